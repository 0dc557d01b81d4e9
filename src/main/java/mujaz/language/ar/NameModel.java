package mujaz.language.ar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import mujaz.language.Resources;

/**
 * The weights by which running text is searched for names that no rule announces: a table of the features that tell most, and
 * the steps from label to label. {@code NameTrainer} makes them. A feature stands in one of the four rows that its hash points
 * to, under eight more bits of the hash; most features of other text stand nowhere, and count for nothing.
 */
final class NameModel {

    static final int OUTSIDE = 0;

    /** Outside; then beginning and inside of a person, a place, an organization. */
    static final int LABELS = 7;

    /** None, person, place, organization. */
    static final int TYPES = 4;

    static final int ROWS = 1 << 17;

    /** Rows that a feature may stand in, side by side. */
    static final int BUCKET = 4;

    /** A byte to know the feature by, and a weight for each label but the first, against which they are measured. */
    static final int ROW = LABELS;

    /** The steps stand before the rows; the step into the first word counts as one from outside. */
    static final int STEPS = LABELS * LABELS;

    /** Weights end and the table of word classes begins here. */
    static final int WEIGHTS = STEPS + ROWS * ROW;

    /** Turns the sign of eight bytes around, so that they are positive numbers, 128 more than they were. */
    private static final long SIGNS = 0x8080808080808080L;

    /** Every other byte of eight, with room for sums. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private final byte[] weights;
    private final ByteBuffer eights;
    private final int[] steps;
    private final WordClusters clusters;

    NameModel(byte[] bytes) {
        int words = (bytes.length - WEIGHTS) / WordClusters.size(1);
        if (words < 0 || bytes.length != WEIGHTS + WordClusters.size(words)) {
            throw new IllegalArgumentException("no name model: " + bytes.length + " bytes");
        }
        this.weights = bytes;
        this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.steps = Viterbi.allowed(steps(bytes));
        this.clusters = new WordClusters(bytes, WEIGHTS, words);
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
        return Viterbi.best(scores(words), steps);
    }

    /** The same for the sentences of a text, each word judged by what it is taken for elsewhere as well. */
    List<int[]> labels(List<ArabicWords> sentences) {
        List<int[][]> scores = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (ArabicWords words : sentences) {
            int[][] own = scores(words);
            scores.add(own);
            labels.add(Viterbi.best(own, steps));
        }
        RepeatedWords repeated = new RepeatedWords(sentences, labels);
        List<int[]> second = new ArrayList<>();
        for (int k = 0; k < labels.size(); k++) {
            boolean changed = repeated.add(sentences.get(k), labels.get(k), scores.get(k));
            second.add(changed ? Viterbi.best(scores.get(k), steps) : labels.get(k));
        }
        return second;
    }

    /** What a word with this label is part of: 0 for no name. */
    static int type(int label) {
        return (label + 1) / 2;
    }

    private int[][] scores(ArabicWords words) {
        NameFeatures features = new NameFeatures(words, clusters);
        int[] hashes = new int[NameFeatures.COUNT];
        int[][] scores = new int[words.size()][LABELS];
        for (int i = 0; i < words.size(); i++) {
            features.rows(i, hashes);
            score(hashes, scores[i]);
        }
        return scores;
    }

    /** Adds the weights of all labels at once: one read for each row, from the byte before it. */
    void score(int[] hashes, int[] scores) {
        long odd = 0;
        long even = 0;
        int rows = 0;
        for (int hash : hashes) {
            int at = row(weights, hash, check(hash));
            if (at >= 0) {
                long eight = eights.getLong(at - 1) ^ SIGNS;
                even += eight & LANES;
                odd += (eight >>> 8) & LANES;
                rows++;
            }
        }
        for (int label = 1; label < LABELS; label++) {
            long sums = label % 2 == 0 ? odd : even;
            scores[label] = (int) ((sums >>> (16 * ((label + 1) / 2))) & 0xFFFF) - 128 * rows;
        }
    }

    /** Where the row of a feature begins whose check is this one: 0 for a free row; or -1. */
    static int row(byte[] weights, int hash, byte check) {
        int at = STEPS + (hash & (ROWS - BUCKET)) * ROW;
        for (int i = 0; i < BUCKET; i++) {
            if (weights[at + i * ROW] == check) {
                return at + i * ROW;
            }
        }
        return -1;
    }

    /** What a feature is known by in its rows; never 0. */
    static byte check(int hash) {
        return (byte) (hash >>> 24 == 0 ? 1 : hash >>> 24);
    }

    private static int[] steps(byte[] weights) {
        int[] steps = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            steps[i] = weights[i];
        }
        return steps;
    }
}
