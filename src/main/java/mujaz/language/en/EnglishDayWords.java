package mujaz.language.en;

import java.util.Set;

/** Words that tell the day of something: {@code today}, {@code Monday}, {@code on Monday evening}. */
final class EnglishDayWords {

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> RELATIVE = Set.of("today", "yesterday");

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private EnglishDayWords() {}

    /** Whether a word is the name of a day of the week. */
    static boolean isWeekday(String form) {
        return WEEKDAYS.contains(form);
    }

    /** Whether a word is {@code today} or the like. */
    static boolean isRelative(String form) {
        return RELATIVE.contains(form);
    }

    /** Index after {@code today} or {@code on Monday evening}; the index given where no day is named. */
    static int end(EnglishWords words, int i) {
        boolean named = words.form(i).equals("on") && isWeekday(words.form(i + 1));
        int end = named ? i + 2 : isRelative(words.form(i)) ? i + 1 : i;
        return end > i && PARTS.contains(words.form(end)) ? end + 1 : end;
    }
}
