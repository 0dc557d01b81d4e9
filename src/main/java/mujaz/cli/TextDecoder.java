package mujaz.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by a byte order mark, as strict UTF-8, or in the charset that the letters speak for. */
final class TextDecoder {

    private static final char BOM = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * Text and the charset it was in.
     *
     * @param text without byte order mark
     * @param charset where the text is not plainly UTF-8
     */
    record Decoded(String text, Charset charset, boolean guessed) {}

    /** Decodes with the charset given, or finds it out. */
    static Decoded decode(byte[] bytes, @Nullable Charset charset) throws InputException {
        if (charset != null) {
            return new Decoded(strictly(bytes, charset), charset, false);
        }
        Charset marked = marked(bytes);
        if (marked != null) {
            return new Decoded(strictly(bytes, marked), marked, false);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 && text.indexOf('\0') < 0) {
            return new Decoded(text, StandardCharsets.UTF_8, false);
        }
        return CharsetDetector.decode(bytes);
    }

    /** The charset that a byte order mark tells, or null. */
    static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWithUtf8Mark(byte[] bytes, int start, int end) {
        return end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** Decodes without tolerance; the message says where the first wrong byte stands. */
    static String strictly(byte[] bytes, Charset charset) throws InputException {
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int wrong = firstWrongByte(bytes, charset);
            if (wrong >= 0) {
                throw new InputException(InputException.Code.ENCODING, "input.invalid", charset.name(), wrong + 1);
            }
        }
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    /** The index of the first byte that the charset does not know, or -1. */
    static int firstWrongByte(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
