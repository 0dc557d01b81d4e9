package mujaz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person sits at standard input. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings(
            "SystemConsoleNull") // from JDK 22 on it may be wrong where /proc is missing: the help is kept back
    static boolean isInput() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null; // no Linux: the JDK knows only whether both ends are a terminal
        }
    }
}
