package mujaz.model;

import java.util.List;

/**
 * What a user may choose about a brief.
 *
 * @param length the limits
 * @param trim whether sentences are cut inside and hidden speakers restored
 * @param preset what the brief is for
 * @param newsroom whom the newsroom knows, in its own spelling
 */
public record Options(Length length, boolean trim, Preset preset, List<KnownActor> newsroom) {

    /** Three sentences, trimmed. */
    public static final Options DEFAULT = new Options(Length.DEFAULT, true);

    public Options {
        newsroom = List.copyOf(newsroom);
    }

    /** For a page. */
    public Options(Length length, boolean trim) {
        this(length, trim, Preset.BRIEF, List.of());
    }
}
