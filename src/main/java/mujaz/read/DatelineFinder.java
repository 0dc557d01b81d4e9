package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the line, or the two, on which the dateline stands. */
final class DatelineFinder {

    /** A dateline stands below the headline, a site's second headline, a byline, a stamp and a standfirst. */
    static final int DEEPEST_DATELINE = 12;

    private final String text;
    private final Language language;
    private final Chrome chrome;
    private final List<Span> lines;
    private final DatelineParser parser;
    private final Draft draft;

    DatelineFinder(Draft draft) {
        this.text = draft.text;
        this.language = draft.language;
        this.chrome = draft.chrome;
        this.lines = draft.lines;
        this.parser = new DatelineParser(draft.language);
        this.draft = draft;
    }

    /**
     * The line with the dateline, or -1. A place and a colon alone may as well begin a headline ({@code KUWAIT: Minister
     * opens hospital}), and a place and a day the page of a paper, if a dateline with an agency follows.
     */
    int datelineLine() {
        int dated = -1;
        int bare = -1;
        for (int i = 0; i < lines.size() && i < DEEPEST_DATELINE; i++) {
            DatelineParser.Found found = datelineAt(i);
            Dateline dateline = found == null ? null : found.dateline();
            if (dateline == null || prose(i) > (mayStandUnderStandfirst(dateline) ? 1 : 0)) {
                continue;
            }
            if (dateline.agency() != null && (dated < 0 || (dateline.place() != null && prose(i) == 0))) {
                return i;
            }
            if (dateline.date() != null || dateline.hijri() != null) {
                dated = dated < 0 ? i : dated;
            } else {
                bare = bare < 0 ? i : bare;
            }
        }
        return dated < 0 ? bare : dated;
    }

    private static boolean mayStandUnderStandfirst(Dateline dateline) {
        Day date = dateline.date();
        return dateline.agency() != null || (dateline.place() != null && date != null && date.year() != null);
    }

    /** Place and date on one line, the agency alone on the next, or the other way round. */
    DatelineParser.Found withLineBelow(int at, DatelineParser.Found found) {
        Dateline above = found.dateline();
        boolean filled = found.lede() < lines.get(at).end() - 1;
        if (filled || at + 1 >= lines.size()) {
            return found;
        }
        Span next = lines.get(at + 1);
        if (above.agency() == null) {
            DatelineParser.Found agency = parser.agencyAlone(text, next);
            return agency == null ? found : joined(at, above, agency.dateline(), above, agency.lede());
        }
        boolean placeless = above.place() == null && above.date() == null && above.hijri() == null;
        DatelineParser.Found place = placeless ? dateline(next) : null;
        return place == null
                        || place.dateline().place() == null
                        || place.dateline().agency() != null
                ? found
                : joined(at, place.dateline(), above, place.dateline(), place.lede());
    }

    /** One dateline of two lines, which become one. */
    private DatelineParser.Found joined(int at, Dateline day, Dateline agency, Dateline place, int lede) {
        int start = Math.min(day.span().start(), agency.span().start());
        int end = Math.max(day.span().end(), agency.span().end());
        lines.set(at, new Span(lines.get(at).start(), lines.remove(at + 1).end()));
        return new DatelineParser.Found(
                new Dateline(
                        new Span(start, end),
                        place.place(),
                        day.date(),
                        day.hijri(),
                        agency.agency(),
                        agency.agencyText()),
                lede);
    }

    /** Sentences of some length above a line: one may be a standfirst, after more a date belongs to the story. */
    private int prose(int at) {
        int prose = 0;
        for (Span line : lines.subList(0, at)) {
            prose += draft.isProse(line) ? 1 : 0;
        }
        return prose;
    }

    /** Whether a line that may be one of a place is; of others nobody asks. */
    private boolean isAboveParagraph(int i) {
        return PlaceLine.fits(lines.get(i)) && i + 1 < lines.size() && draft.isParagraph(lines.get(i + 1));
    }

    DatelineParser.@Nullable Found datelineAt(int i) {
        DatelineParser.Found found = new PlaceLine(language).parse(text, lines.get(i), i == 0, isAboveParagraph(i));
        return found == null ? dateline(lines.get(i)) : found;
    }

    private DatelineParser.@Nullable Found dateline(Span line) {
        DatelineParser.Found found =
                draft.tag.equals("zh") ? ChineseDateline.parse(text, line) : parser.parseAfterByline(text, line);
        if (found != null) {
            return found;
        }
        return chrome.isNoise(text, line) ? null : parser.parse(text, line);
    }
}
