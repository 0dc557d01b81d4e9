package mujaz.read;

import java.util.HashMap;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells lines of a site or a wire system from lines of the news: handles, time stamps, links to other stories. */
final class Chrome {

    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_STAMP = 14;
    private static final int LONGEST_CREDIT = 9;
    private static final int LONGEST_ENTRY = 3;

    /** Characters. */
    private static final int LONGEST_LABEL = 80;

    /** Of the head of a line that may be a mark, in characters. */
    private static final int LONGEST_OPENING = 60;

    /** Of marks behind the last stop of a line, in characters. */
    private static final int LONGEST_GLUED = 60;

    /** Lines that are looked at again stand near to each other. */
    private static final int MOST_KNOWN = 64;

    /** A label in one or two words may be a title; the longer marks are not. */
    private static final int LONGEST_CROSSHEAD = 5;

    private final Language language;
    private final ReadingRules rules;
    private final Stamps stamps;
    /** Lines of the one text for which this was made: each is looked at from several sides. */
    private final Map<Span, LineTokens> known = new HashMap<>();

    Chrome(Language language) {
        this.language = language;
        this.rules = language.reading();
        this.stamps = new Stamps(language);
    }

    private LineTokens tokens(String text, Span span) {
        LineTokens tokens = known.get(span);
        if (tokens == null) {
            tokens = LineTokens.of(text, span, language);
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            known.put(span, tokens);
        }
        return tokens;
    }

    /** Whether a whole line is no news. */
    boolean isNoise(String text, Span line) {
        if (line.length() > LONGEST_HEAD) {
            return startsNoise(text, line);
        }
        if (isPlainlyProse(text, line)) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return isHandle(tokens)
                || isCaption(tokens)
                || isAgencyInBrackets(tokens)
                || stamps.isStamp(tokens)
                || isMenu(tokens)
                || tokens.form(0).equals("©")
                || isCredit(tokens)
                || isWireMark(tokens)
                || isAddress(text, line)
                || endsWithAddress(text, line)
                || words(tokens) == 0
                || startsNoise(text, line);
    }

    /** A line that ends with a word and its stop, without a handle, and opens with no mark: most are, and need no more. */
    private boolean isPlainlyProse(String text, Span line) {
        return endsWithStop(text, line)
                && line.of(text).indexOf('@') < 0
                && !rules.marks().opens(LineTokens.first(text, line, language));
    }

    /** Whether such a mark is all of its line: titles of other stories follow, however long. */
    boolean isBareNoiseMark(String text, Span line) {
        return line.length() <= LONGEST_HEAD
                && startsNoise(text, line)
                && words(tokens(text, line)) <= LONGEST_CROSSHEAD;
    }

    /** Whether a line is a mark below which titles of other stories stand. */
    boolean isAboveOtherStories(String text, Span line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        Phrases.Match match = rules.marks().at(tokens.forms(), 0);
        return match != null
                && match.value().equals("noise titles")
                && (match.end() == tokens.size() || tokens.form(match.end()).equals(":"));
    }

    /** Whether a line opens with a mark after which only related stories follow. */
    boolean startsNoise(String text, Span line) {
        LineTokens tokens = opening(text, line);
        Phrases.Match match = tokens == null ? null : rules.marks().at(tokens.forms(), 0);
        if (tokens == null || match == null || !(match.is("noise") || match.is("rest"))) {
            return false;
        }
        boolean apart = match.end() == tokens.size() || !tokens.isWord(match.end());
        return apart || match.end() >= 2 || rules.agencies().at(tokens.forms(), match.end()) != null;
    }

    /** Whether a line opens what a site adds below its stories, to the end: a disclaimer, a form for comments. */
    boolean startsRest(String text, Span line) {
        LineTokens tokens = opening(text, line);
        Phrases.Match match = tokens == null ? null : rules.marks().at(tokens.forms(), 0);
        return tokens != null
                && match != null
                && match.value().equals("rest")
                && (match.end() > 1 || !tokens.isWord(match.end()));
    }

    /** The head of a line whose first word opens a mark, or null: every line is looked at, and hardly any begins with one. */
    private @Nullable LineTokens opening(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_OPENING));
        return rules.marks().opens(LineTokens.first(text, head, language)) ? tokens(text, head) : null;
    }

    /** {@code ... the envoy. – Council photos}, {@code ... - تصوير: NAME}, {@code ... on Monday (Agency photo)}, {@code ... (WAM)}. */
    private boolean isCaption(LineTokens tokens) {
        int end = tokens.form(tokens.size() - 1).equals(")") ? tokens.size() - 1 : tokens.size();
        int mark = end - 1;
        while (mark > 0 && mark > end - LONGEST_CREDIT && !"-–—(".contains(tokens.form(mark))) {
            mark--;
        }
        boolean opened = mark > 0 && "-–—(".contains(tokens.form(mark));
        if (opened && end < tokens.size() && isCreditedTo(tokens, mark, end)) {
            return true;
        }
        return (opened && (isPicture(tokens, mark + 1) || isPicture(tokens, end - 1))) || tellsWhere(tokens);
    }

    /** {@code The mayor opens the large park in Al Sidr (WAM)}: no day stands in it, as in a dateline. */
    private boolean isCreditedTo(LineTokens tokens, int bracket, int end) {
        Phrases.Match agency = rules.agencies().at(tokens.forms(), bracket + 1);
        return agency != null
                && agency.end() == end
                && tokens.form(bracket).equals("(")
                && language.boundaries().capitals()
                && words(tokens) > LONGEST_STAMP / 2
                && !hasFigure(tokens, end);
    }

    /** {@code The mayor (center) meets the envoy}: where somebody stands in the picture. */
    private boolean tellsWhere(LineTokens tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.form(i - 1).equals("(")) {
                Phrases.Match match = rules.marks().at(tokens.forms(), i);
                if (match != null
                        && match.is("pose")
                        && tokens.form(match.end()).equals(")")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code (SITE- Jordan News Agency)} alone on a line: whose copy it is. */
    private boolean isAgencyInBrackets(LineTokens tokens) {
        int last = tokens.size() - 1;
        Phrases.Match service = rules.agencies().at(tokens.forms(), 1);
        if (!tokens.form(0).equals("(") || !tokens.form(last).equals(")") || service == null) {
            return false;
        }
        return service.value().isEmpty() && service.end() < last && !hasFigure(tokens, last);
    }

    /** Where the text starts after {@code (SITE- Name of a Paper)} at its head: whose copy it is. */
    int endOfService(String text, Span line) {
        if (text.charAt(line.start()) != '(') {
            return line.start();
        }
        LineTokens tokens = tokens(text, new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL)));
        Phrases.Match service = rules.agencies().at(tokens.forms(), 1);
        if (service == null || !service.value().isEmpty()) {
            return line.start();
        }
        int close = service.end();
        while (close < tokens.size() && !tokens.form(close).equals(")")) {
            close++;
        }
        boolean whole = close > service.end() && close + 1 < tokens.size() && !hasFigure(tokens, close);
        return whole ? tokens.token(close + 1).start() : line.start();
    }

    /** A day stands in brackets of a dateline. */
    private static boolean hasFigure(LineTokens tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.token(i).kind() == Token.Kind.NUMBER
                    || Character.isDigit(tokens.form(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPicture(LineTokens tokens, int index) {
        Phrases.Match match = rules.marks().at(tokens.forms(), index);
        return match != null && (match.is("photo") || match.value().equals("credit"));
    }

    /** {@code (@handle)}, {@code @handle}, {@code #tag #tag}. */
    private static boolean isHandle(LineTokens tokens) {
        boolean handle = tokens.form(0).equals("@") || tokens.form(1).equals("@");
        boolean tags = tokens.form(0).equals("#") && !endsWithStop(tokens);
        return (handle && tokens.size() <= 6) || (tags && words(tokens) <= LONGEST_STAMP);
    }

    /** {@code https://example.org/a}, {@code www.example.org}, {@code example.org}: no space, a stop inside, or a key. */
    private static boolean isAddress(String text, Span line) {
        int stop = -1;
        int digits = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
            stop = c == '.' && i > line.start() ? i : stop;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return (stop > 0 && stop + 2 < line.end()) || digits > LONGEST_STAMP;
    }

    /** {@code The Marsa Daily – www.example.org}. */
    private static boolean endsWithAddress(String text, Span line) {
        int space = text.lastIndexOf(' ', line.end() - 1);
        Span last = new Span(Math.max(space + 1, line.start()), line.end());
        return line.length() < LONGEST_LABEL && text.startsWith("www.", last.start()) && isAddress(text, last);
    }

    /** {@code Basma Qaddour}: who wrote it, alone on the last line. */
    boolean isSignature(String text, Span line) {
        if (!language.boundaries().capitals() || line.length() > LONGEST_LABEL / 2) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        boolean name = tokens.size() == 2 || tokens.size() == LONGEST_ENTRY;
        for (int i = 0; i < tokens.size(); i++) {
            name &= tokens.isWord(i)
                    && Character.isUpperCase(text.charAt(tokens.token(i).start()));
        }
        return name;
    }

    /** The initials of who wrote and who edited, alone on the last line: {@code خلا}, {@code م.ع - ف.ن}. */
    boolean isInitials(String text, Span line) {
        if (line.length() > LONGEST_STAMP) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return words(tokens) <= LONGEST_CROSSHEAD && SignOffFinder.afterInitials(tokens, 0) == tokens.size();
    }

    /** Whether a line only says when it was published. */
    boolean isStamp(String text, Span line) {
        return line.length() <= LONGEST_HEAD && stamps.isStamp(tokens(text, line));
    }

    /** Whether a line is the head of a page, with its day. */
    boolean isHeadOfPage(String text, Span line) {
        return line.length() <= LONGEST_HEAD && stamps.isHeadOfPage(tokens(text, line));
    }

    /** Where the text starts after a stamp that opens a line. */
    int endOfOpeningStamp(String text, Span line) {
        return stamps.endOfOpening(text, line);
    }

    /**
     * Where marks start that are glued to the last sentence of a line, which ends with a stop before them; the line's end if
     * none are.
     */
    int gluedEnd(String text, Span line) {
        int longest = text.charAt(line.end() - 1) == ')' ? LONGEST_HEAD : LONGEST_GLUED;
        for (int i = line.end() - 1; i > Math.max(line.start() + 2, line.end() - longest); i--) {
            if (".؟!".indexOf(text.charAt(i)) >= 0 && isStopOfSentence(text, i)) {
                Span rest = Lines.trim(text, i + 1, line.end());
                boolean end = !closesQuotation(text, rest) && (isNoise(text, rest) || isInitials(text, rest));
                return end ? rest.start() : line.end();
            }
        }
        return line.end();
    }

    /** Whether nothing but marks stands there that close what the sentence opened; true for nothing at all. */
    private static boolean closesQuotation(String text, Span rest) {
        for (int i = rest.start(); i < rest.end(); i++) {
            if ("\"”»’')]".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** After two letters or a closing mark, or before a space. */
    private static boolean isStopOfSentence(String text, int i) {
        char before = text.charAt(i - 1);
        boolean word = Character.isLetter(before) && Character.isLetter(text.charAt(i - 2));
        boolean number = Character.isDigit(before) && i + 1 < text.length() && text.charAt(i + 1) == ' ';
        return word || number || "»”\")".indexOf(before) >= 0;
    }

    /** Whether a line is the stamp with which a wire ends its items. */
    boolean isClosingStamp(String text, Span line) {
        LineTokens tokens = tokens(text, line);
        Phrases.Match match = rules.marks().at(tokens.forms(), 1);
        return match != null
                && match.value().equals("stamp last")
                && match.end() == tokens.size()
                && tokens.token(0).kind() == Token.Kind.NUMBER;
    }

    /** Whether a line is too short for a headline: the name of a section or of a site, {@code Business / Local Business}. */
    boolean isName(String text, Span line) {
        int longest = line.of(text).contains(" / ") ? LONGEST_ENTRY + 1 : LONGEST_ENTRY;
        return line.length() <= LONGEST_HEAD && words(tokens(text, line)) < longest;
    }

    /** {@code • Arabic}: an entry of a menu, not the first of a list that is news. */
    private static boolean isMenu(LineTokens tokens) {
        return tokens.form(0).equals("•") && words(tokens) <= LONGEST_ENTRY && !endsWithStop(tokens);
    }

    /** Whether a line is an entry of a menu. */
    boolean isMenu(String text, Span line) {
        return line.length() <= LONGEST_HEAD && isMenu(tokens(text, line));
    }

    private boolean isCredit(LineTokens tokens) {
        Phrases.Match match = rules.marks().at(tokens.forms(), tokens.form(0).equals("(") ? 1 : 0);
        boolean bracketed =
                tokens.form(0).equals("(") && tokens.form(tokens.size() - 1).equals(")");
        if (match == null || !match.is("credit") || (words(tokens) > LONGEST_CREDIT && !bracketed)) {
            return false;
        }
        boolean label = match.value().equals("credit label");
        boolean plain = !label && (match.end() > 1 || language.boundaries().capitals());
        boolean dash = "-–—".contains(tokens.form(match.end())) && words(tokens) <= LONGEST_CROSSHEAD;
        return ":/".contains(tokens.form(match.end())) || dash || (plain && !endsWithStop(tokens));
    }

    /** {@code NNNN} and its like. */
    private static boolean isWireMark(LineTokens tokens) {
        String form = tokens.form(0);
        return tokens.size() == 1 && (form.equals("nnnn") || form.equals("zczc"));
    }

    /**
     * Where a heading glued to the end of a paragraph starts ({@code . عقوبات رادعة}), or the end of the paragraph: a
     * few words without a stop after the last full stop.
     */
    int gluedCrosshead(String text, Span paragraph) {
        if (endsWithStop(text, paragraph)) {
            return paragraph.end();
        }
        Span tail = new Span(Math.max(paragraph.start(), paragraph.end() - 80), paragraph.end());
        LineTokens tokens = LineTokens.of(text, tail, language);
        int last = tokens.size() - 1;
        int first = last;
        while (first >= 0 && tokens.isWord(first)) {
            first--;
        }
        int words = last - first;
        boolean heading = words >= 2
                && words <= LONGEST_CROSSHEAD - 1
                && first >= 3
                && tokens.form(first).equals(".")
                && endsSentence(tokens, first - 1);
        return heading ? tokens.token(first + 1).start() : paragraph.end();
    }

    /** A stop after two letters belongs to no acronym: no heading follows it. A look that spares most paragraphs more. */
    private static boolean endsWithStop(String text, Span paragraph) {
        int end = paragraph.end();
        return paragraph.length() > 2
                && text.charAt(end - 1) == '.'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(text.charAt(end - 3));
    }

    /** A word before a stop that is no abbreviation, or a closing mark. */
    private static boolean endsSentence(LineTokens tokens, int index) {
        return tokens.isWord(index) ? tokens.token(index).length() > 2 : "»”\")".contains(tokens.form(index));
    }

    /** Whether a line is short and without a stop, as headings and names of sites are. */
    boolean isLabel(String text, Span line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return words(tokens) <= LONGEST_CROSSHEAD && !endsWithStop(tokens) && !tokens.isPunctuation(tokens.size() - 1);
    }

    static boolean endsWithStop(LineTokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && "»”\")’'".contains(tokens.form(last))) {
            last--;
        }
        return last >= 0 && tokens.isPunctuation(last) && ".!?؟…".contains(tokens.form(last));
    }

    static int words(LineTokens tokens) {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.isPunctuation(i) ? 0 : 1;
        }
        return words;
    }
}
