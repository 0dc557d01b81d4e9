package mujaz.cli;

import mujaz.model.Length;
import mujaz.model.Preset;
import org.jspecify.annotations.Nullable;

/**
 * The length limits that somebody gave, on the command line or in an input object; null where none is given.
 *
 * @param sentences at most so many sentences
 * @param words at most so many words
 * @param chars at most so many characters
 * @param ratio at most this share of the body's words
 */
record Limits(
        @Nullable Integer sentences,
        @Nullable Integer words,
        @Nullable Integer chars,
        @Nullable Double ratio) {

    static final Limits NONE = new Limits(null, null, null, null);

    /** These limits, each replaced by its counterpart in {@code other} where that is given. */
    Limits overriddenBy(Limits other) {
        return new Limits(
                other.sentences == null ? sentences : other.sentences,
                other.words == null ? words : other.words,
                other.chars == null ? chars : other.chars,
                other.ratio == null ? ratio : other.ratio);
    }

    /** All given limits together; those of the preset where none is given. */
    Length length(Preset preset) {
        if (sentences == null && words == null && chars == null && ratio == null) {
            return preset.length();
        }
        Length length = Length.UNLIMITED;
        if (sentences != null) {
            length = length.withSentences(sentences);
        }
        if (words != null) {
            length = length.withWords(words);
        }
        if (chars != null) {
            length = length.withChars(chars);
        }
        return ratio == null ? length : length.withRatio(ratio);
    }
}
