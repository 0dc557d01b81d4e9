package mujaz.render.screen;

/** Columns that characters take on a terminal: none for marks, two for East Asian wide ones (UAX #11), else one. */
final class DisplayWidth {

    /** First and last code points of what is wide or full-width, ascending; the blocks of UAX #11, gaps included. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F,
        0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    static int of(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int of(int codePoint) {
        if (isZero(codePoint)) {
            return 0;
        }
        return codePoint >= WIDE[0] && isWide(codePoint) ? 2 : 1;
    }

    private static boolean isZero(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> true;
            // The soft hyphen and the Arabic number signs are format characters that are seen.
            case Character.FORMAT -> c != 0xAD && !(c >= 0x600 && c <= 0x605) && c != 0x6DD;
            default -> false;
        };
    }

    private static boolean isWide(int c) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
