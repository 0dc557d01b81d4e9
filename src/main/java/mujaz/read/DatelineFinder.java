package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the line, or the two, on which the dateline stands. */
final class DatelineFinder {

    /** A dateline stands below the headline, a site's second headline, a byline, a stamp and a standfirst. */
    static final int DEEPEST_DATELINE = 12;

    /** In characters. */
    private static final int SHORTEST_LEDE = 20;

    /** A day with its weekday, or the name of a place; in characters. */
    private static final int LONGEST_DAY = 40;

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
            if (found == null
                    || dateline == null
                    || prose(i) > (mayStandUnderStandfirst(dateline) ? 1 : 0)
                    || isBelowStory(i, found)) {
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

    /** {@code دبي - المرسى:} on the last line, where a paper signs. */
    private boolean isBelowStory(int at, DatelineParser.Found found) {
        Span line = lines.get(at);
        return at > 1 && at + 1 == lines.size() && line.end() - found.lede() < SHORTEST_LEDE;
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
        Dateline day = above.date() == null && above.agency() == null ? dayAlone(next) : null;
        if (day != null) {
            return joined(at, day, above, above, day.span().end());
        }
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

    /** {@code 03 آب/أغسطس 2003} below its place: a day with its year that is all of a line; or null. */
    private @Nullable Dateline dayAlone(Span line) {
        if (line.length() > LONGEST_DAY) {
            return null;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        DateParser.Found day = new DateParser(language, tokens).at(0);
        Day date = day == null || day.end() < tokens.size() ? null : day.date();
        return day == null || date == null || date.year() == null
                ? null
                : new Dateline(line, null, date, day.hijri(), null, null);
    }

    /** A known place alone, below which its day stands alone. */
    private DatelineParser.@Nullable Found placeAboveDay(int i) {
        if (i + 2 >= lines.size() || lines.get(i).length() > LONGEST_DAY || dayAlone(lines.get(i + 1)) == null) {
            return null;
        }
        Span line = lines.get(i);
        LineTokens tokens = LineTokens.of(text, line, language);
        Phrases.Match place = language.reading().places().at(tokens.forms(), 0);
        return place == null || place.end() < tokens.size()
                ? null
                : new DatelineParser.Found(new Dateline(line, line.of(text), null, null, null, null), line.end());
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
        DatelineParser.Found found =
                new PlaceLine(language).parse(text, lines.get(i), new LinePosition(i == 0, isAboveParagraph(i)));
        found = found == null ? placeAboveDay(i) : found;
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
