package mujaz.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mujaz.language.ar.ArabicNormalizer;
import mujaz.language.en.EnglishNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists themselves: what the loader, in a hurry, does not look at. */
class WordListTest {

    private static final Path FOLDER = Path.of("src/main/resources/mujaz/language");

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Normalizer normalizer(Path list) {
        return list.startsWith(FOLDER.resolve("ar")) ? new ArabicNormalizer() : new EnglishNormalizer();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void opensWithItsOrigin(Path list) throws IOException {
        String head = Files.readString(list)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .toList()
                .toString();
        assertThat(head).contains("Source:").contains("Licence:");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noEntryStandsTwiceOrIsWrittenLoosely(Path list) throws IOException {
        Normalizer normalizer = normalizer(list);
        Map<String, Integer> seen = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String entry = line.split("\t", -1)[0];
            assertThat(entry)
                    .as(list + ":" + number)
                    .isNotBlank()
                    .isEqualTo(entry.strip())
                    .doesNotContain("  ");
            assertThat(seen.put(normalizer.normalize(entry), number))
                    .as(list + ":" + number + " " + entry)
                    .isNull();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void entriesAreNormalizedAndValuesAreNot() {
        Map<String, String> names = WordList.map("/mujaz/language/ar/names.txt", new ArabicNormalizer());
        assertThat(names).containsEntry("سموه", "pronoun سمو").containsEntry("المنظمه الدوليه", "alias الأمم المتحدة");
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> WordList.map("/no/such/list.txt", new EnglishNormalizer()))
                .hasMessageContaining("/no/such/list.txt");
    }
}
