package mujaz.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the newsroom knows, in its own spelling and with the office that it prints.
 *
 * @param name the form that is printed
 * @param type what it is
 * @param role the office that is printed, or null for what the release says
 * @param forms all forms that may stand in a release, the name among them
 */
public record KnownActor(
        String name, Actor.Type type, @Nullable String role, List<String> forms) {

    public KnownActor {
        forms = List.copyOf(forms);
    }
}
