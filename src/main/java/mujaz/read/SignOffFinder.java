package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.SignOff;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the closing marks of a release in its last line, alone or glued to the last sentence: {@code // انتهى //}, the
 * agency with or without brackets, its credits.
 */
final class SignOffFinder {

    private static final int LONGEST_TAIL = 200;
    private static final int LONGEST_CREDIT = 3;
    private static final int LONGEST_INITIALS = 3;

    private static final String BEFORE_END = "/#(-–—[*";
    private static final String AFTER_END = "/#)-–—]*.";

    private final Language language;
    private final ReadingRules rules;

    SignOffFinder(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** The sign-off at the end of a line, or null. */
    @Nullable
    SignOff find(String text, Span line) {
        Span tail = tail(text, line);
        LineTokens tokens = LineTokens.of(text, tail, language);
        SignOff end = endMark(text, tokens);
        if (end != null) {
            return end;
        }
        for (int first = Math.max(0, tokens.size() - 16); first < tokens.size(); first++) {
            SignOff found = agencyFrom(text, tokens, first, tail.start() == line.start());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The end of a long line, from a white space on. */
    private static Span tail(String text, Span line) {
        int start = Math.max(line.start(), line.end() - LONGEST_TAIL);
        while (start > line.start() && start < line.end() && text.charAt(start) != ' ') {
            start++;
        }
        return new Span(start, line.end());
    }

    /** {@code // انتهى //}, {@code (النهاية) س ع}, {@code -ENDS-}, {@code ---Ends/NAME}: alone, set off by marks, or after the last stop. */
    private @Nullable SignOff endMark(String text, LineTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = rules.marks().at(tokens.forms(), i);
            if (match != null && (match.is("end") || match.is("more"))) {
                int from = backOver(tokens, i, BEFORE_END);
                int to = over(tokens, match.end(), AFTER_END);
                boolean setOff = from < i && to > match.end();
                boolean apart = from == 0 || ".؟!".contains(tokens.form(from - 1));
                List<String> credits = new ArrayList<>();
                boolean last = afterInitials(tokens, to) == tokens.size()
                        || credits(text, tokens, match.end(), credits) == tokens.size();
                if ((setOff || apart) && last) {
                    return new SignOff(tokens.span(from, tokens.size() - 1), null, credits);
                }
            }
        }
        return null;
    }

    /** Past the initials of who wrote and who edited: {@code س ع / م ح}, {@code rk.gb}. */
    static int afterInitials(LineTokens tokens, int start) {
        int i = start;
        while (i < tokens.size() && (isInitials(tokens, i) || "/-–—.()".contains(tokens.form(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isInitials(LineTokens tokens, int i) {
        String form = tokens.form(i);
        int stops = 0;
        for (int k = 0; k < form.length(); k++) {
            stops += form.charAt(k) == '.' ? 1 : 0;
        }
        return tokens.isWord(i) && form.length() - stops <= LONGEST_INITIALS;
    }

    /** A sign-off that starts at a token and reaches to the end of the line. */
    private @Nullable SignOff agencyFrom(String text, LineTokens tokens, int first, boolean wholeLine) {
        if (!(first == 0 && wholeLine) && !opens(tokens, first)) {
            return null;
        }
        int i = over(tokens, first, "-–—(/«\"");
        boolean bracket = i > first && tokens.form(i - 1).equals("(");
        Phrases.Match match = rules.agencies().at(tokens.forms(), i);
        for (int words = 0; match == null && bracket && words < 3 && tokens.isWord(i); words++) {
            i = over(tokens, i + 1, "-–—ـ/:،,");
            match = rules.agencies().at(tokens.forms(), i);
        }
        if (match == null) {
            return null;
        }
        String agency = match.value().isEmpty() ? null : match.value();
        int end = match.end();
        Phrases.Match second = rules.agencies().at(tokens.forms(), over(tokens, end, ",،(-–"));
        if (second != null) {
            end = second.end();
        }
        if (agency != null && overStamp(tokens, end) == tokens.size() && end < tokens.size()) {
            return new SignOff(tokens.span(first, tokens.size() - 1), agency, List.of());
        }
        List<String> credits = new ArrayList<>();
        int after = credits(text, tokens, end, credits);
        after = over(tokens, after, ")-–—./»\"");
        after = tokens.form(after).startsWith("www") ? overAddress(tokens, after) : after;
        boolean marked = after > end;
        after = marked ? afterInitials(tokens, after) : after;
        return after == tokens.size() ? new SignOff(tokens.span(first, after - 1), agency, credits) : null;
    }

    /** Whether a sign-off may start here: after a full stop or a closing mark, or with a dash or bracket of its own. */
    private static boolean opens(LineTokens tokens, int first) {
        String form = tokens.form(first);
        boolean bracket = form.equals("(");
        boolean slash = form.equals("/");
        boolean dash = form.equals("–") || form.equals("—") || form.equals("-");
        if (first == 0) {
            return bracket || dash || slash;
        }
        String before = tokens.form(first - 1);
        boolean stop = before.length() == 1 && ".!؟?»”\"".contains(before);
        boolean quote = form.equals("«") || form.equals("\"");
        boolean marked = slash || (quote && tokens.isWord(first + 1));
        return bracket || (dash && (stop || tokens.isWord(first - 1))) || (stop && (marked || tokens.isWord(first)));
    }

    /** Past {@code www.example.org/12}: no white space stands in it. */
    private static int overAddress(LineTokens tokens, int start) {
        int i = start + 1;
        while (i < tokens.size()
                && tokens.token(i).start() == tokens.token(i - 1).end()) {
            i++;
        }
        return i;
    }

    /** Past the time and the day with which some agencies sign: {@code بنا 1432 جمت 09/03/2026}. */
    private int overStamp(LineTokens tokens, int start) {
        int i = start;
        int figures = 0;
        DateParser.Found day = new DateParser(language, tokens).at(start);
        if (day != null && day.end() == tokens.size()) {
            return day.end(); // MAP18 November 2020
        }
        while (i < tokens.size()) {
            Phrases.Match mark = rules.marks().at(tokens.forms(), i);
            boolean figure = tokens.token(i).kind() == Token.Kind.NUMBER;
            if (mark != null && mark.is("stamp")) {
                i = mark.end();
            } else if (figure || "/-:.".contains(tokens.form(i))) {
                figures += figure ? 1 : 0;
                i++;
            } else {
                return start;
            }
        }
        return figures > 0 ? i : start;
    }

    /** Names after slashes: {@code وام/ NAME/ NAME}. */
    private static int credits(String text, LineTokens tokens, int start, List<String> credits) {
        int i = start;
        while (tokens.form(i).equals("/") || tokens.form(i).equals("-")) {
            int from = over(tokens, i, "/-");
            int to = from;
            while (to < tokens.size() && to - from < LONGEST_CREDIT && isCreditWord(tokens.token(to))) {
                to++;
            }
            if (to > from) {
                credits.add(tokens.span(from, to - 1).of(text));
            }
            i = Math.max(to, from);
            if (to == from) {
                break;
            }
        }
        return i;
    }

    private static boolean isCreditWord(Token token) {
        return token.kind() == Token.Kind.WORD;
    }

    private static int over(LineTokens tokens, int index, String marks) {
        int i = index;
        while (i < tokens.size() && tokens.isPunctuation(i) && marks.contains(tokens.form(i))) {
            i++;
        }
        return i;
    }

    private static int backOver(LineTokens tokens, int index, String marks) {
        int i = index;
        while (i > 0 && tokens.isPunctuation(i - 1) && marks.contains(tokens.form(i - 1))) {
            i--;
        }
        return i;
    }
}
