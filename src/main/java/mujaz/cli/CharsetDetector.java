package mujaz.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mujaz.cli.TextDecoder.Decoded;

/**
 * Finds out the charset of bytes that are not plainly UTF-8: UTF-16 without byte order mark, windows-1256,
 * ISO-8859-6, MacArabic or windows-1252. Each candidate decodes the same sample, and the one whose letters make the likeliest words wins:
 * read in the wrong charset, Arabic shows accented Latin letters, vowel signs and gaps inside its words.
 */
final class CharsetDetector {

    /** Enough for certainty, and the same cost for a file of any size. */
    private static final int SAMPLE = 1 << 16;

    /** Letters that make up two thirds of running Arabic; misread bytes give the rare ones. */
    private static final String FREQUENT = "اليمونرتبةعدهس";

    /** Signs of every kind of copy. */
    private static final String SIGNS = "£€¥§°©®½²³«»";

    private static final String[] SINGLE_BYTE = {"windows-1256", "ISO-8859-6", "windows-1252"};

    /** Arabic of the classic Mac OS, which a runtime may lack; its letters are those of ISO-8859-6. */
    private static final String MAC = "x-MacArabic";

    private CharsetDetector() {}

    static Decoded decode(byte[] bytes) throws InputException {
        if (indexOfNul(bytes) >= 0) {
            Charset utf16 = utf16(bytes);
            return new Decoded(TextDecoder.strictly(bytes, utf16), utf16, true);
        }
        int wrong = TextDecoder.firstWrongByte(bytes, StandardCharsets.UTF_8);
        if (wrong < 0) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        }
        refuseControls(bytes);
        if (isMostlyUtf8(bytes)) {
            throw new InputException(InputException.Code.ENCODING, "input.invalid", "UTF-8", wrong + 1);
        }
        Charset charset = singleByte(bytes, wrong);
        return new Decoded(TextDecoder.strictly(bytes, charset), charset, true);
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The byte order in which nearly all characters are such as texts are made of. */
    private static Charset utf16(byte[] bytes) throws InputException {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~1);
        if (bytes.length % 2 == 0) {
            if (isMostlyText(new String(sample, StandardCharsets.UTF_16LE))) {
                return StandardCharsets.UTF_16LE;
            }
            if (isMostlyText(new String(sample, StandardCharsets.UTF_16BE))) {
                return StandardCharsets.UTF_16BE;
            }
        }
        throw notText();
    }

    private static boolean isMostlyText(String sample) {
        int text = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if ((c >= ' ' && c < 0x250)
                    || (c >= 0x400 && c < 0x600)
                    || c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || isArabic(c)
                    || isPunctuation(c)) {
                text++;
            } else if (i + 1 < sample.length() && Character.isSurrogatePair(c, sample.charAt(i + 1))) {
                text += 2; // an emoji; chance seldom makes one
                i++;
            }
        }
        return text >= sample.length() * 0.95;
    }

    private static boolean isPunctuation(char c) {
        return c >= '\u2000' && c <= '\u206F';
    }

    private static void refuseControls(byte[] bytes) throws InputException {
        int controls = 0;
        for (byte b : bytes) {
            if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A) || b == 0x7F) {
                controls++;
            }
        }
        if (controls > bytes.length / 100) {
            throw notText();
        }
    }

    /** A damaged UTF-8 text: most of what is not ASCII still stands in valid sequences, which no other charset does. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int high = 0;
        int valid = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (bytes[i] < 0) {
                high += Math.max(length, 1);
                valid += length;
            }
            i += Math.max(length, 1);
        }
        return valid >= high * 0.6;
    }

    /** The length of the well-formed sequence at {@code i}: 1 to 4, or 0. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static Charset singleByte(byte[] bytes, int from) throws InputException {
        int start = Math.max(0, from - 100);
        byte[] sample = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
        Charset best = null;
        double bestScore = 0;
        for (String name : SINGLE_BYTE) {
            Charset charset = Charset.forName(name);
            double score = likelihood(new String(sample, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if ((best == null || best.name().equals("ISO-8859-6")) && Charset.isSupported(MAC)) {
            Charset mac = Charset.forName(MAC);
            best = likelihood(new String(sample, mac)) > bestScore ? mac : best;
        }
        if (best == null) {
            throw new InputException(InputException.Code.ENCODING, "input.charset");
        }
        return best;
    }

    /** Above 0 if the characters beyond ASCII go well with their neighbours. */
    static double likelihood(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                sum += likelihood(before, c, after);
            }
        }
        return sum;
    }

    private static double likelihood(char before, char c, char after) {
        if (c < 0xA0 || c == '\uFFFD') {
            return -5; // controls and gaps: no text has them
        }
        if (isArabic(c)) {
            return likelihoodOfArabic(before, c, after);
        }
        if (Character.isLetter(c)) {
            return likelihoodOfLatin(before, c, after);
        }
        if (isArabic(before) && isArabic(after)) {
            return -1; // a mark inside a word
        }
        return isPunctuation(c) || SIGNS.indexOf(c) >= 0 ? 0.5 : 0;
    }

    private static double likelihoodOfArabic(char before, char c, char after) {
        boolean sign = c >= '\u064B' && c <= '\u0652';
        if (isLatin(before) || isLatin(after) || (sign && !isArabic(before))) {
            return -2;
        }
        if (sign) {
            return -0.5; // press texts are unvowelled
        }
        if (before == 'ا' && c == 'ل') {
            return 2;
        }
        double company = isArabic(before) || isArabic(after) ? 0.5 : -0.5;
        return FREQUENT.indexOf(c) >= 0 ? company + 0.5 : company - 0.25;
    }

    private static double likelihoodOfLatin(char before, char c, char after) {
        if (isArabic(before) || isArabic(after)) {
            return -2;
        }
        if (isAscii(before) || isAscii(after)) {
            return Character.isLowerCase(c) || !isLowerAscii(before) ? 1 : -1; // no capital after a small letter
        }
        return isLatin(before) || isLatin(after) ? -1 : 0;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF' && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLatin(char c) {
        return isAscii(c) || (c >= 0xC0 && c < 0x250 && Character.isLetter(c));
    }

    private static InputException notText() {
        return new InputException(InputException.Code.NO_RELEASE, "input.binary");
    }
}
