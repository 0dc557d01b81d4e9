package mujaz.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {

    private final VisualOrder order = new VisualOrder();

    /** What the eye reads from left to right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خبر             | \uFEAE\uFE92\uFEA7", // medial beh between initial khah and final reh
                "باب             | \uFE8F\uFE8E\uFE91", // alef does not join what follows it
                "سلام            | \uFEE1\uFEFC\uFEB3", // lam and alef are one sign
                "لأن             | \uFEE5\uFEF7", // alef with hamza too
                "على             | \uFEF0\uFEE0\uFECB",
                "مـ              | \u0640\uFEE3", // tatweel joins
                "بَب             | \uFE90\uFE91\u064E", // a mark stays with its letter and does not part letters
                "پچ              | \uFB7B\uFB58", // Persian letters
                "عام 2025        | 2025 \uFEE1\uFE8E\uFECB", // numbers keep their order
                "عام ٢٠٢٥        | ٢٠٢٥ \uFEE1\uFE8E\uFECB",
                "(وام)           | (\uFEE1\uFE8D\uFEED)", // brackets open towards what they hold
                "«WAM» خبر       | \uFEAE\uFE92\uFEA7 «WAM»",
                "ء               | \uFE80",
            })
    void showsARightToLeftLine(String text, String seen) {
        assertThat(visual(text, true)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text      | plain text",
                "WAM (وام) said. | WAM (\uFEE1\uFE8D\uFEED) said.",
            })
    void showsALeftToRightLine(String text, String seen) {
        assertThat(visual(text, false)).isEqualTo(seen);
    }

    @Test
    void marksOfDirectionAloneAreNothing() {
        for (String text : new String[] {"", "\u200F", "\u2067\u2069"}) {
            assertThat(visual(text, true)).isEmpty();
        }
    }

    @Test
    void dropsMarksOfDirection() {
        assertThat(visual("\u202Bخبر\u202C\u200F", true)).isEqualTo(visual("خبر", true));
    }

    @Test
    void keepsPairsOfSurrogates() {
        assertThat(visual("خبر 📰", true)).isEqualTo("📰 " + visual("خبر", true));
    }

    @Test
    void keepsTheStyleOfEachCharacter() {
        StyledText text = StyledText.of("خبر", Style.NAME).append(" 7", Style.PLAIN);
        assertThat(order.of(text, true).print(true)).isEqualTo("7 \u001B[1m\uFEAE\uFE92\uFEA7\u001B[0m");
    }

    /** Read backwards and taken apart again, the shapes give back the text. */
    @Test
    void losesNothing() {
        long seed = 20250724;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = letters(random);
            String reversed = new StringBuilder(visual(text, true)).reverse().toString();
            assertThat(Normalizer.normalize(reversed, Normalizer.Form.NFKC))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(text);
        }
    }

    private static String letters(Random random) {
        String alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ ";
        StringBuilder text = new StringBuilder("م");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append('م').toString();
    }

    private String visual(String text, boolean rightToLeft) {
        return order.of(StyledText.of(text, Style.PLAIN), rightToLeft).toString();
    }
}
