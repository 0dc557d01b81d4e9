package mujaz.score;

import mujaz.model.Sentence;

/** The salience of the central actors that a sentence mentions. */
final class Actors implements Feature {

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return Math.min(1, story.salience(sentence));
    }
}
