package mujaz.language.en;

import java.util.List;
import java.util.function.IntFunction;

/** The days of a month as they are read aloud: {@code the twenty-fourth of} (the month follows). */
final class EnglishDays implements IntFunction<String> {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "thirtieth");

    @Override
    public String apply(int day) {
        return "the " + ordinal(day) + " of ";
    }

    private static String ordinal(int day) {
        if (day <= 20) {
            return ORDINALS.get(day - 1);
        }
        if (day == 30) {
            return ORDINALS.get(20);
        }
        return (day < 30 ? "twenty-" : "thirty-") + ORDINALS.get(day % 10 - 1);
    }
}
