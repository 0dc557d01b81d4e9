package mujaz.model;

/**
 * Limits on a brief; all of them hold together.
 *
 * @param sentences at most so many sentences
 * @param words at most so many words
 * @param chars at most so many characters (code points)
 * @param ratio at most this share of the body's words, above 0 and up to 1
 */
public record Length(int sentences, int words, int chars, double ratio) {

    /** No limit at all. */
    public static final Length UNLIMITED = new Length(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1.0);

    /** What holds when the user asks for no length: three sentences. */
    public static final Length DEFAULT = UNLIMITED.withSentences(3);

    public Length {
        if (sentences < 1 || words < 1 || chars < 1 || !(ratio > 0 && ratio <= 1)) {
            throw new IllegalArgumentException("not a length: " + sentences + " sentences, " + words + " words, "
                    + chars + " characters, ratio " + ratio);
        }
    }

    public Length withSentences(int max) {
        return new Length(max, words, chars, ratio);
    }

    public Length withWords(int max) {
        return new Length(sentences, max, chars, ratio);
    }

    public Length withChars(int max) {
        return new Length(sentences, words, max, ratio);
    }

    public Length withRatio(double max) {
        return new Length(sentences, words, chars, max);
    }

    /** The tighter of the word limit and the ratio, in words; at least 1. */
    public int wordsOf(int bodyWords) {
        if (ratio == 1.0) {
            return words;
        }
        return Math.min(words, Math.max(1, (int) Math.floor(bodyWords * ratio)));
    }
}
