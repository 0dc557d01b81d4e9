package mujaz.model;

/**
 * How much of the news the words of a sentence carry, against those of the other sentences of the release.
 *
 * @param first how likely a summary by hand has its first word: above 0, about 1 at the most
 * @param fading by what share of that each word carries less than the one before it, until half is left; 0 where all carry the same
 * @param reach words of the longest brief that this was learned for; 0 where nothing was learned
 */
public record Density(double first, double fading, int reach) {

    /** Where nothing is known of what carries more. */
    public static final Density EVEN = new Density(1, 0, 0);

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
