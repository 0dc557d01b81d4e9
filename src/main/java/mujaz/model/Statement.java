package mujaz.model;

import org.jspecify.annotations.Nullable;

/**
 * Something said in the release.
 *
 * @param speaker the speaker's full name, or null where the release does not tell
 * @param verb the reporting verb as written
 * @param span what is said, quotation marks included
 * @param sentence index of the sentence it stands in
 * @param hidden whether the sentence opens with the verb and does not name the speaker
 * @param direct whether it is quoted speech
 */
public record Statement(
        @Nullable String speaker, String verb, Span span, int sentence, boolean hidden, boolean direct) {}
