package mujaz.trim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.NameRules.Name;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/**
 * Pieces from the start of a sentence that may stand alone where a limit is too small for the sentence: up to a mark of
 * punctuation, or up to a function word with which a new phrase begins; at the last, up to one inside brackets or
 * quotation marks.
 */
final class Pieces {

    private static final int SHORTEST = 4;

    /** Words of the longest; each of them is read as a sentence of its own. */
    private static final int LONGEST = 150;

    private final Language language;

    Pieces(Language language) {
        this.language = language;
    }

    /**
     * The beginning of a sentence.
     *
     * @param torso whether it ends inside brackets or quotation marks, or names somebody and does not say what he did
     */
    record Piece(Span span, boolean torso) {}

    /** Longest first; those that end at punctuation before those that end at a function word, and torsos last. */
    List<Piece> of(String text, Sentence sentence) {
        List<Name> names = language.names().find(text, sentence, Map.of()).names();
        List<Span> clauses = new ArrayList<>();
        List<Span> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        List<Span> enclosed = new ArrayList<>();
        List<Span> bare = new ArrayList<>();
        List<Span> meetings = new ArrayList<>();
        int opening = sentence.span().start()
                + language.names().article(sentence.span().of(text));
        int open = 0;
        boolean quoted = false;
        int words = 0;
        for (int i = 0; i + 1 < tokens.size() && words < LONGEST; i++) {
            Token token = tokens.get(i);
            open += "([“«".contains(token.form()) ? 1 : ")]”»".contains(token.form()) ? -1 : 0;
            quoted ^= token.is("\"");
            words += token.isWord() ? 1 : 0;
            Token next = tokens.get(i + 1);
            boolean inside = isInsideName(names, token, next) || (isCapital(text, token) && isCapital(text, next));
            if (words < SHORTEST || !mayEnd(token) || isTied(tokens, i) || inside) {
                continue;
            }
            Span piece = new Span(sentence.span().start(), token.end());
            if (open != 0 || quoted) {
                enclosed.add(piece);
            } else if (wordsBeside(names, tokens, i) < SHORTEST) {
                (isBetweenTwo(names, tokens, i, opening) ? meetings : bare).add(piece);
            } else if ("،,;؛:–—-".contains(next.form())) {
                clauses.add(piece);
            } else if (next.is("(") || (next.isWord() && language.stopWords().contains(next.form()))) {
                phrases.add(piece);
            }
        }
        Collections.reverse(clauses);
        Collections.reverse(phrases);
        Collections.reverse(enclosed);
        clauses.addAll(phrases);
        Collections.reverse(meetings);
        clauses.addAll(meetings);
        Collections.reverse(bare);
        bare.addAll(enclosed);
        List<Piece> pieces = new ArrayList<>();
        for (Span clause : clauses) {
            pieces.add(new Piece(clause, false));
        }
        for (Span torso : bare) {
            pieces.add(new Piece(torso, true));
        }
        return pieces;
    }

    /** Words up to a token that belong to no name and no office: the verb alone says nothing of what its subject did. */
    private static int wordsBeside(List<Name> names, List<Token> tokens, int last) {
        int words = 0;
        for (int i = 0; i <= last; i++) {
            words += tokens.get(i).isWord() && !isInName(names, tokens.get(i)) ? 1 : 0;
        }
        return words;
    }

    /** {@code Salem received Majid}: of two names the first opens, and what stands between them says what he did. */
    private static boolean isBetweenTwo(List<Name> names, List<Token> tokens, int last, int opening) {
        Name first = names.isEmpty() ? null : names.get(0);
        if (first == null || first.whole().start() > opening) {
            return false;
        }
        boolean word = false;
        for (int i = 0; i <= last; i++) {
            boolean named = isInName(names, tokens.get(i));
            if (named && word) {
                return true;
            }
            word |= !named
                    && tokens.get(i).isWord()
                    && tokens.get(i).start() > first.whole().end();
        }
        return false;
    }

    private static boolean isInName(List<Name> names, Token token) {
        for (Name name : names) {
            if (name.whole().contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** A courtesy or an office without its name, and half a name, which is another's. */
    private static boolean isInsideName(List<Name> names, Token token, Token next) {
        for (Name name : names) {
            boolean begun = name.whole().contains(token.span()) && name.whole().contains(next.span());
            if (begun && next.start() < name.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows belongs to the word, as in {@code Al-Roumi} or {@code the number of}, or takes back what was said. */
    private boolean isTied(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        boolean glued = next.start() == tokens.get(i).end() && next.is("-");
        int word = next.isWord() ? i + 1 : i + 2;
        boolean taken = word < tokens.size()
                && language.cutting().takesBack(tokens.get(word).form());
        boolean continued = language.cutting().continues(next.form());
        return glued || taken || continued;
    }

    /** A row of capitals is one name, whether or not it is known. */
    private static boolean isCapital(String text, Token token) {
        return Character.isUpperCase(text.charAt(token.start()));
    }

    private boolean mayEnd(Token token) {
        return token.isWord() && !language.stopWords().contains(token.form());
    }
}
