package mujaz.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why the operating system refused something. */
final class Failures {

    private Failures() {}

    /** A message of ours, or the system's own words. */
    static Object reason(IOException e) {
        if (e instanceof Foreseen foreseen) {
            return foreseen.what;
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("output.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Message.of("output.no-folder");
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** What we find ourselves before the system is asked. */
    static final class Foreseen extends IOException {

        private final transient Message what;

        Foreseen(String key) {
            super(key);
            this.what = Message.of(key);
        }
    }
}
