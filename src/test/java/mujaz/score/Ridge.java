package mujaz.score;

/** Ridge regression (Hoerl and Kennard 1970) by the normal equations, on values less their means in each group. */
final class Ridge {

    private final double ridge;
    private final double[][] products;
    private final double[] targets;
    private final double[] meanValues;
    private double meanTarget;
    private double weight;

    Ridge(int features, double ridge) {
        this.ridge = ridge;
        this.products = new double[features][features];
        this.targets = new double[features];
        this.meanValues = new double[features];
    }

    /** Adds the examples of one group; every group weighs the same. */
    void add(double[][] values, double[] target, double[] shares) {
        double sum = sum(shares);
        if (target.length < 2 || sum == 0) {
            return;
        }
        double mean = 0;
        double[] means = new double[targets.length];
        for (int i = 0; i < target.length; i++) {
            mean += shares[i] / sum * target[i];
            for (int f = 0; f < means.length; f++) {
                means[f] += shares[i] / sum * values[i][f];
            }
        }
        for (int i = 0; i < target.length; i++) {
            add(values[i], means, target[i] - mean, shares[i] / sum);
        }
        for (int f = 0; f < means.length; f++) {
            meanValues[f] += means[f];
        }
        meanTarget += mean;
        weight++;
    }

    private void add(double[] values, double[] means, double target, double share) {
        for (int f = 0; f < values.length; f++) {
            targets[f] += share * (values[f] - means[f]) * target;
            for (int g = 0; g < values.length; g++) {
                products[f][g] += share * (values[f] - means[f]) * (values[g] - means[g]);
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The weights, each feature's held back in the measure of its variance; by elimination with pivots. */
    double[] weights() {
        int n = targets.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(products[i], 0, rows[i], 0, n);
            rows[i][i] += ridge * products[i][i] / weight;
            rows[i][n] = targets[i];
        }
        for (int i = 0; i < n; i++) {
            eliminate(rows, i);
        }
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = rows[i][n] / rows[i][i];
        }
        return weights;
    }

    /** What is left of the mean value when the features are taken off it. */
    double base() {
        double[] weights = weights();
        double base = meanTarget / weight;
        for (int f = 0; f < weights.length; f++) {
            base -= weights[f] * meanValues[f] / weight;
        }
        return base;
    }

    /** Clears a column in all other rows; the matrix is positive definite, so its diagonal serves as pivots. */
    private static void eliminate(double[][] rows, int pivot) {
        for (int row = 0; row < rows.length; row++) {
            double factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
            for (int column = pivot; factor != 0 && column <= rows.length; column++) {
                rows[row][column] -= factor * rows[pivot][column];
            }
        }
    }
}
