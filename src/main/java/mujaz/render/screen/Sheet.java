package mujaz.render.screen;

/** What the program says of itself, laid out for a screen: terms from left to right, what they mean in its own language. */
public final class Sheet {

    /** Less room than this for what a term means, and it stands below the term. */
    private static final int ROOM = 24;

    private static final int INDENT = 6;

    private final Screen screen;
    private final ScreenWriter out;

    /**
     * Opens an empty sheet.
     *
     * @param rightToLeft the direction of the language, and not that of the terms
     */
    public Sheet(Screen screen, boolean rightToLeft) {
        this.screen = screen;
        this.out = new ScreenWriter(screen, rightToLeft);
    }

    public void separate() {
        out.separate();
    }

    public void heading(String text) {
        out.paragraph(text, Style.HEADLINE);
    }

    public void paragraph(String text) {
        out.paragraph(text, Style.PLAIN);
    }

    /**
     * A term and what it means.
     *
     * @param column where the meaning begins if there is room for both
     */
    public void row(String term, int column, String meaning) {
        boolean below = screen.width() > 0 && screen.width() - column < ROOM;
        String opening = term + " ".repeat(Math.max(1, column - term.length()));
        if (below) {
            out.leftToRight(StyledText.of(term, Style.PLAIN));
            opening = " ".repeat(INDENT);
        }
        out.row(StyledText.of(opening, Style.PLAIN), StyledText.of(meaning, Style.PLAIN));
    }

    /** One line, not wrapped, that opens from left to right. */
    public static String line(Screen.Order order, String opening, String text, boolean rightToLeft) {
        ScreenWriter line = new ScreenWriter(new Screen(0, false, false, order), rightToLeft);
        line.row(StyledText.of(opening, Style.PLAIN), StyledText.of(text, Style.PLAIN));
        return line.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
