package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.model.Span;

/** A release on its way: its lines as far as nobody has taken them, and what was found to be none of its news. */
final class Draft {

    /** Characters of a paragraph; a title or an address in Latin letters is shorter. */
    static final int SHORTEST_PARAGRAPH = 80;

    /** Characters at either end of a line, which tell whether it is prose. */
    private static final int LONGEST_LOOK = 400;

    /** Characters of a slug before a headline. */
    private static final int LONGEST_PREFIX = 8;

    /** Words of a headline that ends with a stop; a paragraph has more. */
    static final int LONGEST_STOPPED_HEADLINE = 20;

    final String text;
    final String tag;
    final Language language;
    final Chrome chrome;
    final List<Span> lines;
    final List<Span> noise = new Spans();
    /** Whether paragraphs in another script may be no part of the release. */
    final boolean mixed;
    /** Whether some were left out. */
    boolean foreign;

    Draft(String text, String tag, Language language) {
        this.text = text;
        this.tag = tag;
        this.language = language;
        this.chrome = new Chrome(language);
        this.lines = HardWrap.rejoin(text, Lines.of(text));
        this.mixed = hasOwnProse();
    }

    /** A loop, since a run on one file loads no lambda. */
    private boolean hasOwnProse() {
        for (Span line : lines) {
            if (isOwnProse(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwnProse(Span line) {
        return line.length() > SHORTEST_PARAGRAPH && Script.of(text, line).is(tag);
    }

    boolean isProse(Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LOOK));
        return endsWithStop(line) && LineTokens.of(text, head, language).words() > LONGEST_STOPPED_HEADLINE;
    }

    boolean isParagraph(Span line) {
        return line.length() > SHORTEST_PARAGRAPH && endsWithStop(line);
    }

    /** A release may be one line, whose end tells. */
    boolean endsWithStop(Span line) {
        Span tail = new Span(Math.max(line.start(), line.end() - LONGEST_LOOK), line.end());
        return LineTokens.of(text, tail, language).endsWithStop();
    }

    /** Whether a line is another once more, in whatever letters, perhaps without {@code عاجل..} at its head. */
    boolean isHeadlineAgain(Span line, Span headline) {
        int shorter = headline.length() - line.length();
        return shorter >= 0
                && shorter <= LONGEST_PREFIX
                && line.length() > LONGEST_PREFIX
                && text.regionMatches(true, line.start(), text, headline.start() + shorter, line.length());
    }
}
