package mujaz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A stream of bytes in any charset, read as UTF-8; fails on bytes that the charset does not know. */
final class Utf8InputStream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private int held;
    private byte[] bytes = new byte[0];
    private int next;

    Utf8InputStream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = reader.read(chars, held, chars.length - held);
            if (read < 0 && held == 0) {
                return false;
            }
            encode(held + Math.max(read, 0), read < 0);
        }
        return true;
    }

    /** Half a surrogate pair at the end waits for its other half. */
    private void encode(int count, boolean last) {
        int ready = !last && count > 0 && Character.isHighSurrogate(chars[count - 1]) ? count - 1 : count;
        bytes = new String(chars, 0, ready).getBytes(StandardCharsets.UTF_8);
        next = 0;
        held = count - ready;
        if (held > 0) {
            chars[0] = chars[ready];
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
