package mujaz.render.screen;

import java.util.regex.Pattern;

/** What the program says of itself, laid out for a screen: terms from left to right, what they mean in its own language. */
public final class Sheet {

    /** Less room than this for what a term means, and it stands below the term. */
    private static final int ROOM = 24;

    private static final int INDENT = 6;

    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final Pattern OPENING = Pattern.compile("(?<![!-~])([-$~@*./{]+)(?=[A-Za-z0-9{])");
    private static final Pattern CLOSING = Pattern.compile("(?<=[A-Za-z0-9])([}/]+)(?![!-~])");

    private final Screen screen;
    private final boolean rightToLeft;
    private final ScreenWriter out;

    /**
     * Opens an empty sheet.
     *
     * @param rightToLeft the direction of the language, and not that of the terms
     */
    public Sheet(Screen screen, boolean rightToLeft) {
        this.screen = screen;
        this.rightToLeft = rightToLeft;
        this.out = new ScreenWriter(screen, rightToLeft);
    }

    public void separate() {
        out.separate();
    }

    public void heading(String text) {
        out.paragraph(directed(text), Style.HEADLINE);
    }

    public void paragraph(String text) {
        out.paragraph(directed(text), Style.PLAIN);
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
        out.row(StyledText.of(opening, Style.PLAIN), StyledText.of(directed(meaning), Style.PLAIN));
    }

    /** Options, paths and variables open and close with marks that would else stand on their other side in Arabic. */
    private String directed(String text) {
        if (!rightToLeft || screen.order() == Screen.Order.PLAIN) {
            return text;
        }
        String opened = OPENING.matcher(text).replaceAll(LEFT_TO_RIGHT + "$1");
        return CLOSING.matcher(opened).replaceAll("$1" + LEFT_TO_RIGHT);
    }

    /** A line from right to left that opens from left to right, and is wrapped where the screen would else tear it. */
    public static String line(Screen screen, String opening, String text) {
        boolean fits = DisplayWidth.of(opening + text) <= screen.width();
        boolean room = 2 * DisplayWidth.of(opening) <= screen.width();
        int width = fits || !room ? 0 : screen.width();
        Sheet line = new Sheet(new Screen(width, false, false, screen.order()), true);
        line.out.row(StyledText.of(opening, Style.PLAIN), StyledText.of(line.directed(text), Style.PLAIN));
        return line.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
