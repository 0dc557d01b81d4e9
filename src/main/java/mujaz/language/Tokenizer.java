package mujaz.language;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Entities;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Text to tokens by {@link Words}: words and numbers are tokens, and so is every other visible character. An HTML
 * character reference is a mark whose form is the character that it means. Safe for use by several threads.
 */
public final class Tokenizer {

    private final Normalizer normalizer;
    private final KnownWords known = new KnownWords();

    /** Forms of the usual marks, one string for all places where a mark stands. */
    private final @Nullable String[] marks = new String[0x700];

    public Tokenizer(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    public List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int limit = span.end();
        int i = span.start();
        while (i < limit) {
            if (text.charAt(i) <= ' ') {
                i++;
                continue;
            }
            int next = addPlainWord(tokens, text, i, limit);
            if (next == i) {
                next = addAny(tokens, text, i, limit);
            }
            i = next;
        }
        return tokens;
    }

    /**
     * Adds the word at a position where it is one of plain letters before a space or comma, as most are, and returns the
     * position after it; else the position itself. Its end and its hash code are found in one go.
     */
    private int addPlainWord(List<Token> tokens, String text, int start, int limit) {
        int hash = 0;
        int i = start;
        char c = ' ';
        while (i < limit) {
            c = text.charAt(i);
            if (!Words.isPlainLetter(c)) {
                break;
            }
            hash = 31 * hash + c;
            i++;
        }
        if (i == start || (i < limit && c != ' ' && c != '،')) {
            return start;
        }
        tokens.add(word(text, start, i, hash));
        return i;
    }

    private int addAny(List<Token> tokens, String text, int start, int limit) {
        int end = Words.endOfWord(text, start, limit);
        if (end == start) {
            return addMark(tokens, text, start, limit);
        }
        tokens.add(word(text, start, end));
        return end;
    }

    /** The first token of a stretch alone, or null where nothing visible is in it. */
    public @Nullable Token first(String text, Span span) {
        int i = span.start();
        while (i < span.end()) {
            int next = Words.endOfWord(text, i, span.end());
            if (next > i) {
                return word(text, i, next);
            }
            List<Token> mark = new ArrayList<>(1);
            i = addMark(mark, text, i, span.end());
            if (!mark.isEmpty()) {
                return mark.get(0);
            }
        }
        return null;
    }

    private Token word(String text, int start, int end) {
        return word(text, start, end, KnownWords.hash(text, start, end));
    }

    private Token word(String text, int start, int end, int hash) {
        KnownWords.Word word = known.at(text, start, end, hash);
        if (word == null) {
            word = newWord(text, new Span(start, end));
            known.keep(word);
        }
        return new Token(start, end, word.form(), word.kind());
    }

    private KnownWords.Word newWord(String text, Span span) {
        String written = span.of(text);
        String normal = normalizer.normalize(written);
        // A lone tatweel has no other form than itself.
        String form = known.form(normal.isEmpty() ? written : normal);
        // One string for both, where it serves, is found in memory sooner.
        String key = form.equals(written) ? form : written;
        return new KnownWords.Word(key, form, Words.isNumber(text, span) ? Token.Kind.NUMBER : Token.Kind.WORD);
    }

    /** Adds the visible mark at a position, if one stands there, and returns the position after it. */
    private int addMark(List<Token> tokens, String text, int start, int limit) {
        int end = Entities.end(text, start, limit);
        int mark = end > 0 ? Entities.codePoint(text, start, end) : text.codePointAt(start);
        if (end < 0) {
            end = Math.min(limit, start + Character.charCount(mark));
        }
        if (!Words.isInvisible(mark)) {
            tokens.add(new Token(start, end, form(mark), Token.Kind.PUNCTUATION));
        }
        return end;
    }

    private String form(int mark) {
        if (mark >= marks.length) {
            return Character.toString(mark);
        }
        String form = marks[mark];
        if (form == null) {
            form = Character.toString(mark);
            marks[mark] = form;
        }
        return form;
    }
}
