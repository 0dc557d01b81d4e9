package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;

/**
 * Finds the name that a site or a paper puts before the lede of a story: {@code صراحة نيوز –}, {@code وطنا اليوم:}, with or
 * without that of its reporter: {@code الوكيل الإخباري - NAME -}. One that no list knows tells itself by a word such as
 * نيوز or صحيفة.
 */
final class SiteName {

    private static final int LONGEST = 4;

    /** Letters. */
    private static final int SHORTEST_GLUED = 6;

    /** Characters of a paragraph; a title may begin with a site as well. */
    private static final int SHORTEST_LEDE = 70;

    /** Of the head of a line that is looked at, in characters. */
    private static final int LONGEST_HEAD = 120;

    private static final String DASHES = "-–—_ـ";

    private final Language language;
    private final ReadingRules rules;

    SiteName(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** Where the story starts behind the name of a site; the line's start if none stands there. */
    int endOfPrefix(String text, Span line) {
        if (line.length() < SHORTEST_LEDE) {
            return line.start();
        }
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEAD));
        LineTokens tokens = LineTokens.of(text, head, language);
        int end = at(tokens, 0);
        end = end < 0 ? beforeVerb(tokens) : end;
        if (end < 0 || !isMark(tokens, end, DASHES + ":|")) {
            return line.start();
        }
        int lede = afterMarks(tokens, end);
        int reporter = DASHES.contains(tokens.form(end)) ? afterPlace(tokens, afterReporter(tokens, lede)) : lede;
        return reporter < tokens.size() ? tokens.token(reporter).start() : line.start();
    }

    /** Whether a line is nothing but the name of a site, or of two: {@code موقع المرسى - جريدة الوادي}. */
    boolean isWhole(String text, Span line) {
        if (line.length() > SHORTEST_LEDE) {
            return false;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        Phrases.Match paper = rules.newspapers().at(tokens.forms(), 0);
        boolean report = paper != null && tokens.form(paper.end()).equals("report"); // Marsa Gazette report
        int end = at(tokens, 0);
        boolean two = end > 0 && isMark(tokens, end, ",،|") && at(tokens, end + 1) == tokens.size();
        return two || end == tokens.size() - (report ? 1 : 0) || endsWithSite(tokens);
    }

    /** A dash behind a few words, and a site to the end. */
    private boolean endsWithSite(LineTokens tokens) {
        int dash = 0;
        while (dash < LONGEST && tokens.isWord(dash)) {
            dash++;
        }
        return dash > 0 && isMark(tokens, dash, DASHES) && at(tokens, dash + 1) == tokens.size();
    }

    /** The index behind the name of a site that starts at an index, or -1. */
    int at(LineTokens tokens, int index) {
        Phrases.Match known = rules.newspapers().at(tokens.forms(), index);
        if (known != null) {
            return known.end();
        }
        int i = index;
        boolean opens = isSite(tokens, index);
        boolean closes = false;
        while (i < index + LONGEST && (tokens.isWord(i) || tokens.isNumber(i)) && !isSmallWord(tokens, i)) {
            closes = isSite(tokens, i);
            i++;
        }
        if (i == index + 1 && isGluedSite(tokens.form(index))) {
            return i == tokens.size() || tokens.isPunctuation(i) ? i : -1;
        }
        boolean site = closes || (opens && !tokens.form(i).equals(":")); // a paper before a colon has said something
        return site && i > index + 1 && (i == tokens.size() || tokens.isPunctuation(i)) ? i : -1;
    }

    /** {@code حديث المرسى – بحث وزير الصحة}: a few words that no list knows, before a bar, or a dash and the verb of the lede; or -1. */
    private int beforeVerb(LineTokens tokens) {
        int bar = beforeBar(tokens, 0);
        if (bar > 0) {
            return bar;
        }
        int i = tokens.afterContent(0, LONGEST - 1, language.stopWords());
        Phrases.Match place = rules.places().at(tokens.forms(), 0);
        boolean parted = i > 0
                && (place == null || place.end() < i)
                && isMark(tokens, i, DASHES)
                && tokens.isWord(i + 1)
                && tokens.token(i - 1).end() < tokens.token(i).start()
                && tokens.token(i).end() < tokens.token(i + 1).start();
        return parted && rules.tenses().isVerb(tokens.form(i + 1)) ? i : -1;
    }

    /** {@code أخبار المرسى | دبي}: the index of a bar behind a few words; or -1. */
    int beforeBar(LineTokens tokens, int start) {
        int i = start;
        while (i < start + LONGEST && tokens.isWord(i)) {
            i++;
        }
        return i > start && isMark(tokens, i, "|") ? i : -1;
    }

    private boolean isSite(LineTokens tokens, int index) {
        Phrases.Match mark = rules.marks().at(tokens.forms(), index);
        return mark != null && mark.is("site");
    }

    /** {@code المرسىنيوز}, {@code MARSANEWS}: the name and its kind in one word. */
    private static boolean isGluedSite(String form) {
        return form.length() > SHORTEST_GLUED && (form.endsWith("نيوز") || form.endsWith("news"));
    }

    private boolean isSmallWord(LineTokens tokens, int index) {
        return language.stopWords().contains(tokens.form(index));
    }

    /** Past the name of a reporter between two dashes; unmoved where the second is missing. */
    private int afterReporter(LineTokens tokens, int start) {
        int i = Bylines.afterName(tokens, start, language);
        return i > start + 1 && isMark(tokens, i, DASHES) ? afterMarks(tokens, i) : start;
    }

    /** {@code المرسى برس – المغرب.}. */
    private int afterPlace(LineTokens tokens, int index) {
        Phrases.Match place = rules.places().at(tokens.forms(), index);
        return place != null && tokens.form(place.end()).equals(".") ? place.end() + 1 : index;
    }

    private static int afterMarks(LineTokens tokens, int index) {
        int i = index;
        while (isMark(tokens, i, DASHES + ":|")) {
            i++;
        }
        return i;
    }

    private static boolean isMark(LineTokens tokens, int index, String marks) {
        return tokens.isPunctuation(index) && marks.contains(tokens.form(index));
    }
}
