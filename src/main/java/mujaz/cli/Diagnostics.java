package mujaz.cli;

import java.io.PrintStream;
import mujaz.cli.Settings.Verbosity;
import mujaz.render.screen.Sheet;
import org.jspecify.annotations.Nullable;

/** What is said on standard error, one line each, in the user's language: {@code mujaz: FILE: what is wrong}. */
final class Diagnostics {

    private final Streams streams;
    private final PrintStream err;
    private final Verbosity verbosity;
    private @Nullable Messages messages;
    private volatile @Nullable Progress progress;

    Diagnostics(Streams streams, Verbosity verbosity) {
        this.streams = streams;
        this.err = streams.err();
        this.verbosity = verbosity;
    }

    /**
     * Something failed.
     *
     * @param place the name of the input or the output, or a message that names it
     */
    void error(Object place, Message what) {
        error(place, 0, what);
    }

    /** Something about a line of an input failed; line 0 means all of it. */
    void error(Object place, int line, Message what) {
        if (verbosity != Verbosity.QUIET) {
            print(place, line, messages().say(what));
        }
    }

    /** What those want to know who want to know all. */
    void note(String place, int line, Message what) {
        if (verbosity == Verbosity.VERBOSE) {
            print(place, line, messages().say(what));
        }
    }

    /** Says how the program is used: no diagnostic, but said in the same place. */
    void say(String key) {
        for (String line : messages().say(key).split("\n", -1)) {
            err.print(laidOut("", line));
        }
        err.flush();
    }

    /** From now on tells how far the run has come, until it ends. */
    void watch(Progress begun) {
        progress = begun;
    }

    /** One more release is done, or has failed. */
    void advance() {
        Progress current = progress;
        if (current != null) {
            current.advance();
        }
    }

    /** Leaves standard error as if nothing had been drawn on it. */
    void clear() {
        Progress current = progress;
        if (current != null) {
            current.clear();
        }
    }

    void trace(Throwable failure) {
        if (verbosity == Verbosity.VERBOSE) {
            clear();
            failure.printStackTrace(err);
        }
    }

    private Messages messages() {
        Messages current = messages;
        if (current == null) {
            current = Messages.of(streams.environment());
            messages = current;
        }
        return current;
    }

    private void print(Object place, int line, String sentence) {
        String name = place instanceof Message message ? messages().say(message) : place.toString();
        StringBuilder opening = new StringBuilder("mujaz: ");
        if (!name.isEmpty()) {
            opening.append(name).append(": ");
        }
        if (line > 0) {
            opening.append(messages().say("input.line", line)).append(": ");
        }
        clear();
        err.print(laidOut(onOneLine(opening.toString()), onOneLine(sentence)));
        err.flush();
    }

    private String laidOut(String opening, String sentence) {
        return messages().rightToLeft() && streams.errorIsTerminal()
                ? Sheet.line(View.ofErrors(streams), opening, sentence)
                : opening + sentence + "\n";
    }

    /** A name or message may hold line ends; the line must not. */
    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
