package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Who wrote a story, beside its place at the head of a line. */
final class Bylines {

    private static final int LONGEST_NAME = 4;

    /** The name, which is spelled as the preposition is, or one normalizes to the other. */
    private static final String ALI = "علي";

    private Bylines() {}

    /**
     * A byline with its place.
     *
     * @param place where it was written
     * @param end the index behind both
     */
    record Found(Span place, int end) {}

    /** {@code دبي - سالم المري - أعلنت}: between dashes behind a place that ends at an index; or null. */
    static @Nullable Found behindPlace(LineHead head, DateParser dates, int start, int placeEnd) {
        if (!opensParagraph(head, start) || !head.isParted(placeEnd)) {
            return null;
        }
        int i = placeEnd + 1;
        int end = afterName(head.tokens, i, head.language);
        while (i < end && dates.at(i) == null) {
            i++;
        }
        boolean name = i == end && i >= placeEnd + 3 && head.isParted(i);
        return name ? new Found(head.tokens.span(start, placeEnd - 1), i + 1) : null;
    }

    /** {@code سالم المري (الشارقة) - افتتح}, {@code سالم المري - الشارقة - افتتح}; or null. */
    static @Nullable Found beforePlace(LineHead head, int start) {
        LineTokens tokens = head.tokens;
        int i = opensParagraph(head, start) ? afterName(tokens, start, head.language) : start;
        boolean bracket = tokens.form(i).equals("(");
        Phrases.Match place = i > start + 1 && (bracket || head.isParted(i)) ? head.placeAt(i + 1) : null;
        if (place == null || bracket != tokens.form(place.end()).equals(")")) {
            return null;
        }
        int dash = bracket ? place.end() + 1 : place.end();
        return head.isParted(dash) ? new Found(tokens.span(i + 1, place.end() - 1), dash + 1) : null;
    }

    private static boolean opensParagraph(LineHead head, int index) {
        return head.paragraph && index == head.start;
    }

    /** Past the name of a reporter, or of a paper: a few words that carry content and are no agency. */
    static int afterName(LineTokens tokens, int start, Language language) {
        int i = start;
        while (i < start + LONGEST_NAME
                && tokens.isWord(i)
                && mayBeOfName(tokens.form(i), i > start, language)
                && language.reading().agencies().at(tokens.forms(), i) == null) {
            i++;
        }
        return i;
    }

    private static boolean mayBeOfName(String form, boolean inside, Language language) {
        return (inside && form.equals(ALI)) || !language.stopWords().contains(form);
    }
}
