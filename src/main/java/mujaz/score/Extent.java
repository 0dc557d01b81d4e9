package mujaz.score;

import mujaz.model.Sentence;

/** The words of a sentence: none is 0, fifty or more are 1. */
final class Extent implements Feature {

    private static final double LONG = 50;

    @Override
    public String name() {
        return "extent";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return Math.min(1, sentence.words() / LONG);
    }
}
