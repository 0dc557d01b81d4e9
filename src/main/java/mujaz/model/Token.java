package mujaz.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, number or mark of the text.
 *
 * @param start where it begins; two numbers and no {@link Span}, since a long text has millions of tokens
 * @param end after its last character
 * @param form its matching form: normalized spelling for words, the mark itself for punctuation
 * @param kind what it is
 */
public record Token(int start, int end, String form, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    /** Their forms, in order. */
    public static List<String> forms(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            forms.add(token.form);
        }
        return forms;
    }

    /** Index of the first token that ends after a position in the text; their number where none does. */
    public static int indexAt(List<Token> tokens, int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Words and numbers count as words; marks do not. */
    public boolean isWord() {
        return kind != Kind.PUNCTUATION;
    }

    public boolean is(String form) {
        return this.form.equals(form);
    }
}
