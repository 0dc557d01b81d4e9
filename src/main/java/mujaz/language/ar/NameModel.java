package mujaz.language.ar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import mujaz.language.Resources;
import mujaz.model.Token;

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

    /** Rows that a feature may stand in, side by side. */
    static final int BUCKET = 4;

    static final int BUCKETS = 24_000;

    static final int ROWS = BUCKETS * BUCKET;

    /** Bits of a hash that tell its bucket; the others are what a feature is known by there. */
    static final int BUCKET_BITS = 24;

    /** A byte to know the feature by, and a weight for each label but the first, against which they are measured. */
    static final int ROW = LABELS;

    /** The steps stand before the rows; the step into the first word counts as one from outside. */
    static final int STEPS = LABELS * LABELS;

    /**
     * From this score on, the words on both sides may belong to the same name. Of 36,830 words of names in 456,000 of news, 27
     * come out otherwise than with all features for all words, of which two in five need them.
     */
    static final int CLEAR = 100;

    /** Weights end and the table of word classes begins here. */
    static final int WEIGHTS = STEPS + ROWS * ROW;

    /** Turns the sign of eight bytes around, so that they are positive numbers, 128 more than they were. */
    private static final long SIGNS = 0x8080808080808080L;

    /** Every other byte of eight, with room for sums. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private static final long WEIGHT_LANES = LANES & ~0xFFFFL;

    /** The lowest bit of each of four bytes, and the highest. */
    private static final int LOWEST = 0x01010101;

    private static final int HIGHEST = 0x80808080;

    /** Numbers that hold the sums of all labels. */
    private static final int PACKED = 2;

    private final byte[] weights;
    private final NameWord beyond;
    private final ByteBuffer eights;

    /**
     * The checks of the rows of each bucket, gathered when it is first asked for: most features are told to have no row by them.
     * Two threads may both gather them, and come to the same.
     */
    private final int[] checks = new int[BUCKETS];

    private final Viterbi viterbi;
    private final WordClusters clusters;

    /** What the groups of plain features weigh, each by what it is made of. */
    private final KnownSums[] plain = new KnownSums[NameFeatures.PLAIN.length];

    NameModel(byte[] bytes) {
        int words = (bytes.length - WEIGHTS) / WordClusters.size(1);
        if (words < 0 || bytes.length != WEIGHTS + WordClusters.size(words)) {
            throw new IllegalArgumentException("no name model: " + bytes.length + " bytes");
        }
        this.weights = bytes;
        this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.viterbi = new Viterbi(steps(bytes));
        this.clusters = new WordClusters(bytes, WEIGHTS, words);
        for (int group = 0; group < plain.length; group++) {
            plain[group] = new KnownSums();
        }
        this.beyond = new NameWord(this);
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
    int[] labels(ArabicWords words, boolean news) {
        return viterbi.best(scores(words, news));
    }

    /** The same for the sentences of a text, each word judged by what it is taken for elsewhere as well. */
    List<int[]> labels(List<ArabicWords> sentences, boolean news) {
        List<int[][]> scores = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (ArabicWords words : sentences) {
            int[][] own = scores(words, news);
            scores.add(own);
            labels.add(viterbi.best(own));
        }
        RepeatedWords repeated = new RepeatedWords(sentences, labels);
        List<int[]> second = new ArrayList<>();
        for (int k = 0; k < labels.size(); k++) {
            boolean changed = repeated.add(sentences.get(k), labels.get(k), scores.get(k));
            second.add(changed ? viterbi.best(scores.get(k)) : labels.get(k));
        }
        return second;
    }

    /** What a word with this label is part of: 0 for no name. */
    static int type(int label) {
        return (label + 1) / 2;
    }

    int[][] scores(ArabicWords words, boolean news) {
        int size = words.size();
        NameWord[] single = words(words);
        NameFeatures features = new NameFeatures(words, single, news);
        long[] sums = sums(single);
        int[][] scores = new int[size][];
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            int at = PACKED * (2 * NameFeatures.REACH + i);
            addPlain(features, i, sums, at);
            scores[i] = new int[LABELS];
            unpack(sums, at, scores[i]);
            best[i] = Viterbi.highest(scores[i], 1);
        }
        addFine(features, best, scores);
        return scores;
    }

    /** What the words weigh by themselves, each for itself and those around it; the first place is two words before the first. */
    private long[] sums(NameWord[] single) {
        int reach = NameFeatures.REACH;
        long[] sums = new long[PACKED * (single.length + 4 * reach)];
        for (int i = -reach; i < single.length + reach; i++) {
            long[] own = (i < 0 || i >= single.length ? beyond : single[i]).sums();
            // The farthest word that it counts for stands first in the sums, and last in its own.
            int to = PACKED * (i + reach);
            for (int from = own.length - PACKED; from >= 0; from -= PACKED) {
                sums[to] += own[from];
                sums[to + 1] += own[from + 1];
                to += PACKED;
            }
        }
        return sums;
    }

    private void addPlain(NameFeatures features, int i, long[] sums, int at) {
        for (int group = 0; group < plain.length; group++) {
            long first = features.first(group, i);
            long second = features.second(group, i);
            KnownSums.Sum known = plain[group].at(first, second);
            if (known == null) {
                long[] sum = new long[PACKED];
                add(features.plainRows(i, group), sum, 0);
                known = new KnownSums.Sum(first, second, sum[0], sum[1]);
                plain[group].keep(known);
            }
            sums[at] += known.odd();
            sums[at + 1] += known.even();
        }
    }

    /** Adds the other features for words that may be names by what is known so far, or stand beside one that clearly is. */
    private void addFine(NameFeatures features, int[] best, int[][] scores) {
        int[] rows = new int[NameFeatures.FINE.length];
        for (int i = 0; i < best.length; i++) {
            boolean beside = (i > 0 && best[i - 1] >= CLEAR) || (i + 1 < best.length && best[i + 1] >= CLEAR);
            if (best[i] >= 0 || beside) {
                features.fineRows(i, rows);
                score(rows, scores[i]);
            }
        }
    }

    /** The features of a sentence one by one, from which the sums are made. */
    NameFeatures features(ArabicWords words, boolean news) {
        return new NameFeatures(words, words(words), news);
    }

    private NameWord[] words(ArabicWords words) {
        NameWord[] found = new NameWord[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = word(words, i);
        }
        return found;
    }

    private NameWord word(ArabicWords words, int i) {
        Token token = words.token(i);
        ArabicWord.Reading reading = words.reading(i);
        NameWord word = reading.inModel();
        if (word == null || !word.is(token.kind(), this)) {
            word = new NameWord(this, token.form(), reading.bare(), token.kind(), clusters);
            reading.keep(word);
        }
        return word;
    }

    /** What a word weighs by itself, by its place from the one that is judged. */
    long[] sums(WordFeatures word) {
        long[] sums = new long[PACKED * (2 * NameFeatures.REACH + 1)];
        for (int place = -NameFeatures.REACH; place <= NameFeatures.REACH; place++) {
            add(NameFeatures.rows(word, place), sums, at(place));
        }
        return sums;
    }

    private static int at(int place) {
        return PACKED * (place + NameFeatures.REACH);
    }

    /** Adds what features weigh to the scores. */
    void score(int[] hashes, int[] scores) {
        long[] sums = new long[PACKED];
        add(hashes, sums, 0);
        unpack(sums, 0, scores);
    }

    /**
     * Adds the weights of all labels at once, those of odd labels to one number and those of even ones to the next: one read for
     * each row, from the byte before it. What would be the sum of that byte counts the rows.
     */
    private void add(int[] hashes, long[] sums, int at) {
        long odd = 0;
        long even = 0;
        for (int hash : hashes) {
            int row = row(hash);
            if (row >= 0) {
                long eight = eights.getLong(row - 1) ^ SIGNS;
                odd += (eight & WEIGHT_LANES) + 1;
                even += (eight >>> 8) & LANES;
            }
        }
        sums[at] += odd;
        sums[at + 1] += even;
    }

    private static void unpack(long[] sums, int at, int[] scores) {
        long odd = sums[at];
        long even = sums[at + 1];
        int unsigned = 128 * (int) (odd & 0xFFFF);
        for (int label = 1; label < LABELS; label += 2) {
            odd >>>= 16;
            even >>>= 16;
            scores[label] += (int) (odd & 0xFFFF) - unsigned;
            scores[label + 1] += (int) (even & 0xFFFF) - unsigned;
        }
    }

    /** Where the row of a feature begins, or -1. */
    private int row(int hash) {
        int bucket = bucket(hash);
        int found = checks[bucket];
        if (found == 0) {
            found = checks(bucket);
            checks[bucket] = found;
        }
        // The lowest byte that is the check becomes the lowest with its highest bit set.
        int others = found ^ (hash >>> BUCKET_BITS == 0 ? LOWEST : (hash >>> BUCKET_BITS) * LOWEST);
        int same = (others - LOWEST) & ~others & HIGHEST;
        return same == 0 ? -1 : start(bucket) + Integer.numberOfTrailingZeros(same) / Byte.SIZE * ROW;
    }

    private int checks(int bucket) {
        int checks = 0;
        for (int i = BUCKET - 1; i >= 0; i--) {
            checks = checks << Byte.SIZE | (weights[start(bucket) + i * ROW] & 0xFF);
        }
        return checks;
    }

    /** Where the row of a feature begins whose check is this one: 0 for a free row; or -1. */
    static int row(byte[] weights, int hash, byte check) {
        int at = start(bucket(hash));
        for (int i = 0; i < BUCKET; i++) {
            if (weights[at + i * ROW] == check) {
                return at + i * ROW;
            }
        }
        return -1;
    }

    private static int start(int bucket) {
        return STEPS + bucket * BUCKET * ROW;
    }

    private static int bucket(int hash) {
        long bits = hash & ((1L << BUCKET_BITS) - 1);
        return (int) ((bits * BUCKETS) >>> BUCKET_BITS);
    }

    /** What a feature is known by in its rows; never 0. */
    static byte check(int hash) {
        return (byte) (hash >>> BUCKET_BITS == 0 ? 1 : hash >>> BUCKET_BITS);
    }

    private static int[] steps(byte[] weights) {
        int[] steps = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            steps[i] = weights[i];
        }
        return steps;
    }
}
