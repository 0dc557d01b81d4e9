package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Habits are kept in a file and in the environment; what is typed wins over both. */
class DefaultsTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theUsersFileIsRead() throws IOException {
        write("# the desk's habits\nformat = tsv\nactors = 1\n");
        assertThat(run(Texts.ARABIC).out())
                .isEqualTo(CommandRun.withInput(Texts.ARABIC, "-f", "tsv", "--actors=1")
                        .out());
    }

    @Test
    void fileNamesAloneReadItToo() throws IOException {
        write("words = 12\n");
        String release =
                Files.writeString(folder.resolve("release.txt"), Texts.ENGLISH).toString();
        assertThat(run("", release).out())
                .isEqualTo(CommandRun.of("-w", "12", release).out());
    }

    @Test
    void homeHoldsTheFileWhereXdgSaysNothing() throws IOException {
        Path file = folder.resolve(".config/mujaz/config");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words = 12\n");
        environment.put("HOME", folder.toString());
        assertThat(run("", "--show-config").out()).contains("file:" + file + "\twords=12\n");
    }

    /** A number says how many actors are printed, anything else which list of them is read. */
    @Test
    void mujazActorsIsANumberOrAFile() throws IOException {
        Path list = Files.writeString(folder.resolve("ours.tsv"), "Somebody Else\tperson\n");
        environment.put("MUJAZ_ACTORS", list.toString());
        assertThat(run("", "--show-config").out())
                .contains("environment:MUJAZ_ACTORS\tactors-file=" + list + "\n")
                .contains("default\tactors=6\n");
        environment.put("MUJAZ_ACTORS", "2");
        assertThat(run("", "--show-config").out())
                .contains("environment:MUJAZ_ACTORS\tactors=2\n")
                .doesNotContain("MUJAZ_ACTORS\tactors-file");
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheCommandLineOverBoth() throws IOException {
        Path file = write("words = 30\nchars = 300\nratio = 0.5\n");
        environment.put("MUJAZ_WORDS", "20");
        environment.put("MUJAZ_CHARS", "200");
        assertThat(run("", "--show-config", "-w", "10").out())
                .contains("command line\twords=10\n")
                .contains("environment:MUJAZ_CHARS\tchars=200\n")
                .contains("file:" + file + "\tratio=0.5\n")
                .contains("default\tactors=6\n")
                .doesNotContain("show-config");
    }

    @ParameterizedTest
    @CsvSource({
        "verbose = true, -q",
        "template = ${headline}, -f json",
        "format = json, --template ${headline}",
        "words = 3, --for=alert",
        "trim = false, --trim"
    })
    void whatIsTypedReplacesItsRivals(String habit, String options) throws IOException {
        write(habit + "\n");
        CommandRun run = run(Texts.ENGLISH, options.split(" ", 2));
        assertThat(run.out())
                .isEqualTo(CommandRun.withInput(Texts.ENGLISH, options.split(" ", 2))
                        .out());
        assertThat(run.status()).isZero();
    }

    @Test
    void templatesMayStandInTheFile() throws IOException {
        write("template = ${headline} US$5\\n\n");
        assertThat(run(Texts.ARABIC).out())
                .isEqualTo(CommandRun.withInput(Texts.ARABIC, "--template", "${headline} US$5\\n")
                        .out());
    }

    @Test
    void aMarkAtTheBeginningOfTheFileIsNoPartOfAName() throws IOException {
        write("\uFEFFwords = 12\n");
        assertThat(run("", "--show-config").out()).contains("\twords=12\n");
    }

    @Test
    void whatIsTypedTwiceCountsAsTypedLast() {
        assertThat(run("", "--show-config", "-n", "1", "-n", "2").out()).contains("command line\tsentences=2\n");
        assertThat(run(Texts.ENGLISH, "--no-config", "--no-config").out())
                .isEqualTo(run(Texts.ENGLISH).out());
    }

    @Test
    void noConfigReadsNoFile() throws IOException {
        write("format = json\n");
        assertThat(run(Texts.ENGLISH, "--no-config").out())
                .isEqualTo(CommandRun.withInput(Texts.ENGLISH).out());
    }

    @Test
    void anotherFileMayBeNamed() throws IOException {
        write("format = json\n");
        Path other = Files.writeString(folder.resolve("other"), "format = tsv\n");
        assertThat(run("", "--show-config", "--config=" + other).out()).contains("file:" + other + "\tformat=tsv\n");
        environment.put("MUJAZ_CONFIG", other.toString());
        assertThat(run("", "--show-config").out()).contains("file:" + other + "\tformat=tsv\n");
    }

    @ParameterizedTest
    @CsvSource({
        "wrods = 3, 'wrods' is no option; did you mean words?",
        "config = x, 'config' is no option",
        "words = many, 'many' is not a whole number from 1",
        "format = jsn, did you mean json?"
    })
    void tellsWhichLineOfTheFileIsWrong(String line, String told) throws IOException {
        Path file = write("# ours\n" + line + "\n");
        CommandRun run = run(Texts.ENGLISH);
        assertThat(run.err())
                .startsWith("mujaz: ")
                .contains(file + ":2: ")
                .contains(told)
                .endsWith("Try 'mujaz --help'.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void tellsWhichVariableIsWrong() {
        environment.put("MUJAZ_WORDS", "many");
        CommandRun run = run(Texts.ENGLISH);
        assertThat(run.err()).startsWith("mujaz: MUJAZ_WORDS: 'many' is not a whole number");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNamedMustBeThere() {
        CommandRun run = run(Texts.ENGLISH, "--config=" + folder.resolve("missing"));
        assertThat(run.err()).contains("missing: cannot be read");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void helpIsThereWhateverTheFileHolds() throws IOException {
        write("wrods = 3\n");
        assertThat(run("", "--help").status()).isZero();
    }

    private Path write(String text) throws IOException {
        environment.put("XDG_CONFIG_HOME", folder.toString());
        Path file = Files.createDirectories(folder.resolve("mujaz")).resolve("config");
        return Files.writeString(file, text);
    }

    private CommandRun run(String input, String... args) {
        return CommandRun.in(environment, input.getBytes(StandardCharsets.UTF_8), args);
    }
}
