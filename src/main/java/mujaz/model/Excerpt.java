package mujaz.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the brief prints it: kept parts of the source, and what was restored between them.
 *
 * @param sentence the source sentence
 * @param kept ascending, disjoint, not empty; everything inside the sentence's span
 * @param restored ascending by position
 * @param speaker the speaker's full name where the sentence reports speech, or null
 * @param text the printed form: kept parts and restorations, white space and punctuation tidied
 * @param words number of words in {@code text}
 */
public record Excerpt(
        Sentence sentence,
        List<Span> kept,
        List<Restoration> restored,
        @Nullable String speaker,
        String text,
        int words) {

    public Excerpt {
        kept = List.copyOf(kept);
        restored = List.copyOf(restored);
    }
}
