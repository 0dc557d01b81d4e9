package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Span;

/** The lines of a text that hold more than white space, outer white space left out. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                int from = start;
                int to = i;
                while (from < to && text.charAt(from) <= ' ') {
                    from++;
                }
                while (to > from && text.charAt(to - 1) <= ' ') {
                    to--;
                }
                if (from < to) {
                    lines.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
