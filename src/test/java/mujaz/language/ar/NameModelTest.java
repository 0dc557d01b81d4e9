package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels that add up to most, as if every path were tried. */
class NameModelTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theLabelsAddUpToMost(int seed) {
        Random random = new Random(seed);
        byte[] weights = new byte[NameModel.WEIGHTS];
        random.nextBytes(weights);
        NameModel model = new NameModel(weights);
        for (int run = 0; run < 200; run++) {
            int[][] rows = new int[1 + random.nextInt(4)][NameFeatures.COUNT];
            for (int[] row : rows) {
                Arrays.setAll(row, i -> hash(weights, random));
            }
            assertThat(sum(weights, rows, model.labels(rows))).isEqualTo(most(weights, rows, new int[rows.length], 0));
        }
    }

    /** Weights of single words are summed up beforehand; the sums are those of all features one by one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال معالي المهندس سالم بن راشد المري، وزير الطاقة، إن للوزارة 3 مشاريع في الفجيرة.",
                "قال",
                "لليلى",
                "",
                "...",
                "أكد سالم سالم سالم (وام) 12 - 7"
            })
    void sumsAreThoseOfAllFeatures(String text) {
        NameModel model = NameModel.load("/mujaz/language/ar/names.model");
        ArabicWords words = words(text);
        for (int round = 0; round < 2; round++) { // the second time the words are known
            NameFeatures features = model.features(words);
            int[][] scores = model.scores(words);
            for (int i = 0; i < words.size(); i++) {
                int[] rows = new int[NameFeatures.COUNT];
                int[] expected = new int[NameModel.LABELS];
                features.rows(i, rows);
                model.score(rows, expected);
                assertThat(scores[i]).isEqualTo(expected);
            }
        }
    }

    private static ArabicWords words(String text) {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(0, 0, all, new Tokenizer(normalizer).tokens(text, all));
        return new ArabicNames("/mujaz/language/ar/", normalizer).words(text, sentence, Map.of());
    }

    /** A feature that most often has a row: the last one, or any; and now and then one that has none. */
    private static int hash(byte[] weights, Random random) {
        int row = random.nextInt(3) == 0 ? NameModel.ROWS - 1 : random.nextInt(NameModel.ROWS);
        int check = weights[NameModel.STEPS + row * NameModel.ROW] & 0xFF;
        return row + (random.nextInt(5) == 0 ? random.nextInt(256) : check << 24);
    }

    private static int most(byte[] weights, int[][] rows, int[] labels, int i) {
        if (i == labels.length) {
            return sum(weights, rows, labels);
        }
        int most = Integer.MIN_VALUE;
        for (int label = 0; label < NameModel.LABELS; label++) {
            if (Viterbi.allows(i == 0 ? NameModel.OUTSIDE : labels[i - 1], label)) {
                labels[i] = label;
                most = Math.max(most, most(weights, rows, labels, i + 1));
            }
        }
        return most;
    }

    private static int sum(byte[] weights, int[][] rows, int[] labels) {
        int sum = 0;
        int last = NameModel.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            assertThat(Viterbi.allows(last, labels[i])).isTrue();
            sum += weights[last * NameModel.LABELS + labels[i]];
            for (int row : rows[i]) {
                int at = NameModel.row(weights, row, NameModel.check(row));
                sum += at < 0 || labels[i] == NameModel.OUTSIDE ? 0 : weights[at + labels[i]];
            }
            last = labels[i];
        }
        return sum;
    }
}
