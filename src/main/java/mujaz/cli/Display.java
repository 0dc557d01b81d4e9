package mujaz.cli;

import org.jspecify.annotations.Nullable;

/**
 * How the user wants text to be shown.
 *
 * @param color when in colours
 * @param width columns, or null for those of the terminal
 * @param bidi who orders Arabic
 * @param highlight whether the whole release is shown with the brief marked in it
 */
record Display(Color color, @Nullable Integer width, Bidi bidi, boolean highlight) {

    static final Display AUTO = new Display(Color.AUTO, null, Bidi.AUTO, false);

    /** When to use colours. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The order in which Arabic is sent to the terminal. */
    enum Bidi {
        AUTO,
        LOGICAL,
        VISUAL
    }
}
