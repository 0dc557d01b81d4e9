package mujaz.model;

import org.jspecify.annotations.Nullable;

/**
 * What the header of a wire message says (IPTC 7901, ANPA 1312); null where it says nothing.
 *
 * @param source the agency's service and the number of the message, as sent
 * @param priority one character, {@code 1} the most urgent
 * @param category code of the desk or subject
 * @param words the number of words announced
 * @param slug keywords that name the story
 * @param time day and hour of sending, as sent
 */
public record WireHeader(
        @Nullable String source,
        @Nullable String priority,
        @Nullable String category,
        @Nullable Integer words,
        @Nullable String slug,
        @Nullable String time) {}
