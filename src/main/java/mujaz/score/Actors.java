package mujaz.score;

import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Sentence;

/** The salience of the central actors that a sentence mentions. */
final class Actors implements Feature {

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        double salience = 0;
        for (Actor actor : story.cast().actors()) {
            salience += actor.central() && isIn(sentence, actor) ? actor.salience() : 0;
        }
        return Math.min(1, salience);
    }

    private static boolean isIn(Sentence sentence, Actor actor) {
        for (Mention mention : actor.mentions()) {
            if (sentence.span().contains(mention.span())) {
                return true;
            }
        }
        return false;
    }
}
