package mujaz.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Output could not be written; unlike a failing input, this ends the run. */
final class OutputException extends IOException {

    private final String target;
    private final transient Message what;

    /**
     * Tells what failed.
     *
     * @param target the name of the file, or {@code -} for standard output
     */
    OutputException(String target, IOException cause) {
        super(cause);
        this.target = target;
        this.what = Message.of("output.failed", Failures.reason(cause));
    }

    /** The name of the output that fails. */
    Object target() {
        return target.equals("-") ? Message.of("output.standard") : target;
    }

    Message what() {
        return what;
    }

    /** Whether the reader of our output has gone, as {@code head} does once it has seen enough. */
    boolean closedPipe() {
        Throwable cause = getCause();
        // That exception's message is a file name.
        String message = cause == null || cause instanceof FileSystemException ? null : cause.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
