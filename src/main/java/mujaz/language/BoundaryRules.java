package mujaz.language;

import java.util.Map;

/**
 * What a language knows of the ends of sentences.
 *
 * @param abbreviations short forms with a stop; the value is empty where the stop never ends a sentence, {@code end}
 *     where it may, {@code number} where it ends none before a number, {@code letter} for the name of a letter in a
 *     spelled-out abbreviation, {@code credit} for a word that with a colon begins the credit of a picture
 * @param capitals whether a sentence starts with a capital
 */
public record BoundaryRules(Map<String, String> abbreviations, boolean capitals) {

    public BoundaryRules {
        abbreviations = Map.copyOf(abbreviations);
    }
}
