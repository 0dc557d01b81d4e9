package mujaz.language.ar;

import java.util.Arrays;

/** The best path through the labels of a sentence: no label goes on with what the one before has not begun. */
final class Viterbi {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private Viterbi() {}

    /** The labels with the highest sum of scores and {@link #allowed} steps. */
    static int[] best(int[][] scores, int[] allowed) {
        int labels = NameModel.LABELS;
        byte[] from = new byte[scores.length * labels];
        int[] before = new int[labels];
        int[] now = new int[labels];
        Arrays.fill(before, NEVER);
        before[NameModel.OUTSIDE] = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int to = 0; to < labels; to++) {
                int most = NEVER;
                int best = 0;
                int first = isInside(to) ? to - 1 : 0;
                int end = isInside(to) ? to + 1 : labels;
                for (int last = first; last < end; last++) {
                    int sum = before[last] + allowed[last * labels + to];
                    if (sum > most) {
                        most = sum;
                        best = last;
                    }
                }
                from[i * labels + to] = (byte) best;
                now[to] = Math.max(NEVER, most + scores[i][to]);
            }
            int[] free = before;
            before = now;
            now = free;
        }
        return back(from, before);
    }

    /** The steps, those that are not allowed never the best. */
    static int[] allowed(int[] steps) {
        int[] allowed = new int[steps.length];
        for (int step = 0; step < steps.length; step++) {
            allowed[step] = allows(step / NameModel.LABELS, step % NameModel.LABELS) ? steps[step] : NEVER;
        }
        return allowed;
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
