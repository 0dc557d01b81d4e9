package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, folders and standard input: what is read, what is said where that fails, and the exit status. */
class InputsTest {

    @TempDir
    Path folder;

    private Path arabic;
    private Path english;

    @BeforeEach
    void writeReleases() throws IOException {
        arabic = Files.writeString(folder.resolve("arabic.txt"), Texts.ARABIC);
        english = Files.writeString(folder.resolve("english.txt"), Texts.ENGLISH);
    }

    @Test
    void aFileIsSummarizedAsStandardInputIs() {
        CommandRun run = CommandRun.of(arabic.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(CommandRun.withInput(Texts.ARABIC).out());
    }

    @Test
    void theIdIsTheFileNameAsGiven() throws IOException {
        assertThat(CommandRun.of("-f", "json", arabic.toString())
                        .json()
                        .get("id")
                        .asText())
                .isEqualTo(arabic.toString());
    }

    @Test
    void severalFilesAreToldApart() {
        String out = CommandRun.of(arabic.toString(), english.toString()).out();
        assertThat(out)
                .isEqualTo("==> " + arabic + " <==\n"
                        + CommandRun.of(arabic.toString()).out() + "\n==> " + english + " <==\n"
                        + CommandRun.of(english.toString()).out());
    }

    @Test
    void severalFilesAreAnArrayOrLines() throws IOException {
        CommandRun array = CommandRun.of("-f", "json", english.toString(), arabic.toString());
        CommandRun lines = CommandRun.of("-f", "ndjson", english.toString(), arabic.toString());
        assertThat(ids(array.json())).containsExactly(english.toString(), arabic.toString());
        assertThat(lines.json(0)).isEqualTo(array.json().get(0));
        assertThat(lines.json(1)).isEqualTo(array.json().get(1));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path missing = folder.resolve("missing.txt");
        CommandRun run = CommandRun.of("-f", "json", arabic.toString(), missing.toString(), english.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("mujaz: " + missing + ": no such file\n");
        assertThat(ids(run.json())).containsExactly(arabic.toString(), english.toString());
    }

    @Test
    void oneEmptyFileAmongOthersIsAFailure() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(CommandRun.of(arabic.toString(), empty.toString()).status()).isEqualTo(1);
    }

    @Test
    void onlyEmptyFilesAreNoRelease() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(CommandRun.of(empty.toString(), empty.toString()).status()).isEqualTo(3);
    }

    @Test
    void standardInputStandsAmongFiles() throws IOException {
        CommandRun run = CommandRun.withInput(Texts.ENGLISH, "-f", "json", arabic.toString(), "-");
        assertThat(ids(run.json())).containsExactly(arabic.toString(), "-");
        assertThat(run.status()).isZero();
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        CommandRun run = CommandRun.withInput(Texts.ENGLISH, "-f", "json", "-", arabic.toString(), "-");
        assertThat(ids(run.json())).containsExactly("-", arabic.toString());
        assertThat(run.status()).isEqualTo(1);
        assertOneLine(run, "-");
        assertThat(run.err()).contains("has been read already");
    }

    @Test
    void aFolderIsReadByName() throws IOException {
        Files.writeString(folder.resolve("notes.md"), Texts.ENGLISH);
        Files.writeString(folder.resolve("records.jsonl"), record("from-lines"));
        Files.writeString(folder.resolve("RECORDS.NDJSON"), record("from-capitals"));
        Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("c.txt"), Texts.ENGLISH);
        CommandRun run = CommandRun.of("-f", "json", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(ids(run.json()))
                .containsExactly("from-capitals", arabic.toString(), english.toString(), "from-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-R", "--recursive"})
    void aFolderIsReadWithWhatIsBelowIt(String option) throws IOException {
        Path below = Files.createDirectories(folder.resolve("below").resolve("deeper"));
        Path deep = Files.writeString(below.resolve("c.txt"), Texts.ENGLISH);
        CommandRun run = CommandRun.of(option, "-f", "json", folder.toString());
        assertThat(ids(run.json())).containsExactly(arabic.toString(), deep.toString(), english.toString());
    }

    @Test
    void aLinkBackDoesNotLeadRoundInCircles() throws IOException {
        Files.createSymbolicLink(folder.resolve("round"), folder);
        CommandRun run = CommandRun.of("-R", "-f", "json", folder.toString());
        assertThat(run.json()).hasSize(2);
    }

    @Test
    void aFolderOfOneReleaseIsStillAnArray() throws IOException {
        Files.delete(arabic);
        assertThat(CommandRun.of("-f", "json", folder.toString()).json().isArray())
                .isTrue();
    }

    @Test
    void aFolderWithoutReleasesIsNoRelease() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandRun run = CommandRun.of(empty.toString());
        assertThat(run.status()).isEqualTo(3);
        assertOneLine(run, empty.toString());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderWithoutPermissionIsAFailure() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "the superuser reads everything");
        CommandRun run = CommandRun.of(closed.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("mujaz: " + closed + ": cannot be read: permission denied\n");
    }

    @Test
    void aFileWithoutPermissionIsAFailure() {
        assumeFalse(!arabic.toFile().setReadable(false) || Files.isReadable(arabic), "the superuser reads everything");
        CommandRun run = CommandRun.of(arabic.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("mujaz: " + arabic + ": cannot be read: permission denied\n");
    }

    @Test
    void aFailingReadIsAFailure() {
        CommandRunOnStream run = CommandRunOnStream.of(new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        });
        assertThat(run.status).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err).isEqualTo("mujaz: -: cannot be read: Input/output error\n");
    }

    @Test
    void aSlowPipeTellsItsFormToo() {
        byte[] records = record("slow").getBytes(StandardCharsets.UTF_8);
        CommandRunOnStream run = CommandRunOnStream.of(new ByteByByte(records), "-f", "ndjson");
        assertThat(run.out).startsWith("{\"schema\":\"1\",\"id\":\"slow\"");
    }

    static Stream<Arguments> noReleases() {
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("only a byte order mark", "\uFEFF".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("white space", " \t\r\n\n   \n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("marks only", "*** --- ***\n!!!\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("an image", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}),
                Arguments.of("a program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}),
                Arguments.of(
                        "control characters",
                        "\u0001\u0002\u0003\u0004\u0005\u0080\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noReleases")
    void whatIsNoReleaseIsSaidSo(String name, byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("none.txt"), input);
        for (String format : List.of("text", "json", "ndjson")) {
            CommandRun run = CommandRun.of("-f", format, file.toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertOneLine(run, file.toString());
        }
    }

    @Test
    void noRecordsAreNoRelease() throws IOException {
        Path file = Files.writeString(folder.resolve("none.jsonl"), "\n \n");
        CommandRun run = CommandRun.of("-f", "ndjson", file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertOneLine(run, file.toString());
    }

    @Test
    void damagedUtf8IsAFailureThatTellsThePlace() throws IOException {
        byte[] bytes = Texts.ARABIC.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("damaged.txt"), bytes);
        CommandRun run = CommandRun.of(file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertOneLine(run, file.toString());
        assertThat(run.err()).contains("UTF-8").containsPattern("byte \\d+");
    }

    @Test
    void bytesThatTheGivenCharsetDoesNotKnowAreAFailure() {
        byte[] bytes = Texts.ARABIC.getBytes(Charset.forName("windows-1256"));
        CommandRun run = CommandRun.withInput(bytes, "--encoding=UTF-8");
        assertThat(run.status()).isEqualTo(1);
        assertOneLine(run, "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines.txt", "spaces in it.txt", "quote'\".txt", "أخبار.txt"})
    void anyFileNameIsToldOnOneLine(String name) {
        CommandRun run = CommandRun.of(folder.resolve(name).toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("mujaz: ").endsWith(": no such file\n").containsOnlyOnce("\n");
    }

    private static void assertOneLine(CommandRun run, String name) {
        assertThat(run.err()).startsWith("mujaz: " + name + ": ").endsWith("\n").containsOnlyOnce("\n");
    }

    private static List<String> ids(JsonNode results) {
        return results.findValuesAsText("id");
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"The minister opened the bridge on Friday. He left at noon.\"}\n";
    }

    /** A run on a stream that is no array of bytes. */
    private record CommandRunOnStream(ExitStatus status, String out, String err) {

        static CommandRunOnStream of(InputStream in, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            ExitStatus status =
                    Main.run(args, new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false));
            return new CommandRunOnStream(
                    status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** A pipe whose writer flushes after every byte. */
    private static final class ByteByByte extends FilterInputStream {

        ByteByByte(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
