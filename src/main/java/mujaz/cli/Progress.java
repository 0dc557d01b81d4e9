package mujaz.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How far a long run has come: a bar that is drawn again and again on a terminal, elsewhere a line every ten seconds. A run
 * that is over before shows nothing. The share that is done is that of the bytes read, so that large files count for more.
 */
class Progress {

    /** Milliseconds before the first bar: who waits no longer than that does not ask. */
    private static final long PATIENCE = 2_000;

    private static final long REDRAWN = 200;
    private static final long LINES = 10_000;

    private static final int WIDTH = 24;

    /** Back to the first column, and nothing behind it. */
    private static final String WIPE = "\r\u001B[K";

    private final Streams streams;
    private final PrintStream err;
    private final boolean terminal;
    private final Settings settings;
    private final long start;
    private final AtomicLong read = new AtomicLong();

    private @Nullable Messages messages;
    private int done;
    private long next;
    private long total;
    private boolean drawn;

    Progress(Streams streams, Settings settings) {
        this.streams = streams;
        this.err = streams.err();
        this.terminal = streams.errorIsTerminal();
        this.settings = settings;
        this.start = now();
        this.next = start + (terminal ? PATIENCE : LINES);
    }

    /** Milliseconds from any origin. */
    long now() {
        return System.nanoTime() / 1_000_000;
    }

    /** An input whose bytes count as they are read. */
    InputStream reading(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = in.read();
                read.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = in.read(buffer, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }

    /** One more release is done, or has failed. */
    void advance() {
        done++;
        long now = now();
        if (now >= next) {
            show(now);
            next = now + (terminal ? REDRAWN : LINES);
        }
    }

    /** Leaves the terminal to what comes now, and the bar to the next time. */
    void clear() {
        if (drawn) {
            err.print(WIPE);
            err.flush();
            drawn = false;
        }
    }

    private void show(long now) {
        if (messages == null) {
            messages = Messages.of(streams.environment());
            total = Inputs.bytes(settings);
        }
        double seconds = (now - start) / 1000.0;
        double share = total == 0 ? 0 : Math.min(1, (double) read.get() / total);
        err.print(
                terminal
                        ? WIPE + bar(share) + line(messages, share, seconds)
                        : "mujaz: " + line(messages, share, seconds) + "\n");
        err.flush();
        drawn = terminal;
    }

    /** Nothing where the end is not known. */
    private static String bar(double share) {
        int full = (int) (share * WIDTH);
        return share == 0 ? "" : "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }

    private String line(Messages messages, double share, double seconds) {
        String rate = rate(done / seconds);
        return share == 0
                ? messages.say("progress.open", done, rate)
                : messages.say("progress.share", done, (int) (share * 100), rate, time(seconds / share * (1 - share)));
    }

    /** Tenths where they tell something; by hand, since formats follow the locale of the JVM. */
    private static String rate(double rate) {
        long tenths = Math.round(rate * 10);
        return tenths < 100 ? tenths / 10 + "." + tenths % 10 : "" + Math.round(rate);
    }

    /** {@code 0:07}, {@code 12:40}, {@code 2:05:00}. */
    private static String time(double seconds) {
        long left = Math.round(seconds);
        String minutes = left / 60 % 60 + ":" + twoDigits(left % 60);
        return left < 3600 ? minutes : left / 3600 + ":" + (left / 60 % 60 < 10 ? "0" : "") + minutes;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
