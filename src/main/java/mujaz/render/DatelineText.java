package mujaz.render;

import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Dateline;
import mujaz.model.Day;
import org.jspecify.annotations.Nullable;

/** {@code Abu Dhabi, 24 July 2025}: without the agency, which a newsroom names in its own way. */
public final class DatelineText {

    private final Labels labels;
    private final boolean spoken;

    /**
     * Makes a writer of datelines.
     *
     * @param spoken whether the day is a word, to be read aloud
     */
    public DatelineText(Labels labels, boolean spoken) {
        this.labels = labels;
        this.spoken = spoken;
    }

    /** Place and date as far as they are known; empty where neither is. */
    public String of(@Nullable Dateline dateline) {
        if (dateline == null) {
            return "";
        }
        String date = date(dateline);
        String place = dateline.place();
        if (place == null) {
            return date;
        }
        return date.isEmpty() ? place : place + labels.separator() + " " + date;
    }

    private String date(Dateline dateline) {
        Day day = dateline.date();
        if (day != null) {
            return date(day, labels.months());
        }
        Day hijri = dateline.hijri();
        if (hijri == null) {
            return "";
        }
        String date = date(hijri, labels.hijriMonths());
        return hijri.year() == null ? date : date + " " + labels.hijriEra();
    }

    /** With the month as a word: figures and dashes change places in the middle of Arabic. */
    private String date(Day day, List<String> months) {
        String before = spoken ? labels.spokenDay().apply(day.day()) : day.day() + " ";
        String date = before + months.get(day.month() - 1);
        return day.year() == null ? date : date + " " + day.year();
    }
}
