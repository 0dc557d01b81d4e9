package mujaz.read;

import java.util.List;
import mujaz.language.Words;
import mujaz.model.Span;

/** The lines of a text that hold something visible, outer white space and invisible marks left out. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The lines of a part of a text. */
    static List<Span> of(String text, Span range) {
        List<Span> lines = new Spans();
        int start = range.start();
        for (int i = start; i <= range.end(); i++) {
            if (i == range.end() || isBreak(text.charAt(i))) {
                Span line = trim(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** The part of a range between its first and its last visible character. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Words.isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && Words.isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }
}
