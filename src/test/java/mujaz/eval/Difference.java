package mujaz.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The mean of paired differences with its 95 % interval by the bootstrap (Efron 1979), 2,000 seeded resamples.
 */
record Difference(double mean, double low, double high) {

    private static final int RESAMPLES = 2000;

    static Difference of(List<Double> ours, List<Double> theirs) {
        double[] differences = new double[ours.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = ours.get(i) - theirs.get(i);
        }
        Random random = new Random(7);
        double[] means = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[r] = sum / differences.length;
        }
        Arrays.sort(means);
        return new Difference(
                Arrays.stream(differences).average().orElse(0),
                means[(int) (0.025 * RESAMPLES)],
                means[(int) (0.975 * RESAMPLES) - 1]);
    }
}
