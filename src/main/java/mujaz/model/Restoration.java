package mujaz.model;

/**
 * Words put back into a sentence that is printed outside its context.
 *
 * @param at position in the text before which they are printed
 * @param text the words, each taken from the release
 * @param purpose what they stand for
 */
public record Restoration(int at, String text, Purpose purpose) implements Comparable<Restoration> {

    /** By position. */
    @Override
    public int compareTo(Restoration other) {
        return Integer.compare(at, other.at);
    }

    /** What was restored. */
    public enum Purpose {
        SPEAKER,
        DATE
    }
}
