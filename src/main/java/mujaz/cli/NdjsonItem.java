package mujaz.cli;

import mujaz.render.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One object of NDJSON input.
 *
 * @param envelope what goes back with the result
 * @param name its id as people read it
 * @param text the release
 * @param headlineGiven whether the object has a headline field, so that the text holds no headline line
 * @param headline the headline, or null
 * @param language BCP 47 tag, or null
 * @param limits the limits given
 * @param error what is wrong with the object, or null
 */
record NdjsonItem(
        Envelope envelope,
        String name,
        String text,
        boolean headlineGiven,
        @Nullable String headline,
        @Nullable String language,
        Limits limits,
        @Nullable InputException error) {}
