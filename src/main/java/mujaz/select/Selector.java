package mujaz.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mujaz.language.Language;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Length;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences of the brief, and the form of each, within the limits. Where the news stands is known
 * beforehand: the lead opens every brief. What follows must add something to it (maximal marginal relevance, Carbonell
 * and Goldstein 1998, over the terms not yet printed).
 */
public final class Selector {

    /** Words of a sentence that reads at one go; median of the sentences of Gulf wires, which run to 120. */
    private static final int COMFORTABLE = 35;

    /** And of one that follows the lead: an editor gives each further fact less room. */
    private static final int FURTHER = 28;

    /** What takes more room than this, mostly a long quotation or list that nothing can be cut from, leaves it to the next best. */
    private static final int LONGEST_FURTHER = 60;

    /** So many other sentences are looked at where nothing of the lead fits. */
    private static final int MOST_OTHERS = 8;

    /** The novelty of a sentence of whose content words two in three are printed already: it says the same again. */
    private static final double REPEATED = 0.5 + 0.5 / 3;

    /** Words that a further fact takes: less room beside a lead that had to lose some of its own stays free. */
    private static final int FACT = 20;

    /**
     * What a further sentence must be worth.
     *
     * @param enough less than this is left out though there is room
     * @param apart what a sentence counts for that does not follow the last one chosen
     */
    private record Standard(double enough, double apart) {

        /**
         * Where only sentences are limited, few that carry much: editors' choices in annotated releases, F1 above 80 between
         * 1.6 and 1.8.
         */
        static final Standard FEW = new Standard(1.75, 1.0);

        /** Who asks for more than the usual brief gets it, as far as it does not repeat itself. */
        static final Standard MANY = new Standard(0.5, 1.0);

        /**
         * Where words are limited, the room is used, and hardly anything beats the order of the text: never below Lead
         * on the four summarization sets, where 0.3 for a sentence apart already is.
         */
        static final Standard FULL = new Standard(0.5, 0.25);

        static Standard of(Budget budget) {
            if (budget.limitsWords()) {
                return FULL;
            }
            return budget.sentences() > Length.DEFAULT.sentences() ? MANY : FEW;
        }
    }

    private final Language language;

    public Selector(Language language) {
        this.language = language;
    }

    /**
     * The best excerpts that fit, in document order; none where not even a piece of the lead fits.
     *
     * @param scored the sentences with their scores
     * @param forms gives the printable forms of a sentence
     * @param length limits, all hard
     */
    public List<Excerpt> select(List<Scored> scored, FormSource forms, Length length) {
        if (scored.isEmpty()) {
            return List.of();
        }
        Budget budget = Budget.of(length, scored);
        Standard standard = Standard.of(budget);
        Terms terms = new Terms(language, scored.size());
        Scored lead = scored.get(0);
        List<Excerpt> leads = forms.forms(lead.sentence(), false);
        Excerpt form = opening(leads, budget);
        if (form == null) {
            return instead(scored, forms, budget);
        }
        Choice opening = new Choice(terms, budget).with(form);
        if (budget.limitsWords() && form.words() < leads.get(0).words() && budget.words() - form.words() < FACT) {
            return opening.excerpts();
        }
        Choice apart = budget.limitsWords() ? promising(scored, forms, opening, budget) : null;
        return (apart == null ? fill(scored, forms, opening, standard) : apart).excerpts();
    }

    /** The sentences that promise clearly more than the text in its order, where there are such and they fit. */
    private static @Nullable Choice promising(List<Scored> scored, FormSource forms, Choice opening, Budget budget) {
        List<Excerpt> facts = Knapsack.best(scored, forms, budget.words());
        Choice choice = opening;
        for (Excerpt fact : facts) {
            if (choice.novelty(fact.sentence()) > REPEATED) {
                choice = choice.with(connected(fact, forms, choice));
            }
        }
        return choice == opening || !choice.fits() ? null : choice;
    }

    /** The same fact with its connective, where the sentence before it is printed and there is room. */
    private static Excerpt connected(Excerpt fact, FormSource forms, Choice choice) {
        if (choice.has(fact.sentence().index() - 1)) {
            for (Excerpt form : forms.facts(fact.sentence(), true)) {
                if (form.words() <= fact.words() + 1 && choice.with(form).fits()) {
                    return form.words() < fact.words() ? fact : form;
                }
            }
        }
        return fact;
    }

    /** The longest form of the lead that fits: no other sentence is worth the words that are cut from the lead for it. */
    private static @Nullable Excerpt opening(List<Excerpt> forms, Budget budget) {
        for (Excerpt form : budget.limitsWords() ? forms : List.of(comfortable(forms, COMFORTABLE))) {
            if (budget.fits(List.of(form))) {
                return form;
            }
        }
        return null;
    }

    /**
     * Where no form of the lead fits: its longest piece that does and says something; else, without a headline, the best other
     * sentence that fits and is clear by itself; else a torso. Nothing follows any of these.
     */
    private static List<Excerpt> instead(List<Scored> scored, FormSource forms, Budget budget) {
        Sentence lead = scored.get(0).sentence();
        List<Excerpt> chosen = piece(forms.pieces(lead), budget);
        if (chosen.isEmpty() && !forms.isHeaded()) {
            chosen = another(scored, forms, budget);
        }
        return chosen.isEmpty() ? piece(forms.torsos(lead), budget) : chosen;
    }

    private static List<Excerpt> another(List<Scored> scored, FormSource forms, Budget budget) {
        List<Scored> rest = new ArrayList<>(scored.subList(1, scored.size()));
        rest.sort(new ByScore());
        for (Scored next : rest.subList(0, Math.min(rest.size(), MOST_OTHERS))) {
            List<Excerpt> fitting =
                    forms.standsAlone(next.sentence()) ? piece(forms.forms(next.sentence(), false), budget) : List.of();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    /** The longest that fits. */
    private static List<Excerpt> piece(List<Excerpt> pieces, Budget budget) {
        for (Excerpt piece : pieces) {
            if (budget.fits(List.of(piece))) {
                return List.of(piece);
            }
        }
        return List.of();
    }

    /** Where words are not limited, the longest form that reads at one go, else the shortest there is. */
    private static Excerpt comfortable(List<Excerpt> forms, int words) {
        for (Excerpt form : forms) {
            if (form.words() <= words) {
                return form;
            }
        }
        return forms.get(forms.size() - 1);
    }

    private Choice fill(List<Scored> scored, FormSource forms, Choice opening, Standard standard) {
        Choice choice = opening;
        List<Scored> rest = new ArrayList<>(scored.subList(1, scored.size()));
        rest.sort(new ByScore());
        while (!rest.isEmpty() && choice.hasRoom()) {
            Scored next = best(rest, choice, standard);
            remove(rest, next);
            boolean follows = choice.has(next.sentence().index() - 1);
            boolean inOrder = choice.limitsWords() && follows;
            boolean apart = choice.limitsWords() && !follows;
            boolean clear = apart ? forms.standsApart(next.sentence()) : forms.isClear(next.sentence(), follows);
            if (!inOrder && !clear) {
                continue;
            }
            if (gain(choice, next, standard) < standard.enough()) {
                break;
            }
            for (Excerpt form : further(forms.forms(next.sentence(), follows), choice)) {
                Choice with = choice.with(form);
                if (with.fits()) {
                    choice = with;
                    break;
                }
            }
        }
        return choice;
    }

    /** The forms in which a sentence may follow; none where the shortest is longer than one reads. */
    private static List<Excerpt> further(List<Excerpt> forms, Choice choice) {
        if (choice.limitsWords()) {
            return forms;
        }
        Excerpt form = comfortable(forms, FURTHER);
        return form.words() <= LONGEST_FURTHER ? List.of(form) : List.of();
    }

    private static void remove(List<Scored> rest, Scored taken) {
        int i = 0;
        while (rest.get(i).sentence().index() != taken.sentence().index()) {
            i++;
        }
        rest.remove(i);
    }

    /** The highest score first. */
    private static final class ByScore implements Comparator<Scored> {

        @Override
        public int compare(Scored a, Scored b) {
            return Double.compare(b.score(), a.score());
        }
    }

    /** No gain exceeds its score, so that the rest need not be looked at once the best gain does (lazy greedy, Minoux 1978). */
    private static Scored best(List<Scored> rest, Choice choice, Standard standard) {
        Scored best = rest.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Scored candidate : rest) {
            if (candidate.score() < most) {
                break;
            }
            double gain = gain(choice, candidate, standard);
            boolean first = gain == most
                    && candidate.sentence().index() < best.sentence().index();
            if (gain > most || first) {
                best = candidate;
                most = gain;
            }
        }
        return best;
    }

    private static double gain(Choice choice, Scored candidate, Standard standard) {
        Excerpt last = choice.excerpts().get(choice.excerpts().size() - 1);
        boolean follows = candidate.sentence().index() == last.sentence().index() + 1;
        return candidate.score() * choice.novelty(candidate.sentence()) * (follows ? 1 : standard.apart());
    }
}
