package mujaz.language.ar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import mujaz.language.Resources;

/**
 * The weights by which running text is searched for names that no rule announces: one byte for each label in each row of
 * hashed features, and one for each step from label to label. {@code NameTrainer} makes them.
 */
final class NameModel {

    static final int OUTSIDE = 0;

    /** Outside; then beginning and inside of a person, a place, an organization. */
    static final int LABELS = 7;

    static final int ROWS = 1 << 17;

    /** The steps stand before the rows; the step into the first word counts as one from outside. */
    static final int STEPS = LABELS * LABELS;

    /** Turns signed bytes into 0 to 255, so that eight of them add up without running into each other. */
    private static final long SIGNS = 0x8080808080808080L;

    /** Every second byte, with room beside it for the sum of {@link NameFeatures#COUNT} of them. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private final ByteBuffer weights;
    private final int[] steps;

    NameModel(byte[] weights) {
        if (weights.length != STEPS + ROWS * LABELS) {
            throw new IllegalArgumentException("no name model: " + weights.length + " bytes");
        }
        this.weights = ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN);
        this.steps = Viterbi.allowed(steps(weights));
    }

    static NameModel load(String resource) {
        try {
            byte[] weights = Resources.bytes(resource);
            return new NameModel(weights == null ? new byte[0] : weights);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The best row of labels for a sentence. */
    int[] labels(ArabicWords words) {
        NameFeatures features = new NameFeatures(words, ROWS);
        int[] rows = new int[NameFeatures.COUNT];
        int[][] scores = new int[words.size()][LABELS];
        for (int i = 0; i < words.size(); i++) {
            features.rows(i, rows);
            score(rows, scores[i]);
        }
        return Viterbi.best(scores, steps);
    }

    /** The same for words whose rows are known. */
    int[] labels(int[][] rows) {
        int[][] scores = new int[rows.length][LABELS];
        for (int i = 0; i < rows.length; i++) {
            score(rows[i], scores[i]);
        }
        return Viterbi.best(scores, steps);
    }

    /** Adds the weights of all labels at once: one read for each row, the byte before it being the last of another. */
    private void score(int[] rows, int[] scores) {
        long odd = 0;
        long even = 0;
        for (int row : rows) {
            long eight = weights.getLong(STEPS + row * LABELS - 1) ^ SIGNS;
            odd += eight & LANES;
            even += (eight >>> 8) & LANES;
        }
        int shift = 128 * rows.length;
        for (int label = 0; label < LABELS; label++) {
            long sums = label % 2 == 0 ? even : odd;
            scores[label] = (int) ((sums >>> (16 * ((label + 1) / 2))) & 0xFFFF) - shift;
        }
    }

    private static int[] steps(byte[] weights) {
        int[] steps = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            steps[i] = weights[i];
        }
        return steps;
    }
}
