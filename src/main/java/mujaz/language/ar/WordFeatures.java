package mujaz.language.ar;

import java.util.Arrays;
import mujaz.model.Token;

/** What a word shows by itself of being a name, wherever it stands: numbers that go into {@link NameFeatures}. */
class WordFeatures {

    static final int FORM = 0;
    static final int BARE = 1;
    static final int ENDING = 2;
    static final int CLASS = 3;

    /** Its hash without a letter that may be a particle. */
    static final int STEM = 4;

    /** What the word is used for elsewhere. */
    static final int USE = 5;

    /** Its hash without such a letter and the article; how it begins, ends, and both, without them. */
    static final int CORE = 6;

    static final int CORE_START = 7;
    static final int CORE_END = 8;
    static final int CORE_ENDS = 9;

    /** Beginnings and endings by turns, the shortest first. */
    static final int AFFIXES = 10;

    private static final int LONGEST_AFFIX = 4;

    /** The lists of names that have it, with or without a letter that may be a particle. */
    static final int LISTS = AFFIXES + 2 * LONGEST_AFFIX;

    private static final int COUNT = LISTS + 1;

    /** All numbers are one word to the classes. */
    static final int NUMBER = "0".hashCode();

    /** Of what stands beyond the sentence. */
    static final int OUTSIDE_VALUE = 7;

    private final int[] values = new int[COUNT];
    private final int shape;
    private final int use;
    private final boolean article;

    WordFeatures() {
        this.shape = OUTSIDE_VALUE;
        this.use = OUTSIDE_VALUE;
        this.article = false;
        Arrays.fill(values, OUTSIDE_VALUE);
    }

    WordFeatures(String form, String bare, Token.Kind kind, WordClusters clusters) {
        values[FORM] = form.hashCode();
        values[BARE] = bare.hashCode();
        values[ENDING] = ending(bare);
        values[STEM] = hash(bare, stemStart(bare), bare.length());
        addKnown(kind, clusters);
        this.use = values[USE];
        this.article = kind == Token.Kind.WORD && bare.startsWith("ال") && bare.length() > 3;
        this.shape = kind == Token.Kind.PUNCTUATION
                ? 3
                : kind == Token.Kind.NUMBER ? 2 : 10 + Math.min(8, bare.length()) * 2;
        addCore(bare);
        addAffixes(bare);
    }

    /** What the word is used for elsewhere, at hand without the others. */
    int use() {
        return use;
    }

    int get(int feature) {
        return values[feature];
    }

    /** Whether it begins as words with the article do; the text tells whether it has one. */
    boolean mayHaveArticle() {
        return article;
    }

    /** Word, number or mark; how long; with the article. */
    int shape(boolean definite) {
        return definite ? shape + 1 : shape;
    }

    /** The last two letters. */
    private static int ending(String bare) {
        int length = bare.length();
        return bare.charAt(length - 1) * 31 + (length > 1 ? bare.charAt(length - 2) : 0);
    }

    /** Where a form begins without a letter that may be a particle before it. */
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

    /** What the model knows of the word, or of what remains of it without a letter that may be a particle. */
    private void addKnown(Token.Kind kind, WordClusters clusters) {
        int whole = clusters.row(kind == Token.Kind.NUMBER ? NUMBER : values[BARE]);
        int stem = kind != Token.Kind.WORD ? -1 : values[STEM] == values[BARE] ? whole : clusters.row(values[STEM]);
        int row = whole < 0 ? stem : whole;
        values[CLASS] = clusters.classOf(row);
        values[USE] = clusters.useOf(row);
        values[LISTS] = kind == Token.Kind.WORD ? clusters.listsOf(whole) | clusters.listsOf(stem) : 0;
    }

    private void addCore(String bare) {
        int start = coreStart(bare);
        int end = bare.length();
        values[CORE] = hash(bare, start, end);
        values[CORE_START] = hash(bare, start, Math.min(end, start + 3));
        values[CORE_END] = hash(bare, Math.max(start, end - 3), end);
        values[CORE_ENDS] = NameFeatures.pair(
                hash(bare, start, Math.min(end, start + 2)), hash(bare, Math.max(start, end - 2), end));
    }

    private void addAffixes(String bare) {
        int prefix = 0;
        int suffix = 0;
        for (int k = 0; k < LONGEST_AFFIX; k++) {
            boolean inside = k < bare.length();
            prefix = 31 * prefix + (inside ? bare.charAt(k) : ' ');
            suffix = 31 * suffix + (inside ? bare.charAt(bare.length() - 1 - k) : ' ');
            values[AFFIXES + 2 * k] = prefix;
            values[AFFIXES + 2 * k + 1] = suffix;
        }
    }
}
