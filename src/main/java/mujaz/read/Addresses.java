package mujaz.read;

import mujaz.model.Span;

/** Tells lines that are an address of the Web. */
final class Addresses {

    /** Characters. */
    private static final int LONGEST_LABEL = 80;

    /** Digits; a longer row is a key. */
    private static final int MOST_DIGITS = 14;

    private Addresses() {}

    /** {@code https://example.org/a}, {@code www.example.org}, {@code example.org}: no space, a stop inside, or a key. */
    static boolean isWhole(String text, Span line) {
        int stop = -1;
        int digits = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
            stop = c == '.' && i > line.start() ? i : stop;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return (stop > 0 && stop + 2 < line.end()) || digits > MOST_DIGITS;
    }

    /** {@code The Marsa Daily – www.example.org}. */
    static boolean isAtEnd(String text, Span line) {
        int space = text.lastIndexOf(' ', line.end() - 1);
        Span last = new Span(Math.max(space + 1, line.start()), line.end());
        return line.length() < LONGEST_LABEL && text.startsWith("www.", last.start()) && isWhole(text, last);
    }
}
