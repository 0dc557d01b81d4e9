package mujaz.render.screen;

/** How characters are shown, in the terms of ECMA-48 (select graphic rendition). */
enum Style {
    PLAIN(""),
    HEADLINE("1"),
    DIM("2"),
    MARK("36"),
    NAME("1"),
    KEPT("1;32"),
    RESTORED("4;33");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** Switches the style on. */
    String on() {
        return this == PLAIN ? "" : "\u001B[" + codes + "m";
    }

    /** Back to plain. */
    String off() {
        return this == PLAIN ? "" : "\u001B[0m";
    }
}
