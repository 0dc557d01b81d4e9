package mujaz.model;

/**
 * One occurrence of an actor.
 *
 * @param span where, clitics left out
 * @param kind how the actor is named there
 * @param place whether the words name a place, though the actor may be the state that acts
 */
public record Mention(Span span, Kind kind, boolean place) implements Comparable<Mention> {

    public Mention(Span span, Kind kind) {
        this(span, kind, false);
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }

    /** How an actor is named. */
    public enum Kind {
        /** The fullest form or a part of it. */
        NAME,
        /** The office instead of the name: {@code the minister}, {@code سمو ولي العهد}. */
        OFFICE,
        /** An honorific or pronoun: {@code سموه}, {@code he}. */
        PRONOUN
    }
}
