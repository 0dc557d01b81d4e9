package mujaz.model;

import java.util.List;

/**
 * Who acts and who speaks in a release.
 *
 * @param actors by falling salience
 * @param statements in order of the text
 */
public record Cast(List<Actor> actors, List<Statement> statements) {

    public Cast {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }
}
