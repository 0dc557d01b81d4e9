package mujaz.language;

import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words met before, by how they are written: a text repeats its words, and an archive still more. There is room for so many
 * and no more, a newcomer taking the place of another. Safe for use by several threads: a word is immutable, and one that is
 * lost is worked out again.
 */
final class KnownWords {

    private static final int BITS = 15;

    /** Characters; longer ones are seldom words, and would take much room. */
    private static final int LONGEST = 24;

    private final @Nullable Word[] words = new Word[1 << BITS];

    /**
     * A word.
     *
     * @param written as it stands in the text
     * @param form its matching form; one string for all places where the word stands, which thus has its hash code ready
     * @param kind word or number
     */
    record Word(String written, String form, Token.Kind kind) {}

    /** The word that is written between two positions of a text, or null if it is not known. */
    @Nullable
    Word at(String text, int start, int end) {
        Word word = words[slot(text, start, end)];
        return word != null && word.written.length() == end - start && text.startsWith(word.written, start)
                ? word
                : null;
    }

    /** Keeps a word that stands between two positions of a text. */
    void keep(Word word) {
        if (word.written.length() <= LONGEST) {
            words[slot(word.written, 0, word.written.length())] = word;
        }
    }

    private static int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash * 0x9E3779B1) >>> (32 - BITS);
    }
}
