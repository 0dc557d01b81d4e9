package mujaz.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mujaz.model.FormSource;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The sentences after the lead that carry the most within a limit of words, by exact search (dynamic programming over
 * words, Bellman 1957), against the first sentences of the text at the same number of words. Sentences times words is the
 * time, so that it grows with the length of the release; beyond {@link #MOST_WORDS} the order of the text decides alone.
 */
final class Knapsack {

    /** A longer brief is an abridged text, in which the order of the text is best anyway. */
    private static final int MOST_WORDS = 400;

    /** By how much a choice must exceed the text in its order, as a share of the words of both; README has what that gains. */
    private static final double MARGIN = 0.005;

    /** What using all of the room is worth, on the same scale: decides between choices that promise as much. */
    private static final double FULL = 0.02;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final List<Scored> sentences;
    private final int room;
    private final FormSource forms;

    /** The most that a choice of so many words carries. */
    private final double[] carried;

    /** The same for one whose last sentence is the latest offered. */
    private double[] ending;

    /** By sentence and number of words, whether the best choice among the sentences up to it ends with it. */
    private final boolean[][] taken;

    /** Which sentence speaks of what the one before it named, and comes with that one or not at all. */
    private final boolean[] leaning;

    private Knapsack(List<Scored> sentences, FormSource forms, int room) {
        this.sentences = sentences;
        this.forms = forms;
        this.room = room;
        this.carried = new double[room + 1];
        this.taken = new boolean[sentences.size()][];
        this.leaning = new boolean[sentences.size()];
        Arrays.fill(carried, NONE);
        carried[words(0)] = words(0) * density(0);
        this.ending = carried.clone();
        for (int i = 1; i < sentences.size(); i++) {
            offer(i);
        }
    }

    /** Indices in document order, without the lead's; none where nothing exceeds the text in its order. */
    static List<Integer> best(List<Scored> sentences, FormSource forms, int room) {
        if (room > MOST_WORDS || sentences.get(0).sentence().words() > room) {
            return List.of();
        }
        return new Knapsack(sentences, forms, room).best();
    }

    private int words(int i) {
        return sentences.get(i).sentence().words();
    }

    private double density(int i) {
        return sentences.get(i).density();
    }

    private void offer(int i) {
        int words = words(i);
        double[] before = words > 0 && words <= room - words(0) ? before(i) : null;
        double[] after = new double[room + 1];
        boolean[] with = new boolean[room + 1];
        Arrays.fill(after, NONE);
        for (int length = room; before != null && length >= words; length--) {
            after[length] = before[length - words] + words * density(i);
            with[length] = after[length] > carried[length];
            carried[length] = Math.max(carried[length], after[length]);
        }
        taken[i] = with;
        ending = after;
    }

    /**
     * What a sentence may follow: any choice, or where it speaks of what the sentence before it named, a choice that ends with
     * that one; null where nothing makes it clear.
     */
    private double @Nullable [] before(int i) {
        Sentence sentence = sentences.get(i).sentence();
        leaning[i] = !forms.standsApart(sentence);
        if (!leaning[i]) {
            return carried;
        }
        return forms.isClear(sentence, true) ? ending : null;
    }

    private List<Integer> best() {
        double[] lead = lead();
        int best = 0;
        double most = NONE;
        for (int length = 1; length <= room; length++) {
            double gain = gain(length, lead) + FULL * length / room;
            if (gain > most) {
                most = gain;
                best = length;
            }
        }
        return gain(best, lead) < MARGIN ? List.of() : members(best);
    }

    private double gain(int length, double[] lead) {
        return (carried[length] - lead[length]) / (length + room);
    }

    /** What the first words of the text carry, for each number of words. */
    private double[] lead() {
        double[] lead = new double[room + 1];
        int length = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (int word = 0; word < words(i) && length < room; word++) {
                lead[length + 1] = lead[length] + density(i);
                length++;
            }
        }
        Arrays.fill(lead, length, room + 1, lead[length]);
        return lead;
    }

    private List<Integer> members(int length) {
        List<Integer> members = new ArrayList<>();
        int left = length;
        boolean leanedOn = false;
        for (int i = sentences.size() - 1; i > 0; i--) {
            if (leanedOn || taken[i][left]) {
                members.add(i);
                left -= words(i);
                leanedOn = leaning[i];
            }
        }
        Collections.reverse(members);
        return members;
    }
}
