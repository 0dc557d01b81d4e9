package mujaz.language;

import org.jspecify.annotations.Nullable;

/** Stems worked out before; room and threads as in {@link KnownWords}. */
public final class KnownStems implements Stemmer {

    private static final int BITS = 15;

    /** Characters of a form that is worth its room. */
    private static final int LONGEST = 24;

    private final Stemmer stemmer;
    private final @Nullable Stem[] stems = new Stem[1 << BITS];

    private record Stem(String form, String stem) {}

    public KnownStems(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public String stem(String form) {
        int slot = (form.hashCode() * 0x9E3779B1) >>> (32 - BITS);
        Stem known = stems[slot];
        if (known == null || !known.form.equals(form)) {
            known = new Stem(form, stemmer.stem(form));
            if (form.length() <= LONGEST) {
                stems[slot] = known;
            }
        }
        return known.stem;
    }
}
