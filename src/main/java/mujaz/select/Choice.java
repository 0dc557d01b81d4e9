package mujaz.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.model.Excerpt;
import mujaz.model.Sentence;

/** Some excerpts, in document order, with the terms that they cover. */
final class Choice {

    private final Terms terms;
    private final Budget budget;
    private final List<Excerpt> excerpts;
    private final Set<String> covered;

    /** The empty choice. */
    Choice(Terms terms, Budget budget) {
        this(terms, budget, List.of(), Set.of());
    }

    private Choice(Terms terms, Budget budget, List<Excerpt> excerpts, Set<String> covered) {
        this.terms = terms;
        this.budget = budget;
        this.excerpts = excerpts;
        this.covered = covered;
    }

    Choice with(Excerpt excerpt) {
        List<Excerpt> all = new ArrayList<>(excerpts);
        int at = all.size();
        while (at > 0 && all.get(at - 1).sentence().index() > excerpt.sentence().index()) {
            at--;
        }
        all.add(at, excerpt);
        Set<String> more = new HashSet<>(covered);
        more.addAll(terms.of(excerpt.sentence()));
        return new Choice(terms, budget, all, more);
    }

    List<Excerpt> excerpts() {
        return excerpts;
    }

    /** Whether a sentence is printed. */
    boolean has(int sentence) {
        for (Excerpt excerpt : excerpts) {
            if (excerpt.sentence().index() == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Whether one more sentence is allowed. */
    boolean hasRoom() {
        return excerpts.size() < budget.sentences();
    }

    boolean limitsWords() {
        return budget.limitsWords();
    }

    boolean fits() {
        return budget.fits(excerpts);
    }

    /** The share of a sentence's content words that the excerpts chosen so far do not have, halved: 0.5 to 1. */
    double novelty(Sentence sentence) {
        Set<String> own = terms.of(sentence);
        if (own.isEmpty()) {
            return 0;
        }
        int fresh = 0;
        for (String term : own) {
            fresh += covered.contains(term) ? 0 : 1;
        }
        return 0.5 + 0.5 * fresh / own.size();
    }
}
