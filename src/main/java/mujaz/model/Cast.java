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

    /** What is said in a sentence, in its order; found by halves, so that all sentences of a long text can be asked about. */
    public List<Statement> statementsIn(Sentence sentence) {
        int from = firstFrom(sentence.index());
        return statements.subList(from, Math.max(from, firstFrom(sentence.index() + 1)));
    }

    /** Index of the first statement of a sentence or one after it. */
    private int firstFrom(int sentence) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
