package mujaz.score;

import java.util.List;
import mujaz.model.Sentence;

/** The share of a sentence's content words that the lead has: what goes on with the news. */
final class Repeating implements Feature {

    @Override
    public String name() {
        return "repeating";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        List<Term> terms = story.terms(sentence);
        int repeated = 0;
        for (Term term : terms) {
            repeated += term.inLead() ? 1 : 0;
        }
        return terms.isEmpty() ? 0 : (double) repeated / terms.size();
    }
}
