package mujaz.cli;

import java.io.PrintStream;
import mujaz.cli.Settings.Verbosity;

/** What is said on standard error, one line each: {@code mujaz: FILE: what is wrong}. */
final class Diagnostics {

    private final PrintStream err;
    private final Verbosity verbosity;

    Diagnostics(PrintStream err, Verbosity verbosity) {
        this.err = err;
        this.verbosity = verbosity;
    }

    void error(String sentence) {
        if (verbosity != Verbosity.QUIET) {
            print(sentence);
        }
    }

    void note(String sentence) {
        if (verbosity == Verbosity.VERBOSE) {
            print(sentence);
        }
    }

    void trace(Throwable failure) {
        if (verbosity == Verbosity.VERBOSE) {
            failure.printStackTrace(err);
        }
    }

    /** A name or message may hold line ends; the line must not. */
    private void print(String sentence) {
        err.print("mujaz: " + sentence.replace('\n', ' ').replace('\r', ' ') + "\n");
        err.flush();
    }
}
