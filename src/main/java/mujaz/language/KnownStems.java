package mujaz.language;

/** Stems worked out before. */
public final class KnownStems implements Stemmer {

    private final Stemmer stemmer;
    private final Known<Stem> stems = new Known<>();

    private record Stem(String key, String stem) implements Known.Entry {}

    public KnownStems(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public String stem(String form) {
        Stem known = stems.candidate(form.hashCode());
        if (known == null || !known.key.equals(form)) {
            known = new Stem(form, stemmer.stem(form));
            stems.keep(known);
        }
        return known.stem;
    }
}
