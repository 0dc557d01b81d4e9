package mujaz.language.ar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts the words of running text into classes by the exchange algorithm (Martin, Liermann and Ney 1998): each word in turn goes
 * to the class that makes the classes best predict each other. Without chance: the same text gives the same classes.
 */
final class ClusterTrainer {

    private static final int PASSES = 15;

    private final int words;
    private final int[][] after;
    private final int[][] before;
    private final int[] total;
    private final int[] self;
    private final int[] classOf;
    private final int classes;
    private final int[][] pairs;
    private final int[] sizes;

    private ClusterTrainer(int words, int classes, List<int[]> sentences) {
        this.words = words;
        this.classes = classes;
        this.total = new int[words];
        this.self = new int[words];
        List<Map<Integer, Integer>> next = new ArrayList<>();
        List<Map<Integer, Integer>> last = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            next.add(new TreeMap<>());
            last.add(new TreeMap<>());
        }
        for (int[] sentence : sentences) {
            for (int i = 0; i <= sentence.length; i++) {
                int a = i == 0 ? 0 : sentence[i - 1];
                int b = i == sentence.length ? 0 : sentence[i];
                total[b]++;
                if (a == b) {
                    self[a]++;
                } else {
                    next.get(a).merge(b, 1, Integer::sum);
                    last.get(b).merge(a, 1, Integer::sum);
                }
            }
        }
        this.after = rows(next);
        this.before = rows(last);
        this.classOf = new int[words];
        this.pairs = new int[classes][classes];
        this.sizes = new int[classes];
    }

    private static int[][] rows(List<Map<Integer, Integer>> maps) {
        int[][] rows = new int[maps.size()][];
        for (int w = 0; w < rows.length; w++) {
            rows[w] = new int[2 * maps.get(w).size()];
            int k = 0;
            for (Map.Entry<Integer, Integer> entry : maps.get(w).entrySet()) {
                rows[w][k++] = entry.getKey();
                rows[w][k++] = entry.getValue();
            }
        }
        return rows;
    }

    /**
     * Classes of the most frequent words by the hash of their form, in rising order.
     *
     * @param text sentences as hashes of forms
     */
    static Map<Integer, Integer> train(List<int[]> text, int words, int classes) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] sentence : text) {
            for (int hash : sentence) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
        List<Integer> known = new ArrayList<>(counts.keySet());
        known.sort((a, b) -> counts.get(a).equals(counts.get(b))
                ? Integer.compare(a, b)
                : Integer.compare(counts.get(b), counts.get(a)));
        known = known.subList(0, Math.min(words, known.size()));
        Map<Integer, Integer> index = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            index.put(known.get(i), i + 1);
        }
        List<int[]> sentences = new ArrayList<>();
        for (int[] sentence : text) {
            sentences.add(Arrays.stream(sentence)
                    .map(hash -> index.getOrDefault(hash, 0))
                    .toArray());
        }
        ClusterTrainer trainer = new ClusterTrainer(known.size() + 1, classes, sentences);
        trainer.train();
        Map<Integer, Integer> classOf = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            classOf.put(known.get(i), trainer.classOf[i + 1]);
        }
        return classOf;
    }

    /** Class 0 is that of the edges of sentences and of rare words, and stays so. */
    private void train() {
        for (int w = 1; w < words; w++) {
            classOf[w] = 1 + (w - 1) % (classes - 1);
        }
        for (int a = 0; a < words; a++) {
            sizes[classOf[a]] += total[a];
            pairs[classOf[a]][classOf[a]] += self[a];
            for (int k = 0; k < after[a].length; k += 2) {
                pairs[classOf[a]][classOf[after[a][k]]] += after[a][k + 1];
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            int moved = 0;
            for (int w = 1; w < words; w++) {
                moved += move(w) ? 1 : 0;
            }
            System.out.println("pass " + pass + ": " + moved + " words moved");
        }
    }

    private boolean move(int w) {
        int[] next = new int[classes];
        int[] last = new int[classes];
        int[] nextClasses = sum(after[w], next);
        int[] lastClasses = sum(before[w], last);
        int old = classOf[w];
        change(w, old, next, last, -1);
        int best = old;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 1; c < classes; c++) {
            double gain = gain(w, c, next, last, nextClasses, lastClasses);
            if (gain > most) {
                most = gain;
                best = c;
            }
        }
        change(w, best, next, last, 1);
        classOf[w] = best;
        return best != old;
    }

    private int[] sum(int[] row, int[] byClass) {
        for (int k = 0; k < row.length; k += 2) {
            byClass[classOf[row[k]]] += row[k + 1];
        }
        int[] some = new int[classes];
        int n = 0;
        for (int c = 0; c < classes; c++) {
            if (byClass[c] > 0) {
                some[n++] = c;
            }
        }
        return Arrays.copyOf(some, n);
    }

    private void change(int w, int c, int[] next, int[] last, int sign) {
        for (int k = 0; k < classes; k++) {
            pairs[c][k] += sign * next[k];
            pairs[k][c] += sign * last[k];
        }
        pairs[c][c] += sign * self[w];
        sizes[c] += sign * total[w];
    }

    private double gain(int w, int c, int[] next, int[] last, int[] nextClasses, int[] lastClasses) {
        int within = pairs[c][c];
        double gain = log(within + next[c] + last[c] + self[w]) - log(within);
        for (int k : nextClasses) {
            gain += k == c ? 0 : log(pairs[c][k] + next[k]) - log(pairs[c][k]);
        }
        for (int k : lastClasses) {
            gain += k == c ? 0 : log(pairs[k][c] + last[k]) - log(pairs[k][c]);
        }
        return gain - 2 * (log(sizes[c] + total[w]) - log(sizes[c]));
    }

    private static final double[] LOGS = logs();

    private static double[] logs() {
        double[] logs = new double[1 << 21];
        for (int n = 1; n < logs.length; n++) {
            logs[n] = n * StrictMath.log(n);
        }
        return logs;
    }

    private static double log(int n) {
        return LOGS[n];
    }
}
