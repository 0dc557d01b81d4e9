package mujaz.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Output could not be written; unlike a failing input, this ends the run. */
final class OutputException extends IOException {

    private final String sentence;

    OutputException(String target, IOException cause) {
        super(cause);
        this.sentence = target + ": cannot be written: " + Failures.reason(cause);
    }

    /** Which output fails, and why, on one line. */
    String sentence() {
        return sentence;
    }

    /** Whether the reader of our output has gone, as {@code head} does once it has seen enough. */
    boolean closedPipe() {
        Throwable cause = getCause();
        // That exception's message is a file name.
        String message = cause == null || cause instanceof FileSystemException ? null : cause.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
