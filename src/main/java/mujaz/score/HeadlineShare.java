package mujaz.score;

import mujaz.model.Sentence;

/** The share of a sentence's content words that the headline has. */
final class HeadlineShare implements Feature {

    @Override
    public String name() {
        return "headline share";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        int shared = story.shared(sentence);
        return shared == 0 ? 0 : (double) shared / story.terms(sentence).size();
    }
}
