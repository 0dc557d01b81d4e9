package mujaz.score;

import mujaz.model.Sentence;

/** How far into the story a sentence stands: the share of the sentences before it. */
final class Progress implements Feature {

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return (double) sentence.index() / story.size();
    }
}
