package mujaz.model;

import org.jspecify.annotations.Nullable;

/**
 * Place, date and agency at the head of a release.
 *
 * @param span from the first word of the dateline to its last mark, the gap before the lede not counted
 * @param place the place as written, or null
 * @param date the Gregorian day, or null
 * @param hijri the Hijri day, or null
 * @param agency the agency's usual code such as {@code WAM}, or null
 * @param agencyText the agency as written, or null
 */
public record Dateline(
        Span span,
        @Nullable String place,
        @Nullable Day date,
        @Nullable Day hijri,
        @Nullable String agency,
        @Nullable String agencyText) {}
