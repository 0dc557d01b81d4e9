package mujaz.model;

import org.jspecify.annotations.Nullable;

/**
 * A calendar day as printed: many datelines print no year.
 *
 * @param year the year, or null where it is not known
 * @param month 1 to 12
 * @param day 1 to 31 (30 in the Hijri calendar)
 */
public record Day(@Nullable Integer year, int month, int day) {

    public Day {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException("not a day: month " + month + ", day " + day);
        }
    }

    /** {@code 2025-07-24}, or {@code --07-24} without a year (RFC 6350). */
    public String iso() {
        String rest = "-" + twoDigits(month) + "-" + twoDigits(day);
        return year == null ? "-" + rest : fourDigits(year) + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
    }
}
