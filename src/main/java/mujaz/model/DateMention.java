package mujaz.model;

/**
 * A date named in the body.
 *
 * @param span where
 * @param date what it means, as exactly as it is said and no more (ISO 8601): a day {@code 2025-07-09}, a week
 *     {@code 2025-W28}, a month {@code 2025-07}, a year {@code 2025}; {@code --07-09} and {@code --07} where the year is not known
 */
public record DateMention(Span span, String date) {}
