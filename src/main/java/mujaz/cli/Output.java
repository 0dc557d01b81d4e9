package mujaz.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where results go. A failing write ends the run, so it has its own exception. */
class Output implements AutoCloseable {

    private final String name;
    private final OutputStream bytes;

    Output(String name, OutputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Output open(@Nullable String file, Streams streams) throws OutputException {
        return file == null || file.equals("-") ? new Output("-", streams.out()) : OutputFile.open(file);
    }

    /** Writes one result whole. */
    final void write(byte[] result) throws OutputException {
        try {
            bytes.write(result);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** All results are written: makes them visible. */
    void commit() throws OutputException {
        try {
            bytes.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Leaves nothing half done behind. */
    @Override
    public void close() {}

    final OutputException failure(IOException cause) {
        return new OutputException(name, cause);
    }
}
