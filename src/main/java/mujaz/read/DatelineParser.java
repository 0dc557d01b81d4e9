package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.Dateline;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the head of a line: place, date and agency in any order and with any marks between them, as agencies
 * and the papers that reprint them set it.
 */
final class DatelineParser {

    /** Words of the name in a byline. */
    private static final int LONGEST_BYLINE = 5;

    private final Language language;
    private final Phrases marks;

    DatelineParser(Language language) {
        this.language = language;
        this.marks = language.reading().marks();
    }

    /**
     * A dateline that was found.
     *
     * @param dateline what it says
     * @param lede where the text after it starts
     */
    record Found(Dateline dateline, int lede) {}

    /** The dateline at the start of a line, or null. */
    @Nullable
    Found parse(String text, Span line) {
        return new DatelineRun(LineHead.of(text, line, language)).find();
    }

    /** The dateline after a byline at the start of a line, or null: {@code By Name Surname ABU DHABI, ...}. */
    @Nullable
    Found parseAfterByline(String text, Span line) {
        if (!marks.opens(LineTokens.first(text, LineHead.span(line), language))) {
            return null;
        }
        LineHead head = LineHead.of(text, line, language);
        Phrases.Match credit = head.markAt(0);
        if (credit == null || !credit.is("credit")) {
            return null;
        }
        int last = Math.min(head.tokens.size(), credit.end() + LONGEST_BYLINE);
        for (int i = credit.end() + 1; i < last; i++) {
            boolean place = !language.boundaries().capitals() || head.tokens.isUpperCase(text, i, i + 1);
            Found found = place ? new DatelineRun(head.from(line, i)).find() : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The agency that stands alone on a line, with or without brackets, or null. */
    @Nullable
    Found agencyAlone(String text, Span line) {
        Found found = parse(text, line);
        boolean alone = found != null
                && found.dateline().agency() != null
                && found.dateline().place() == null
                && found.dateline().date() == null
                && found.lede() >= line.end() - 1;
        return alone ? found : null;
    }
}
