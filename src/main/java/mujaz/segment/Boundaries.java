package mujaz.segment;

import java.util.List;
import mujaz.language.BoundaryRules;
import mujaz.language.Words;
import mujaz.model.Token;

/** Decides whether a mark inside a paragraph ends a sentence: candidate, decision, veto. */
final class Boundaries {

    private static final int NONE = -1;
    /** Two words at least make a sentence; less after a stop is an abbreviation that no list knows. */
    private static final int SHORTEST_SENTENCE = 2;

    private final BoundaryRules rules;

    Boundaries(BoundaryRules rules) {
        this.rules = rules;
    }

    /**
     * The index of the last token of the sentence that the mark at an index ends, closing quotes and brackets included;
     * {@code -1} where it ends none.
     */
    int endAt(String text, List<Token> tokens, int first, int index) {
        Token mark = tokens.get(index);
        if (endsWithAcronym(text, tokens, index) || opensCredit(text, tokens, index + 1)) {
            return index;
        }
        if (!isCandidate(tokens, index)) {
            return NONE;
        }
        int end = index;
        while (end + 1 < tokens.size() && isClosing(text, tokens, end + 1)) {
            end++;
        }
        if (end + 1 == tokens.size()) {
            return end;
        }
        boolean vetoed = (isPartOfRow(tokens, index) && !isEllipsis(text, tokens, index, end + 1))
                || words(tokens, first, index) < SHORTEST_SENTENCE
                || isAbbreviation(tokens, index, mark)
                || !mayStart(text, tokens, end + 1, mark);
        return vetoed && !isClosedStop(mark) ? NONE : end;
    }

    private static boolean isCandidate(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.form().length() == 1 && (".!?؟۔".contains(token.form()) || isClosedStop(token));
    }

    /** Stops of scripts that put no space after them. */
    private static boolean isClosedStop(Token token) {
        return "。！？｡।॥".contains(token.form());
    }

    /** {@code ..} and {@code ...} join clauses in agency copy. */
    private static boolean isPartOfRow(List<Token> tokens, int index) {
        return isStop(tokens, index - 1, tokens.get(index).start(), true)
                || isStop(tokens, index + 1, tokens.get(index).end(), false);
    }

    /** Three dots before a capital end a sentence; agency copy joins clauses by two. */
    private boolean isEllipsis(String text, List<Token> tokens, int index, int next) {
        boolean third = isStop(tokens, index - 1, tokens.get(index).start(), true)
                && isStop(tokens, index - 2, tokens.get(index - 1).start(), true)
                && !isStop(tokens, index + 1, tokens.get(index).end(), false);
        return third && rules.capitals() && isCapital(text, tokens, next);
    }

    /** {@code ... to the U.S. The President}: the acronym's last stop is the sentence's as well. */
    private boolean endsWithAcronym(String text, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean acronym = token.kind() == Token.Kind.WORD && token.form().endsWith(".");
        return acronym && rules.capitals() && startsAnew(tokens, index + 1) && isCapital(text, tokens, index + 1);
    }

    /** {@code ... tours the yard Photo: Harbour Board}: a caption and its credit, without a stop between. */
    private boolean opensCredit(String text, List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).is(":")
                && "credit".equals(rules.abbreviations().get(tokens.get(index).form()))
                && tokens.get(index - 1).isWord()
                && isCapital(text, tokens, index);
    }

    private static boolean isCapital(String text, List<Token> tokens, int index) {
        return Character.isUpperCase(text.codePointAt(tokens.get(index).start()));
    }

    private static boolean isStop(List<Token> tokens, int index, int edge, boolean before) {
        if (index < 0 || index >= tokens.size() || !tokens.get(index).is(".")) {
            return false;
        }
        return before ? tokens.get(index).end() == edge : tokens.get(index).start() == edge;
    }

    private boolean isAbbreviation(List<Token> tokens, int index, Token mark) {
        if (!mark.is(".") || index == 0) {
            return false;
        }
        Token before = tokens.get(index - 1);
        if (!before.isWord() || before.end() != mark.start()) {
            return false;
        }
        String value = rules.abbreviations().get(before.form());
        if (value != null && value.equals("number")) {
            return index + 1 < tokens.size() && tokens.get(index + 1).kind() == Token.Kind.NUMBER;
        }
        if (value != null && !value.equals("credit")) {
            return !value.equals("end") || !startsAnew(tokens, index + 1);
        }
        boolean initial = before.form().length() == 1 && before.kind() == Token.Kind.WORD;
        return initial && !isEra(tokens, index - 1);
    }

    /** {@code 2015 م.} and {@code 1436 ه.}; {@code م. سالم} is an engineer. */
    private static boolean isEra(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.is("ه")
                || (token.is("م") && (index == 0 || tokens.get(index - 1).kind() == Token.Kind.NUMBER));
    }

    /** After an abbreviation that may end a sentence only a common opening word shows that it does. */
    private static boolean startsAnew(List<Token> tokens, int index) {
        return index < tokens.size() && OPENERS.contains(" " + tokens.get(index).form() + " ");
    }

    private static final String OPENERS =
            " the a an he she it they we in on at this these that but and however for his her its their under during ";

    /** What follows must look like a start: a capital where the language has them, a space where a word is cut. */
    private boolean mayStart(String text, List<Token> tokens, int next, Token mark) {
        Token follower = tokens.get(next);
        boolean space = follower.start() > tokens.get(next - 1).end();
        int c = text.codePointAt(follower.start());
        if (Character.isLetter(c)) {
            if (rules.capitals() && Character.isLowerCase(c)) {
                return false;
            }
            return space || (!Character.isLowerCase(c) && isGluedStart(tokens, next, mark));
        }
        if (Character.isDigit(c)) {
            return space;
        }
        return space && isOpening(follower);
    }

    /** {@code Cup.Ali}: a space was lost where whole words stand on both sides. */
    private static boolean isGluedStart(List<Token> tokens, int next, Token mark) {
        if (!mark.is(".") || next < 2) {
            return false;
        }
        Token before = tokens.get(next - 2);
        boolean whole = before.form().length() >= 3 || "»”)\"".contains(before.form()); // 2014.وكان, (كونا).وكان
        return whole
                && tokens.get(next).form().length() >= 2
                && tokens.get(next - 1).equals(mark)
                && !isAddress(tokens, next);
    }

    /** {@code www.name.ae}: the word after next is glued by a stop as well. */
    private static boolean isAddress(List<Token> tokens, int next) {
        return tokens.get(next - 2).is("www")
                || (next + 2 < tokens.size()
                        && tokens.get(next + 1).is(".")
                        && tokens.get(next + 2).isWord()
                        && tokens.get(next + 1).end() == tokens.get(next + 2).start());
    }

    private static boolean isOpening(Token token) {
        return "«“\"‘'([{‹&-–—•*".indexOf(token.form().charAt(0)) >= 0 || token.isWord();
    }

    /** Marks that belong to the sentence before: closing quotes and brackets, more stops. */
    private static boolean isClosing(String text, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        char c = token.form().charAt(0);
        if (token.isWord()) {
            return false;
        }
        if ("»”’)]}.!?؟」』）".indexOf(c) >= 0) {
            return true;
        }
        boolean glued = token.start() == tokens.get(index - 1).end();
        boolean spaceAfter = token.end() >= text.length() || Words.isSpace(text.charAt(token.end()));
        return (c == '"' || c == '\'') && glued && spaceAfter;
    }

    private static int words(List<Token> tokens, int first, int index) {
        int words = 0;
        for (int i = first; i < index; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
