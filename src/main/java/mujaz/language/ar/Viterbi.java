package mujaz.language.ar;

import java.util.Arrays;

/** The best path through the labels of a sentence: no label goes on with what the one before has not begun. */
final class Viterbi {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private Viterbi() {}

    /** The labels with the highest sum of scores and steps. */
    static int[] best(int[][] scores, int[] steps) {
        int size = scores.length;
        int labels = NameModel.LABELS;
        int[][] from = new int[size][labels];
        int[] before = new int[labels];
        Arrays.fill(before, NEVER);
        before[NameModel.OUTSIDE] = 0;
        for (int i = 0; i < size; i++) {
            int[] now = new int[labels];
            for (int to = 0; to < labels; to++) {
                int most = NEVER;
                for (int last = 0; last < labels; last++) {
                    int sum = before[last] + (allows(last, to) ? steps[last * labels + to] : NEVER);
                    if (sum > most) {
                        most = sum;
                        from[i][to] = last;
                    }
                }
                now[to] = Math.max(NEVER, most + scores[i][to]);
            }
            before = now;
        }
        return back(from, before);
    }

    private static int[] back(int[][] from, int[] last) {
        int[] path = new int[from.length];
        int label = 0;
        for (int k = 1; k < last.length; k++) {
            label = last[k] > last[label] ? k : label;
        }
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = label;
            label = from[i][label];
        }
        return path;
    }

    /** An inside label, even, follows its own beginning, odd, or itself. */
    static boolean allows(int last, int to) {
        return to == NameModel.OUTSIDE || to % 2 == 1 || last == to || last == to - 1;
    }
}
