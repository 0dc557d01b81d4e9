package mujaz.read;

import mujaz.model.Span;

/** The script of a line, as far as it tells Arabic from English. */
enum Script {
    ARABIC("ar"),
    LATIN("en"),
    /** No letters, both scripts, or another one. */
    NONE("");

    /** Of the letters of a line in one script; the rest are names in the other. */
    private static final double MOST = 0.8;

    private final String language;

    Script(String language) {
        this.language = language;
    }

    static Script of(String text, Span line) {
        int arabic = 0;
        int latin = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            arabic += c >= '\u0620' && c <= '\u06D3' ? 1 : 0;
            latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
        }
        double most = MOST * (arabic + latin);
        if (arabic + latin == 0) {
            return NONE;
        }
        return arabic >= most ? ARABIC : latin >= most ? LATIN : NONE;
    }

    boolean is(String tag) {
        return language.equals(tag);
    }

    /** Whether a text in this script is in the other of the two languages than the one named. */
    boolean differs(String tag) {
        return this != NONE && (tag.equals("ar") || tag.equals("en")) && !tag.equals(language);
    }
}
