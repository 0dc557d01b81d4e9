package mujaz.render;

import java.util.Arrays;

/** Translates UTF-16 positions of a text into code point positions. */
final class CodePoints {

    /** UTF-16 positions of the second halves of all surrogate pairs, ascending; empty for nearly every release. */
    private final int[] seconds;

    private final int offset;

    /**
     * Looks at a text once.
     *
     * @param offset code points that stand before it in the input
     */
    CodePoints(String text, int offset) {
        this.offset = offset;
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = i;
            }
        }
        this.seconds = Arrays.copyOf(found, count);
    }

    /** The number of code points of the input before a UTF-16 position of the text. */
    int of(int position) {
        if (seconds.length == 0) {
            return offset + position;
        }
        int before = Arrays.binarySearch(seconds, position);
        return offset + position - (before < 0 ? -before - 1 : before);
    }
}
