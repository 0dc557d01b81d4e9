package mujaz.score;

import mujaz.model.Sentence;

/** Earlier is better: the lead has 1, the second sentence a half, the third a third. */
final class Position implements Feature {

    @Override
    public String name() {
        return "position";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return 1.0 / (1 + sentence.index());
    }
}
