package mujaz.model;

/** What a brief is for: its usual length, and what of it is printed. */
public enum Preset {
    /** For a page: headline, dateline, at most three sentences, key actors. */
    BRIEF,
    /** A push message: one fact of at most 120 characters on one line. */
    ALERT,
    /** A line that runs across a screen: at most 12 words, the headline where it is as short. */
    TICKER,
    /** To be read aloud: at most 60 words, the day as it is spoken, no headline and no list. */
    BULLETIN;

    /** The limits that hold where the user gives none. */
    public Length length() {
        return switch (this) {
            case BRIEF -> Length.DEFAULT;
            case ALERT -> Length.UNLIMITED.withSentences(1).withChars(120);
            case TICKER -> Length.UNLIMITED.withSentences(1).withWords(12);
            case BULLETIN -> Length.DEFAULT.withWords(60);
        };
    }

    /** Whether it opens with the headline. */
    public boolean showsHeadline() {
        return this == BRIEF;
    }

    /** Whether it ends with the key actors. */
    public boolean listsActors() {
        return this == BRIEF;
    }

    /** Whether it is read aloud, the day as it is spoken. */
    public boolean isSpoken() {
        return this == BULLETIN;
    }

    /** Whether it is one line and nothing else. */
    public boolean isLine() {
        return this == ALERT || this == TICKER;
    }
}
