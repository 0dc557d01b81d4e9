package mujaz.read;

import java.util.HashMap;
import java.util.Map;
import mujaz.language.Language;
import mujaz.model.Span;

/** The tokens of the lines of one text: each is looked at from several sides. */
final class KnownLines {

    /** Lines that are looked at again stand near to each other. */
    private static final int MOST = 64;

    private final Language language;
    private final Map<Span, LineTokens> known = new HashMap<>();

    KnownLines(Language language) {
        this.language = language;
    }

    LineTokens tokens(String text, Span span) {
        LineTokens tokens = known.get(span);
        if (tokens == null) {
            tokens = LineTokens.of(text, span, language);
            if (known.size() == MOST) {
                known.clear();
            }
            known.put(span, tokens);
        }
        return tokens;
    }
}
