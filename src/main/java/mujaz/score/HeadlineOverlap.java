package mujaz.score;

import mujaz.model.Sentence;

/** The share of the headline's content words that a sentence has. */
final class HeadlineOverlap implements Feature {

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return story.headline() == 0 ? 0 : (double) story.shared(sentence) / story.headline();
    }
}
