package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import mujaz.model.Token;

/** Lines, and beginnings of lines, that say when a site published or printed something. */
final class Stamps {

    private static final int LONGEST = 14;

    /** Words that tell a paper's edition. */
    private static final int LONGEST_EDITION = 3;

    private final Language language;
    private final ReadingRules rules;

    Stamps(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** A short line with a stamp word and figures, nothing but a time, or nothing but a day. */
    boolean isStamp(LineTokens tokens) {
        int words = tokens.words();
        boolean opens = isMark(tokens, 0, "stamp") || isMark(tokens, 0, "credit");
        if (words > (opens ? 2 * LONGEST : LONGEST) || tokens.endsWithStop()) {
            return false;
        }
        boolean stamp = false;
        boolean figure = false;
        int letters = 0;
        for (int i = 0; i < tokens.size(); i++) {
            stamp |= isMark(tokens, i, "stamp");
            figure |= tokens.token(i).kind() == Token.Kind.NUMBER;
            letters += tokens.isWord(i) && !isMark(tokens, i, "time") ? 1 : 0;
        }
        int day = isMark(tokens, 0, "dated") ? afterMark(tokens, 1) : afterSection(tokens);
        return figure
                && (stamp
                        || letters == 0
                        || afterDay(tokens, day) == tokens.size()
                        || isTimeAndDay(tokens)
                        || isDayBehindWord(tokens));
    }

    /** {@code اثنين, 01/03/2022 - 07:05}: no place, and no other word. */
    private boolean isDayBehindWord(LineTokens tokens) {
        return tokens.isWord(0)
                && tokens.isPunctuation(1)
                && rules.places().at(tokens.forms(), 0) == null
                && tokens.isNumber(2)
                && tokens.isNumber(tokens.size() - 1)
                && tokens.form(tokens.size() - 1).contains(":")
                && afterDay(tokens, 2) == tokens.size();
    }

    /** {@code سياسة | 7-12-2021, 17:56 |}: past a section of one word or two. */
    private static int afterSection(LineTokens tokens) {
        int i = 0;
        while (i < LONGEST_EDITION && tokens.isWord(i)) {
            i++;
        }
        return i > 0 && tokens.form(i).equals("|") ? i + 1 : 0;
    }

    /** {@code الساعة 08:25 م | 1 مايو 2015}, {@code 9.30 AM, May 1, 2015}, {@code [5/1/2015 9:30:10 AM]}. */
    private boolean isTimeAndDay(LineTokens tokens) {
        boolean time = tokens.token(0).kind() == Token.Kind.NUMBER && isMark(tokens, 1, "time");
        int i = time || isMark(tokens, 0, "time") || tokens.form(0).equals("[") ? 1 : tokens.size();
        while (i < tokens.size()) {
            if (afterDay(tokens, i) == tokens.size()) {
                return true;
            }
            if (!isTime(tokens, i)) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** A day and a few words behind it, as at the head of a page: {@code الجمعة 14 نوفمبر 2025 أبوظبي}. */
    boolean isHeadOfPage(LineTokens tokens) {
        int end = afterDay(tokens, 0);
        return end > 0 && tokens.size() - end <= LONGEST_EDITION && !tokens.endsWithStop();
    }

    /** Past a day with its year or weekday, and the time of that day: {@code الإثنين 9 فبراير 2026 الساعة 9:40 مساءً}. */
    private int afterDay(LineTokens tokens, int start) {
        DateParser.Found day = new DateParser(language, tokens).at(start);
        if (day == null || !isCertain(tokens, start, day)) {
            return start;
        }
        int i = day.end();
        while (i < tokens.size() && isTime(tokens, i)) {
            Phrases.Match match = rules.marks().at(tokens.forms(), i);
            i = match == null ? i + 1 : match.end();
        }
        return i;
    }

    private boolean isCertain(LineTokens tokens, int start, DateParser.Found day) {
        Phrases.Match weekday = rules.calendar().at(tokens.forms(), start);
        return (weekday != null && weekday.is("weekday"))
                || (day.date() != null && day.date().year() != null)
                || (day.hijri() != null && day.hijri().year() != null);
    }

    private boolean isTime(LineTokens tokens, int i) {
        return (tokens.isPunctuation(i) && !"([«\"“".contains(tokens.form(i)))
                || tokens.token(i).kind() == Token.Kind.NUMBER
                || isMark(tokens, i, "time")
                || isMark(tokens, i, "stamp")
                || isMark(tokens, i, "era");
    }

    /** Where the text starts after a stamp that opens a line: {@code date 2025-12-02 TEXT}; the line's start if none does. */
    int endOfOpening(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + 100));
        // Hardly any line begins with a mark.
        if (!rules.marks().opens(LineTokens.first(text, head, language))) {
            return line.start();
        }
        LineTokens first = LineTokens.of(text, head, language);
        Phrases.Match mark = rules.marks().at(first.forms(), 0);
        if (mark == null || !(mark.is("dated") || mark.is("stamp"))) {
            return line.start();
        }
        int day = afterMark(first, mark.end());
        int end = afterDay(first, day);
        if (end == day && first.isNumber(day) && first.form(day + 1).equals("-") && first.isNumber(day + 2)) {
            end = day + 3; // a month and its year
        }
        return end > day && end < first.size() ? first.token(end).start() : line.start();
    }

    private static int afterMark(LineTokens tokens, int index) {
        return tokens.isPunctuation(index) ? index + 1 : index;
    }

    private boolean isMark(LineTokens tokens, int index, String kind) {
        Phrases.Match match = rules.marks().at(tokens.forms(), index);
        return match != null && match.is(kind);
    }
}
