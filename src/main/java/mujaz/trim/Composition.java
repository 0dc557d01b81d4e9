package mujaz.trim;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.Restoration;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence less what was cut, with what was restored, put in print: marks that are left without their words go, white
 * space is set as usual, and nothing else changes.
 */
final class Composition {

    private static final String COMMAS = "،,؛;:";
    private static final String STOPS = ".!?؟";
    private static final String CLOSING = COMMAS + STOPS + ")]”»’";
    private static final String PAIRS = "()[]“”«»";
    private static final String OPENING = "([“«‘";

    private final String text;
    private final Sentence sentence;
    private final List<Span> pieces = new ArrayList<>();

    Composition(String text, Sentence sentence, List<Span> removed, List<Restoration> restored) {
        this.text = text;
        this.sentence = sentence;
        List<Span> gaps = disjoint(removed);
        int gap = 0;
        for (Token token : sentence.tokens()) {
            while (gap < gaps.size() && gaps.get(gap).end() <= token.start()) {
                gap++;
            }
            Span left = gap < gaps.size() ? less(token.span(), gaps.get(gap)) : token.span();
            if (left != null) {
                pieces.add(left);
            }
        }
        boolean opened =
                !restored.isEmpty() && restored.get(0).at() <= sentence.span().start();
        dropLostMarks(opened);
    }

    /** In order, those that touch in one. */
    private static List<Span> disjoint(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        List<Span> disjoint = new ArrayList<>();
        for (Span span : sorted) {
            int last = disjoint.size() - 1;
            if (span.isEmpty()) {
                continue;
            }
            if (last >= 0 && span.start() <= disjoint.get(last).end()) {
                Span before = disjoint.get(last);
                disjoint.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                disjoint.add(span);
            }
        }
        return disjoint;
    }

    /** What is left of a token: all, nothing, or the end of it where its proclitic was cut. */
    private static @Nullable Span less(Span token, Span gap) {
        if (gap.contains(token)) {
            return null;
        }
        return gap.overlaps(token) && gap.end() < token.end() ? new Span(gap.end(), token.end()) : token;
    }

    /** @param opened whether a restored name stands before the first piece, so that a comma may follow it */
    private void dropLostMarks(boolean opened) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            boolean comma = isAny(i, COMMAS);
            boolean first = i == 0 && !opened && (comma || isAny(i, STOPS));
            boolean beforeMark = i + 1 < pieces.size() && comma && (isAny(i + 1, COMMAS) || isAny(i + 1, STOPS));
            boolean last =
                    i == pieces.size() - 1 && comma && i < sentence.tokens().size() - 1;
            if (first || beforeMark || last) {
                pieces.remove(i);
            }
        }
    }

    private boolean isAny(int i, String marks) {
        return pieces.get(i).length() == 1
                && marks.indexOf(text.charAt(pieces.get(i).start())) >= 0;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether what was left out holds as many closing marks as opening ones of each kind. */
    boolean isBalanced() {
        int[] open = new int[PAIRS.length() / 2];
        int quotes = 0;
        int piece = 0;
        for (Token token : sentence.tokens()) {
            while (piece < pieces.size() && pieces.get(piece).end() < token.end()) {
                piece++;
            }
            boolean printed = piece < pieces.size() && pieces.get(piece).end() == token.end();
            if (!printed && !token.isWord()) {
                int mark = PAIRS.indexOf(token.form());
                quotes += token.is("\"") ? 1 : 0;
                if (mark >= 0) {
                    open[mark / 2] += mark % 2 == 0 ? 1 : -1;
                }
            }
        }
        for (int count : open) {
            if (count != 0) {
                return false;
            }
        }
        return quotes % 2 == 0;
    }

    /** The last word that is printed, or null. */
    @Nullable
    Token lastWord() {
        List<Token> tokens = sentence.tokens();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Token token = tokens.get(Token.indexAt(tokens, pieces.get(i).start()));
            if (token.isWord()) {
                return token;
            }
        }
        return null;
    }

    Excerpt excerpt(List<Restoration> restored, @Nullable String speaker) {
        return new Excerpt(sentence, kept(), restored, speaker, print(restored), words(restored));
    }

    private int words(List<Restoration> restored) {
        int words = 0;
        int piece = 0;
        for (Token token : sentence.tokens()) {
            while (piece < pieces.size() && pieces.get(piece).end() < token.end()) {
                piece++;
            }
            boolean printed = piece < pieces.size() && pieces.get(piece).end() == token.end();
            words += printed && token.isWord() ? 1 : 0;
        }
        for (Restoration restoration : restored) {
            words += Words.count(restoration.text());
        }
        return words;
    }

    /** Pieces joined where only white space parts them in the source. */
    private List<Span> kept() {
        List<Span> kept = new ArrayList<>();
        for (Span piece : pieces) {
            Span last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last != null && isBlank(last.end(), piece.start())) {
                kept.set(kept.size() - 1, new Span(last.start(), piece.end()));
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Words.isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String print(List<Restoration> restored) {
        StringBuilder printed = new StringBuilder();
        int next = 0;
        Span last = null;
        for (Span piece : pieces) {
            while (next < restored.size() && restored.get(next).at() <= piece.start()) {
                append(printed, restored.get(next).text(), true);
                next++;
                last = null;
            }
            boolean apart = last == null || piece.start() > last.end();
            append(printed, piece.of(text), apart);
            last = piece;
        }
        for (Restoration restoration : restored.subList(next, restored.size())) {
            append(printed, restoration.text(), true);
        }
        if (!pieces.isEmpty() && pieces.get(0).start() > sentence.span().start()) {
            capitalize(printed);
        }
        if (last != null && last.end() < sentence.span().end() && !isStopped(printed)) {
            printed.append('.');
        }
        return printed.toString();
    }

    /** A sentence whose end was cut, mark and all, ends with a stop all the same. */
    private static boolean isStopped(StringBuilder printed) {
        int end = printed.length() - 1;
        while (end > 0 && "\"”»’)]".indexOf(printed.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && (STOPS + "…").indexOf(printed.charAt(end)) >= 0;
    }

    /** A sentence whose opening was cut begins with a capital in scripts that have them. */
    private static void capitalize(StringBuilder printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetter(printed.charAt(i))) {
                printed.setCharAt(i, Character.toUpperCase(printed.charAt(i)));
                return;
            }
        }
    }

    private static void append(StringBuilder printed, String piece, boolean apart) {
        boolean closing = piece.length() == 1 && CLOSING.contains(piece);
        boolean opened = !printed.isEmpty() && OPENING.indexOf(printed.charAt(printed.length() - 1)) >= 0;
        if (apart && !printed.isEmpty() && !closing && !opened) {
            printed.append(' ');
        }
        printed.append(piece);
    }
}
