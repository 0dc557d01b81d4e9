package mujaz.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Mention;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/** What the features need to know of a release, worked out once. */
final class Story {

    private final Language language;
    private final List<Sentence> sentences;
    private final Cast cast;
    private final Map<String, Term> terms = new HashMap<>();
    private final List<List<Term>> termsOf = new ArrayList<>();
    private final int headline;
    private final double[] saliences;

    Story(Language language, Release release, List<Sentence> sentences, Cast cast) {
        this.language = language;
        this.sentences = sentences;
        this.cast = cast;
        String words = release.headlineText();
        for (Token token : language.tokenizer().tokens(words, new Span(0, words.length()))) {
            if (isContent(token)) {
                terms.put(language.stemmer().stem(token.form()), new Term(true));
            }
        }
        this.headline = terms.size();
        for (Sentence sentence : sentences) {
            termsOf.add(termsOf(sentence));
        }
        this.saliences = saliences();
    }

    private List<Term> termsOf(Sentence sentence) {
        List<Term> own = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            Term term = isContent(token) ? term(language.stemmer().stem(token.form())) : null;
            if (term != null && term.isNewIn(sentence.index())) {
                own.add(term);
            }
        }
        return own;
    }

    private boolean isContent(Token token) {
        return token.isWord() && !language.stopWords().contains(token.form());
    }

    private Term term(String stem) {
        Term term = terms.get(stem);
        if (term == null) {
            term = new Term(false);
            terms.put(stem, term);
        }
        return term;
    }

    /** Of each sentence, the salience of the central actors that it mentions. */
    private double[] saliences() {
        double[] sums = new double[sentences.size()];
        int[] counted = new int[sentences.size()]; // number of the last actor that was
        int number = 0;
        for (Actor actor : cast.actors()) {
            number++;
            for (Mention mention : actor.central() ? actor.mentions() : List.<Mention>of()) {
                int at = sentenceAt(mention.span());
                if (at >= 0 && counted[at] != number) {
                    sums[at] += actor.salience();
                    counted[at] = number;
                }
            }
        }
        return sums;
    }

    /** The sentence that a stretch stands in, or -1: the last that begins no later, if it holds all of it. */
    private int sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sentences.get(low - 1).span().contains(span) ? low - 1 : -1;
    }

    Language language() {
        return language;
    }

    /** The salience of the central actors that a sentence mentions. */
    double salience(Sentence sentence) {
        return saliences[sentence.index()];
    }

    int size() {
        return sentences.size();
    }

    /** Number of the headline's content words. */
    int headline() {
        return headline;
    }

    /** A sentence's content words, each once. */
    List<Term> terms(Sentence sentence) {
        return termsOf.get(sentence.index());
    }

    /** Whether a sentence is the first of its paragraph. */
    boolean beginsParagraph(Sentence sentence) {
        int index = sentence.index();
        return index == 0 || sentences.get(index - 1).paragraph() < sentence.paragraph();
    }

    /** Number of content words that a sentence shares with the headline. */
    int shared(Sentence sentence) {
        int shared = 0;
        for (Term term : terms(sentence)) {
            shared += term.inHeadline() ? 1 : 0;
        }
        return shared;
    }

    /** Number of the headline's content words that a sentence has and the lead has not. */
    int freshOfHeadline(Sentence sentence) {
        int fresh = 0;
        for (Term term : terms(sentence)) {
            fresh += term.inHeadline() && !term.inLead() ? 1 : 0;
        }
        return fresh;
    }
}
