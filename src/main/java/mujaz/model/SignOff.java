package mujaz.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closing marks of a release.
 *
 * @param span the marks as they stand
 * @param agency the agency's usual code such as {@code WAM}, or null
 * @param credits names and initials of reporters and editors, as written
 */
public record SignOff(Span span, @Nullable String agency, List<String> credits) {

    public SignOff {
        credits = List.copyOf(credits);
    }
}
