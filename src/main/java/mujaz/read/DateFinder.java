package mujaz.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.DateMention;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Release;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the dates that the body names and resolves them against the dateline; an unresolved one is left out. */
public final class DateFinder {

    private final Language language;

    public DateFinder(Language language) {
        this.language = language;
    }

    /** The dates of the body in order. */
    public List<DateMention> find(Release release, List<Sentence> sentences) {
        List<DateMention> dates = new ArrayList<>();
        Dateline dateline = release.dateline();
        Day today = dateline == null ? null : dateline.date();
        for (Sentence sentence : sentences) {
            if (mayHoldDate(sentence)) {
                find(release.text(), sentence, today, dates);
            }
        }
        return dates;
    }

    /** Most sentences name no day; those need no second look. */
    private boolean mayHoldDate(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String form = sentence.tokens().get(i).form();
            if (language.reading().calendar().opens(form) || form.indexOf('/') > 0) {
                return true;
            }
        }
        return false;
    }

    private void find(String text, Sentence sentence, @Nullable Day today, List<DateMention> dates) {
        LineTokens line = LineTokens.of(text, sentence.tokens(), language);
        DateParser parser = new DateParser(language, line);
        int i = 0;
        while (i < line.size()) {
            DateParser.Found found = parser.at(i);
            if (found != null) {
                int end = afterDeixis(line, found.end());
                Day day = full(found, end > found.end() ? line.form(end - 1) : "", today, line, end);
                if (day != null) {
                    dates.add(new DateMention(line.span(i, end - 1), day));
                }
                i = end;
            } else {
                i = relative(line, i, today, dates);
            }
        }
    }

    /** Past {@code الجاري}, {@code المقبل}, {@code الماضي} after a month. */
    private int afterDeixis(LineTokens line, int index) {
        Phrases.Match match = language.reading().calendar().at(line.forms(), index);
        return match != null && (match.is("this") || match.is("next") || match.is("last")) ? match.end() : index;
    }

    private @Nullable Day full(DateParser.Found found, String deixis, @Nullable Day today, LineTokens line, int end) {
        Day day = found.date();
        Day hijri = found.hijri();
        if (day == null) {
            return hijri == null ? null : Hijri.toGregorian(hijri);
        }
        if (hijri != null) {
            day = Hijri.withYear(day, hijri);
        }
        if (day.year() != null) {
            return isDay(day) ? day : null;
        }
        if (deixis.isEmpty() || today == null || today.year() == null) {
            return null;
        }
        Phrases.Match match = language.reading().calendar().at(line.forms(), end - 1);
        return match == null ? null : inYear(day, today, match);
    }

    /** A day and month without year that is said to be this, next or last: the nearest one on that side. */
    private static @Nullable Day inYear(Day day, Day today, Phrases.Match deixis) {
        int year = today.year() == null ? 0 : today.year();
        boolean later = day.month() > today.month() || (day.month() == today.month() && day.day() > today.day());
        int shift = 0;
        if (deixis.is("next") && !later) {
            shift = 1;
        } else if (deixis.is("last") && later) {
            shift = -1;
        }
        Day resolved = new Day(year + shift, day.month(), day.day());
        return isDay(resolved) ? resolved : null;
    }

    /** A relative day or a weekday at an index; returns the index after it. */
    private int relative(LineTokens line, int i, @Nullable Day today, List<DateMention> dates) {
        Phrases.Match match = language.reading().calendar().at(line.forms(), i);
        if (match == null || today == null || today.year() == null || !isDay(today)) {
            return match == null ? i + 1 : Math.max(i + 1, match.end());
        }
        LocalDate base = LocalDate.of(today.year(), today.month(), today.day());
        LocalDate date = null;
        int end = match.end();
        if (match.is("relative")) {
            date = base.plusDays(match.number());
            end = withWeekday(line, end, date);
        } else if (match.is("weekday")) {
            int deixis = afterDeixis(line, end);
            Phrases.Match side = deixis > end ? language.reading().calendar().at(line.forms(), end) : null;
            if (side == null) {
                side = beforeDeixis(line, i);
            }
            date = weekday(base, match.number(), side);
            end = deixis;
        }
        if (date != null) {
            dates.add(new DateMention(
                    line.span(i, end - 1), new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
        }
        return end;
    }

    private Phrases.@Nullable Match beforeDeixis(LineTokens line, int index) {
        Phrases.Match match = language.reading().calendar().at(line.forms(), index - 1);
        return match != null && (match.is("next") || match.is("last")) ? match : null;
    }

    /** {@code اليوم الثلاثاء}, {@code today, Tuesday}: one date, if they agree. */
    private int withWeekday(LineTokens line, int index, LocalDate date) {
        int i = index;
        while (i < line.size() && i < index + 2 && line.isPunctuation(i) && "،,(\"".contains(line.form(i))) {
            i++;
        }
        Phrases.Match match = language.reading().calendar().at(line.forms(), i);
        if (match == null || !match.is("weekday")) {
            return index;
        }
        return match.number() == date.getDayOfWeek().getValue() ? match.end() : index;
    }

    /** A weekday said to be next or last; a bare one may be either and stays open. */
    private static @Nullable LocalDate weekday(LocalDate base, int weekday, Phrases.@Nullable Match side) {
        if (side == null || side.is("this")) {
            return null;
        }
        int days = weekday - base.getDayOfWeek().getValue();
        int week = DayOfWeek.values().length;
        if (side.is("next")) {
            return base.plusDays(days > 0 ? days : days + week);
        }
        return base.plusDays(days < 0 ? days : days - week);
    }

    private static boolean isDay(Day day) {
        Integer year = day.year();
        if (year == null) {
            return false;
        }
        int length = switch (day.month()) {
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day.day() <= length;
    }
}
