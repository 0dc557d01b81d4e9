package mujaz.language;

/** Light stemming: frequent affixes off, no roots. */
public interface Stemmer {

    /** The stem of a normalized form: never empty, never longer than the form. */
    String stem(String form);
}
