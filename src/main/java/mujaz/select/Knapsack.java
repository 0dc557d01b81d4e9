package mujaz.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Scored;
import mujaz.model.Sentence;

/**
 * What carries the most beside the lead within a limit of words, by exact search over the forms of the sentences after it
 * (multiple-choice knapsack by dynamic programming over words, Bellman 1957), against the first sentences of the text at the
 * same number of words. Bounded by the sentences that are looked at, however long the text. Where the limit exceeds what the
 * densities were learned for, the order of the text decides alone: such a brief is an abridged text.
 */
final class Knapsack {

    /** Nothing that is worth its words beside the lead stands further down. */
    private static final int LOOKED_AT = 60;

    /** Of so many of these the forms are made, the densest, and of the one after the lead. */
    private static final int DENSEST = 10;

    /** By how much a choice must exceed the text in its order, as a share of the words of both; README has what that gains. */
    private static final double MARGIN = 0.001;

    /** What using all of the room is worth, on the same scale: decides between choices that promise as much. */
    private static final double FULL = 0.02;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private static final double[] NOTHING = {};

    private final List<Scored> sentences;
    private final int room;
    private final FormSource forms;

    /** The most that a choice of so many words carries. */
    private final double[] carried;

    /** The same for one whose last sentence is the latest looked at; empty where no choice ends with that. */
    private double[] ending;

    /** By sentence and number of words, its form in the best choice that ends with it. */
    private final Excerpt[][] last;

    /** Whether the best choice among the sentences up to it ends with it. */
    private final boolean[][] taken;

    /** Which sentence speaks of what the one before it named: it comes with that one, or not at all. */
    private final boolean[] leaning;

    private Knapsack(List<Scored> sentences, FormSource forms, int room) {
        this.sentences = sentences.subList(0, Math.min(LOOKED_AT, sentences.size()));
        this.forms = forms;
        this.room = room;
        this.carried = none();
        this.last = new Excerpt[this.sentences.size()][room + 1];
        this.taken = new boolean[this.sentences.size()][room + 1];
        this.leaning = new boolean[this.sentences.size()];
        int lead = sentences.get(0).sentence().words();
        carried[lead] = sentences.get(0).density().of(lead);
        this.ending = carried.clone();
        double least = leastDensity();
        for (int i = 1; i < this.sentences.size(); i++) {
            if (i == 1 || this.sentences.get(i).density().first() >= least) {
                offer(i);
            } else {
                ending = NOTHING;
            }
        }
    }

    private double leastDensity() {
        double[] densities = new double[sentences.size()];
        for (int i = 0; i < densities.length; i++) {
            densities[i] = sentences.get(i).density().first();
        }
        Arrays.sort(densities);
        return densities[Math.max(0, densities.length - DENSEST)];
    }

    /** In document order, without the lead; none where nothing exceeds the text in its order. */
    static List<Excerpt> best(List<Scored> sentences, FormSource forms, int room) {
        Scored lead = sentences.get(0);
        if (room > lead.density().reach() || lead.sentence().words() >= room) {
            return List.of();
        }
        return new Knapsack(sentences, forms, room).best();
    }

    private void offer(int i) {
        Scored scored = sentences.get(i);
        leaning[i] = !forms.standsApart(scored.sentence());
        List<Excerpt> facts = facts(i);
        if (facts.isEmpty()) {
            ending = NOTHING;
            return;
        }
        double[] before = leaning[i] ? ending : carried;
        double[] after = none();
        for (Excerpt form : facts) {
            int words = Words.countStrictly(form.text());
            double worth = scored.density().of(words);
            for (int length = room; length >= words; length--) {
                if (before[length - words] + worth > after[length]) {
                    after[length] = before[length - words] + worth;
                    last[i][length] = form;
                }
            }
        }
        for (int length = 0; length <= room; length++) {
            taken[i][length] = after[length] > carried[length];
            carried[length] = Math.max(carried[length], after[length]);
        }
        ending = after;
    }

    private double[] none() {
        double[] none = new double[room + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The forms of a sentence; none where the one that it leans on is in no choice, or does not make it clear. */
    private List<Excerpt> facts(int i) {
        Sentence sentence = sentences.get(i).sentence();
        boolean may = !leaning[i] || (ending.length > 0 && forms.isClear(sentence, true));
        return may ? forms.facts(sentence, leaning[i]) : List.of();
    }

    private List<Excerpt> best() {
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
        for (Scored scored : sentences) {
            for (int word = 0; word < scored.sentence().words() && length < room; word++) {
                lead[length + 1] = lead[length] + scored.density().at(word);
                length++;
            }
        }
        Arrays.fill(lead, length, room + 1, lead[length]);
        return lead;
    }

    private List<Excerpt> members(int length) {
        List<Excerpt> members = new ArrayList<>();
        int left = length;
        boolean leanedOn = false;
        for (int i = sentences.size() - 1; i > 0; i--) {
            if (leanedOn || taken[i][left]) {
                Excerpt member = last[i][left];
                members.add(member);
                left -= Words.countStrictly(member.text());
                leanedOn = leaning[i];
            }
        }
        Collections.reverse(members);
        return members;
    }
}
