package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Dateline;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a short line of a known place and whose the story is: a paper or a press office ({@code جدة – المكتب الإعلامي}),
 * who wrote it ({@code الشارقة: NAME}), or an unknown paper before the place ({@code وهج المرسى-مسقط}).
 */
final class PlaceLine {

    /** Characters; a headline is longer. */
    private static final int LONGEST = 40;

    private static final int LONGEST_NAME = 4;

    private final Language language;
    private final ReadingRules rules;

    PlaceLine(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /**
     * The place of a line that holds nothing else, or null.
     *
     * @param first whether it is the first line, which may be a headline: {@code دبي: حريق في ميناء}
     * @param aboveLede whether the story follows at once, so that a place and a dash, or its capitals alone, are no headline
     */
    DatelineParser.@Nullable Found parse(String text, Span line, boolean first, boolean aboveLede) {
        if (!fits(line)) {
            return null;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        Phrases.Match known = rules.places().at(tokens.forms(), 0);
        Span place = null;
        if (known == null) {
            place = first ? null : last(tokens);
        } else if (isWhose(tokens, known.end(), first, aboveLede)
                || (aboveLede && !first && known.end() == tokens.size() && isUpperCase(line.of(text)))) {
            place = tokens.span(0, known.end() - 1);
        }
        if (place == null) {
            return null;
        }
        return new DatelineParser.Found(new Dateline(line, place.of(text), null, null, null, null), line.end());
    }

    /** Whether a line is no longer than such lines are. */
    static boolean fits(Span line) {
        return line.length() <= LONGEST;
    }

    private static boolean isUpperCase(String line) {
        boolean upper = false;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            upper |= Character.isUpperCase(line.charAt(i));
        }
        return upper;
    }

    /** A paper or a few words, a dash, and a place that ends the line. */
    private @Nullable Span last(LineTokens tokens) {
        int dash = name(tokens, 0);
        Phrases.Match place = isDash(tokens, dash) ? rules.places().at(tokens.forms(), dash + 1) : null;
        return place != null && place.end() == tokens.size() ? tokens.span(dash + 1, place.end() - 1) : null;
    }

    /** Whether a mark follows, and a paper or a name to the end of the line. */
    private boolean isWhose(LineTokens tokens, int mark, boolean first, boolean aboveLede) {
        int name = mark + 1;
        boolean dash = isDash(tokens, mark);
        int size = tokens.size() - (tokens.form(tokens.size() - 1).equals("|") ? 1 : 0);
        Phrases.Match other = rules.places().at(tokens.forms(), name);
        if (!(dash || tokens.form(mark).equals(":")) || (other != null && other.end() == size)) {
            return false;
        }
        Phrases.Match paper = rules.newspapers().at(tokens.forms(), name);
        boolean whole = paper != null && paper.end() == size;
        boolean named = name(tokens, name) == size && size > name + (dash && aboveLede ? 0 : 1);
        return whole || (named && (!first || (dash && aboveLede)));
    }

    /** Past a few words that carry content. */
    private int name(LineTokens tokens, int start) {
        int i = start;
        while (i < start + LONGEST_NAME
                && tokens.isWord(i)
                && rules.agencies().at(tokens.forms(), i) == null
                && !language.stopWords().contains(tokens.form(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDash(LineTokens tokens, int index) {
        return tokens.isPunctuation(index) && "-–—ـ".contains(tokens.form(index));
    }
}
