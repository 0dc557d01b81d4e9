package mujaz.language.ar;

import java.util.Arrays;
import mujaz.language.Phrases;

/**
 * What a word shows of being a name, as hashes that the model has weights for: itself and its neighbours, its beginnings and endings
 * with clitics taken off, and the kinds that the word lists know. Features are hashed, never spelled out: a sentence costs
 * no strings.
 */
final class NameFeatures {

    /** Features of one word. */
    static final int COUNT = 66;

    /** Numbers that tell the features apart, in their order; those of beginnings and endings by turns. */
    private static final int[] TEMPLATES = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 25, 22, 26, 23, 27, 24, 28, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 70, 71, 72, 73, 74, 75,
        76, 77, 78, 79, 80, 81, 82, 83
    };

    /** Features of single words: each with the place of the word, from the one that is judged, and what of it counts. */
    private static final int[][] SINGLE = {
        {0, 0, WordFeatures.FORM},
        {1, 0, WordFeatures.BARE},
        {2, -1, WordFeatures.FORM},
        {3, 1, WordFeatures.FORM},
        {4, -2, WordFeatures.BARE},
        {5, 2, WordFeatures.BARE},
        {20, 0, WordFeatures.AFFIXES},
        {21, 0, WordFeatures.AFFIXES + 1},
        {22, 0, WordFeatures.AFFIXES + 2},
        {23, 0, WordFeatures.AFFIXES + 3},
        {24, 0, WordFeatures.AFFIXES + 4},
        {25, 0, WordFeatures.AFFIXES + 5},
        {26, 0, WordFeatures.AFFIXES + 6},
        {27, 0, WordFeatures.AFFIXES + 7},
        {30, -1, WordFeatures.ENDING},
        {31, 1, WordFeatures.ENDING},
        {34, -1, WordFeatures.BARE},
        {35, 1, WordFeatures.BARE},
        {36, 0, WordFeatures.CLASS},
        {37, -1, WordFeatures.CLASS},
        {38, 1, WordFeatures.CLASS},
        {45, 0, WordFeatures.STEM},
        {46, 0, WordFeatures.CORE},
        {47, -1, WordFeatures.CORE},
        {48, 1, WordFeatures.CORE},
        {49, 0, WordFeatures.CORE_START},
        {50, 0, WordFeatures.CORE_END},
        {51, 0, WordFeatures.CORE_ENDS},
        {52, 0, WordFeatures.USE},
        {53, -1, WordFeatures.USE},
        {54, 1, WordFeatures.USE},
        {62, 0, WordFeatures.LISTS},
    };

    /** How far from the judged word a single word counts. */
    static final int REACH = 2;

    /**
     * Features of what few values can be, grouped by these values: kinds of words around; shapes around and what is taken off;
     * uses around and the shape; kind, use and shape of the word with the kind before; kinds and shape in this kind of text.
     */
    static final int[][] PLAIN = {
        {8, 9, 10, 11, 12, 13}, {17, 19, 32, 33}, {55, 56, 57, 58}, {18, 59, 60}, {63, 64, 65},
    };

    /** Features of words, endings and classes together. */
    static final int[] FINE = {6, 7, 14, 15, 16, 28, 29, 39, 40, 41, 42, 43, 44, 61};

    private final ArabicWords words;
    private final WordFeatures[] single;
    private final int size;

    /** The kind of text: a release names bodies in full that running news calls by common nouns (Daumé, Frustratingly Easy Domain Adaptation, 2007). */
    private final int domain;

    /** Kinds, shapes and uses of the words, and beyond the sentence of as many as count. */
    private final int[] kinds;

    private final int[] shapes;
    private final int[] uses;
    private final int[] values = new int[COUNT];

    /**
     * With what each word shows by itself.
     *
     * @param news whether it is running news, and no release
     */
    NameFeatures(ArabicWords words, WordFeatures[] single, boolean news) {
        this.words = words;
        this.domain = news ? 1 : 2;
        this.single = single;
        this.size = words.size();
        this.kinds = around(size);
        this.shapes = around(size);
        this.uses = around(size);
        for (int i = 0; i < size; i++) {
            shapes[REACH + i] = single[i].shape(single[i].mayHaveArticle() && words.isDefinite(i));
            uses[REACH + i] = single[i].use();
        }
        for (int i = size - 1; i >= 0; i--) {
            markKind(i);
        }
    }

    private static int[] around(int size) {
        int[] values = new int[REACH + size + REACH];
        for (int k = 0; k < REACH; k++) {
            values[k] = WordFeatures.OUTSIDE_VALUE;
            values[REACH + size + k] = WordFeatures.OUTSIDE_VALUE;
        }
        return values;
    }

    /** The hashes of the features that a word has a part in by itself, for the word at this distance from it. */
    static int[] rows(WordFeatures word, int place) {
        int[] rows = new int[SINGLE.length];
        int n = 0;
        for (int[] feature : SINGLE) {
            if (feature[1] == place) {
                rows[n++] = row(TEMPLATES[feature[0]], word.get(feature[2]));
            }
        }
        return Arrays.copyOf(rows, n);
    }

    /** An entry of several words marks the words after its first one too, where none begins an entry of its own. */
    private void markKind(int i) {
        Phrases.Match match = words.name(i);
        if (match == null || !words.isWord(i)) {
            return;
        }
        int kind = NounPhrases.kind(match).hashCode();
        kinds[REACH + i] = kind;
        for (int k = i + 1; k < match.end(); k++) {
            kinds[REACH + k] = kind + 1;
        }
    }

    /** The hashes of all features of a word, one by one as they are learned. */
    void rows(int i, int[] rows) {
        for (int[] feature : SINGLE) {
            values[feature[0]] = at(i + feature[1], feature[2]);
        }
        addPlain(i);
        addFine(i);
        for (int k = 0; k < COUNT; k++) {
            rows[k] = row(TEMPLATES[k], values[k]);
        }
    }

    /** The hashes of a group of its {@link #PLAIN} features. */
    int[] plainRows(int i, int group) {
        addPlain(i);
        int[] rows = new int[PLAIN[group].length];
        rows(PLAIN[group], rows);
        return rows;
    }

    /** Two of the four values that a group of a word's {@link #PLAIN} features is made of. */
    long first(int group, int i) {
        int at = REACH + i;
        return switch (group) {
            case 0 -> two(kinds[at - 2], kinds[at - 1]);
            case 1 -> two(shapes[at - 1], shapes[at]);
            case 2 -> two(uses[at - 1], uses[at]);
            case 3 -> two(kinds[at - 1], kinds[at]);
            default -> two(domain, kinds[at - 1]);
        };
    }

    /** The other two; that a word is the first shows in what is before it. */
    long second(int group, int i) {
        int at = REACH + i;
        return switch (group) {
            case 0 -> two(kinds[at], kinds[at + 1]);
            case 1 -> two(shapes[at + 1], words.clitics(i).hashCode());
            case 2 -> two(uses[at + 1], shapes[at]);
            case 3 -> two(uses[at], shapes[at]);
            default -> two(kinds[at], 0);
        };
    }

    private static long two(int high, int low) {
        return (long) high << Integer.SIZE | (low & 0xFFFFFFFFL);
    }

    /** The hashes of its {@link #FINE} features. */
    void fineRows(int i, int[] rows) {
        addFine(i);
        rows(FINE, rows);
    }

    private void rows(int[] features, int[] rows) {
        for (int k = 0; k < features.length; k++) {
            rows[k] = row(TEMPLATES[features[k]], values[features[k]]);
        }
    }

    /** What these features are of a word, each in the place of its template. */
    private void addPlain(int i) {
        int at = REACH + i;
        values[8] = kinds[at];
        values[9] = kinds[at - 1];
        values[10] = kinds[at + 1];
        values[11] = pair(kinds[at - 1], kinds[at]);
        values[12] = pair(kinds[at], kinds[at + 1]);
        values[13] = pair(kinds[at - 2], kinds[at - 1]);
        values[17] = pair(words.clitics(i).hashCode(), shapes[at]);
        values[18] = pair(shapes[at], kinds[at - 1]);
        values[19] = i == 0 ? 1 : 0;
        values[32] = pair(shapes[at], shapes[at + 1]);
        values[33] = pair(shapes[at - 1], shapes[at]);
        addUse(at);
        addDomain(at);
    }

    /** How dense names are, and what the lists know of them, depends on the kind of text. */
    private void addDomain(int at) {
        values[63] = pair(domain, kinds[at]);
        values[64] = kinds[at - 1] == 0 ? 0 : pair(domain, kinds[at - 1]);
        values[65] = kinds[at] == 0 ? 0 : pair(domain, pair(kinds[at - 1], kinds[at]));
    }

    private void addFine(int i) {
        int form = at(i, WordFeatures.FORM);
        int bare = at(i, WordFeatures.BARE);
        int ending = at(i, WordFeatures.ENDING);
        int bareBefore = at(i - 1, WordFeatures.BARE);
        values[6] = pair(at(i - 1, WordFeatures.FORM), form);
        values[7] = pair(form, at(i + 1, WordFeatures.FORM));
        values[14] = pair(bareBefore, kinds[REACH + i]);
        values[15] = pair(kinds[REACH + i], at(i + 1, WordFeatures.BARE));
        values[16] = pair(kinds[REACH + i - 1], bare);
        values[28] = pair(at(i - 1, WordFeatures.ENDING), ending);
        values[29] = pair(ending, at(i + 1, WordFeatures.ENDING));
        values[61] = pair(bareBefore, uses[REACH + i]);
        addCompany(i);
    }

    /** The classes of the word and of those around it. */
    private void addCompany(int i) {
        int own = at(i, WordFeatures.CLASS);
        int before = at(i - 1, WordFeatures.CLASS);
        int after = at(i + 1, WordFeatures.CLASS);
        values[39] = pair(before, own);
        values[40] = pair(own, after);
        values[41] = pair(before, after);
        values[42] = pair(at(i - 2, WordFeatures.CLASS), before);
        values[43] = pair(after, at(i + 2, WordFeatures.CLASS));
        values[44] = pair(before, shapes[REACH + i]);
    }

    /** What the word and those around it are used for elsewhere. */
    private void addUse(int at) {
        int own = uses[at];
        values[55] = pair(uses[at - 1], own);
        values[56] = pair(own, uses[at + 1]);
        values[57] = pair(pair(uses[at - 1], own), uses[at + 1]);
        values[58] = pair(own, shapes[at]);
        values[59] = pair(own, kinds[at]);
        values[60] = pair(kinds[at - 1], own);
    }

    private int at(int i, int feature) {
        return i < 0 || i >= size ? WordFeatures.OUTSIDE_VALUE : single[i].get(feature);
    }

    static int pair(int a, int b) {
        return a * 0x2545F491 + b * 0x9E3779B1 + 1;
    }

    /** Spreads the bits of a feature: the last steps of MurmurHash3. */
    private static int row(int template, int value) {
        int h = value * 0xCC9E2D51 + template * 0x1B873593;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
