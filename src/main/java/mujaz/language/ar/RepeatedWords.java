package mujaz.language.ar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private static final int[] NOWHERE = new int[NameModel.TYPES];

    /** By word: how often it is part of no name, of a person, a place, an organization. */
    private final Map<String, int[]> counts = new HashMap<>();

    RepeatedWords(List<ArabicWords> sentences, List<int[]> labels) {
        for (int k = 0; k < labels.size(); k++) {
            ArabicWords words = sentences.get(k);
            int[] own = labels.get(k);
            for (int i = 0; i < own.length; i++) {
                if (mayBeName(words, i)) {
                    of(words.bare(i))[NameModel.type(own[i])]++;
                }
            }
        }
    }

    private int[] of(String word) {
        int[] known = counts.get(word);
        if (known == null) {
            known = new int[NameModel.TYPES];
            counts.put(word, known);
        }
        return known;
    }

    private static boolean mayBeName(ArabicWords words, int i) {
        return words.isWord(i) && words.bare(i).length() >= SHORTEST;
    }

    /** Adds to the scores of a sentence what its words are elsewhere; whether any has changed. */
    boolean add(ArabicWords words, int[] labels, int[][] scores) {
        boolean changed = false;
        for (int i = 0; i < labels.length; i++) {
            if (mayBeName(words, i)) {
                int[] all = counts.getOrDefault(words.bare(i), NOWHERE);
                changed |= add(all, NameModel.type(labels[i]), scores[i]);
            }
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
