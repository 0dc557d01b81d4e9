package mujaz.model;

import org.jspecify.annotations.Nullable;

/**
 * Something said in the release.
 *
 * @param speaker the speaker's full name, or null where the release does not tell
 * @param verb the reporting verb, clitics left out
 * @param subject where the speaker is named by name, office or pronoun, or null where the subject is dropped
 * @param span what is said, quotation marks included
 * @param sentence index of the sentence it stands in
 * @param hidden whether the sentence opens with the verb and a reader of it alone would not know who speaks
 * @param direct whether it is quoted speech
 */
public record Statement(
        @Nullable String speaker,
        Span verb,
        @Nullable Span subject,
        Span span,
        int sentence,
        boolean hidden,
        boolean direct) {}
