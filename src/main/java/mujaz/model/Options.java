package mujaz.model;

/**
 * What a user may choose about a brief.
 *
 * @param length the limits
 * @param trim whether sentences are cut inside and hidden speakers restored
 */
public record Options(Length length, boolean trim) {

    /** Three sentences, trimmed. */
    public static final Options DEFAULT = new Options(Length.DEFAULT, true);
}
