package mujaz.language.ar;

import mujaz.language.Phrases;

/**
 * What a word shows of being a name, as rows of the model's table: itself and its neighbours, its beginnings and endings
 * with clitics taken off, and the kinds that the word lists know. Features are hashed, never spelled out: a sentence costs
 * no strings.
 */
final class NameFeatures {

    /** Features of one word. */
    static final int COUNT = 36;

    private static final int LONGEST_AFFIX = 4;
    private static final int OUTSIDE = 7;

    private final ArabicWords words;
    private final int mask;
    private final int size;
    private final int[] forms;
    private final int[] bares;
    private final int[] kinds;

    NameFeatures(ArabicWords words, int rows) {
        this.words = words;
        this.mask = rows - 1;
        this.size = words.size();
        this.forms = new int[size];
        this.bares = new int[size];
        this.kinds = new int[size];
        for (int i = 0; i < size; i++) {
            forms[i] = words.form(i).hashCode();
            bares[i] = words.bare(i).hashCode();
        }
        for (int i = size - 1; i >= 0; i--) {
            markKind(i);
        }
    }

    /** An entry of several words marks the words after its first one too, where none begins an entry of its own. */
    private void markKind(int i) {
        Phrases.Match match = words.isWord(i) ? words.name(i) : null;
        if (match == null) {
            return;
        }
        int kind = NounPhrases.kind(match).hashCode();
        kinds[i] = kind;
        for (int k = i + 1; k < match.end(); k++) {
            kinds[k] = kind + 1;
        }
    }

    /** The rows of a word's features. */
    void rows(int i, int[] rows) {
        int form = forms[i];
        int bare = bares[i];
        int kind = kinds[i];
        int next = at(forms, i + 1);
        int last = at(forms, i - 1);
        int n = 0;
        rows[n++] = row(1, form);
        rows[n++] = row(2, bare);
        rows[n++] = row(3, last);
        rows[n++] = row(4, next);
        rows[n++] = row(5, at(bares, i - 2));
        rows[n++] = row(6, at(bares, i + 2));
        rows[n++] = row(7, pair(last, form));
        rows[n++] = row(8, pair(form, next));
        rows[n++] = row(9, kind);
        rows[n++] = row(10, at(kinds, i - 1));
        rows[n++] = row(11, at(kinds, i + 1));
        rows[n++] = row(12, pair(at(kinds, i - 1), kind));
        rows[n++] = row(13, pair(kind, at(kinds, i + 1)));
        rows[n++] = row(14, pair(at(kinds, i - 2), at(kinds, i - 1)));
        rows[n++] = row(15, pair(at(bares, i - 1), kind));
        rows[n++] = row(16, pair(kind, at(bares, i + 1)));
        rows[n++] = row(17, pair(at(kinds, i - 1), bare));
        rows[n++] = row(18, pair(words.clitics(i).hashCode(), shape(i)));
        rows[n++] = row(19, pair(shape(i), at(kinds, i - 1)));
        rows[n++] = row(20, i == 0 ? 1 : 0);
        n = affixes(i, n, rows);
        rows[n++] = row(30, pair(ending(i - 1), ending(i)));
        rows[n++] = row(31, pair(ending(i), ending(i + 1)));
        rows[n++] = row(32, ending(i - 1));
        rows[n++] = row(33, ending(i + 1));
        rows[n++] = row(34, pair(shape(i), shape(i + 1)));
        rows[n++] = row(35, pair(shape(i - 1), shape(i)));
        rows[n++] = row(36, at(bares, i - 1));
        rows[n] = row(37, at(bares, i + 1));
    }

    private int affixes(int i, int first, int[] rows) {
        String bare = words.bare(i);
        int n = first;
        int prefix = 0;
        int suffix = 0;
        for (int k = 0; k < LONGEST_AFFIX; k++) {
            boolean inside = k < bare.length();
            prefix = 31 * prefix + (inside ? bare.charAt(k) : ' ');
            suffix = 31 * suffix + (inside ? bare.charAt(bare.length() - 1 - k) : ' ');
            rows[n++] = row(21 + k, prefix);
            rows[n++] = row(25 + k, suffix);
        }
        return n;
    }

    /** The last two letters. */
    private int ending(int i) {
        if (i < 0 || i >= size) {
            return OUTSIDE;
        }
        String bare = words.bare(i);
        int length = bare.length();
        return bare.charAt(length - 1) * 31 + (length > 1 ? bare.charAt(length - 2) : 0);
    }

    /** Word, number or mark; with the article; how long. */
    private int shape(int i) {
        if (i < 0 || i >= size) {
            return OUTSIDE;
        }
        if (!words.isWord(i)) {
            return words.token(i).isWord() ? 2 : 3;
        }
        return 10 + Math.min(8, words.bare(i).length()) * 2 + (words.isDefinite(i) ? 1 : 0);
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= size ? OUTSIDE : values[i];
    }

    private static int pair(int a, int b) {
        return a * 0x2545F491 + b * 0x9E3779B1 + 1;
    }

    /** Spreads the bits of a feature over the table: the last steps of MurmurHash3. */
    private int row(int template, int value) {
        int h = value * 0xCC9E2D51 + template * 0x1B873593;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h & mask;
    }
}
