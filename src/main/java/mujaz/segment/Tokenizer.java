package mujaz.segment;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Normalizer;
import mujaz.model.Span;
import mujaz.model.Token;

/** Words are runs of letters, marks and digits; every other visible character is a token of its own. */
public final class Tokenizer {

    private final Normalizer normalizer;

    public Tokenizer(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    public List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            int c = text.codePointAt(i);
            int next = Math.min(i + Character.charCount(c), span.end());
            if (isWordPart(c)) {
                while (next < span.end() && isWordPart(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                tokens.add(word(text, new Span(i, Math.min(next, span.end()))));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isIdentifierIgnorable(c)) {
                tokens.add(new Token(new Span(i, next), text.substring(i, next), Token.Kind.PUNCTUATION));
            }
            i = next;
        }
        return tokens;
    }

    private Token word(String text, Span span) {
        String form = normalizer.normalize(text.substring(span.start(), span.end()));
        boolean number = Character.isDigit(text.codePointAt(span.start()));
        return new Token(span, form, number ? Token.Kind.NUMBER : Token.Kind.WORD);
    }

    /** Letters, digits, combining marks, and the invisible joiners inside a word. */
    static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\u0640';
    }
}
