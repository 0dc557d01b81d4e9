package mujaz.language.ar;

import mujaz.language.Normalizer;

/**
 * Arabic spelling for matching: tashkeel and tatweel off; hamza seats, alef maqsura and teh marbuta unified, and the
 * letters of Persian keyboards;
 * Arabic-Indic digits as 0 to 9; Latin letters in lower case; invisible marks off.
 */
public final class ArabicNormalizer implements Normalizer {

    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06FF';
    private static final char DROPPED = 0;

    /** The word for God in one character. */
    private static final char ALLAH = '\uFDF2';

    /** What each character of the Arabic block becomes. */
    private static final char[] FOLDED = folded();

    @Override
    public String normalize(CharSequence word) {
        // A word that is written as it is matched needs no copy.
        return isFolded(word) ? word.toString() : folded(word);
    }

    private static boolean isFolded(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c == DROPPED || c == ALLAH || c != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(CharSequence word) {
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = fold(word.charAt(i));
            if (c == ALLAH) {
                form.append("الله");
            } else if (c != DROPPED) {
                form.append(c);
            }
        }
        return form.toString();
    }

    private static char fold(char c) {
        if (c >= FIRST && c <= LAST) {
            return FOLDED[c - FIRST];
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return isInvisible(c) ? DROPPED : Character.toLowerCase(c);
    }

    /** Joiners, direction marks and the byte order mark. */
    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static char[] folded() {
        char[] folded = new char[LAST - FIRST + 1];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = (char) (FIRST + i);
        }
        drop(folded, '\u0610', '\u061A'); // honorific marks
        drop(folded, '\u064B', '\u065F'); // tashkeel
        drop(folded, '\u0670', '\u0670'); // superscript alef
        drop(folded, '\u06D6', '\u06ED'); // Quranic marks
        drop(folded, '\u0640', '\u0640'); // tatweel
        fold(folded, "\u0622\u0623\u0625\u0671", '\u0627'); // alef with madda, hamza, wasla
        fold(folded, "\u0649\u0626\u06CC", '\u064A'); // alef maqsura, yeh with hamza, Farsi yeh
        fold(folded, "\u0629\u06BE\u06C1\u06D5", '\u0647'); // teh marbuta, hehs of Persian keyboards
        fold(folded, "\u06A9", '\u0643'); // and their keheh
        fold(folded, "\u0624", '\u0648'); // waw with hamza
        for (int digit = 0; digit < 10; digit++) {
            folded['\u0660' - FIRST + digit] = (char) ('0' + digit);
            folded['\u06F0' - FIRST + digit] = (char) ('0' + digit);
        }
        return folded;
    }

    private static void drop(char[] folded, char first, char last) {
        for (char c = first; c <= last; c++) {
            folded[c - FIRST] = DROPPED;
        }
    }

    private static void fold(char[] folded, String letters, char to) {
        for (int i = 0; i < letters.length(); i++) {
            folded[letters.charAt(i) - FIRST] = to;
        }
    }
}
