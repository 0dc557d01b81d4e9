package mujaz.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.junit.jupiter.api.Test;

/** The exact search finds what trying every choice finds. */
class KnapsackTest {

    private static final double MARGIN = 0.005;
    private static final double FULL = 0.02;

    @Test
    void isAsGoodAsEveryChoice() {
        Random random = new Random(7);
        int chosen = 0;
        for (int run = 0; run < 500; run++) {
            List<Scored> sentences = sentences(random, 3 + random.nextInt(6));
            int room = sentences.get(0).sentence().words() + random.nextInt(60);
            Set<Integer> leaning = leaning(random, sentences.size());
            List<Integer> best = Knapsack.best(sentences, new Forms(leaning), room);
            assertThat(best).allMatch(i -> !leaning.contains(i) || i == 1 || best.contains(i - 1));
            double most = mostByTrying(sentences, leaning, room);
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
    void beyondFourHundredWordsTheOrderOfTheTextDecides() {
        assertThat(Knapsack.best(sentences(new Random(1), 4), new Forms(Set.of()), 401))
                .isEmpty();
    }

    private static List<Scored> sentences(Random random, int size) {
        List<Scored> sentences = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Token> tokens = new ArrayList<>();
            for (int word = 0; word < 3 + random.nextInt(15); word++) {
                tokens.add(new Token(word, word + 1, "w", Token.Kind.WORD));
            }
            Sentence sentence = new Sentence(i, 0, new Span(0, tokens.size()), tokens);
            sentences.add(new Scored(sentence, 1, random.nextDouble(), List.of()));
        }
        return sentences;
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

    private record Forms(Set<Integer> leaning) implements FormSource {

        @Override
        public boolean standsApart(Sentence sentence) {
            return !leaning.contains(sentence.index());
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

    private static double mostByTrying(List<Scored> sentences, Set<Integer> leaning, int room) {
        double most = Double.NEGATIVE_INFINITY;
        for (int mask = 0; mask < 1 << (sentences.size() - 1); mask++) {
            List<Integer> members = new ArrayList<>();
            boolean clear = true;
            for (int i = 1; i < sentences.size(); i++) {
                if ((mask >> (i - 1) & 1) == 1) {
                    clear &= !leaning.contains(i) || i == 1 || members.contains(i - 1);
                    members.add(i);
                }
            }
            if (clear && words(sentences, members) <= room) {
                most = Math.max(most, worth(sentences, members, room));
            }
        }
        return most;
    }

    /** What a choice carries above the first words of the text, by the definition, and a little for the room it uses. */
    private static double worth(List<Scored> sentences, List<Integer> members, int room) {
        int words = words(sentences, members);
        double carried = carried(sentences.get(0));
        for (int member : members) {
            carried += carried(sentences.get(member));
        }
        return (carried - lead(sentences, words)) / (words + room) + FULL * words / room;
    }

    private static double lead(List<Scored> sentences, int words) {
        double lead = 0;
        int left = words;
        for (Scored scored : sentences) {
            int taken = Math.min(left, scored.sentence().words());
            lead += taken * scored.density();
            left -= taken;
        }
        return lead;
    }

    private static double carried(Scored scored) {
        return scored.sentence().words() * scored.density();
    }

    private static int words(List<Scored> sentences, List<Integer> members) {
        int words = sentences.get(0).sentence().words();
        for (int member : members) {
            words += sentences.get(member).sentence().words();
        }
        return words;
    }
}
