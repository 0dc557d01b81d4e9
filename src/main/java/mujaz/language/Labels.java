package mujaz.language;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Words of the text output in the language of the release.
 *
 * @param actors heading of the key actors
 * @param separator between a name and its role, and between a place and a date
 * @param months names of the Gregorian months
 * @param hijriMonths names of the Hijri months
 * @param hijriEra mark after a Hijri year
 * @param spokenDay a day of the month, 1 to 31, as it is read aloud before the name of the month
 * @param rightToLeft whether the language is written from right to left
 */
public record Labels(
        String actors,
        String separator,
        List<String> months,
        List<String> hijriMonths,
        String hijriEra,
        IntFunction<String> spokenDay,
        boolean rightToLeft) {

    public Labels {
        if (months.size() != 12 || hijriMonths.size() != 12) {
            throw new IllegalArgumentException(
                    "a year has 12 months, not " + months.size() + " or " + hijriMonths.size());
        }
        months = List.copyOf(months);
        hijriMonths = List.copyOf(hijriMonths);
    }
}
