package mujaz.score;

import mujaz.model.Sentence;

/** 1 for the first sentence, which stands by its own rules, 0 for all others. */
final class Opening implements Feature {

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return sentence.index() == 0 ? 1 : 0;
    }
}
