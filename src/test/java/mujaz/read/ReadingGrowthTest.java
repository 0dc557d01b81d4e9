package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mujaz.Samples;
import mujaz.language.Language;
import mujaz.model.Copy;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.segment.Segmenter;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How the time of reading grows with the text: not more than the text. The test compares texts of a few hundred thousand
 * characters by processor time, which other programs on the machine do not lengthen; {@link #main} measures up to 50
 * million.
 */
class ReadingGrowthTest {

    private static final int SMALL = 60_000;
    private static final int DOUBLINGS = 3;

    /** A step that is quadratic takes twice this after three doublings. */
    private static final double SLACK = 2;

    private static final int MORE_ROUNDS = 10;

    /** Texts that grow in different ways. */
    enum Form {
        MANY_RELEASES {
            @Override
            String text(int length, Random random) {
                return grown("", releases(), "\n\n", length, random);
            }
        },
        ONE_RELEASE {
            @Override
            String text(int length, Random random) {
                return grown(HEAD, paragraphs(), "\n\n", length, random);
            }
        },
        ONE_LINE {
            @Override
            String text(int length, Random random) {
                return grown(HEAD, paragraphs(), " ", length, random);
            }
        },
        ONE_WORD {
            @Override
            String text(int length, Random random) {
                return HEAD + "ا".repeat(length);
            }
        },
        WITHOUT_STOPS {
            @Override
            String text(int length, Random random) {
                return grown(HEAD, List.of("قال الوزير", "The minister", "12", "- 7 -", "(وام)"), " ", length, random);
            }
        },
        SHORT_LINES {
            @Override
            String text(int length, Random random) {
                return grown(
                        HEAD, List.of("قال الوزير 7", "أبوظبي: وام", "وام", "12:30 ت م", "ص 5"), "\n", length, random);
            }
        },
        BROKEN_LINES {
            @Override
            String text(int length, Random random) {
                List<String> halves = new ArrayList<>();
                paragraphs().forEach(paragraph -> halves.add(paragraph.substring(0, 110)));
                return grown(HEAD, halves, "\n", length, random);
            }
        },
        HARD_WRAPPED {
            @Override
            String text(int length, Random random) {
                StringBuilder text = new StringBuilder();
                for (String paragraph : ONE_RELEASE.text(length, random).split("\n\n", -1)) {
                    text.append(WordUtils.wrap(paragraph, 72, "\n", false)).append("\n\n");
                }
                return text.toString();
            }
        },
        PAGE {
            @Override
            String text(int length, Random random) {
                String story = ONE_RELEASE.text(length, random).replace("\n\n", "</p>\n<p>");
                return "<html><body><div><a href=/>x</a></div><article><p>" + story + "</p></article></body></html>";
            }

            @Override
            Copy copy(String text) {
                return Page.of(text);
            }
        },
        FLAT_PAGE {
            @Override
            String text(int length, Random random) {
                return "<div>" + ONE_RELEASE.text(length, random).replace("\n\n", "<br><br>") + "</div>";
            }

            @Override
            Copy copy(String text) {
                return Page.of(text);
            }
        };

        private static final String HEAD = "مجلس الوادي يعقد جلسته السنوية\n\nالوادي في 5 مايو 2025 / وام / ";

        abstract String text(int length, Random random);

        Copy copy(String text) {
            return Copy.of(text);
        }

        private static String grown(String head, List<String> parts, String between, int length, Random random) {
            StringBuilder text = new StringBuilder(head);
            while (text.length() < length) {
                text.append(parts.get(random.nextInt(parts.size()))).append(between);
            }
            return text.toString();
        }

        private static List<String> releases() {
            List<String> releases = new ArrayList<>();
            for (Path sample : Samples.all()) {
                try {
                    releases.add(Files.readString(sample).strip());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return releases;
        }

        private static List<String> paragraphs() {
            return releases().stream()
                    .flatMap(String::lines)
                    .filter(line -> line.length() > 150)
                    .toList();
        }
    }

    private static void read(Form form, String text) {
        for (Copy copy : new Copies(ReaderTest.LANGUAGES).of(form.copy(text), null)) {
            Release release = ReaderTest.reader().read("growth", copy, null);
            Language language = ReaderTest.LANGUAGES.of(release.language());
            List<Sentence> sentences = new Segmenter(language).segment(release);
            new DateFinder(language).find(release, sentences);
        }
    }

    /** Processor time of the fastest of some runs, in milliseconds. */
    private static double time(Form form, String text, int runs) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            read(form, text);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    @ParameterizedTest
    @EnumSource
    void growsWithTheTextAndNotFaster(Form form) {
        String few = form.text(SMALL, new Random(7));
        String many = form.text(SMALL << DOUBLINGS, new Random(7));
        double small = time(form, few, 4);
        double large = time(form, many, 2);
        // The compiler and the collector lengthen single runs of either; what is quadratic stays so in the fastest.
        for (int round = 0; round < MORE_ROUNDS && large >= SLACK * (1 << DOUBLINGS) * small; round++) {
            small = Math.min(small, time(form, few, 2));
            large = Math.min(large, time(form, many, 2));
        }
        assertThat(large)
                .as(form + ": milliseconds for a text eight times as long as one of " + small)
                .isLessThan(SLACK * (1 << DOUBLINGS) * small);
    }

    /** Prints the times for half a million characters, five and fifty, and how they grow. */
    public static void main(String[] names) {
        for (Form form : Form.values()) {
            time(form, form.text(500_000, new Random(7)), 10);
            double before = 0;
            for (int length = 500_000; length <= 50_000_000; length *= 10) {
                double time = time(form, form.text(length, new Random(7)), length > 5_000_000 ? 1 : 3);
                String growth = before == 0 ? "" : String.format(Locale.ROOT, "  x %.1f", time / before);
                System.out.printf(Locale.ROOT, "%-14s %,12d  %,9.0f ms%s%n", form, length, time, growth);
                before = time;
            }
        }
    }
}
