package mujaz.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Who acts and who speaks in a release.
 *
 * @param actors by falling salience
 * @param statements in order of the text
 */
public record Cast(List<Actor> actors, List<Statement> statements) {

    /** Where no rules tell who acts. */
    public static final Cast NOBODY = new Cast(List.of(), List.of());

    public Cast {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }

    /** Those a journalist would name, at most so many, by salience. */
    public List<Actor> key(int most) {
        List<Actor> key = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor.central() && key.size() < most) {
                key.add(actor);
            }
        }
        return key;
    }
}
