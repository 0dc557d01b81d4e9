package mujaz.model;

/**
 * What a user may choose about a brief.
 *
 * @param length the limits
 * @param trim whether sentences are cut inside and hidden speakers restored
 * @param preset what the brief is for
 */
public record Options(Length length, boolean trim, Preset preset) {

    /** Three sentences, trimmed. */
    public static final Options DEFAULT = new Options(Length.DEFAULT, true);

    /** For a page. */
    public Options(Length length, boolean trim) {
        this(length, trim, Preset.BRIEF);
    }
}
