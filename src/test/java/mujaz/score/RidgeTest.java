package mujaz.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RidgeTest {

    private static final double[] TRUE_WEIGHTS = {0.5, -0.25, 0};

    /** Groups that differ in their means, as stories do, all made with the same weights. */
    private static Ridge learned(double ridge) {
        Random random = new Random(7);
        Ridge learned = new Ridge(TRUE_WEIGHTS.length, ridge);
        for (int group = 0; group < 200; group++) {
            double[][] values = new double[8][TRUE_WEIGHTS.length];
            double[] target = new double[values.length];
            double[] shares = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                target[i] = group;
                shares[i] = 1 + i;
                for (int f = 0; f < TRUE_WEIGHTS.length; f++) {
                    values[i][f] = random.nextDouble() + group;
                    target[i] += TRUE_WEIGHTS[f] * values[i][f];
                }
            }
            learned.add(values, target, shares);
        }
        return learned;
    }

    @Test
    void findsTheWeightsThatMadeTheTargetsWhateverTheMeanOfAGroup() {
        double[] weights = learned(0).weights();
        for (int f = 0; f < TRUE_WEIGHTS.length; f++) {
            assertThat(weights[f]).isCloseTo(TRUE_WEIGHTS[f], within(1e-9));
        }
    }

    @Test
    void holdsWeightsBackTheMoreTheHigherTheRidge() {
        double loose = learned(1).weights()[0];
        double tight = learned(100).weights()[0];
        assertThat(tight).isLessThan(loose).isPositive();
        assertThat(loose).isLessThan(TRUE_WEIGHTS[0]);
    }

    @Test
    void groupsOfOneTellNothing() {
        Ridge ridge = learned(0);
        ridge.add(new double[][] {{9, 9, 9}}, new double[] {-100}, new double[] {1});
        assertThat(ridge.weights()[0]).isCloseTo(TRUE_WEIGHTS[0], within(1e-9));
    }
}
