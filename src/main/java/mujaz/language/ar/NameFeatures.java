package mujaz.language.ar;

import mujaz.language.Phrases;
import mujaz.model.Token;

/**
 * What a word shows of being a name, as hashes that the model has weights for: itself and its neighbours, its beginnings and endings
 * with clitics taken off, and the kinds that the word lists know. Features are hashed, never spelled out: a sentence costs
 * no strings.
 */
final class NameFeatures {

    /** Features of one word. */
    static final int COUNT = 62;

    /** Numbers that tell the features apart, in their order; those of beginnings and endings by turns. */
    private static final int[] TEMPLATES = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 25, 22, 26, 23, 27, 24, 28, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 70, 71, 72, 73, 74, 75,
                76, 77,
        78, 79
    };

    private static final int LONGEST_AFFIX = 4;
    private static final int OUTSIDE = 7;

    /** All numbers are one word to the classes. */
    static final int NUMBER = "0".hashCode();

    private final ArabicWords words;
    private final int size;
    private final int[] forms;
    private final int[] bares;
    private final int[] kinds;
    private final int[] endings;
    private final int[] shapes;
    private final int[] classes;
    private final int[] uses;
    private final int[] cores;

    NameFeatures(ArabicWords words, WordClusters clusters) {
        this.words = words;
        this.size = words.size();
        this.forms = new int[size];
        this.bares = new int[size];
        this.kinds = new int[size];
        this.endings = new int[size];
        this.shapes = new int[size];
        this.classes = new int[size];
        this.uses = new int[size];
        this.cores = new int[size];
        for (int i = 0; i < size; i++) {
            forms[i] = words.form(i).hashCode();
            bares[i] = words.bare(i).hashCode();
            endings[i] = ending(i);
            shapes[i] = shape(i);
            cores[i] =
                    hash(words.bare(i), coreStart(words.bare(i)), words.bare(i).length());
            int row = row(i, clusters);
            classes[i] = clusters.classOf(row);
            uses[i] = clusters.useOf(row);
        }
        for (int i = size - 1; i >= 0; i--) {
            markKind(i);
        }
    }

    /** What is known of a word, or of what remains of it without a letter that may be a particle. */
    private int row(int i, WordClusters clusters) {
        if (words.token(i).kind() == Token.Kind.NUMBER) {
            return clusters.row(NUMBER);
        }
        int found = clusters.row(bares[i]);
        return found < 0 && words.isWord(i) ? clusters.row(stem(words.bare(i))) : found;
    }

    /** Hash of a form without a letter that may be a particle before it; of the form itself where none is. */
    private static int stem(String form) {
        return hash(form, stemStart(form), form.length());
    }

    private static int stemStart(String form) {
        return form.length() <= 4 || "وفبلك".indexOf(form.charAt(0)) < 0 ? 0 : 1;
    }

    /** Where a form begins without such a letter and the article after it. */
    private static int coreStart(String form) {
        int start = stemStart(form);
        return form.length() - start > 4 && form.startsWith("ال", start) ? start + 2 : start;
    }

    private static int hash(String form, int from, int to) {
        int hash = 0;
        for (int k = from; k < to; k++) {
            hash = 31 * hash + form.charAt(k);
        }
        return hash;
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

    /** The hashes of a word's features. */
    void rows(int i, int[] rows) {
        values(i, rows);
        for (int k = 0; k < COUNT; k++) {
            rows[k] = row(TEMPLATES[k], rows[k]);
        }
    }

    /** What the features are of a word, each in the place of its template. */
    private void values(int i, int[] values) {
        int form = forms[i];
        int bare = bares[i];
        int kind = kinds[i];
        int next = at(forms, i + 1);
        int last = at(forms, i - 1);
        int kindBefore = at(kinds, i - 1);
        int kindAfter = at(kinds, i + 1);
        int n = 0;
        values[n++] = form;
        values[n++] = bare;
        values[n++] = last;
        values[n++] = next;
        values[n++] = at(bares, i - 2);
        values[n++] = at(bares, i + 2);
        values[n++] = pair(last, form);
        values[n++] = pair(form, next);
        values[n++] = kind;
        values[n++] = kindBefore;
        values[n++] = kindAfter;
        values[n++] = pair(kindBefore, kind);
        values[n++] = pair(kind, kindAfter);
        values[n++] = pair(at(kinds, i - 2), kindBefore);
        values[n++] = pair(at(bares, i - 1), kind);
        values[n++] = pair(kind, at(bares, i + 1));
        values[n++] = pair(kindBefore, bare);
        values[n++] = pair(words.clitics(i).hashCode(), shapes[i]);
        values[n++] = pair(shapes[i], kindBefore);
        values[n++] = i == 0 ? 1 : 0;
        n = affixes(i, n, values);
        values[n++] = pair(at(endings, i - 1), endings[i]);
        values[n++] = pair(endings[i], at(endings, i + 1));
        values[n++] = at(endings, i - 1);
        values[n++] = at(endings, i + 1);
        values[n++] = pair(shapes[i], at(shapes, i + 1));
        values[n++] = pair(at(shapes, i - 1), shapes[i]);
        values[n++] = at(bares, i - 1);
        values[n++] = at(bares, i + 1);
        n = company(i, n, values);
        n = core(i, n, values);
        use(i, n, values);
    }

    /** The classes of the word and of those around it. */
    private int company(int i, int first, int[] values) {
        int own = classes[i];
        int before = at(classes, i - 1);
        int after = at(classes, i + 1);
        int n = first;
        values[n++] = own;
        values[n++] = before;
        values[n++] = after;
        values[n++] = pair(before, own);
        values[n++] = pair(own, after);
        values[n++] = pair(before, after);
        values[n++] = pair(at(classes, i - 2), before);
        values[n++] = pair(after, at(classes, i + 2));
        values[n++] = pair(before, shapes[i]);
        values[n++] = stem(words.bare(i));
        return n;
    }

    /** The words without particle and article, and how this one begins and ends. */
    private int core(int i, int first, int[] values) {
        String form = words.bare(i);
        int start = coreStart(form);
        int end = form.length();
        int n = first;
        values[n++] = cores[i];
        values[n++] = at(cores, i - 1);
        values[n++] = at(cores, i + 1);
        values[n++] = hash(form, start, Math.min(end, start + 3));
        values[n++] = hash(form, Math.max(start, end - 3), end);
        values[n++] = pair(hash(form, start, Math.min(end, start + 2)), hash(form, Math.max(start, end - 2), end));
        return n;
    }

    /** What the word and those around it are used for elsewhere. */
    private void use(int i, int first, int[] values) {
        int own = uses[i];
        int before = at(uses, i - 1);
        int after = at(uses, i + 1);
        int n = first;
        values[n++] = own;
        values[n++] = before;
        values[n++] = after;
        values[n++] = pair(before, own);
        values[n++] = pair(own, after);
        values[n++] = pair(pair(before, own), after);
        values[n++] = pair(own, shapes[i]);
        values[n++] = pair(own, kinds[i]);
        values[n++] = pair(at(kinds, i - 1), own);
        values[n] = pair(at(bares, i - 1), own);
    }

    private int affixes(int i, int first, int[] values) {
        String bare = words.bare(i);
        int n = first;
        int prefix = 0;
        int suffix = 0;
        for (int k = 0; k < LONGEST_AFFIX; k++) {
            boolean inside = k < bare.length();
            prefix = 31 * prefix + (inside ? bare.charAt(k) : ' ');
            suffix = 31 * suffix + (inside ? bare.charAt(bare.length() - 1 - k) : ' ');
            values[n++] = prefix;
            values[n++] = suffix;
        }
        return n;
    }

    /** The last two letters. */
    private int ending(int i) {
        String bare = words.bare(i);
        int length = bare.length();
        return bare.charAt(length - 1) * 31 + (length > 1 ? bare.charAt(length - 2) : 0);
    }

    /** Word, number or mark; with the article; how long. */
    private int shape(int i) {
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
