package mujaz.language;

/**
 * Words of the text output in the language of the release.
 *
 * @param actors heading of the key actors
 * @param separator between a name and its role
 * @param rightToLeft whether the language is written from right to left
 */
public record Labels(String actors, String separator, boolean rightToLeft) {}
