package mujaz.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place of the release.
 *
 * @param name its fullest form as written, without honorific
 * @param type what it is
 * @param role the office word for word, or null
 * @param honorific the honorific as written, or null
 * @param aliases other forms it is called by, as written, in order of appearance
 * @param salience weight in the release, 0 to 1
 * @param central whether a journalist would name it
 * @param mentions every occurrence, in order
 * @param parts what it does in the release, by which it is central or not
 */
public record Actor(
        String name,
        Type type,
        @Nullable String role,
        @Nullable String honorific,
        List<String> aliases,
        double salience,
        boolean central,
        List<Mention> mentions,
        Set<Part> parts) {

    /** What an actor is. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /** A part that an actor plays; the first ones make it central, the last ones speak against that. */
    public enum Part {
        /** Agent of the lead. */
        LEAD,
        /** Named in the headline. */
        HEADLINE,
        /** Says something. */
        SPEAKER,
        /** Acts, is met or appointed after the lead. */
        AGENT,
        /** Named in the lead. */
        NAMED,
        /** Somebody in whose name or under whose patronage it happened. */
        PATRON,
        /** One of those present. */
        GUEST,
        /** News agency or paper that reports. */
        SOURCE,
        /** Event that is held or won. */
        OCCASION,
        /** Part of somebody's office. */
        OFFICE,
        /** In the newsroom's own list. */
        LISTED
    }

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }
}
