package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see: colours, width and the order of Arabic, by options, environment and terminal. */
class ScreenTest {

    private static final String BOLD = "\u001B[1m";
    private static final String ISOLATE = "\u2067";
    private static final String JOINED = "[\uFE80-\uFEFC]";

    @Test
    void aPipeGetsThePlainBriefWhateverTheTerminalIs() {
        String plain = CommandRun.withInput(Texts.ARABIC).out();
        assertThat(shown(false, "TERM=xterm COLUMNS=40", "")).isEqualTo(plain);
        assertThat(shown(false, "VTE_VERSION=7600", "--bidi=logical --color=never"))
                .isEqualTo(plain);
        assertThat(plain).doesNotContain("\u001B", ISOLATE, "•").doesNotContainPattern(JOINED);
    }

    @Test
    void aFileGetsThePlainBriefAlsoFromATerminal(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("brief.txt");
        shown(true, "TERM=xterm COLUMNS=40", "-o " + file);
        assertThat(file).hasContent(CommandRun.withInput(Texts.ARABIC).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  |                                | --color=auto   | true",
                "false |                                | --color=auto   | false",
                "false |                                | --color=always | true",
                "true  |                                | --color=never  | false",
                "true  | NO_COLOR=1                     | --color=auto   | false",
                "true  | NO_COLOR=                      | --color=auto   | true",
                "true  | NO_COLOR=1                     | --color=always | true",
                "false | CLICOLOR_FORCE=1               | --color=auto   | true",
                "false | CLICOLOR_FORCE=0               | --color=auto   | false",
                "false | CLICOLOR_FORCE=1               | --color=never  | false",
                "false | CLICOLOR_FORCE=1 NO_COLOR=1    | --color=auto   | false",
                "true  | CLICOLOR=0                     | --color=auto   | false",
                "true  | TERM=dumb                      | --color=auto   | false",
            })
    void colours(boolean terminal, String environment, String option, boolean coloured) {
        String out = shown(terminal, environment == null ? "" : environment, option);
        assertThat(out.contains(BOLD)).isEqualTo(coloured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VTE_VERSION=5800",
                "VTE_VERSION=7600",
                "KONSOLE_VERSION=220401",
                "MLTERM=3.9.0",
                "TERM_PROGRAM=Apple_Terminal",
                "TERM_PROGRAM=mintty"
            })
    void terminalsThatKnowDirectionsGetTheTextAsWritten(String terminal) {
        String out = shown(true, terminal + " COLUMNS=80", "");
        assertThat(out.lines().filter(line -> !line.isEmpty())).allMatch(line -> line.startsWith(ISOLATE));
        assertThat(out).doesNotContainPattern(JOINED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TERM=xterm-256color",
                "TERM=linux",
                "TERM=xterm-kitty",
                "TERM=alacritty",
                "VTE_VERSION=5402",
                "VTE_VERSION=none",
                "WT_SESSION=1",
                "TERM=tmux-256color TMUX=/tmp/tmux"
            })
    void otherTerminalsGetItOrderedAndJoined(String terminal) {
        String out = shown(true, terminal + " COLUMNS=60", "--color=never");
        assertThat(out).doesNotContain(ISOLATE).containsPattern(JOINED);
        assertThat(out.lines().filter(line -> !line.isEmpty())).allMatch(line -> line.length() == 60);
    }

    @Test
    void theOptionOverrulesWhatTheTerminalTells() {
        assertThat(shown(true, "TERM=xterm COLUMNS=80", "--bidi=logical")).contains(ISOLATE);
        assertThat(shown(true, "VTE_VERSION=7600 COLUMNS=80", "--bidi=visual")).doesNotContain(ISOLATE);
        assertThat(shown(false, "", "--bidi=visual")).containsPattern(JOINED);
        assertThat(shown(true, "TERM=dumb COLUMNS=80", ""))
                .doesNotContain(ISOLATE)
                .doesNotContainPattern(JOINED);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void linesAreNoWiderThanAsked(int width) {
        for (String order : List.of("logical", "visual")) {
            String out = shown(true, "", "--color=never --explain --bidi=" + order + " --width=" + width);
            assertThat(out.lines())
                    .allMatch(line -> line.replaceAll("[\u2066-\u2069]", "").length() <= width);
        }
    }

    /** Wrapped as written, then ordered: the first words of a sentence stand in its first line. */
    @Test
    void wordsAreWrappedBeforeTheyAreOrdered() {
        String[] logical = shown(false, "", "--width=40").split("\n", -1);
        String[] visual = shown(false, "", "--width=40 --bidi=visual").split("\n", -1);
        assertThat(visual).hasSameSizeAs(logical);
        for (int i = 0; i < logical.length; i++) {
            assertThat(letters(visual[i])).isEqualTo(letters(logical[i]));
        }
    }

    private static String letters(String line) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFKC);
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void wrappingLosesNoWord() {
        String wrapped = CommandRun.withInput(Texts.ENGLISH, "--width=30").out();
        assertThat(wrapped.replaceAll("\\s+", " "))
                .isEqualTo(CommandRun.withInput(Texts.ENGLISH).out().replaceAll("\\s+", " "));
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--width=19", "--width=wide", "--color=red", "--bidi=rtl", "--highlight -f json"})
    void otherValuesAreWrongUsage(String options) {
        CommandRun run = CommandRun.withInput(Texts.ENGLISH, options.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mujaz: ");
    }

    @Test
    void aReleaseCannotCommandTheTerminal() {
        String text = Texts.ENGLISH.replace("The ", "\u001B]0;owned\u0007The \u009B2J");
        CommandRun run = CommandRun.withInput(text, "--width=60");
        assertThat(run.out()).doesNotContain("\u001B", "\u0007", "\u009B");
    }

    @Test
    void highlightPrintsTheWholeReleaseWithTheBriefMarked() {
        for (String text : List.of(Texts.ENGLISH, Texts.ARABIC)) {
            String marked = CommandRun.withInput(text, "--highlight").out();
            String unmarked = marked.replaceAll("⟦\\+[^⟧]*\\+⟧ ", "").replaceAll("[⟦⟧]", "");
            assertThat(unmarked.lines().map(String::strip))
                    .isEqualTo(text.lines().map(String::strip).toList());
            assertThat(marked).contains("⟦");
            String coloured =
                    CommandRun.withInput(text, "--highlight", "--color=always").out();
            assertThat(coloured).contains("\u001B[1;32m", "\u001B[2m").doesNotContain("⟦");
            assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").lines().count())
                    .isEqualTo(marked.lines().count());
        }
    }

    @Test
    void explainDrawsABarForEachFeatureThatCounted() {
        String table = CommandRun.withInput(Texts.ENGLISH, "--explain").out();
        assertThat(table)
                .containsPattern("(?m)^ +position +\\d\\.\\d{3} {2}█{14}$")
                .containsPattern("(?m)^\\* 0 ");
    }

    private static String shown(boolean terminal, String environment, String options) {
        Map<String, String> variables = new HashMap<>();
        Stream.of(environment.split(" ", -1))
                .filter(variable -> variable.contains("="))
                .forEach(variable -> variables.put(
                        variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1)));
        InputStream in = new ByteArrayInputStream(Texts.ARABIC.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        String[] args = options.isEmpty() ? new String[] {"-"} : (options + " -").split(" ", -1);
        Main.run(args, new Streams(in, out, err, false, terminal, false, variables));
        return out.toString(StandardCharsets.UTF_8);
    }
}
