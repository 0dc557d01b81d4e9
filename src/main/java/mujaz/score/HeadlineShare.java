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
        int common = 0;
        for (String term : story.terms(sentence)) {
            common += story.headline().contains(term) ? 1 : 0;
        }
        return common == 0 ? 0 : (double) common / story.terms(sentence).size();
    }
}
