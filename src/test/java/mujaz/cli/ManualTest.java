package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.OptionSpec;

/** Completions and the manual page hold what the options hold. */
class ManualTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Manual.main(new String[] {folder.toString()});
    }

    @ParameterizedTest
    @CsvSource({
        "completions/_mujaz, '%s'",
        "completions/mujaz.bash, '%s'",
        "completions/mujaz.fish, ' %s '",
        "man/mujaz.1, '\\fB%s\\fR'"
    })
    void everyOptionStandsInIt(String file, String form) throws IOException {
        String text = Files.readString(folder.resolve(file));
        for (OptionSpec option : Program.line().getCommandSpec().options()) {
            String name = file.endsWith(".fish") ? option.longestName().substring(2) : option.longestName();
            String spelled = file.startsWith("man") ? name.replace("-", "\\-") : name;
            assertThat(text).contains(form.replace("%s", spelled));
        }
    }

    /** Bash would offer the values of one for the other. */
    @Test
    void optionsWithValuesHaveLabelsOfTheirOwn() {
        assertThat(Program.line().getCommandSpec().options())
                .filteredOn(option -> !HelpPage.values(option).isEmpty())
                .extracting(OptionSpec::paramLabel)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"--format, '', text json ndjson markdown tsv ninjs", "--for, al, alert", "'', --templ, --template"})
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletes(String before, String typed, String completed) throws Exception {
        String script =
                "compopt() { :; }; source \"$0\"; COMP_WORDS=(mujaz $1 \"$2\"); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ));"
                        + " _complete_mujaz; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        script,
                        folder.resolve("completions/mujaz.bash").toString(),
                        before,
                        typed)
                .redirectErrorStream(true)
                .start();
        String reply = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reply.strip()).startsWith(completed);
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void zshAndFishOfferTheValues() throws IOException {
        assertThat(folder.resolve("completions/_mujaz")).content().contains("(text json ndjson markdown tsv ninjs)");
        assertThat(folder.resolve("completions/mujaz.fish"))
                .content()
                .contains("-l format -x -a 'text json ndjson markdown tsv ninjs'");
    }

    @Test
    void theManualHasItsSections() throws IOException {
        assertThat(Files.readString(folder.resolve("man/mujaz.1")))
                .startsWith(".TH MUJAZ 1 ")
                .containsSubsequence(
                        ".SH NAME\nmujaz \\- prints",
                        ".SH SYNOPSIS",
                        ".SH DESCRIPTION",
                        ".SH EXAMPLES",
                        ".SH OPTIONS",
                        ".SH CONFIGURATION",
                        ".SH EXIT STATUS\n0 all summarized")
                .contains("${headline}");
    }
}
