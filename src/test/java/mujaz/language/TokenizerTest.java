package mujaz.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mujaz.language.ar.ArabicNormalizer;
import mujaz.model.Span;
import mujaz.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tokenizer has met before changes nothing of what it finds. */
class TokenizerTest {

    private static final String CHARACTERS = "اأآبتةهىيود ..,،:/'’&;#39amp -\n\u200F\u0640\u064E٣5١A.U.s\uD83D\uDEA2";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void knownWordsAreAsNewOnes(int seed) {
        Random random = new Random(seed);
        Tokenizer used = new Tokenizer(new ArabicNormalizer());
        for (int i = 0; i < 3000; i++) {
            String text = text(random);
            Span span = new Span(random.nextInt(3), text.length() - random.nextInt(3));
            List<Token> tokens = new Tokenizer(new ArabicNormalizer()).tokens(text, span);
            assertThat(used.tokens(text, span)).isEqualTo(tokens);
            assertThat(used.tokens(text, span)).isEqualTo(tokens);
            assertThat(used.first(text, span)).isEqualTo(tokens.isEmpty() ? null : tokens.get(0));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("وام");
        int length = 3 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
