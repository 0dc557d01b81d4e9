package mujaz.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.Tense;
import mujaz.model.DateMention;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Release;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that the body names and resolves them against the dateline, as exactly as they are said; one that may be
 * before today as well as after is left out.
 */
public final class DateFinder {

    private final Language language;

    public DateFinder(Language language) {
        this.language = language;
    }

    /** The dates of the body in order. */
    public List<DateMention> find(Release release, List<Sentence> sentences) {
        List<DateMention> dates = new ArrayList<>();
        Dateline dateline = release.dateline();
        Today today = new Today(dateline == null ? null : dateline.date());
        for (Sentence sentence : sentences) {
            if (mayHoldDate(sentence)) {
                new Scan(release.text(), sentence, today, dates).run();
            }
        }
        return dates;
    }

    /** Most sentences name no day; those need no second look. */
    private boolean mayHoldDate(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String form = sentence.tokens().get(i).form();
            if (form.indexOf('/') > 0 || (language.reading().calendar().opens(form) && !isSide(form))) {
                return true;
            }
        }
        return false;
    }

    /** {@code هذا} and {@code next} are in many sentences, and alone are no date. */
    private boolean isSide(String form) {
        Phrases.Match match = language.reading().calendar().at(List.of(form), 0);
        return match != null && isSide(match);
    }

    private static boolean isSide(Phrases.Match match) {
        return match.is("this") || match.is("next") || match.is("last");
    }

    /** One sentence on its way. */
    private final class Scan {

        /** {@code On Monday, ...}: tokens before a date that opens its sentence. */
        private static final int LATEST_OPENING = 3;

        private final String text;
        private final LineTokens line;
        private final DateParser parser;
        private final Today today;
        private final List<DateMention> dates;

        Scan(String text, Sentence sentence, Today today, List<DateMention> dates) {
            this.text = text;
            this.line = LineTokens.of(text, sentence.tokens(), language);
            this.parser = new DateParser(language, line);
            this.today = today;
            this.dates = dates;
        }

        void run() {
            for (int i = 0; i < line.size(); ) {
                DateParser.Found found = isName(i) ? parser.at(i) : null;
                i = found == null ? worded(i) : figured(i, found);
            }
        }

        /**
         * A date in figures: its year may stand behind it, or follow from its weekday, or from a verb in the future; what has
         * been may have been years ago.
         */
        private int figured(int i, DateParser.Found found) {
            if (!isDate(i, found)) {
                return found.end();
            }
            Phrases.Match side = sideAt(found.end());
            int end = side == null ? found.end() : side.end();
            Day day = day(i, found, side);
            if (day != null) {
                add(i, end, day.iso());
            }
            return end;
        }

        /** Two figures are a date in a dateline alone; in the body they are a score. */
        private boolean isDate(int i, DateParser.Found found) {
            boolean date = found.date() == null || found.date().year() != null;
            for (int k = i; k < found.end() && !date; k++) {
                Phrases.Match match = at(k);
                date = match != null && match.is("month");
            }
            return date;
        }

        private @Nullable Day day(int i, DateParser.Found found, Phrases.@Nullable Match side) {
            Day day = found.date();
            Day hijri = found.hijri();
            if (day == null) {
                return hijri == null ? null : Hijri.toGregorian(hijri);
            }
            day = hijri == null ? day : Hijri.withYear(day, hijri);
            if (day.year() != null) {
                return Today.localDate(day) == null ? null : day;
            }
            if (side != null) {
                return today.dated(day, side);
            }
            Phrases.Match weekday = at(i);
            return weekday != null && weekday.is("weekday")
                    ? today.dated(day, weekday.number())
                    : tense(i, found.end()) == Tense.FUTURE ? today.after(day) : day;
        }

        /** A date in words, with the word for its side before or behind it; returns the index after it. */
        private int worded(int i) {
            Phrases.Match first = at(i);
            if (first == null || !isName(i)) {
                return i + 1;
            }
            Phrases.Match before = isSide(first) ? first : null;
            Phrases.Match named = before == null ? first : at(before.end());
            if (named != null && before != null && isSide(named)) { // this coming Sunday
                before = named;
                named = at(named.end());
            }
            if (named == null) {
                return first.end();
            }
            int bare = named.is("month") ? parser.afterSecondName(named) : named.end();
            Phrases.Match behind = before == null ? sideAt(bare) : null;
            Phrases.Match side = before == null ? behind : before;
            int end = behind == null ? bare : behind.end();
            String date = dateOf(i, named, side, end);
            if (date == null) {
                return bare;
            }
            end = named.is("relative") ? withWeekday(end, named.number()) : end;
            end = side == null && named.is("month") ? end + 1 : end;
            add(i, end, date);
            return end;
        }

        private @Nullable String dateOf(int i, Phrases.Match named, Phrases.@Nullable Match side, int end) {
            if (named.is("relative") && side == null) {
                return iso(today.day(named.number()));
            }
            if (named.is("weekday")) {
                return iso(weekday(i, named, side, end));
            }
            if (named.is("month")) {
                int year = side == null ? line.number(end) : -1;
                boolean printed = DateParser.isYear(year) && year > DateParser.LAST_HIJRI_YEAR;
                String said = side == null ? null : today.month(named.number(), side);
                return printed ? Today.monthOfYear(year, named.number()) : said;
            }
            if (side == null || !named.is("unit") || isDuration(i)) {
                return null;
            }
            return today.unit(named.value().substring("unit ".length()), side);
        }

        private @Nullable Day weekday(int i, Phrases.Match named, Phrases.@Nullable Match side, int end) {
            if (side != null && !side.is("this")) {
                return today.weekday(named.number(), side);
            }
            // A short form alone is a word like others, and of a span of days each has its own side.
            String form = line.form(i);
            boolean abbreviated = language.boundaries().abbreviations().containsKey(form);
            return abbreviated ? null : today.weekday(named.number(), tense(i, end));
        }

        /** {@code over the last year}, {@code الأمين العام}: a stretch that ends today, or no time at all. */
        private boolean isDuration(int i) {
            return language.reading().tenses().isNoDate(line.form(i - 1), line.form(i));
        }

        /** Of the nearest verb before a date; at the head of a sentence, of the first behind it. */
        private Tense tense(int start, int end) {
            Tense tense = Tense.NONE;
            for (int i = start - 1; i >= 0 && tense == Tense.NONE; i--) {
                tense = language.reading().tenses().of(text, line.tokens(), i, start);
            }
            for (int i = end; i < line.size() && tense == Tense.NONE && start <= LATEST_OPENING; i++) {
                tense = language.reading().tenses().of(text, line.tokens(), i, start);
            }
            return tense;
        }

        /** {@code اليوم الثلاثاء}, {@code today, Tuesday}: one date, if they agree. */
        private int withWeekday(int index, int offset) {
            int i = index;
            while (i < line.size() && i < index + 2 && line.isPunctuation(i) && "،,(\"".contains(line.form(i))) {
                i++;
            }
            Phrases.Match match = at(i);
            Day day = today.day(offset);
            LocalDate date = day == null ? null : Today.localDate(day);
            if (match == null || !match.is("weekday")) {
                return index;
            }
            boolean agrees =
                    date == null || match.number() == date.getDayOfWeek().getValue();
            return agrees ? match.end() : index;
        }

        /** Where names have capitals, {@code may} and {@code sun} are words. */
        private boolean isName(int i) {
            boolean capital = Character.isUpperCase(text.charAt(line.token(i).start()));
            Phrases.Match match = at(i);
            boolean name = match != null && (match.is("month") || match.is("hijri") || match.is("weekday"));
            return !name || capital || !language.boundaries().capitals();
        }

        private Phrases.@Nullable Match at(int index) {
            return language.reading().calendar().at(line.forms(), index);
        }

        private Phrases.@Nullable Match sideAt(int index) {
            Phrases.Match match = at(index);
            return match != null && isSide(match) ? match : null;
        }

        private void add(int first, int end, String date) {
            dates.add(new DateMention(line.span(first, end - 1), date));
        }
    }

    private static @Nullable String iso(@Nullable Day day) {
        return day == null ? null : day.iso();
    }
}
