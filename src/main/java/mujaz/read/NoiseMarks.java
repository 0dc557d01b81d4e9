package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells lines that open with a mark of a site: related stories, a disclaimer, a form for comments. */
final class NoiseMarks {

    /** Of the head of a line that may be a mark, in characters. */
    private static final int LONGEST_OPENING = 60;

    /** Of a mark above titles of other stories, in characters. */
    private static final int LONGEST_LABEL = 80;

    /** Of a line that is nothing else than a mark, in characters. */
    private static final int LONGEST_LINE = 200;

    /** In words. */
    private static final int LONGEST_MARK = 5;

    private final Language language;
    private final ReadingRules rules;
    private final KnownLines known;

    NoiseMarks(Language language, KnownLines known) {
        this.language = language;
        this.rules = language.reading();
        this.known = known;
    }

    /** Whether a line opens with a mark after which only related stories follow. */
    boolean open(String text, Span line) {
        LineTokens tokens = opening(text, line);
        Phrases.Match match = tokens == null ? null : rules.marks().at(tokens.forms(), 0);
        if (tokens == null || match == null || !(match.is("noise") || match.is("rest"))) {
            return false;
        }
        boolean apart = match.end() == tokens.size() || !tokens.isWord(match.end());
        return apart || match.end() >= 2 || rules.agencies().at(tokens.forms(), match.end()) != null;
    }

    /** Whether such a mark is all of its line: titles of other stories follow, however long. */
    boolean areWhole(String text, Span line) {
        return line.length() <= LONGEST_LINE
                && open(text, line)
                && known.tokens(text, line).words() <= LONGEST_MARK;
    }

    /** Whether a line says whose story it is. */
    boolean nameSource(String text, Span line) {
        LineTokens tokens = line.length() > LONGEST_LABEL ? null : opening(text, line);
        Phrases.Match match = tokens == null ? null : rules.marks().at(tokens.forms(), 0);
        return match != null && match.value().equals("noise source");
    }

    /** Whether a line is a mark below which titles of other stories stand. */
    boolean areAboveOtherStories(String text, Span line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        LineTokens tokens = known.tokens(text, line);
        Phrases.Match match = rules.marks().at(tokens.forms(), 0);
        return match != null
                && match.value().equals("noise titles")
                && (match.end() == tokens.size() || tokens.form(match.end()).equals(":"));
    }

    /** Whether a line opens what a site adds below its stories, to the end: a disclaimer, a form for comments. */
    boolean openRest(String text, Span line) {
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
        return rules.marks().opens(LineTokens.first(text, head, language)) ? known.tokens(text, head) : null;
    }
}
