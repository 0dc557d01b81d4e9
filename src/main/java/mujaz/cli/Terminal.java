package mujaz.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person sits at a standard stream. */
final class Terminal {

    private Terminal() {}

    static boolean isInput() {
        return isTerminal(0);
    }

    static boolean isOutput() {
        return isTerminal(1);
    }

    static boolean isError() {
        return isTerminal(2);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // from JDK 22 on it may be wrong where /proc is missing: the help is kept back
    private static boolean isTerminal(int stream) {
        try {
            String device =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null; // no Linux: the JDK knows only whether both ends are a terminal
        }
    }

    /** The columns of the terminal that the program runs in, which Java cannot ask for itself. */
    static int columns(int otherwise) {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String rowsAndColumns = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = Integer.parseInt(rowsAndColumns.substring(rowsAndColumns.indexOf(' ') + 1));
            return columns > 0 ? columns : otherwise;
        } catch (IOException | NumberFormatException e) {
            return otherwise;
        }
    }
}
