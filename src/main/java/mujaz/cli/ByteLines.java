package mujaz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one at a time; holds no more than one line and what was read along with it. */
final class ByteLines {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int lineStart;
    private int lineEnd;
    private int number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        int scanned = from;
        while (true) {
            int newline = indexOfNewline(scanned);
            if (newline >= 0) {
                return line(newline, newline + 1);
            }
            scanned = to - from;
            boolean more = fill();
            scanned += from;
            if (!more) {
                return from < to && line(to, to);
            }
        }
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    /** The line without its end; whoever asks may keep it. */
    byte[] line() {
        return Arrays.copyOfRange(buffer, lineStart, lineEnd);
    }

    boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean line(int end, int next) {
        lineStart = from;
        lineEnd = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        from = next;
        number++;
        if (number == 1 && TextDecoder.startsWithUtf8Mark(buffer, lineStart, lineEnd)) {
            lineStart += 3;
        }
        return true;
    }

    private int indexOfNewline(int start) {
        for (int i = start; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads more behind what is left, which moves to the front of the buffer. */
    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        } else if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, larger(buffer.length));
        }
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(read, 0);
        return read >= 0;
    }

    private static int larger(int size) {
        int max = Integer.MAX_VALUE - 8;
        if (size == max) {
            throw new OutOfMemoryError("a line of more than 2 GB");
        }
        return size > max / 2 ? max : 2 * size;
    }
}
