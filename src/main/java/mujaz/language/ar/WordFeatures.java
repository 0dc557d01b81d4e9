package mujaz.language.ar;

import java.util.Arrays;
import mujaz.model.Token;

/** What a word shows by itself of being a name, wherever it stands: numbers that go into {@link NameFeatures}. */
final class WordFeatures {

    static final int FORM = 0;
    static final int BARE = 1;
    static final int ENDING = 2;
    static final int CLASS = 3;

    /** Its hash without a letter that may be a particle. */
    static final int STEM = 4;

    /** Beginnings and endings by turns, the shortest first. */
    static final int AFFIXES = 5;

    private static final int LONGEST_AFFIX = 4;
    private static final int COUNT = AFFIXES + 2 * LONGEST_AFFIX;

    /** All numbers are one word to the classes. */
    static final int NUMBER = "0".hashCode();

    /** Of what stands beyond the sentence. */
    static final WordFeatures OUTSIDE = new WordFeatures();

    static final int OUTSIDE_VALUE = 7;

    private final int[] values = new int[COUNT];

    private WordFeatures() {
        Arrays.fill(values, OUTSIDE_VALUE);
    }

    WordFeatures(String form, String bare, Token.Kind kind, WordClusters clusters) {
        values[FORM] = form.hashCode();
        values[BARE] = bare.hashCode();
        values[ENDING] = ending(bare);
        values[STEM] = stem(bare);
        values[CLASS] = wordClass(kind, clusters);
        addAffixes(bare);
    }

    int get(int feature) {
        return values[feature];
    }

    /** The last two letters. */
    private static int ending(String bare) {
        int length = bare.length();
        return bare.charAt(length - 1) * 31 + (length > 1 ? bare.charAt(length - 2) : 0);
    }

    /** Hash of a form without a letter that may be a particle before it; of the form itself where none is. */
    private static int stem(String form) {
        if (form.length() <= 4 || "وفبلك".indexOf(form.charAt(0)) < 0) {
            return form.hashCode();
        }
        int hash = 0;
        for (int k = 1; k < form.length(); k++) {
            hash = 31 * hash + form.charAt(k);
        }
        return hash;
    }

    /** The class of the word, or of what remains of it without a letter that may be a particle. */
    private int wordClass(Token.Kind kind, WordClusters clusters) {
        if (kind == Token.Kind.NUMBER) {
            return clusters.of(NUMBER);
        }
        int found = clusters.of(values[BARE]);
        return found == WordClusters.UNKNOWN && kind == Token.Kind.WORD ? clusters.of(values[STEM]) : found;
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
