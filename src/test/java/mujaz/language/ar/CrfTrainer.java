package mujaz.language.ar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A conditional random field over hashed features (Lafferty et al. 2001), by stochastic gradient, its weights averaged over the
 * second half of the epochs. The same sentences give the same weights.
 */
final class CrfTrainer {

    private static final int EPOCHS = 12;
    private static final double RATE = 0.03;
    private static final double DECAY = 3e-5;

    /** Features that fewer words share tell nothing about other text. */
    private static final int CUTOFF = 3;

    /** Changes that are smaller than this share of the rate change nothing. */
    private static final double LEAST = 1e-4;

    private static final long SEED = 20250724;
    private static final int LABELS = NameModel.LABELS;

    /** Features that enough words share, by their hash. */
    private final Map<Integer, Integer> index = new LinkedHashMap<>();

    private final List<Example> examples = new ArrayList<>();
    private float[] weights = new float[0];
    private double scale = 1;

    /** The rows of each word's features, and what the word is. */
    private static final class Example {
        private final int[][] rows;
        private final int[] labels;

        Example(int[][] rows, int[] labels) {
            this.rows = rows;
            this.labels = labels;
        }
    }

    /** What has been learned. */
    static final class Weights {

        private final double[] values;
        private final Map<Integer, Integer> index;

        Weights(double[] values, Map<Integer, Integer> index) {
            this.values = values;
            this.index = index;
        }

        /** The features that have weights, by their hashes. */
        Set<Integer> features() {
            return index.keySet();
        }

        /** How much a step counts. */
        double ofStep(int step) {
            return values[step];
        }

        /** How much a label counts for a feature, against no name. */
        double of(int hash, int label) {
            int at = NameModel.STEPS + index.getOrDefault(hash, 0) * LABELS;
            return values[at + label] - values[at];
        }
    }

    /** Learns from sentences given by the hashes of their words' features. */
    Weights train(List<int[][]> sentences, List<int[]> labels) {
        index(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            examples.add(new Example(rows(sentences.get(i)), labels.get(i)));
        }
        weights = new float[NameModel.STEPS + index.size() * LABELS];
        double[] averages = new double[weights.length];
        Random random = new Random(SEED);
        int steps = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                double rate = RATE / (1 + RATE * DECAY * steps++);
                learn(example, rate / scale);
                scale *= 1 - rate * DECAY;
            }
            for (int i = 0; epoch >= EPOCHS / 2 && i < averages.length; i++) {
                averages[i] += weights[i] * scale;
            }
        }
        return new Weights(averages, index);
    }

    private void index(List<int[][]> sentences) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int[][] sentence : sentences) {
            for (int[] hashes : sentence) {
                for (int hash : hashes) {
                    seen.merge(hash, 1, Integer::sum);
                }
            }
        }
        new TreeMap<>(seen).forEach((hash, times) -> {
            if (times >= CUTOFF) {
                index.put(hash, index.size());
            }
        });
    }

    /** The places of the features that are known, word by word. */
    private int[][] rows(int[][] hashes) {
        int[][] rows = new int[hashes.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(hashes[i])
                    .map(hash -> index.getOrDefault(hash, -1))
                    .filter(row -> row >= 0)
                    .toArray();
        }
        return rows;
    }

    /** One step up the likelihood of a sentence: expected labels away, its own labels in. */
    private void learn(Example example, double rate) {
        int size = example.labels.length;
        double[][] steps = steps();
        double[][] potential = potential(example);
        double[][] forward = forward(steps, potential);
        double[][] backward = backward(steps, potential);
        double[] share = new double[LABELS];
        float[] change = new float[LABELS];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < LABELS; label++) {
                share[label] = forward[i][label] * backward[i][label];
            }
            normalize(share);
            double most = 0;
            for (int label = 0; label < LABELS; label++) {
                double error = (label == example.labels[i] ? 1 : 0) - share[label];
                change[label] = (float) (rate * error);
                most = Math.max(most, Math.abs(error));
            }
            for (int k = 0; most > LEAST && k < example.rows[i].length; k++) {
                int at = NameModel.STEPS + example.rows[i][k] * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    weights[at + label] += change[label];
                }
            }
            learnSteps(example, i, rate, steps, potential, forward, backward);
        }
    }

    private double[][] steps() {
        double[][] steps = new double[LABELS][LABELS];
        for (int last = 0; last < LABELS; last++) {
            for (int to = 0; to < LABELS; to++) {
                steps[last][to] = Viterbi.allows(last, to) ? StrictMath.exp(weights[last * LABELS + to] * scale) : 0;
            }
        }
        return steps;
    }

    private double[][] potential(Example example) {
        double[][] potential = new double[example.labels.length][LABELS];
        for (int i = 0; i < potential.length; i++) {
            double[] scores = potential[i];
            for (int row : example.rows[i]) {
                int at = NameModel.STEPS + row * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    scores[label] += weights[at + label];
                }
            }
            double most = Arrays.stream(scores).max().orElse(0);
            for (int label = 0; label < LABELS; label++) {
                scores[label] = StrictMath.exp((scores[label] - most) * scale);
            }
        }
        return potential;
    }

    private static double[][] forward(double[][] steps, double[][] potential) {
        double[][] forward = new double[potential.length][LABELS];
        for (int i = 0; i < potential.length; i++) {
            for (int to = 0; to < LABELS; to++) {
                double sum = i == 0 ? steps[0][to] : 0;
                for (int last = 0; i > 0 && last < LABELS; last++) {
                    sum += forward[i - 1][last] * steps[last][to];
                }
                forward[i][to] = sum * potential[i][to];
            }
            normalize(forward[i]);
        }
        return forward;
    }

    private static double[][] backward(double[][] steps, double[][] potential) {
        double[][] backward = new double[potential.length][LABELS];
        Arrays.fill(backward[potential.length - 1], 1);
        for (int i = potential.length - 2; i >= 0; i--) {
            for (int last = 0; last < LABELS; last++) {
                for (int to = 0; to < LABELS; to++) {
                    backward[i][last] += steps[last][to] * potential[i + 1][to] * backward[i + 1][to];
                }
            }
            normalize(backward[i]);
        }
        return backward;
    }

    private void learnSteps(
            Example example,
            int i,
            double rate,
            double[][] steps,
            double[][] potential,
            double[][] forward,
            double[][] backward) {
        double[] pairs = new double[NameModel.STEPS];
        for (int last = 0; last < LABELS; last++) {
            for (int to = 0; to < LABELS; to++) {
                double before = i > 0 ? forward[i - 1][last] : last == 0 ? 1 : 0;
                pairs[last * LABELS + to] = before * steps[last][to] * potential[i][to] * backward[i][to];
            }
        }
        normalize(pairs);
        int own = (i == 0 ? 0 : example.labels[i - 1]) * LABELS + example.labels[i];
        for (int pair = 0; pair < pairs.length; pair++) {
            weights[pair] += (float) (rate * ((pair == own ? 1 : 0) - pairs[pair]));
        }
    }

    private static void normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
