package mujaz.score;

import mujaz.model.Sentence;

/** How near the opening a sentence stands: 1 for the lead, a third of it three sentences on, hardly anything from the tenth. */
final class Nearness implements Feature {

    private static final double REACH = 3;

    @Override
    public String name() {
        return "nearness";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return Math.exp(-sentence.index() / REACH);
    }
}
