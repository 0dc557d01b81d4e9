package mujaz.render.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks a paragraph into lines by words, in reading order: lines are laid out one by one afterwards. */
final class Wrapping {

    private final StyledText text;
    private final int width;
    private final List<StyledText> lines = new ArrayList<>();
    private StyledText line = new StyledText();

    private Wrapping(StyledText text, int width) {
        this.text = text;
        this.width = width;
    }

    /** Lines of at most so many columns; one line where the width is 0. */
    static List<StyledText> lines(StyledText text, int width) {
        return width <= 0 || text.width() <= width ? List.of(text) : new Wrapping(text, width).wrap();
    }

    private List<StyledText> wrap() {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > start) {
                addWord(new StyledText().append(text, start, end), start);
            }
            start = end + 1;
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private void addWord(StyledText word, int at) {
        if (line.length() > 0 && line.width() + 1 + word.width() > width) {
            breakLine();
        }
        if (line.length() > 0) {
            line.append(text, at - 1, at);
        }
        if (word.width() <= width) {
            line.append(word);
        } else {
            addPieces(word);
        }
    }

    /** A word wider than a line is broken wherever the line ends, marks staying with their letters. */
    private void addPieces(StyledText word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (line.length() > 0 && line.width() + DisplayWidth.of(c) > width) {
                breakLine();
            }
            line.append(word, i, i + Character.charCount(c));
            i += Character.charCount(c);
        }
    }

    private void breakLine() {
        lines.add(line);
        line = new StyledText();
    }
}
