package mujaz.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import mujaz.model.Day;
import org.jspecify.annotations.Nullable;

/** Hijri days by the Umm al-Qura calendar; its own class, so that only a release with a Hijri date loads the tables. */
final class Hijri {

    /** Sighting the moon may shift a month against the calendar. */
    private static final int TOLERANCE_DAYS = 2;

    private Hijri() {}

    /** The Gregorian day of a Hijri day with a year, or null outside the calendar's range. */
    static @Nullable Day toGregorian(Day hijri) {
        LocalDate date = localDate(hijri);
        return date == null ? null : new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A Gregorian day that lacks its year, with the year in which the Hijri day fell; unchanged if they disagree. */
    static Day withYear(Day gregorian, Day hijri) {
        LocalDate proof = localDate(hijri);
        if (proof == null || gregorian.year() != null) {
            return gregorian;
        }
        for (int shift = -TOLERANCE_DAYS; shift <= TOLERANCE_DAYS; shift++) {
            LocalDate day = proof.plusDays(shift);
            if (day.getMonthValue() == gregorian.month() && day.getDayOfMonth() == gregorian.day()) {
                return new Day(day.getYear(), gregorian.month(), gregorian.day());
            }
        }
        return gregorian;
    }

    /** Whether the two days can be one. */
    static boolean agree(Day gregorian, Day hijri) {
        LocalDate proof = localDate(hijri);
        Integer year = gregorian.year();
        if (proof == null || year == null) {
            return true;
        }
        try {
            long days = LocalDate.of(year, gregorian.month(), gregorian.day()).toEpochDay() - proof.toEpochDay();
            return Math.abs(days) <= TOLERANCE_DAYS;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable LocalDate localDate(Day hijri) {
        Integer year = hijri.year();
        if (year == null) {
            return null;
        }
        try {
            return LocalDate.from(HijrahDate.of(year, hijri.month(), hijri.day()));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
