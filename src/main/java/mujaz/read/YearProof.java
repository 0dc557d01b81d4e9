package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The year of a dateline that prints none, where the text proves it: by a full date that is said to be today's, or by that of
 * the stamp of the site. An anniversary has the same day as well, so no other date will do.
 */
final class YearProof {

    /** Marks and words between {@code اليوم} and its date. */
    private static final int FARTHEST_TODAY = 4;

    /** Digits of a year, which a line without date seldom has. */
    private static final int YEAR = 4;

    private final String text;
    private final Language language;

    YearProof(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The dateline, with its year if it is proved. */
    Dateline of(Dateline dateline, List<Span> paragraphs, List<Span> stamps) {
        Day day = dateline.date();
        if (day == null || day.year() != null) {
            return dateline;
        }
        Day proved = proved(day, stamps, false);
        proved = proved == null ? proved(day, paragraphs, true) : proved;
        return proved == null
                ? dateline
                : new Dateline(
                        dateline.span(),
                        dateline.place(),
                        proved,
                        dateline.hijri(),
                        dateline.agency(),
                        dateline.agencyText());
    }

    private @Nullable Day proved(Day day, List<Span> lines, boolean today) {
        for (Span line : lines) {
            Day proved = mayHoldYear(line) ? proved(day, LineTokens.of(text, line, language), today) : null;
            if (proved != null) {
                return proved;
            }
        }
        return null;
    }

    private @Nullable Day proved(Day day, LineTokens line, boolean today) {
        DateParser parser = new DateParser(language, line);
        for (int i = 0; i < line.size(); i++) {
            DateParser.Found found = parser.at(i);
            if (found != null) {
                Day full = full(found);
                boolean same = full != null && full.month() == day.month() && full.day() == day.day();
                if (same && (!today || saysToday(line, i))) {
                    return full;
                }
                i = found.end() - 1;
            }
        }
        return null;
    }

    private static @Nullable Day full(DateParser.Found found) {
        Day hijri = found.hijri();
        Day day = found.date();
        day = day == null || hijri == null ? day : Hijri.withYear(day, hijri);
        day = day == null && hijri != null ? Hijri.toGregorian(hijri) : day;
        return day == null || day.year() == null ? null : day;
    }

    /** {@code اليوم الثلاثاء، الموافق 18 مارس 2026}. */
    private boolean saysToday(LineTokens line, int index) {
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_TODAY); i--) {
            Phrases.Match match = language.reading().calendar().at(line.forms(), i);
            if (match != null && match.is("relative")) {
                return match.number() == 0;
            }
            Phrases.Match join = language.reading().marks().at(line.forms(), i);
            boolean between = line.isPunctuation(i) || (join != null && join.is("join"));
            if (!between && (match == null || !match.is("weekday"))) {
                return false;
            }
        }
        return false;
    }

    private boolean mayHoldYear(Span line) {
        int digits = 0;
        for (int i = line.start(); i < line.end() && digits < YEAR; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == YEAR;
    }
}
