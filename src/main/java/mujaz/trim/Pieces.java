package mujaz.trim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.NameRules.Name;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

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
     * @param end index of the token after it
     * @param clause whether it ends at a mark of punctuation
     * @param torso whether it ends inside brackets or quotation marks, or names somebody and does not say what he did
     */
    record Piece(int end, boolean clause, boolean torso) {}

    /** By what a piece ends in or lacks, the best first. */
    private enum Rank {
        CLAUSE,
        PHRASE,
        /** Says who met whom, and no more. */
        MEETING,
        /** Says of somebody hardly anything. */
        BARE,
        ENCLOSED;

        boolean isTorso() {
            return this == BARE || this == ENCLOSED;
        }
    }

    /** Longest first; those that end at punctuation before those that end at a function word, and torsos last. */
    List<Piece> of(String text, Sentence sentence) {
        List<Rank> ranks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        List<Name> names = language.names().find(text, sentence, Map.of()).names();
        int opening = sentence.span().start()
                + language.names().article(sentence.span().of(text));
        Course course = new Course(names, opening);
        for (int i = 0; i + 1 < tokens.size() && course.words < LONGEST; i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            course.add(token);
            boolean inside = isInsideName(names, token, next) || (isCapital(text, token) && isCapital(text, next));
            boolean may = course.words >= SHORTEST && mayEnd(token) && !isTied(tokens, i) && !inside;
            Rank rank = may ? rank(course, next) : null;
            if (rank != null) {
                ranks.add(rank);
                ends.add(i + 1);
            }
        }
        return sorted(ranks, ends);
    }

    private @Nullable Rank rank(Course course, Token next) {
        if (course.open != 0 || course.quoted) {
            return Rank.ENCLOSED;
        }
        if (course.beside < SHORTEST) {
            return course.met ? Rank.MEETING : Rank.BARE;
        }
        if ("،,;؛:–—-".contains(next.form())) {
            return Rank.CLAUSE;
        }
        boolean phrase = next.is("(") || (next.isWord() && language.stopWords().contains(next.form()));
        return phrase ? Rank.PHRASE : null;
    }

    private static List<Piece> sorted(List<Rank> ranks, List<Integer> ends) {
        List<Piece> pieces = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            for (int k = ends.size() - 1; k >= 0; k--) {
                if (ranks.get(k) == rank) {
                    pieces.add(new Piece(ends.get(k), rank == Rank.CLAUSE, rank.isTorso()));
                }
            }
        }
        return pieces;
    }

    /** What stands in a sentence up to a token. */
    private static final class Course {

        private final List<Name> names;

        /** Where the name ends that the sentence opens with; beyond all where it opens with none. */
        private final int opened;

        /** Brackets and quotation marks, by their two forms, that have not been closed. */
        private int open;

        private boolean quoted;
        private int words;

        /** Words that belong to no name and no office: the verb alone says nothing of what its subject did. */
        private int beside;

        /** Whether something is said of the name that opens. */
        private boolean told;

        /** {@code Salem received Majid}: whether another name follows that. */
        private boolean met;

        Course(List<Name> names, int opening) {
            Name first = names.isEmpty() ? null : names.get(0);
            this.names = names;
            this.opened = first == null || first.whole().start() > opening
                    ? Integer.MAX_VALUE
                    : first.whole().end();
        }

        void add(Token token) {
            open += "([“«".contains(token.form()) ? 1 : ")]”»".contains(token.form()) ? -1 : 0;
            quoted ^= token.is("\"");
            words += token.isWord() ? 1 : 0;
            boolean named = Name.around(names, token.span()) != null;
            met |= named && told;
            if (token.isWord() && !named) {
                beside++;
                told |= token.start() > opened;
            }
        }
    }

    /** A courtesy or an office without its name, half a name, which is another's, and half an office. */
    private static boolean isInsideName(List<Name> names, Token token, Token next) {
        for (Name name : names) {
            boolean begun = name.whole().contains(token.span()) && name.whole().contains(next.span());
            Span role = name.role();
            boolean office = role != null && role.contains(token.span()) && role.contains(next.span());
            if (begun && (office || next.start() < name.span().end())) {
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
