package mujaz.model;

/**
 * How much of the news the words of a sentence carry, against those of the other sentences of the release.
 *
 * @param first what its first word carries
 * @param fading by what share of that each word carries less than the one before it, until half is left
 * @param reach words of the longest brief that this was learned for
 */
public record Density(double first, double fading, int reach) {

    private static final double LEAST = 0.5;

    /** What the word with so many before it carries. */
    public double at(int word) {
        return first * Math.max(LEAST, 1 - fading * word);
    }

    /** What so many words from the start carry. */
    public double of(int words) {
        double sum = 0;
        for (int word = 0; word < words; word++) {
            sum += at(word);
        }
        return sum;
    }
}
