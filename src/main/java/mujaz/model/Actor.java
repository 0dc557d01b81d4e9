package mujaz.model;

import java.util.List;
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
 */
public record Actor(
        String name,
        Type type,
        @Nullable String role,
        @Nullable String honorific,
        List<String> aliases,
        double salience,
        boolean central,
        List<Mention> mentions) {

    /** What an actor is. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
