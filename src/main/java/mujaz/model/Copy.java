package mujaz.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one release as it is read: a whole input, a part of one, or what was taken out of a page or an envelope.
 *
 * @param text the text, line ends as they came, without byte order mark
 * @param offset code points of the input that stand before it
 * @param derived whether the text stands nowhere in the input as it is, so that positions are positions in this text
 * @param wire the header of the envelope that it came in, or null
 * @param warnings what was done to get at it
 */
public record Copy(
        String text, int offset, boolean derived, @Nullable WireHeader wire, List<String> warnings) {

    public Copy {
        warnings = List.copyOf(warnings);
    }

    /** An input that is one release. */
    public static Copy of(String text) {
        return new Copy(text, 0, false, null, List.of());
    }

    /**
     * A part of this copy.
     *
     * @param part UTF-16 positions
     * @param before code points of this copy that stand before the part
     */
    public Copy part(Span part, int before, @Nullable WireHeader header) {
        return new Copy(part.of(text), offset + before, derived, header, warnings);
    }

    /** This copy with one more warning. */
    public Copy warned(String warning) {
        List<String> all = new ArrayList<>(warnings);
        all.add(warning);
        return new Copy(text, offset, derived, wire, all);
    }
}
