package mujaz.language;

/** What a word tells of the time of its clause, seen from the day of the release. */
public enum Tense {
    PAST,
    FUTURE,
    /** A verb, or what opens another clause, that tells neither: nothing before it counts. */
    OPEN,
    /** No verb. */
    NONE
}
