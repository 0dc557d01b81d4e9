package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores that are the sums of what the features weigh, and the labels that add up to most, as if every path were tried. */
class NameModelTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void scoresAreTheSumsOfTheWeights(int seed) {
        Random random = new Random(seed);
        byte[] weights = new byte[NameModel.WEIGHTS];
        random.nextBytes(weights);
        NameModel model = new NameModel(weights);
        for (int run = 0; run < 200; run++) {
            int[] hashes = new int[NameFeatures.COUNT];
            Arrays.setAll(hashes, i -> hash(weights, random));
            int[] scores = new int[NameModel.LABELS];
            model.score(hashes, scores);
            assertThat(scores).isEqualTo(sums(weights, hashes));
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
            int[][] plain = scores(model, words, false);
            int[][] all = scores(model, words, true);
            int[][] scores = model.scores(words, true);
            for (int i = 0; i < words.size(); i++) {
                assertThat(scores[i]).isEqualTo(isOpen(plain, i) ? all[i] : plain[i]);
            }
        }
    }

    /** What the features weigh one by one, with the fine ones or without. */
    private static int[][] scores(NameModel model, ArabicWords words, boolean fine) {
        NameFeatures features = model.features(words, true);
        int[][] scores = new int[words.size()][NameModel.LABELS];
        for (int i = 0; i < scores.length; i++) {
            int[] rows = new int[NameFeatures.COUNT];
            features.rows(i, rows);
            int[] counted = IntStream.range(0, rows.length)
                    .filter(k -> fine || Arrays.binarySearch(NameFeatures.FINE, k) < 0)
                    .map(k -> rows[k])
                    .toArray();
            model.score(counted, scores[i]);
        }
        return scores;
    }

    /** Whether a word may be a name without its fine features, or one of its neighbours clearly is. */
    private static boolean isOpen(int[][] plain, int i) {
        return best(plain, i) >= 0 || best(plain, i - 1) >= NameModel.CLEAR || best(plain, i + 1) >= NameModel.CLEAR;
    }

    private static int best(int[][] scores, int i) {
        return i < 0 || i >= scores.length
                ? Integer.MIN_VALUE
                : Arrays.stream(scores[i]).skip(1).max().orElseThrow();
    }

    private static ArabicWords words(String text) {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(0, 0, all, new Tokenizer(normalizer).tokens(text, all));
        return new ArabicNames("/mujaz/language/ar/", normalizer).words(text, sentence);
    }

    /** A feature that most often has a row: the last one, or any; and now and then one that has none. */
    private static int hash(byte[] weights, Random random) {
        int row = random.nextInt(3) == 0 ? NameModel.ROWS - 1 : random.nextInt(NameModel.ROWS);
        int check =
                random.nextInt(5) == 0 ? random.nextInt(256) : weights[NameModel.STEPS + row * NameModel.ROW] & 0xFF;
        long bucket = row / NameModel.BUCKET;
        int first = (int) (((bucket << NameModel.BUCKET_BITS) + NameModel.BUCKETS - 1) / NameModel.BUCKETS);
        return first + (check << NameModel.BUCKET_BITS);
    }

    private static int[] sums(byte[] weights, int[] hashes) {
        int[] sums = new int[NameModel.LABELS];
        for (int hash : hashes) {
            int at = NameModel.row(weights, hash, NameModel.check(hash));
            for (int label = 1; at >= 0 && label < sums.length; label++) {
                sums[label] += weights[at + label];
            }
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theLabelsAddUpToMost(int seed) {
        Random random = new Random(seed);
        int[] steps = random.ints(NameModel.STEPS, -128, 128).toArray();
        for (int run = 0; run < 200; run++) {
            int[][] scores = new int[1 + random.nextInt(4)][];
            Arrays.setAll(scores, i -> random.ints(NameModel.LABELS, -500, 500).toArray());
            int[] labels = new Viterbi(steps).best(scores);
            assertThat(sum(steps, scores, labels)).isEqualTo(most(steps, scores, new int[scores.length], 0));
        }
    }

    private static int most(int[] steps, int[][] scores, int[] labels, int i) {
        if (i == labels.length) {
            return sum(steps, scores, labels);
        }
        int most = Integer.MIN_VALUE;
        for (int label = 0; label < NameModel.LABELS; label++) {
            if (Viterbi.allows(i == 0 ? NameModel.OUTSIDE : labels[i - 1], label)) {
                labels[i] = label;
                most = Math.max(most, most(steps, scores, labels, i + 1));
            }
        }
        return most;
    }

    private static int sum(int[] steps, int[][] scores, int[] labels) {
        int sum = 0;
        int last = NameModel.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            assertThat(Viterbi.allows(last, labels[i])).isTrue();
            sum += steps[last * NameModel.LABELS + labels[i]] + scores[i][labels[i]];
            last = labels[i];
        }
        return sum;
    }
}
