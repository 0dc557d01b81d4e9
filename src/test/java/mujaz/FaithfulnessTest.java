package mujaz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Span;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every printed word stands in the release, in that order within its sentence, or is marked as restored. */
class FaithfulnessTest {

    private static final Mujaz MUJAZ = new Mujaz();

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void atEveryBudget(Path sample) throws IOException {
        String text = Files.readString(sample);
        for (int words = 1; words <= 200; words++) {
            assertFaithful(text, words, true);
            if (words < 40 || words % 20 == 0) {
                assertFaithful(text, words, false);
            }
        }
    }

    private static void assertFaithful(String text, int words, boolean trim) {
        Options options = new Options(Length.UNLIMITED.withWords(words), trim);
        Summary summary = MUJAZ.summarize("sample", text, null, options);
        assertThat(Words.countStrictly(summary.text())).as(summary.text()).isLessThanOrEqualTo(words);
        assertFaithful(summary, trim);
    }

    /** Sentences and words of the samples in any order make texts that nobody wrote: subjects, quotations and lists out of their place. */
    @Test
    void inTextsThatNobodyWrote() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path sample : samples()) {
            lines.addAll(Files.readAllLines(sample));
        }
        String[] words = String.join(" ", lines).split(" ", -1);
        Random random = new Random(5);
        for (int run = 0; run < 400; run++) {
            assertFaithful(
                    drawn(lines.toArray(String[]::new), 8, "\n", random),
                    5 + random.nextInt(196),
                    random.nextBoolean());
            assertFaithful(drawn(words, 200, " ", random), 5 + random.nextInt(196), random.nextBoolean());
        }
    }

    private static String drawn(String[] from, int many, String separator, Random random) {
        StringJoiner drawn = new StringJoiner(separator);
        for (int i = 0; i < many; i++) {
            drawn.add(from[random.nextInt(from.length)]);
        }
        return drawn.toString();
    }

    static void assertFaithful(Summary summary, boolean trim) {
        Release release = summary.release();
        int before = -1;
        for (Excerpt excerpt : summary.excerpts()) {
            assertThat(excerpt.sentence().index()).as("document order").isGreaterThan(before);
            before = excerpt.sentence().index();
            assertThat(words(printed(release, excerpt))).as(excerpt.text()).isEqualTo(words(excerpt.text()));
            assertThat(excerpt.words()).isEqualTo(Words.count(excerpt.text()));
            for (Restoration restored : excerpt.restored()) {
                assertRestored(restored, excerpt, release);
            }
            if (!trim) {
                assertThat(excerpt.restored()).isEmpty();
                assertThat(words(excerpt.sentence().span().of(release.text()))).isEqualTo(words(excerpt.text()));
            }
        }
    }

    /** A name that the release has, put back where the excerpt itself does not print another. */
    private static void assertRestored(Restoration restored, Excerpt excerpt, Release release) {
        assertThat(restored.at())
                .isBetween(
                        excerpt.sentence().span().start(),
                        excerpt.sentence().span().end());
        if (restored.purpose() == Restoration.Purpose.SPEAKER) {
            assertThat(release.text()).contains(restored.text().split(" ", -1));
        }
    }

    /** What the kept spans and the restorations say is printed. */
    private static String printed(Release release, Excerpt excerpt) {
        StringBuilder printed = new StringBuilder();
        int at = excerpt.sentence().span().start();
        List<Restoration> waiting = new ArrayList<>(excerpt.restored());
        for (Span kept : excerpt.kept()) {
            assertThat(kept.start()).as("kept spans ascend").isGreaterThanOrEqualTo(at);
            int from = kept.start();
            while (!waiting.isEmpty() && waiting.get(0).at() <= kept.end()) {
                Restoration restored = waiting.remove(0);
                int cut = Math.max(from, restored.at());
                printed.append(release.text(), from, cut)
                        .append(' ')
                        .append(restored.text())
                        .append(' ');
                from = cut;
            }
            printed.append(release.text(), from, kept.end()).append(' ');
            at = kept.end();
        }
        assertThat(at).isLessThanOrEqualTo(excerpt.sentence().span().end());
        waiting.forEach(restored -> printed.append(restored.text()).append(' '));
        return printed.toString();
    }

    /** Words alone, in one case: a sentence whose opening was cut takes a capital. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
