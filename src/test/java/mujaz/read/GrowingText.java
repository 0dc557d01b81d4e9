package mujaz.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mujaz.Samples;
import mujaz.language.Language;
import mujaz.model.Copy;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.segment.Segmenter;
import org.apache.commons.text.WordUtils;

/** Texts that grow in different ways, to any length. */
public enum GrowingText {
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
            return grown(HEAD, List.of("قال الوزير 7", "أبوظبي: وام", "وام", "12:30 ت م", "ص 5"), "\n", length, random);
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
                throw new UncheckedIOException(e);
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

    /** Reads a text of this form as an input is read: parted, read, segmented, its dates found. */
    int read(String text) {
        int found = 0;
        for (Copy copy : new Copies(ReaderTest.LANGUAGES).of(copy(text), null)) {
            Release release = ReaderTest.reader().read("growth", copy, null);
            Language language = ReaderTest.LANGUAGES.of(release.language());
            List<Sentence> sentences = new Segmenter(language).segment(release);
            found += sentences.size()
                    + new DateFinder(language).find(release, sentences).size();
        }
        return found;
    }
}
