package mujaz.read;

import java.util.List;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together that a mail program or a wire has wrapped, and such as a crawler broke inside a sentence. Else a line
 * end is the best sentence boundary there is.
 */
final class HardWrap {

    private static final int SHORTEST_WIDTH = 40;
    private static final int LONGEST_WIDTH = 100;

    /** A line is full if no word of usual length would fit in. */
    private static final double FULL = 0.7;

    /** Wrapped text goes on after so many of its lines, though its paragraphs be of two lines each. */
    private static final double OFTEN = 0.25;

    /** Characters of a heading that was glued to the paragraph before it. */
    private static final int LONGEST_HEADING = 40;

    /** No sentence ends with them. */
    private static final String[] TITLES = {"H.H.", "H.E.", "H.M.", "Dr.", "Eng.", "Prof.", "Lt.", "Maj.", "Brig."};

    private static final String STOPS = ".!?؟:؛;»”\")…";
    private static final String SENTENCE_STOPS = ".!?؟…";
    private static final String CONTINUING = "،,.؛;)»”";

    private final String text;
    private final List<Span> lines;

    /** Whether the lines of this text end with stops, as a rule; not known until asked for. */
    private @Nullable Boolean stopsAreKept;

    private HardWrap(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The lines as their author had them; a line put together spans the breaks. */
    static List<Span> rejoin(String text, List<Span> lines) {
        return new HardWrap(text, lines).rejoin();
    }

    private List<Span> rejoin() {
        int full = fullLength();
        boolean paragraphs = full < Integer.MAX_VALUE && hasBlankLines();
        List<Span> rejoined = new Spans();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int last = rejoined.size() - 1;
            if (i > 0 && (isWrapped(i, full, paragraphs) || isBroken(i))) {
                rejoined.set(last, new Span(rejoined.get(last).start(), line.end()));
            } else {
                rejoined.add(line);
            }
        }
        return rejoined;
    }

    /** The length from which a line counts as full; no line is so long in a text that is not wrapped. */
    private int fullLength() {
        int longest = 0;
        for (Span line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest < SHORTEST_WIDTH || longest > LONGEST_WIDTH) {
            return Integer.MAX_VALUE;
        }
        int full = (int) (FULL * longest);
        int flowing = 0;
        for (int i = 1; i < lines.size(); i++) {
            flowing += isNext(i) && lines.get(i - 1).length() >= full && !endsWithStop(i - 1) ? 1 : 0;
        }
        return flowing > 1 && flowing >= OFTEN * lines.size() ? full : Integer.MAX_VALUE;
    }

    private boolean isWrapped(int i, int full, boolean paragraphs) {
        boolean goesOn = isNext(i) && lines.get(i - 1).length() >= full;
        // Without blank lines a headline is the first line, and a paragraph ends with a full line by chance alone.
        return goesOn && (paragraphs || (i > 1 && !endsWithStop(i - 1)));
    }

    /** Whether a line cannot be the begin of a sentence, after one that has not ended; the first line is a headline. */
    private boolean isBroken(int i) {
        if (endsWithTitle(i - 1) || (!endsWithStop(i - 1) && goesOnWithFamily(i))) {
            return true;
        }
        if (i < 2 || endsWithStop(i - 1)) {
            return false;
        }
        char first = text.charAt(lines.get(i).start());
        return CONTINUING.indexOf(first) >= 0
                || (Character.isLowerCase(first) && mayGoOn(i))
                || (goesOn(i, first) && stopsAreKept());
    }

    /** {@code H.H.} and {@code Sheikh Dr Salem}: a crawler has taken the stop of a title for that of a paragraph. */
    private boolean endsWithTitle(int i) {
        Span line = lines.get(i);
        for (String title : TITLES) {
            int start = line.end() - title.length();
            if (start > line.start() && text.charAt(start - 1) == ' ' && text.startsWith(title, start)) {
                return true;
            }
        }
        return false;
    }

    /** {@code الشيخ محمد بن زايد} and {@code آل نهيان}: no sentence begins with the house of a family. */
    private boolean goesOnWithFamily(int i) {
        return lines.get(i - 1).length() >= LONGEST_WIDTH
                && text.startsWith("آل ", lines.get(i).start());
    }

    /** A heading has a blank line below it, which a broken line of a paragraph may have as well. */
    private boolean mayGoOn(int i) {
        return isNext(i) || lines.get(i - 1).length() >= LONGEST_WIDTH;
    }

    /** Without capitals: a long line that stops nowhere near its end, and a line after it that is no further sentence. */
    private boolean goesOn(int i, char first) {
        Span before = lines.get(i - 1);
        // After a heading stands a paragraph, after the break of a paragraph its rest.
        if (before.length() < LONGEST_WIDTH
                || lines.get(i).length() > before.length()
                || first == 'و'
                || !isUncased(first)
                || !isNext(i)
                || !endsWithStop(i)) {
            return false;
        }
        for (int at = before.end() - LONGEST_HEADING; at < before.end(); at++) {
            if (SENTENCE_STOPS.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUncased(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    private boolean stopsAreKept() {
        if (stopsAreKept == null) {
            int stopped = 0;
            int all = 0;
            for (int i = 0; i < lines.size(); i++) {
                boolean paragraph = lines.get(i).length() >= LONGEST_WIDTH;
                all += paragraph ? 1 : 0;
                stopped += paragraph && endsWithStop(i) ? 1 : 0;
            }
            stopsAreKept = 2 * stopped > all;
        }
        return stopsAreKept;
    }

    private boolean endsWithStop(int i) {
        return STOPS.indexOf(text.charAt(lines.get(i).end() - 1)) >= 0;
    }

    private boolean hasBlankLines() {
        for (int i = 1; i < lines.size(); i++) {
            if (!isNext(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line follows the one before it without a blank line. */
    private boolean isNext(int i) {
        int breaks = 0;
        for (int at = lines.get(i - 1).end(); at < lines.get(i).start(); at++) {
            breaks += text.charAt(at) == '\n' || text.charAt(at) == '\f' ? 1 : 0;
        }
        return breaks <= 1;
    }
}
