package mujaz.language.ar;

import java.util.Arrays;

/** The best path through the labels of a sentence: no label goes on with what the one before has not begun. */
final class Viterbi {

    private static final int LABELS = NameModel.LABELS;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] steps;

    /** How much more a step from a name may add than the one from outside to the same label. */
    private final int most;

    /** With what each step from label to label adds. */
    Viterbi(int[] steps) {
        this.steps = steps;
        int gain = 0;
        for (int step = 0; step < steps.length; step++) {
            boolean free = !isInside(step % LABELS);
            gain = free ? Math.max(gain, steps[step] - steps[step % LABELS]) : gain;
        }
        this.most = gain;
    }

    /** The labels with the highest sum of scores and allowed steps. */
    int[] best(int[][] scores) {
        byte[] from = new byte[scores.length * LABELS];
        int[] before = new int[LABELS];
        int[] now = new int[LABELS];
        Arrays.fill(before, NEVER);
        before[NameModel.OUTSIDE] = 0;
        for (int i = 0; i < scores.length; i++) {
            // Most words are so clearly no name that nothing starts from one after them.
            int free = highest(before, 1) + most <= before[NameModel.OUTSIDE] ? 1 : LABELS;
            for (int to = 0; to < LABELS; to++) {
                int last = isInside(to) ? last(before, to, to - 1, to + 1) : last(before, to, 0, free);
                from[i * LABELS + to] = (byte) last;
                now[to] = Math.max(NEVER, before[last] + steps[last * LABELS + to] + scores[i][to]);
            }
            int[] old = before;
            before = now;
            now = old;
        }
        return back(from, before);
    }

    /** From which of some labels it is best to step to a label: the first of those that add up to the same. */
    private int last(int[] before, int to, int first, int end) {
        int best = first;
        for (int last = first + 1; last < end; last++) {
            if (before[last] + steps[last * LABELS + to] > before[best] + steps[best * LABELS + to]) {
                best = last;
            }
        }
        return best;
    }

    /** The highest of some numbers from a place on. */
    static int highest(int[] numbers, int from) {
        int highest = numbers[from];
        for (int k = from + 1; k < numbers.length; k++) {
            highest = Math.max(highest, numbers[k]);
        }
        return highest;
    }

    private static int[] back(byte[] from, int[] last) {
        int[] path = new int[from.length / last.length];
        int label = 0;
        for (int k = 1; k < last.length; k++) {
            label = last[k] > last[label] ? k : label;
        }
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = label;
            label = from[i * last.length + label];
        }
        return path;
    }

    /** An inside label, even, follows its own beginning, odd, or itself. */
    static boolean allows(int last, int to) {
        return !isInside(to) || last == to || last == to - 1;
    }

    private static boolean isInside(int label) {
        return label != NameModel.OUTSIDE && label % 2 == 0;
    }
}
