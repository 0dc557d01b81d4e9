package mujaz.language.ar;

import java.util.List;
import java.util.function.IntFunction;

/** The days of a month as they are read aloud: {@code الرابع والعشرين من} (the month follows). */
final class ArabicDays implements IntFunction<String> {

    private static final List<String> UNITS =
            List.of("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");

    @Override
    public String apply(int day) {
        return ordinal(day) + " من ";
    }

    /** In the genitive, which {@code في} asks for and speech uses everywhere. */
    private static String ordinal(int day) {
        if (day <= 10) {
            return UNITS.get(day - 1);
        }
        String unit = day % 10 == 1 ? "الحادي" : day % 10 == 0 ? "" : UNITS.get(day % 10 - 1);
        if (day < 20) {
            return unit + " عشر";
        }
        String ten = day < 30 ? "العشرين" : "الثلاثين";
        return unit.isEmpty() ? ten : unit + " و" + ten;
    }
}
