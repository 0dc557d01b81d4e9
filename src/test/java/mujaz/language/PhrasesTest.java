package mujaz.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of several words are found as if the words were put together and looked up. */
class PhrasesTest {

    /** Among them words with the same hash code, and with none. */
    private static final List<String> WORDS = List.of("Aa", "BB", "AaBB", "BBAa", "", "ا", "دبي", "رأس", "الخيمة", "x");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theLongestEntryIsFoundAsByASearchOfTexts(int seed) {
        Random random = new Random(seed);
        Map<String, String> entries = new HashMap<>();
        for (int i = 0; i < 150; i++) {
            entries.put(String.join(" ", row(random, 1 + random.nextInt(4))), "value " + i);
        }
        assertFoundAsByASearchOfTexts(new Phrases(entries), entries, random);
        assertFoundAsByASearchOfTexts(pressed(entries), entries, random);
    }

    private static Phrases pressed(Map<String, String> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new Phrases(entries).write(new DataOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Phrases.read(file.toByteArray());
    }

    private static void assertFoundAsByASearchOfTexts(Phrases phrases, Map<String, String> entries, Random random) {
        for (int i = 0; i < 200; i++) {
            List<String> forms = row(random, 1 + random.nextInt(12));
            for (int at = -1; at <= forms.size(); at++) {
                assertThat(phrases.at(forms, at)).isEqualTo(search(entries, forms, at));
            }
        }
    }

    @Test
    void pressedListsHoldWhatTheListsHold() {
        for (Map<String, Map<String, String>> lists : List.of(Arabic.phrases(), English.phrases())) {
            for (Map<String, String> entries : lists.values()) {
                Phrases phrases = pressed(entries);
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    List<String> forms = List.of(entry.getKey().split(" ", -1));
                    assertThat(phrases.at(forms, 0)).isEqualTo(new Phrases.Match(entry.getValue(), forms.size()));
                }
            }
        }
    }

    @Test
    void aWordOpensAnEntryWhoseFirstItIs() {
        Phrases phrases = new Phrases(Map.of("رأس الخيمة", "place", "دبي", "place"));
        assertThat(phrases.opens("رأس")).isTrue();
        assertThat(phrases.opens("دبي")).isTrue();
        assertThat(phrases.opens("الخيمة")).isFalse();
        assertThat(new Phrases(Map.of()).opens("دبي")).isFalse();
    }

    private static List<String> row(Random random, int size) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return row;
    }

    private static Phrases.@Nullable Match search(Map<String, String> entries, List<String> forms, int at) {
        Phrases.Match found = null;
        for (int end = at + 1; at >= 0 && end <= forms.size(); end++) {
            String value = entries.get(String.join(" ", forms.subList(at, end)));
            found = value == null ? found : new Phrases.Match(value, end);
        }
        return found;
    }
}
