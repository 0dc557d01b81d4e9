package mujaz.render.screen;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs as a screen can show them: wrapped in reading order, then ordered, aligned and coloured. */
final class ScreenWriter {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private final Screen screen;
    private final boolean rightToLeft;
    private final @Nullable VisualOrder visual;
    private final StringBuilder out = new StringBuilder();

    ScreenWriter(Screen screen, boolean rightToLeft) {
        this.screen = screen;
        this.rightToLeft = rightToLeft;
        this.visual = screen.order() == Screen.Order.VISUAL ? new VisualOrder() : null;
    }

    /** The same screen for text of the other direction, such as the table of an explanation. */
    ScreenWriter leftToRight() {
        return new ScreenWriter(screen, false);
    }

    void paragraph(String text, Style style) {
        paragraph(new StyledText(), StyledText.of(text, style));
    }

    /** A paragraph whose first line opens with a bullet or a name, and whose others hang below the rest of it. */
    void paragraph(StyledText opening, StyledText text) {
        int hang = opening.width();
        StyledText before = opening;
        for (StyledText line : Wrapping.lines(text, screen.width() == 0 ? 0 : Math.max(1, screen.width() - hang))) {
            line(new StyledText().append(before).append(line));
            before = StyledText.of(" ".repeat(hang), Style.PLAIN);
        }
    }

    /** A line from left to right, whatever the paragraphs are. */
    void leftToRight(StyledText text) {
        ScreenWriter other = leftToRight();
        other.paragraph(new StyledText(), text);
        append(other);
    }

    /** A paragraph beside what opens it from left to right; from right to left it stands at the right edge. */
    void row(StyledText opening, StyledText text) {
        int room = screen.width() == 0 ? 0 : Math.max(1, screen.width() - opening.width());
        StyledText before = opening;
        for (StyledText line : Wrapping.lines(text, room)) {
            rowLine(before, line, room);
            before = StyledText.of(" ".repeat(opening.width()), Style.PLAIN);
        }
    }

    private void rowLine(StyledText opening, StyledText text, int room) {
        if (visual == null) {
            out.append(opening.print(screen.color()));
            switched(text);
        } else {
            out.append(visual.of(opening, false).print(screen.color()));
            StyledText ordered = visual.of(text, rightToLeft);
            out.append(" ".repeat(rightToLeft ? Math.max(0, room - ordered.width()) : 0));
            out.append(ordered.print(screen.color()));
        }
        out.append('\n');
    }

    private void switched(StyledText text) {
        if (screen.order() == Screen.Order.ISOLATED) {
            isolated(text);
        } else {
            out.append(text.print(screen.color()));
        }
    }

    void separate() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    ScreenWriter append(ScreenWriter other) {
        out.append(other.out);
        return this;
    }

    private void line(StyledText line) {
        switch (screen.order()) {
            case PLAIN -> out.append(line.print(screen.color()));
            case ISOLATED -> isolated(line);
            case VISUAL -> visual(line);
        }
        out.append('\n');
    }

    /** A line of one direction needs no isolate where the terminal's own direction is the same. */
    private void isolated(StyledText line) {
        if (!rightToLeft && !hasRightToLeft(line)) {
            out.append(line.print(screen.color()));
        } else if (line.length() > 0) {
            out.append(rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
            out.append(line.print(screen.color())).append(POP_ISOLATE);
        }
    }

    private void visual(StyledText line) {
        StyledText ordered =
                visual == null || (!rightToLeft && !hasRightToLeft(line)) ? line : visual.of(line, rightToLeft);
        if (rightToLeft && ordered.length() > 0) {
            out.append(" ".repeat(Math.max(0, screen.width() - ordered.width())));
        }
        out.append(ordered.print(screen.color()));
    }

    private static boolean hasRightToLeft(StyledText line) {
        return Bidi.requiresBidi(line.toString().toCharArray(), 0, line.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
