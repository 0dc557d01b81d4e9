package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** The head of a line, on which a dateline may stand, and the marks that part its pieces. */
final class LineHead {

    /** A dateline with two services and two dates has about 35 tokens; in characters. */
    private static final int LONGEST = 400;

    /** Characters of a paragraph; a headline that ends with a stop is shorter. */
    private static final int SHORTEST_LEDE = 70;

    /** Characters; what is longer is a paragraph, whatever ends it. */
    private static final int LONGEST_HEADLINE = 150;

    /** Closing marks of a dateline. */
    private static final int MOST_CLOSING = 5;

    final String text;
    final Language language;
    final ReadingRules rules;
    final LineTokens tokens;

    /** The index from which on the dateline is read: a byline may stand before it. */
    final int start;

    /** Whether the line is a paragraph: {@code Doha: The minister ...}; in a headline the speaker stands before the colon. */
    final boolean paragraph;

    /** Whether the line ends as sentences do. */
    final boolean stopped;

    private LineHead(String text, Span line, LineTokens tokens, int start, Language language) {
        this.text = text;
        this.language = language;
        this.rules = language.reading();
        this.tokens = tokens;
        this.start = start;
        this.paragraph = isParagraph(text, line);
        this.stopped = isStop(text.charAt(line.end() - 1));
    }

    static LineHead of(String text, Span line, Language language) {
        return new LineHead(text, line, LineTokens.of(text, span(line), language), 0, language);
    }

    /** The stretch that is read. */
    static Span span(Span line) {
        return new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
    }

    /** The same head, read from an index on. */
    LineHead from(Span line, int index) {
        return new LineHead(text, line, tokens, index, language);
    }

    private static boolean isParagraph(String text, Span line) {
        int end = line.end() - 1;
        while (end > line.start() && "\"”’»)".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return line.length() > SHORTEST_LEDE && (isStop(text.charAt(end)) || line.length() > LONGEST_HEADLINE);
    }

    private static boolean isStop(char c) {
        return ".:!?؟".indexOf(c) >= 0;
    }

    /** Past marks and the words that join a date to its place. */
    int afterMarks(int index) {
        int i = index;
        while (i < tokens.size()) {
            Phrases.Match match = markAt(i);
            if (match != null && match.is("join")) {
                i = match.end();
            } else if (tokens.isPunctuation(i) && (isSeparator(tokens.form(i)) || quotesAName(i))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Past the marks that close a dateline. */
    int afterClosingMarks(int index) {
        int i = index;
        while (i < tokens.size() && i < index + MOST_CLOSING && isClosing(tokens.form(i))) {
            i++;
        }
        return i;
    }

    /** {@code - «وام»:}; in prose a word follows the quoted name. */
    private boolean quotesAName(int i) {
        Phrases.Match name = rules.agencies().at(tokens.forms(), i + 1);
        name = name == null ? rules.newspapers().at(tokens.forms(), i + 1) : name;
        return name != null && isQuoted(i + 1, name.end()) && closes(name.end() + 1);
    }

    /** Whether a piece ends before an index. */
    boolean closes(int index) {
        return index == tokens.size() || tokens.isPunctuation(index);
    }

    boolean isQuoted(int first, int after) {
        return isQuote(tokens.form(first - 1)) && isQuote(tokens.form(after));
    }

    boolean isJoin(int index) {
        Phrases.Match match = markAt(index);
        return match != null && match.is("join");
    }

    Phrases.@Nullable Match markAt(int index) {
        return rules.marks().at(tokens.forms(), index);
    }

    Phrases.@Nullable Match placeAt(int index) {
        return rules.places().at(tokens.forms(), index);
    }

    Phrases.@Nullable Match agencyAt(int index) {
        return rules.agencies().at(tokens.forms(), index);
    }

    /** {@code DUBAI - LEDE}, {@code Dubai, UAE – LEDE}: a dash between spaces, or {@code Dubai– LEDE}. */
    boolean isParted(int dash) {
        if (dash > 0 && tokens.form(dash).equals("/") && tokens.form(dash + 1).equals("/")) {
            return dash + 2 < tokens.size() && placeAt(start) != null; // DUBAI // LEDE
        }
        if (dash < 1 || dash + 1 >= tokens.size() || !isDash(dash)) {
            return false;
        }
        boolean apart = tokens.token(dash - 1).end() < tokens.token(dash).start();
        boolean glued = !tokens.form(dash).equals("-") && startsWithCapital(dash + 1);
        int last = lastDash(dash);
        return (apart || glued)
                && last + 1 < tokens.size()
                && tokens.token(last).end() < tokens.token(last + 1).start();
    }

    /** The last of two hyphens that are set for a dash. */
    private int lastDash(int dash) {
        boolean two = dash + 1 < tokens.size()
                && isDash(dash + 1)
                && tokens.token(dash).end() == tokens.token(dash + 1).start();
        return two ? dash + 1 : dash;
    }

    boolean isDash(int index) {
        return tokens.isPunctuation(index) && "-–—".contains(tokens.form(index));
    }

    /** {@code JERASH — The minister ...}: behind a place that no list knows a sentence of its own. */
    boolean isSentenceBehind(int dash) {
        return isParted(dash) && !tokens.form(dash).equals("-") && startsWithCapital(dash + 1);
    }

    /** {@code Dubai – The minister ...}; two places are a way. */
    boolean isSubjectBehind(int dash) {
        int subject = lastDash(dash) + 1;
        return startsWithCapital(subject) && placeAt(subject) == null;
    }

    boolean startsWithCapital(int index) {
        return index < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.token(index).start()));
    }

    /** Whether a word is written in capitals, as agencies are. */
    boolean isInCapitals(int index) {
        return tokens.isWord(index) && tokens.isUpperCase(text, index, index + 1);
    }

    /** {@code ABU DHABI:} is a dateline by its capitals alone. */
    boolean opensInCapitals(int from, int to) {
        return from == start && tokens.isUpperCase(text, from, to);
    }

    private static boolean isSeparator(String mark) {
        return "/\\-–—_ـ:،,.()[]|؛;".contains(mark);
    }

    static boolean isClosing(String mark) {
        return "/\\-–—_ـ:.،,)]|".contains(mark);
    }

    static boolean isQuote(String mark) {
        return mark.length() == 1 && "\"«»“”".contains(mark);
    }
}
