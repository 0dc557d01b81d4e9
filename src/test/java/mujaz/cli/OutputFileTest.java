package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -o}: a file appears whole or not at all, nothing stays beside it, and no input is overwritten. */
class OutputFileTest {

    private static final String BEFORE = "yesterday's brief\n";

    @TempDir
    Path folder;

    private Path release;
    private Path output;

    @BeforeEach
    void writeRelease() throws IOException {
        release = Files.writeString(folder.resolve("release.txt"), Texts.ENGLISH);
        output = Files.createDirectory(folder.resolve("out")).resolve("brief");
    }

    @Test
    void replacesAnExistingFile() throws IOException {
        Files.writeString(output, BEFORE.repeat(1000));
        assertThat(CommandRun.of("-o", output.toString(), release.toString()).status())
                .isZero();
        assertThat(Files.readString(output))
                .isEqualTo(CommandRun.of(release.toString()).out());
        assertNothingBeside();
    }

    @Test
    void writesThroughALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), BEFORE);
        Files.createSymbolicLink(output, target);
        CommandRun.of("-o", output.toString(), release.toString());
        assertThat(output).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("Harbour Authority");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson"})
    void aFailingInputLeavesTheFileAsItWas(String format) throws IOException {
        Files.writeString(output, BEFORE);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        for (Path input : List.of(folder.resolve("missing.txt"), empty)) {
            CommandRun run = CommandRun.of("-f", format, "-o", output.toString(), input.toString());
            assertThat(run.status()).isPositive();
            assertThat(output).hasContent(BEFORE);
            assertNothingBeside();
        }
    }

    @Test
    void aFailingInputMakesNoFile() throws IOException {
        CommandRun.of("-o", output.toString(), folder.resolve("missing.txt").toString());
        assertThat(output).doesNotExist();
        assertNothingBeside();
    }

    @Test
    void oneBadFileDoesNotKeepTheOthersBack() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        CommandRun run =
                CommandRun.of("-f", "ndjson", "-o", output.toString(), release.toString(), missing, release.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readAllLines(output)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/brief.txt", "pipe/brief.txt", "release.txt/brief.txt"})
    void aFileThatCannotBeMadeIsSaidSo(String name) {
        String file = folder.resolve(name).toString();
        CommandRun run = CommandRun.of("-o", file, release.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("mujaz: " + file + ": cannot be written: ")
                .containsOnlyOnce("\n");
    }

    @Test
    void aFolderIsNoOutput() throws IOException {
        CommandRun run = CommandRun.of("-o", folder.toString(), release.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("mujaz: " + folder + ": cannot be written: it is a directory\n");
    }

    @Test
    void aFileThatMayNotBeWrittenStays() throws IOException {
        Files.writeString(output, BEFORE);
        assumeFalse(!output.toFile().setWritable(false) || Files.isWritable(output), "the superuser writes everything");
        assertThat(CommandRun.of("-o", output.toString(), release.toString()).status())
                .isEqualTo(1);
        assertThat(output).hasContent(BEFORE);
    }

    @Test
    void aDeviceIsWrittenAsItIs() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThat(CommandRun.of("-o", device.toString(), release.toString()).status())
                .isZero();
        assertThat(device).exists();
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), release);
        Path around = folder.resolve("out").resolve("..").resolve("release.txt");
        for (Path same : List.of(release, link, around)) {
            assertRefused(same, release.toString());
            assertRefused(same, "-", release.toString());
        }
    }

    @Test
    void anInputInAFolderIsNotOverwritten() throws IOException {
        assertRefused(release, folder.toString());
        Path below = Files.writeString(folder.resolve("out").resolve("below.txt"), Texts.ENGLISH);
        assertThat(CommandRun.of("-R", "-o", below.toString(), folder.toString())
                        .status())
                .isEqualTo(2);
        assertThat(below).hasContent(Texts.ENGLISH);
    }

    @Test
    void aFileInTheFolderThatIsNoInputMayBeWritten() throws IOException {
        Path brief = Files.writeString(folder.resolve("brief.json"), BEFORE);
        assertThat(CommandRun.of("-o", brief.toString(), folder.toString()).status())
                .isZero();
        assertThat(brief).content().startsWith("==> ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
    void aClosedPipeIsNoFailure(String message) {
        FailingRun run = FailingRun.of(message);
        assertThat(run.err).isEmpty();
        assertThat(run.status).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aFullDiskIsAFailure() {
        FailingRun run = FailingRun.of("No space left on device");
        assertThat(run.err).isEqualTo("mujaz: standard output: cannot be written: No space left on device\n");
        assertThat(run.status).isEqualTo(ExitStatus.FAILED);
    }

    private void assertRefused(Path output, String... inputs) throws IOException {
        String[] args = Stream.concat(Stream.of("-o", output.toString()), Stream.of(inputs))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(args);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("mujaz: ").contains("overwrite");
        assertThat(release).content().isEqualTo(Texts.ENGLISH);
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(output.getParent())) {
            assertThat(files).allMatch(output::equals);
        }
    }

    /** A run whose output fails at the first byte. */
    private record FailingRun(ExitStatus status, String err) {

        static FailingRun of(String message) {
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(message);
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Streams streams = new Streams(
                    new ByteArrayInputStream(Texts.ENGLISH.getBytes(StandardCharsets.UTF_8)),
                    out,
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false);
            return new FailingRun(Main.run(new String[0], streams), err.toString(StandardCharsets.UTF_8));
        }
    }
}
