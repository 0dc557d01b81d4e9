package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Day;
import org.jspecify.annotations.Nullable;

/** Reads a date at a place in a line: in words or figures, Gregorian, Hijri or both. */
final class DateParser {

    private static final int LATEST_YEAR = 2200;
    private static final int EARLIEST_YEAR = 1300;
    /** Years up to here are Hijri where the month does not tell. */
    static final int LAST_HIJRI_YEAR = 1500;

    private final Language language;
    private final ReadingRules rules;
    private final LineTokens line;

    DateParser(Language language, LineTokens line) {
        this.language = language;
        this.rules = language.reading();
        this.line = line;
    }

    /**
     * A date that was found.
     *
     * @param date the Gregorian day, or null
     * @param hijri the Hijri day, or null
     * @param end index after its last token
     */
    record Found(@Nullable Day date, @Nullable Day hijri, int end) {}

    /** One day of one calendar. */
    private record Part(Day day, boolean hijri, int end) {}

    /** The date that starts at an index, or null. */
    @Nullable
    Found at(int index) {
        Part first = part(afterWeekday(index));
        if (first == null) {
            return null;
        }
        Part second = part(afterWeekday(afterJoin(first.end)));
        if (second == null || second.hijri == first.hijri) {
            return first.hijri ? new Found(null, first.day, first.end) : new Found(first.day, null, first.end);
        }
        int end = line.form(second.end).equals(")") ? second.end + 1 : second.end;
        return first.hijri ? new Found(second.day, first.day, end) : new Found(first.day, second.day, end);
    }

    private int afterWeekday(int index) {
        Phrases.Match match = rules.calendar().at(line.forms(), index);
        if (match == null || !match.is("weekday")) {
            return index;
        }
        int end = match.end();
        return isComma(end) ? end + 1 : end;
    }

    /** Past what joins the days of two calendars: {@code الموافق}, a slash, a bracket. */
    private int afterJoin(int index) {
        int i = index;
        while (i < index + 3
                && (isComma(i)
                        || line.form(i).equals("/")
                        || line.form(i).equals("(")
                        || line.form(i).equals("-"))) {
            i++;
        }
        Phrases.Match match = rules.marks().at(line.forms(), i);
        while (match != null && match.is("join")) {
            i = match.end();
            match = rules.marks().at(line.forms(), i);
        }
        return i;
    }

    private @Nullable Part part(int index) {
        Part part = dayFirst(index);
        if (part == null) {
            part = monthFirst(index);
        }
        return part == null ? figures(index) : part;
    }

    /** {@code 24 يوليو 2025}, {@code الأول من ديسمبر}, {@code 24th July, 2025}. */
    private @Nullable Part dayFirst(int index) {
        int day;
        int i;
        Phrases.Match word = rules.calendar().at(line.forms(), index);
        if (word != null && word.is("day")) {
            day = word.number();
            i = word.end();
        } else {
            day = line.number(index);
            i = index + 1;
        }
        if (day < 1 || day > 31) {
            return null;
        }
        i = afterOf(afterOrdinal(i));
        if (isComma(i) && month(i + 1) != null) {
            i++;
        }
        if (line.form(i).equals("-") || (isDotOrSlash(i, word == null) && month(i + 1) != null)) {
            i++;
        }
        Phrases.Match month = month(i);
        return month == null ? null : withYear(day, month, afterSecondName(month));
    }

    /** {@code July 24, 2025}. */
    private @Nullable Part monthFirst(int index) {
        Phrases.Match month = month(index);
        if (month == null) {
            return null;
        }
        int at = afterAbbreviation(month.end());
        int day = line.number(at);
        return day < 1 || day > 31 ? null : withYear(day, month, afterOrdinal(at + 1));
    }

    /** {@code Kuwait, March (}: index after a month whose day is left out; the index given where there is none. */
    int afterMonthAlone(int index) {
        Phrases.Match month = isComma(index) ? month(index + 1) : null;
        return month != null && line.form(month.end()).equals("(") ? month.end() : index;
    }

    private Phrases.@Nullable Match month(int index) {
        Phrases.Match match = rules.calendar().at(line.forms(), index);
        return match != null && (match.is("month") || match.is("hijri")) ? match : null;
    }

    /** Past the month's other name: {@code تموز/يوليو}, {@code تموز (يوليو)}. */
    int afterSecondName(Phrases.Match month) {
        int i = month.end();
        boolean bracket = line.form(i).equals("(");
        if (bracket || isSecondNameMark(line.form(i))) {
            Phrases.Match other = month(i + 1);
            if (other != null && other.value().equals(month.value())) {
                return bracket && line.form(other.end()).equals(")") ? other.end() + 1 : other.end();
            }
        }
        return i;
    }

    private static boolean isSecondNameMark(String mark) {
        return mark.equals("/") || mark.equals("\\") || mark.equals("|") || mark.equals("-");
    }

    /** {@code Nov. 2}; a month written out has no stop but that of its sentence, and in {@code March. 10 (MAP)}. */
    private int afterAbbreviation(int index) {
        if (!line.form(index).equals(".")) {
            return index;
        }
        boolean abbreviated = language.boundaries().abbreviations().containsKey(line.form(index - 1));
        boolean agency = rules.agencies().at(line.forms(), index + 3) != null
                && line.form(index + 2).equals("(");
        return abbreviated || agency ? index + 1 : index;
    }

    /** {@code الأول من مايو}, {@code 10 de setembro de 2025}. */
    private int afterOf(int index) {
        Phrases.Match match = rules.marks().at(line.forms(), index);
        return match != null && match.is("of") ? match.end() : index;
    }

    private int afterOrdinal(int index) {
        String form = line.form(index);
        boolean ordinal = form.equals("st") || form.equals("nd") || form.equals("rd") || form.equals("th");
        return ordinal ? index + 1 : index;
    }

    /** {@code 09/مارس/2026}; after an ordinal a slash joins the names of a month. */
    private boolean isDotOrSlash(int index, boolean figures) {
        return line.form(index).equals(".") || (figures && line.form(index).equals("/"));
    }

    private @Nullable Part withYear(int day, Phrases.Match month, int index) {
        boolean hijri = month.is("hijri");
        boolean slash = line.form(index).equals("/") && year(index + 1) > 0; // 09/مارس/2026
        int i = slash || line.form(index).equals(".") ? index + 1 : index;
        i = afterOf(isComma(i) ? i + 1 : i);
        int year = year(i);
        if (year < 0) {
            return part(null, month.number(), day, hijri, index);
        }
        return part(year, month.number(), day, hijri, afterEra(i + 1));
    }

    /** {@code 29 - 7}, {@code 12/8/2015}, {@code 2015-08-11}; two figures are day and month. */
    private @Nullable Part figures(int index) {
        int[] parts = {-1, -1, -1};
        int count = 0;
        int i = index;
        if (line.form(i).indexOf('/') > 0) {
            count = split(line.form(i), parts);
            i++;
        } else {
            while (count < 3 && line.number(i) >= 0) {
                parts[count++] = line.number(i++);
                if (count == 3
                        || !(line.form(i).equals("-")
                                || line.form(i).equals("–")
                                || line.form(i).equals("/"))
                        || line.number(i + 1) < 0) {
                    break;
                }
                i++;
            }
        }
        if (count < 2) {
            return null;
        }
        boolean yearFirst = count == 3 && isYear(parts[0]);
        Integer year = count < 3 ? null : Integer.valueOf(yearFirst ? parts[0] : parts[2]);
        if (year != null && !isYear(year)) {
            return null;
        }
        boolean hijri = year != null && year < LAST_HIJRI_YEAR;
        return part(year, parts[1], yearFirst ? parts[2] : parts[0], hijri, year == null ? i : afterEra(i));
    }

    private static @Nullable Part part(@Nullable Integer year, int month, int day, boolean hijri, int end) {
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= (hijri ? 30 : 31);
        return valid ? new Part(new Day(year, month, day), hijri, end) : null;
    }

    /** The figures of {@code 12/8/2015}; 0 where it is no such thing. */
    private static int split(String form, int[] parts) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || form.charAt(i) == '/') {
                if (count == 3 || i == start || i - start > 4) {
                    return 0;
                }
                int number = 0;
                for (int k = start; k < i; k++) {
                    int digit = Character.digit(form.charAt(k), 10);
                    if (digit < 0) {
                        return 0;
                    }
                    number = 10 * number + digit;
                }
                parts[count++] = number;
                start = i + 1;
            }
        }
        return count;
    }

    private int year(int index) {
        int year = line.number(index);
        return isYear(year) ? year : -1;
    }

    static boolean isYear(int number) {
        return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
    }

    private int afterEra(int index) {
        Phrases.Match match = rules.marks().at(line.forms(), index);
        return match != null && match.is("era") ? match.end() : index;
    }

    private boolean isComma(int index) {
        String form = line.form(index);
        return form.equals(",") || form.equals("،");
    }
}
