package mujaz.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mujaz.model.Density;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.junit.jupiter.api.Test;

/** The exact search finds what trying every choice finds. */
class KnapsackTest {

    private static final double MARGIN = 0.001;
    private static final double FULL = 0.02;
    private static final int REACH = 100;

    @Test
    void isAsGoodAsEveryChoice() {
        Random random = new Random(7);
        int chosen = 0;
        for (int run = 0; run < 500; run++) {
            List<Scored> sentences = sentences(random, 3 + random.nextInt(4));
            int room = sentences.get(0).sentence().words() + random.nextInt(60);
            Forms forms = new Forms(leaning(random, sentences.size()));
            List<Excerpt> best = Knapsack.best(sentences, forms, room);
            assertThat(best).allMatch(one -> forms.isClearAmong(best, one));
            double most = new Trial(sentences, forms, room).most();
            if (best.isEmpty()) {
                assertThat(most).isLessThan(MARGIN + FULL + 1e-9);
            } else {
                chosen++;
                assertThat(worth(sentences, best, room)).isBetween(most - 1e-9, most + 1e-9);
            }
        }
        assertThat(chosen).as("choices apart from the order of the text").isBetween(50, 450);
    }

    @Test
    void aLeadThatDoesNotFitLeavesNothingToChoose() {
        assertThat(Knapsack.best(sentences(new Random(1), 4), new Forms(Set.of()), 2))
                .isEmpty();
    }

    @Test
    void beyondWhatTheDensitiesWereLearnedForTheOrderOfTheTextDecides() {
        List<Scored> sentences = List.of(scored(0, 90, 1), scored(1, 10, 0.1), scored(2, 10, 0.9));
        assertThat(Knapsack.best(sentences, new Forms(Set.of()), REACH))
                .extracting(one -> one.sentence().index())
                .containsExactly(2);
        assertThat(Knapsack.best(sentences, new Forms(Set.of()), REACH + 1)).isEmpty();
    }

    private static List<Scored> sentences(Random random, int size) {
        List<Scored> sentences = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sentences.add(scored(i, 3 + random.nextInt(15), random.nextDouble()));
        }
        return sentences;
    }

    private static Scored scored(int index, int words, double density) {
        List<Token> tokens = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            tokens.add(new Token(word, word + 1, "w", Token.Kind.WORD));
        }
        Sentence sentence = new Sentence(index, 0, new Span(0, words), tokens);
        return new Scored(sentence, 1, new Density(density, 0.02, REACH), List.of());
    }

    /** Sentences that may only follow the one before them. */
    private static Set<Integer> leaning(Random random, int size) {
        Set<Integer> leaning = new HashSet<>();
        for (int i = 1; i < size; i++) {
            if (random.nextInt(3) == 0) {
                leaning.add(i);
            }
        }
        return leaning;
    }

    /** Each sentence whole and by its half. */
    private record Forms(Set<Integer> leaning) implements FormSource {

        boolean isClearAmong(List<Excerpt> members, Excerpt one) {
            int index = one.sentence().index();
            return !leaning.contains(index)
                    || index == 1
                    || members.stream().anyMatch(other -> other.sentence().index() == index - 1);
        }

        @Override
        public boolean standsApart(Sentence sentence) {
            return !leaning.contains(sentence.index());
        }

        @Override
        public List<Excerpt> facts(Sentence sentence, boolean follows) {
            int words = sentence.words();
            return List.of(form(sentence, words), form(sentence, (words + 1) / 2));
        }

        private static Excerpt form(Sentence sentence, int words) {
            return new Excerpt(sentence, List.of(sentence.span()), List.of(), null, "w ".repeat(words), words);
        }

        @Override
        public List<Excerpt> forms(Sentence sentence, boolean follows) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Excerpt> pieces(Sentence sentence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Excerpt> torsos(Sentence sentence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isHeaded() {
            return true;
        }
    }

    /** Every choice of forms. */
    private record Trial(List<Scored> sentences, Forms forms, int room) {

        double most() {
            return most(1, new ArrayList<>());
        }

        private double most(int next, List<Excerpt> members) {
            if (words(sentences, members) > room) {
                return Double.NEGATIVE_INFINITY;
            }
            if (next == sentences.size()) {
                return worth(sentences, members, room);
            }
            double most = most(next + 1, members);
            for (Excerpt form : forms.facts(sentences.get(next).sentence(), false)) {
                if (forms.isClearAmong(members, form)) {
                    members.add(form);
                    most = Math.max(most, most(next + 1, members));
                    members.remove(members.size() - 1);
                }
            }
            return most;
        }
    }

    /** What a choice carries above the first words of the text, by the definition, and a little for the room it uses. */
    private static double worth(List<Scored> sentences, List<Excerpt> members, int room) {
        int words = words(sentences, members);
        Scored lead = sentences.get(0);
        double carried = lead.density().of(lead.sentence().words());
        for (Excerpt member : members) {
            carried += sentences.get(member.sentence().index()).density().of(member.words());
        }
        return (carried - lead(sentences, words)) / (words + room) + FULL * words / room;
    }

    private static double lead(List<Scored> sentences, int words) {
        double lead = 0;
        int left = words;
        for (Scored scored : sentences) {
            int taken = Math.min(left, scored.sentence().words());
            lead += scored.density().of(taken);
            left -= taken;
        }
        return lead;
    }

    private static int words(List<Scored> sentences, List<Excerpt> members) {
        int words = sentences.get(0).sentence().words();
        for (Excerpt member : members) {
            words += member.words();
        }
        return words;
    }
}
