package mujaz.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import mujaz.language.Phrases;
import mujaz.language.Tense;
import mujaz.model.Day;
import org.jspecify.annotations.Nullable;

/** What relative dates mean on the day of a dateline; null wherever more than one answer is possible. */
final class Today {

    private static final int WEEK = DayOfWeek.values().length;
    private static final int MONTHS = 12;

    /** Two years, so that what does not depend on a leap day is known without the year. */
    private static final int[] ANY_YEARS = {2023, 2024};

    private final @Nullable Day today;
    private final @Nullable LocalDate base;

    Today(@Nullable Day today) {
        this.today = today;
        this.base = today == null ? null : localDate(today);
    }

    static @Nullable LocalDate localDate(Day day) {
        Integer year = day.year();
        return year == null ? null : localDate(year, day);
    }

    private static @Nullable LocalDate localDate(int year, Day day) {
        try {
            return LocalDate.of(year, day.month(), day.day());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Day day(LocalDate date) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** {@code yesterday}, as a number of days. */
    @Nullable
    Day day(int offset) {
        if (base != null) {
            return day(base.plusDays(offset));
        }
        if (today == null || today.year() != null) {
            return null;
        }
        LocalDate one = localDate(ANY_YEARS[0], today);
        LocalDate other = localDate(ANY_YEARS[1], today);
        if (one == null || other == null) {
            return offset == 0 ? today : null;
        }
        Day there = day(one.plusDays(offset));
        Day here = day(other.plusDays(offset));
        boolean same = there.month() == here.month() && there.day() == here.day();
        return same ? new Day(null, here.month(), here.day()) : null;
    }

    /** {@code next Monday}. In a language in which that skips the days of this week, those stay open. */
    @Nullable
    Day weekday(int weekday, Phrases.Match side) {
        if (base == null || side.is("this")) {
            return null;
        }
        int days = weekday - base.getDayOfWeek().getValue();
        boolean next = side.is("next");
        boolean ambiguous = side.value().endsWith(" apart") && (next ? days > 0 : days < 0);
        int shift = next ? (days > 0 ? days : days + WEEK) : (days < 0 ? days : days - WEEK);
        return ambiguous ? null : day(base.plusDays(shift));
    }

    /** {@code on Monday} beside a verb: the last one, today included, or the next one, which today may not be. */
    @Nullable
    Day weekday(int weekday, Tense tense) {
        if (base == null) {
            return null;
        }
        int days = weekday - base.getDayOfWeek().getValue();
        return switch (tense) {
            case PAST -> day(base.plusDays(days <= 0 ? days : days - WEEK));
            case FUTURE -> days == 0 ? null : day(base.plusDays(days > 0 ? days : days + WEEK));
            default -> null;
        };
    }

    /** A day of a month that is said to be this, the next or the last one; without year where today has none. */
    Day dated(Day day, Phrases.Match side) {
        if (base == null) {
            return day;
        }
        return side.is("this") ? inYear(day, 0) : side.is("next") ? after(day) : inYear(day, isLater(day) ? -1 : 0);
    }

    /** The next such day of a month. */
    Day after(Day day) {
        return inYear(day, isLater(day) || isToday(day) ? 0 : 1);
    }

    private Day inYear(Day day, int shift) {
        LocalDate here = base;
        LocalDate there = here == null ? null : localDate(here.getYear() + shift, day);
        return there == null ? day : day(there);
    }

    /** A day of a month with its weekday: the one year round today in which they meet. */
    Day dated(Day day, int weekday) {
        Day found = null;
        for (int shift = -1; base != null && shift <= 1; shift++) {
            LocalDate date = localDate(base.getYear() + shift, day);
            if (date != null && date.getDayOfWeek().getValue() == weekday) {
                found = found == null ? day(date) : day;
            }
        }
        return found == null ? day : found;
    }

    private boolean isLater(Day day) {
        LocalDate here = base;
        int month = here == null ? 0 : here.getMonthValue();
        return here != null && (day.month() > month || (day.month() == month && day.day() > here.getDayOfMonth()));
    }

    private boolean isToday(Day day) {
        LocalDate here = base;
        return here != null && day.month() == here.getMonthValue() && day.day() == here.getDayOfMonth();
    }

    /** {@code next June}. */
    @Nullable
    String month(int month, Phrases.Match side) {
        LocalDate here = base;
        if (here == null) {
            return today == null || today.year() != null ? null : monthOfYear(null, month);
        }
        int months = month - here.getMonthValue();
        if (side.is("this")) {
            return monthOfYear(here.getYear(), month);
        }
        boolean next = side.is("next");
        if (side.value().endsWith(" apart") && (next ? months > 0 : months < 0) && Math.abs(months) < 2) {
            return null;
        }
        int shift = next ? (months > 0 ? 0 : 1) : (months < 0 ? 0 : -1);
        return monthOfYear(here.getYear() + shift, month);
    }

    static String monthOfYear(@Nullable Integer year, int month) {
        return (year == null ? "-" : year.toString()) + (month < 10 ? "-0" : "-") + month;
    }

    /** {@code next week}, {@code this month}, {@code last year}. */
    @Nullable
    String unit(String unit, Phrases.Match side) {
        int shift = side.is("next") ? 1 : side.is("last") ? -1 : 0;
        LocalDate here = base;
        if (here == null) {
            boolean month = unit.equals("month") && today != null && today.year() == null;
            return month ? monthOfYear(null, Math.floorMod(monthOf(today) - 1 + shift, MONTHS) + 1) : null;
        }
        return switch (unit) {
            case "week" -> week(here, shift);
            case "month" ->
                monthOfYear(
                        here.plusMonths(shift).getYear(), here.plusMonths(shift).getMonthValue());
            default -> Integer.toString(here.getYear() + shift);
        };
    }

    private static int monthOf(@Nullable Day day) {
        return day == null ? 1 : day.month();
    }

    /** Weeks begin on Saturday, Sunday or Monday; on those days nobody can tell which week is the next. */
    private static @Nullable String week(LocalDate here, int shift) {
        DayOfWeek day = here.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return null;
        }
        LocalDate then = here.plusWeeks(shift);
        int week = then.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return then.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}
