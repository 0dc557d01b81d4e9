package mujaz.language;

/** Orthographic unification for matching: spellings of one word become one form. Idempotent. */
public interface Normalizer {

    /** The matching form of one word; never null, may be empty for a word of marks alone. */
    String normalize(CharSequence word);
}
