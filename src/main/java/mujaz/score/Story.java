package mujaz.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> headline;
    private final List<Set<String>> terms = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final double[] saliences;

    Story(Language language, Release release, List<Sentence> sentences, Cast cast) {
        this.language = language;
        this.sentences = sentences;
        this.cast = cast;
        String words = release.headlineText();
        this.headline = terms(language.tokenizer().tokens(words, new Span(0, words.length())));
        for (Sentence sentence : sentences) {
            Set<String> own = terms(sentence.tokens());
            terms.add(own);
            for (String term : own) {
                frequencies.put(term, frequency(term) + 1);
            }
        }
        this.saliences = saliences();
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

    private Set<String> terms(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            if (token.isWord() && !language.stopWords().contains(token.form())) {
                stems.add(language.stemmer().stem(token.form()));
            }
        }
        return stems;
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

    /** Stems of the headline's content words. */
    Set<String> headline() {
        return headline;
    }

    /** Stems of a sentence's content words. */
    Set<String> terms(Sentence sentence) {
        return terms.get(sentence.index());
    }

    /** Number of sentences that have a stem. */
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }
}
