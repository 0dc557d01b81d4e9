package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import mujaz.model.Token;

/** Brackets in which a service says whose copy it passes on: {@code (SITE- Jordan News Agency)}. */
final class ServiceBrackets {

    /** Characters. */
    private static final int LONGEST = 80;

    private final Language language;
    private final ReadingRules rules;

    ServiceBrackets(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** Whether they are all of their line. */
    boolean isWhole(LineTokens tokens) {
        int last = tokens.size() - 1;
        Phrases.Match service = rules.agencies().at(tokens.forms(), 1);
        if (!tokens.form(0).equals("(") || !tokens.form(last).equals(")") || service == null) {
            return false;
        }
        return service.value().isEmpty() && service.end() < last && !hasFigure(tokens, last);
    }

    /** Where the text starts after {@code (SITE- Name of a Paper)} at its head, the first bracket lost or not. */
    int end(String text, Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST));
        int name = text.charAt(line.start()) == '(' ? 1 : 0;
        if (name == 0 && !rules.agencies().opens(LineTokens.first(text, head, language))) {
            return line.start();
        }
        LineTokens tokens = LineTokens.of(text, head, language);
        Phrases.Match service = rules.agencies().at(tokens.forms(), name);
        if (service == null || !service.value().isEmpty()) {
            return line.start();
        }
        int close = service.end();
        while (close < tokens.size()
                && !tokens.form(close).equals(")")
                && !(name == 0 && tokens.form(close).equals("("))) {
            close++;
        }
        close += name == 1 && tokens.form(close + 1).equals(")") ? 1 : 0; // (SITE- News Agency (NA))
        boolean whole = close > service.end()
                && close + 1 < tokens.size()
                && tokens.form(close).equals(")")
                && !hasFigure(tokens, close);
        return whole ? tokens.token(close + 1).start() : line.start();
    }

    /** A day stands in brackets of a dateline. */
    static boolean hasFigure(LineTokens tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.token(i).kind() == Token.Kind.NUMBER
                    || Character.isDigit(tokens.form(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
