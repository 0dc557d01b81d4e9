package mujaz.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mujaz.model.Scored;

/**
 * The sentences after the lead that carry the most within a limit of words, by exact search (dynamic programming over
 * words, Bellman 1957), against the first sentences of the text at the same number of words. Sentences times words is the
 * time, so that it grows with the length of the release; beyond {@link #MOST_WORDS} the order of the text decides alone.
 */
final class Knapsack {

    /** A longer brief is an abridged text, in which the order of the text is best anyway. */
    private static final int MOST_WORDS = 400;

    /**
     * By how much a choice must exceed the text in its order, as a share of the words of both; from cross-validation on
     * the development sets, where 0.005 lost to Lead in one and 0.02 hardly ever chose.
     */
    private static final double MARGIN = 0.005;

    /** What using all of the room is worth, on the same scale: decides between choices that promise as much. */
    private static final double FULL = 0.02;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final List<Scored> sentences;
    private final int room;
    private final double[] carried;
    private final boolean[][] taken;

    private Knapsack(List<Scored> sentences, int room) {
        this.sentences = sentences;
        this.room = room;
        this.carried = new double[room + 1];
        this.taken = new boolean[sentences.size()][];
        Arrays.fill(carried, NONE);
        carried[words(0)] = words(0) * density(0);
        for (int i = 1; i < sentences.size(); i++) {
            offer(i);
        }
    }

    /** Indices in document order, without the lead's; none where nothing exceeds the text in its order. */
    static List<Integer> best(List<Scored> sentences, int room) {
        if (room > MOST_WORDS || sentences.get(0).sentence().words() > room) {
            return List.of();
        }
        return new Knapsack(sentences, room).best();
    }

    private int words(int i) {
        return sentences.get(i).sentence().words();
    }

    private double density(int i) {
        return sentences.get(i).density();
    }

    private void offer(int i) {
        int words = words(i);
        boolean[] with = new boolean[room + 1];
        for (int length = room; words > 0 && length >= words; length--) {
            double more = carried[length - words] + words * density(i);
            if (more > carried[length]) {
                carried[length] = more;
                with[length] = true;
            }
        }
        taken[i] = with;
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
        for (int i = sentences.size() - 1; i > 0; i--) {
            if (taken[i][left]) {
                members.add(i);
                left -= words(i);
            }
        }
        Collections.reverse(members);
        return members;
    }
}
