package mujaz.score;

import mujaz.model.Sentence;

/** How much a sentence shares with the others: the mean share of other sentences that have one of its content words. */
final class Centrality implements Feature {

    @Override
    public String name() {
        return "centrality";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        if (story.size() < 2 || story.terms(sentence).isEmpty()) {
            return 0;
        }
        int others = 0;
        for (Term term : story.terms(sentence)) {
            others += term.sentences() - 1;
        }
        return (double) others / story.terms(sentence).size() / (story.size() - 1);
    }
}
