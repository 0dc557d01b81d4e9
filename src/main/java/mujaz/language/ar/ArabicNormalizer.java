package mujaz.language.ar;

import mujaz.language.Normalizer;

/**
 * Arabic spelling for matching: tashkeel and tatweel off; hamza seats, alef maqsura and teh marbuta unified;
 * Arabic-Indic digits as 0 to 9; Latin letters in lower case; invisible marks off.
 */
public final class ArabicNormalizer implements Normalizer {

    private static final char TATWEEL = '\u0640';
    private static final char SUPERSCRIPT_ALEF = '\u0670';
    private static final char ALEF = '\u0627';
    private static final char ALEF_WASLA = '\u0671';

    @Override
    public String normalize(CharSequence word) {
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isDropped(c)) {
                form.append(fold(c));
            }
        }
        return form.toString();
    }

    private static boolean isDropped(char c) {
        return c == TATWEEL
                || c == SUPERSCRIPT_ALEF
                || (c >= '\u064B' && c <= '\u065F')
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06ED')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u0622', '\u0623', '\u0625', ALEF_WASLA -> ALEF;
            case '\u0649', '\u0626', '\u06CC' -> '\u064A';
            case '\u0629' -> '\u0647';
            case '\u0624' -> '\u0648';
            default -> foldDigitOrCase(c);
        };
    }

    private static char foldDigitOrCase(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) (c - '\u06F0' + '0');
        }
        return Character.toLowerCase(c);
    }
}
