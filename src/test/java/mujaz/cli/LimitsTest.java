package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Length limits are hard, alone and together, on the command line and in records. */
class LimitsTest {

    private static final int ROUNDS = 60;
    private static final Pattern RUN = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(Texts.all());
        texts.add(Files.readString(Path.of("samples", "ar", "un-oic-cooperation.txt")));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hold(String text) throws IOException {
        Random random = new Random(text.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Drawn limits = Drawn.by(random);
            limits.assertHeldBy(CommandRun.withInput(text, limits.options()).json());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdInLiteralBriefs(String text) throws IOException {
        Random random = new Random(text.hashCode() + 1);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn limits = Drawn.by(random);
            List<String> options = new ArrayList<>(List.of(limits.options()));
            options.add("--no-trim");
            limits.assertHeldBy(
                    CommandRun.withInput(text, options.toArray(String[]::new)).json());
        }
    }

    @Test
    void holdInRecords() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn limits = Drawn.by(random);
            String record = "{\"text\": \"" + Texts.ARABIC.replace("\n", "\\n") + "\"" + limits.fields() + "}";
            // Options of the same kind, wide open: the record's own limits replace them.
            CommandRun run = CommandRun.withInput(
                    record, "--from=ndjson", "-f", "ndjson", "-n", "99", "-w", "9999", "-c", "99999", "-r", "1");
            limits.assertHeldBy(run.json());
        }
    }

    /** A limit that nothing fits leaves the summary empty, or as short as it says; it is never broken. */
    @ParameterizedTest
    @MethodSource("texts")
    void holdWhereNothingFits(String text) throws IOException {
        CommandRun run = CommandRun.withInput(text, "-f", "json", "-w", "1", "-c", "1");
        assertThat(run.status()).isIn(0, 1);
        String summary = run.json().at("/summary/text").asText();
        assertThat(summary.codePointCount(0, summary.length())).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wideLimitsLeaveABrief(String text) throws IOException {
        JsonNode brief = CommandRun.withInput(text, "-f", "json", "-w", "99999", "-c", "999999")
                .json();
        assertThat(brief.at("/summary/sentences")).isNotEmpty();
    }

    /** Limits as a user might draw them; 0 where one is not given. */
    private record Drawn(int sentences, int words, int chars, double ratio) {

        static Drawn by(Random random) {
            Drawn drawn = new Drawn(
                    random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0,
                    random.nextBoolean() ? 1 + random.nextInt(120) : 0,
                    random.nextBoolean() ? 1 + random.nextInt(800) : 0,
                    random.nextInt(3) == 0 ? (1 + random.nextInt(100)) / 100.0 : 0);
            return drawn.isNone() ? new Drawn(0, 40, 0, 0) : drawn;
        }

        boolean isNone() {
            return sentences == 0 && words == 0 && chars == 0 && ratio == 0;
        }

        String[] options() {
            List<String> options = new ArrayList<>(List.of("-f", "json"));
            add(options, "-n", sentences);
            add(options, "-w", words);
            add(options, "-c", chars);
            if (ratio > 0) {
                options.add("--ratio=" + ratio);
            }
            return options.toArray(String[]::new);
        }

        private static void add(List<String> options, String option, int value) {
            if (value > 0) {
                options.add(option);
                options.add(Integer.toString(value));
            }
        }

        String fields() {
            return (sentences > 0 ? ", \"sentences\": " + sentences : "")
                    + (words > 0 ? ", \"words\": " + words : "")
                    + (chars > 0 ? ", \"chars\": " + chars : "")
                    + (ratio > 0 ? ", \"ratio\": " + ratio : "");
        }

        void assertHeldBy(JsonNode brief) {
            String summary = brief.at("/summary/text").asText();
            int counted = runs(summary);
            if (sentences > 0) {
                assertThat(brief.at("/summary/sentences").size()).as(toString()).isLessThanOrEqualTo(sentences);
            }
            if (words > 0) {
                assertThat(counted).as("%s: %s", this, summary).isLessThanOrEqualTo(words);
                assertThat(brief.at("/summary/words").asInt()).as(toString()).isLessThanOrEqualTo(words);
            }
            if (chars > 0) {
                assertThat(summary.codePointCount(0, summary.length()))
                        .as("%s: %s", this, summary)
                        .isLessThanOrEqualTo(chars);
            }
            if (ratio > 0) {
                // A share of less than one word is one word.
                double most = Math.max(1, brief.at("/stats/words").asInt() * ratio);
                assertThat((double) brief.at("/summary/words").asInt())
                        .as(toString())
                        .isLessThanOrEqualTo(most);
            }
        }

        /** Words as {@code wc -w} counts them. */
        private static int runs(String text) {
            Matcher runs = RUN.matcher(text);
            int count = 0;
            while (runs.find()) {
                count++;
            }
            return count;
        }
    }
}
