package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mujaz.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --mark-restored}: brackets round what a sentence got back, and nothing else is changed. */
class RestoredMarksTest {

    /** Whoever spoke stands two sentences before. */
    static final String HIDDEN = """
            Council opens park

            MARSA, 24th November, 2025 (WAM) -- Salem Al Marri, Director of Works, opened a park of ten hectares on Monday.
            The weather was mild.
            He added that entry would be free for children until 2030.
            """;

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--color=never", "--width=200", "--for=bulletin", "--color=always"})
    void bracketsStandRoundTheRestoredWords(String option) {
        CommandRun run = CommandRun.withInput(HIDDEN, "--mark-restored", option, "-n", "5");
        assertThat(run.out()).contains("[Al Marri] added that entry");
    }

    @Test
    void markdownPrintsTheBracketsAsText() {
        assertThat(CommandRun.withInput(HIDDEN, "--mark-restored", "-f", "markdown", "-n", "5")
                        .out())
                .contains("\n- \\[Al Marri\\] added that entry");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void asManyBracketsAsTheJsonTells(Path sample) throws IOException {
        String name = sample.toString();
        String marked = CommandRun.of("--mark-restored", "-n20", name).out();
        String plain = CommandRun.of("-n20", name).out();
        JsonNode brief = CommandRun.of("-f", "json", "-n20", name).json();
        List<String> restored = brief.at("/summary/sentences").findValues("restored").stream()
                .flatMap(each -> each.findValuesAsText("text").stream())
                .toList();
        assertThat(marked.replaceAll("[\\[\\]]", "")).isEqualTo(plain.replaceAll("[\\[\\]]", ""));
        assertThat(count(marked) - count(plain)).isEqualTo(restored.size());
        assertThat(marked).containsIgnoringCase(restored.isEmpty() ? "" : "[" + restored.get(0) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "tsv", "ninjs"})
    void formatsForProgramsStayAsTheyAre(String format) {
        assertThat(CommandRun.withInput(HIDDEN, "--mark-restored", "-f", format, "-n", "5")
                        .out())
                .isEqualTo(CommandRun.withInput(HIDDEN, "-f", format, "-n", "5").out());
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '[').count();
    }
}
