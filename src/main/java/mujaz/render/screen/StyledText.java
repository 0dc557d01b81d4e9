package mujaz.render.screen;

import java.util.ArrayList;
import java.util.List;

/** Text on its way to a screen, each character with its style; holds nothing that could command a terminal. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    static StyledText of(String text, Style style) {
        return new StyledText().append(text, style);
    }

    /** Appends without control characters: a release must not be able to move the cursor or to retitle the window. */
    StyledText append(CharSequence more, Style style) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (!Character.isISOControl(c)) {
                add(c, style);
            } else if (Character.isWhitespace(c)) {
                add(' ', style);
            }
        }
        return this;
    }

    StyledText append(StyledText more) {
        return append(more, 0, more.length());
    }

    StyledText append(StyledText more, int start, int end) {
        text.append(more.text, start, end);
        styles.addAll(more.styles.subList(start, end));
        return this;
    }

    private void add(char c, Style style) {
        text.append(c);
        styles.add(style);
    }

    void clear() {
        text.setLength(0);
        styles.clear();
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int codePointAt(int index) {
        return text.codePointAt(index);
    }

    Style styleAt(int index) {
        return styles.get(index);
    }

    int width() {
        return DisplayWidth.of(text);
    }

    /** With the codes that switch styles, if the screen knows colours. */
    String print(boolean color) {
        if (!color) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder();
        Style current = Style.PLAIN;
        for (int i = 0; i < text.length(); i++) {
            Style style = styles.get(i);
            if (style != current) {
                out.append(current.off()).append(style.on());
                current = style;
            }
            out.append(text.charAt(i));
        }
        return out.append(current.off()).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
