package mujaz.model;

/**
 * HTML character references that survive in wire text, such as ampersand, hash, 39 and semicolon for an apostrophe: decimal, hexadecimal, and the few names
 * that occur in news copy. The text keeps them; whoever reads or prints it looks here.
 */
public final class Entities {

    /** Name and meaning in turn. */
    private static final String[] NAMED = {
        "amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">", "nbsp", "\u00A0", "laquo", "\u00AB", "raquo",
        "\u00BB", "ldquo", "\u201C", "rdquo", "\u201D", "lsquo", "\u2018", "rsquo", "\u2019", "ndash", "\u2013",
        "mdash", "\u2014", "hellip", "\u2026", "middot", "\u00B7", "bull", "\u2022", "rlm", "\u200F", "lrm", "\u200E",
        "zwnj", "\u200C", "shy", "\u00AD"
    };

    /** {@code &}, at most this many characters, {@code ;}. */
    private static final int LONGEST_BODY = 8;

    private Entities() {}

    /** Position after the reference that starts at a position, or -1 where none does. */
    public static int end(CharSequence text, int start, int limit) {
        if (start >= limit || text.charAt(start) != '&') {
            return -1;
        }
        int last = Math.min(limit - 1, start + LONGEST_BODY + 1);
        for (int i = start + 1; i <= last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start + 1 && codePoint(text, start, i + 1) >= 0 ? i + 1 : -1;
            }
            if (!(c == '#' || isAsciiLetterOrDigit(c))) {
                return -1;
            }
        }
        return -1;
    }

    /** The character that a whole reference means, or -1 for an unknown one. */
    public static int codePoint(CharSequence text, int start, int end) {
        String body = text.subSequence(start + 1, end - 1).toString();
        if (body.length() > 1 && body.charAt(0) == '#') {
            boolean hex = body.charAt(1) == 'x' || body.charAt(1) == 'X';
            return number(body, hex ? 2 : 1, hex ? 16 : 10);
        }
        for (int i = 0; i < NAMED.length; i += 2) {
            if (NAMED[i].equals(body)) {
                return NAMED[i + 1].charAt(0);
            }
        }
        return -1;
    }

    /** The text as a reader should see it: every known reference replaced by its character. */
    public static String decode(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i, text.length());
            if (end < 0) {
                decoded.append(text.charAt(i++));
            } else {
                decoded.appendCodePoint(codePoint(text, i, end));
                i = end;
            }
        }
        return decoded.toString();
    }

    private static int number(String digits, int from, int radix) {
        int value = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
            if (value > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        boolean character = from < digits.length() && value >= ' ' && (value < 0xD800 || value > 0xDFFF);
        return character ? value : -1;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
