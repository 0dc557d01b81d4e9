package mujaz.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all: written beside its place, and moved there when it is complete. */
final class OutputFile extends Output {

    private final Path draft;
    private final Path target;
    private final OutputStream bytes;
    private final Thread cleaner = new Thread(this::deleteDraft);

    private OutputFile(String name, Path draft, Path target, OutputStream bytes) {
        super(name, bytes);
        this.draft = draft;
        this.target = target;
        this.bytes = bytes;
        // Ctrl-C ends the program without passing through abandon().
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    static Output open(String name) throws OutputException {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failures.Foreseen("output.folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Output(name, Files.newOutputStream(file)); // a device or a named pipe is written as it is
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new Failures.Foreseen("output.denied");
            }
            Path draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            return new OutputFile(
                    name,
                    draft,
                    target,
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)));
        } catch (InvalidPathException e) {
            throw new OutputException(name, new Failures.Foreseen("output.no-name"));
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    /** Whether two names mean one existing file. */
    static boolean isSame(String one, String other) {
        try {
            return Files.isSameFile(Path.of(one), Path.of(other)) && Files.isRegularFile(Path.of(one));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    @Override
    void commit() throws OutputException {
        try {
            bytes.close();
            move();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Once committed, there is no draft any more to delete. */
    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            // Either commit() has told it already, or the draft goes anyway.
        }
        deleteDraft();
        Runtime.getRuntime().removeShutdownHook(cleaner);
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void deleteDraft() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Nothing more can be done about it, and the target is untouched.
        }
    }
}
