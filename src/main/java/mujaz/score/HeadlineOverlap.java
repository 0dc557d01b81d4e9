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
        int common = 0;
        for (String term : story.headline()) {
            common += story.terms(sentence).contains(term) ? 1 : 0;
        }
        return story.headline().isEmpty()
                ? 0
                : (double) common / story.headline().size();
    }
}
