package mujaz.language.ar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text are taken for, each time that they stand in it: a name that is plain in one sentence ({@code الرئيس
 * كريم بوراس}) is the same name in another where nothing tells ({@code بوراس}).
 */
final class RepeatedWords {

    /** What a word gains as the name that it is everywhere else; from {@code NameTrainer} on text held back: 140 to 200 differ little. */
    private static final int WEIGHT = 180;

    /** So many times part of no name weigh as much as once part of one. */
    private static final int OUTSIDE = 3;

    private static final int SHORTEST = 3;

    /** Bits for each word of names: so few of the other words fall on one of theirs. */
    private static final int SPARSE = 16;

    /** By word of some name: how often it is part of no name, of a person, a place, an organization. */
    private final Map<String, int[]> counts = new HashMap<>();

    /** A bit for each of them by its hash code: nearly all other words are told by it alone. */
    private final long[] marks;

    RepeatedWords(List<ArabicWords> sentences, List<int[]> labels) {
        for (int k = 0; k < labels.size(); k++) {
            countNames(sentences.get(k), labels.get(k));
        }
        this.marks = new long[Integer.highestOneBit(SPARSE * counts.size() / Long.SIZE + 1) << 1];
        for (String word : counts.keySet()) {
            int mark = mark(word);
            marks[mark / Long.SIZE] |= 1L << mark;
        }
        for (int k = 0; k < labels.size(); k++) {
            countOthers(sentences.get(k), labels.get(k));
        }
    }

    private void countNames(ArabicWords words, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != NameModel.OUTSIDE && mayBeName(words, i)) {
                String word = words.bare(i);
                int[] known = counts.get(word);
                if (known == null) {
                    known = new int[NameModel.TYPES];
                    counts.put(word, known);
                }
                known[NameModel.type(labels[i])]++;
            }
        }
    }

    private void countOthers(ArabicWords words, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            int[] known = labels[i] == NameModel.OUTSIDE ? counts(words, i) : null;
            if (known != null) {
                known[0]++;
            }
        }
    }

    /** The counts of a word, or null where it is part of no name anywhere. */
    private int @Nullable [] counts(ArabicWords words, int i) {
        int mark = mark(words.bare(i));
        boolean marked = (marks[mark / Long.SIZE] & (1L << mark)) != 0;
        return marked && mayBeName(words, i) ? counts.get(words.bare(i)) : null;
    }

    private int mark(String word) {
        return ((word.hashCode() * 0x9E3779B1) >>> 7) & (marks.length * Long.SIZE - 1);
    }

    private static boolean mayBeName(ArabicWords words, int i) {
        return words.isWord(i) && words.bare(i).length() >= SHORTEST;
    }

    /** Adds to the scores of a sentence what its words are elsewhere; whether any has changed. */
    boolean add(ArabicWords words, int[] labels, int[][] scores) {
        boolean changed = false;
        for (int i = 0; i < labels.length; i++) {
            int[] known = counts(words, i);
            changed |= known != null && add(known, NameModel.type(labels[i]), scores[i]);
        }
        return changed;
    }

    /** Being part of no name elsewhere counts less: most often the model has only missed it there. */
    private static boolean add(int[] counts, int own, int[] scores) {
        int named = 0;
        for (int type = 1; type < NameModel.TYPES; type++) {
            named += counts[type] - (type == own ? 1 : 0);
        }
        if (named <= 0) {
            return false;
        }
        int all = OUTSIDE * named + counts[0] - (own == 0 ? 1 : 0);
        for (int label = 1; label < scores.length; label++) {
            int type = NameModel.type(label);
            scores[label] += OUTSIDE * WEIGHT * (counts[type] - (type == own ? 1 : 0)) / all;
        }
        return true;
    }
}
