package mujaz.trim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Words;
import mujaz.model.DateMention;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Excerpt;
import mujaz.model.Length;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Says which day {@code today} and {@code last Monday} are, where no dateline is printed with them. */
public final class Dates {

    private final Language language;

    public Dates(Language language) {
        this.language = language;
    }

    /**
     * A line with the day in brackets after each relative date: {@code today (24 July)}; as it was where there is no room.
     *
     * @param length limits, all hard
     */
    public Excerpt restore(Release release, Excerpt line, List<DateMention> dates, Length length) {
        List<Restoration> restored = new ArrayList<>(line.restored());
        for (DateMention date : dates) {
            LocalDate day = day(date);
            if (day != null
                    && isKept(date.span(), line)
                    && isRelative(date.span().of(release.text()))) {
                String printed = inBrackets(day, release.dateline());
                restored.add(new Restoration(date.span().end(), printed, Restoration.Purpose.DATE));
            }
        }
        if (restored.size() == line.restored().size()) {
            return line;
        }
        restored.sort(null);
        Excerpt dated = new Composition(release.text(), line.sentence(), Excerpts.gaps(line), restored)
                .excerpt(restored, line.speaker());
        return Words.fits(dated.text(), length) ? dated : line;
    }

    private static boolean isKept(Span date, Excerpt line) {
        for (Span kept : line.kept()) {
            if (kept.contains(date)) {
                return true;
            }
        }
        return false;
    }

    /** A date without a figure. */
    private static boolean isRelative(String mention) {
        return mention.codePoints().noneMatch(Character::isDigit);
    }

    /** The day that a mention means; null where it means a longer time, or the year is not known. */
    private static @Nullable LocalDate day(DateMention mention) {
        String date = mention.date();
        boolean whole = date.length() == "2025-07-24".length() && date.charAt(4) == '-' && date.charAt(7) == '-';
        return whole ? LocalDate.parse(date) : null;
    }

    /** With the year where it is not the release's own. */
    private String inBrackets(LocalDate day, @Nullable Dateline dateline) {
        String month = language.labels().months().get(day.getMonthValue() - 1);
        Day issued = dateline == null ? null : dateline.date();
        boolean same = issued == null || issued.year() == null || issued.year() == day.getYear();
        return "(" + day.getDayOfMonth() + " " + month + (same ? "" : " " + day.getYear()) + ")";
    }
}
