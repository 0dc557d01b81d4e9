package mujaz.model;

/**
 * A date named in the body.
 *
 * @param span where
 * @param date the day it means
 */
public record DateMention(Span span, Day date) {}
