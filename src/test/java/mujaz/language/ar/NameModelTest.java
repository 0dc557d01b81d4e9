package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
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
