package mujaz.render.screen;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The presentation forms of Arabic letters, for terminals that do not join them. Nothing is listed by hand: Unicode
 * says of each form which letters it shows, and has the forms of a letter in the order isolated, final, initial, medial.
 */
final class ArabicShapes {

    static final int ISOLATED = 0;
    static final int FINAL = 1;
    static final int INITIAL = 2;
    static final int MEDIAL = 3;

    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char LAM = '\u0644';
    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06FF';
    private static final char FIRST_LAM_ALEF = '\uFEF5';
    private static final char LAST_LAM_ALEF = '\uFEFC';

    private final char[][] forms = new char[LAST - FIRST + 1][];
    private final char[][] lamAlefs = new char[LAST - FIRST + 1][];

    ArabicShapes() {
        // The common letters first: the second block adds to alef maqsura the forms that Uighur gives it.
        for (char form = '\uFE80'; form < FIRST_LAM_ALEF; form++) {
            add(form);
        }
        for (char form = '\uFB50'; form <= '\uFBFF'; form++) {
            add(form);
        }
        for (char form = FIRST_LAM_ALEF; form <= LAST_LAM_ALEF; form = (char) (form + 2)) {
            char alef = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC)
                    .charAt(1);
            lamAlefs[alef - FIRST] = new char[] {form, (char) (form + 1)};
        }
    }

    private void add(char form) {
        String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
        char first = letter.charAt(0);
        if (letter.length() == 1 && first >= FIRST && first <= LAST) {
            char[] known = forms[first - FIRST];
            forms[first - FIRST] = known == null ? new char[] {form} : extended(known, form);
        }
    }

    private static char[] extended(char[] known, char form) {
        char[] longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = form;
        return longer;
    }

    /** A letter in a form, or the character itself where it has no such form. */
    char of(char letter, int form) {
        char[] known = formsOf(letter);
        return known == null || form >= known.length ? letter : known[form];
    }

    /** Lam and the alef after it in one sign, in its isolated or final form; 0 where the two do not make one. */
    char lamAlef(char lam, char alef, int form) {
        char[] known = lam == LAM && alef >= FIRST && alef <= LAST ? lamAlefs[alef - FIRST] : null;
        return known == null ? 0 : known[form];
    }

    /** Whether a character joins the one before it. */
    boolean joinsBefore(char c) {
        char[] known = formsOf(c);
        return c == TATWEEL || c == ZERO_WIDTH_JOINER || (known != null && known.length >= 2);
    }

    /** Whether a character joins the one after it. */
    boolean joinsAfter(char c) {
        char[] known = formsOf(c);
        return c == TATWEEL || c == ZERO_WIDTH_JOINER || (known != null && known.length >= 4);
    }

    private char @Nullable [] formsOf(char c) {
        return c >= FIRST && c <= LAST ? forms[c - FIRST] : null;
    }
}
