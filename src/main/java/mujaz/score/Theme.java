package mujaz.score;

import mujaz.model.Sentence;

/**
 * What a sentence adds of what the story keeps coming back to: the logarithms of the numbers of sentences that have its content
 * words, summed over those that the lead does not have, in tenths; 1 and more for few.
 */
final class Theme implements Feature {

    private static final double MUCH = 10;

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        double sum = 0;
        for (Term term : story.terms(sentence)) {
            sum += term.inLead() ? 0 : Math.log(term.sentences());
        }
        return sum / MUCH;
    }
}
