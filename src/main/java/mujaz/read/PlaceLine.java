package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Dateline;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a short line of a known place and whose the story is: a paper or a press office ({@code جدة – المكتب الإعلامي}),
 * who wrote it ({@code الشارقة: NAME}), an agency that no list knows ({@code رام الله / AGENCY /}), or an unknown paper before the place ({@code وهج المرسى-مسقط}).
 */
final class PlaceLine {

    /** Characters; a headline is longer. */
    private static final int LONGEST = 40;

    private final Language language;
    private final ReadingRules rules;

    PlaceLine(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** The place of a line that holds nothing else, or null. */
    DatelineParser.@Nullable Found parse(String text, Span line, LinePosition position) {
        if (!fits(line)) {
            return null;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        Span place = place(text, tokens, position);
        return place == null
                ? null
                : new DatelineParser.Found(new Dateline(line, place.of(text), null, null, null, null), line.end());
    }

    /** Whether a line is no longer than such lines are. */
    static boolean fits(Span line) {
        return line.length() <= LONGEST;
    }

    private @Nullable Span place(String text, LineTokens tokens, LinePosition position) {
        Phrases.Match known = rules.places().at(tokens.forms(), 0);
        if (known == null) {
            return position.first() ? null : behindName(tokens);
        }
        boolean alone = position.isBetweenHeadlineAndLede()
                && known.end() == tokens.size()
                && tokens.isUpperCase(text, 0, known.end());
        return alone || isBeforeName(tokens, known.end(), position) ? tokens.span(0, known.end() - 1) : null;
    }

    /** A paper or a few words, a dash, and a place that ends the line. */
    private @Nullable Span behindName(LineTokens tokens) {
        int dash = Bylines.afterName(tokens, 0, language);
        Phrases.Match place = isDash(tokens, dash) ? rules.places().at(tokens.forms(), dash + 1) : null;
        return place != null && place.end() == tokens.size() ? tokens.span(dash + 1, place.end() - 1) : null;
    }

    /** Whether a mark follows, and a paper or a name to the end of the line. */
    private boolean isBeforeName(LineTokens tokens, int mark, LinePosition position) {
        int name = mark + 1;
        boolean dash = isDash(tokens, mark);
        boolean slashes =
                tokens.form(mark).equals("/") && tokens.form(tokens.size() - 1).equals("/");
        int size = tokens.size() - (slashes || tokens.form(tokens.size() - 1).equals("|") ? 1 : 0);
        Phrases.Match other = rules.places().at(tokens.forms(), name);
        if (!(dash || slashes || tokens.form(mark).equals(":")) || (other != null && other.end() == size)) {
            return false;
        }
        Phrases.Match paper = rules.newspapers().at(tokens.forms(), name);
        if (paper != null && paper.end() == size) {
            return true;
        }
        boolean dashAboveLede = (dash || slashes) && position.aboveLede();
        int end = Bylines.afterName(tokens, name, language);
        end = end > name && tokens.isNumber(end) ? end + 1 : end; // the sites that have a channel's number
        boolean named = end == size && size > name + (dashAboveLede ? 0 : 1);
        return named && (!position.first() || dashAboveLede);
    }

    private static boolean isDash(LineTokens tokens, int index) {
        return tokens.isPunctuation(index) && "-–—ـ".contains(tokens.form(index));
    }
}
