package mujaz.model;

/**
 * A word, number or mark of the text.
 *
 * @param span where it stands
 * @param form its matching form: normalized spelling for words, the mark itself for punctuation
 * @param kind what it is
 */
public record Token(Span span, String form, Kind kind) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Words and numbers count as words; marks do not. */
    public boolean isWord() {
        return kind != Kind.PUNCTUATION;
    }

    public boolean is(String form) {
        return this.form.equals(form);
    }
}
