package mujaz.score;

import mujaz.model.Sentence;

/** Sentences of few words rarely carry a fact: 1 from twelve words on, less below. */
final class SentenceLength implements Feature {

    private static final int ENOUGH = 12;

    @Override
    public String name() {
        return "length";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return Math.min(1.0, (double) sentence.words() / ENOUGH);
    }
}
