package mujaz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import mujaz.cli.TextDecoder.Decoded;
import mujaz.model.Copy;
import mujaz.read.Page;

/**
 * A file as it was read.
 *
 * @param file its name
 * @param bytes what it holds
 * @param page whether it is HTML
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Source(String file, byte[] bytes, boolean page) {

    /** What it holds, decoded; what was not sure is told. */
    Copy copy(Settings settings, Task.Sink sink) throws InputException, OutputException {
        return page ? page(settings, sink) : Copy.of(decoded(settings, sink));
    }

    /** A page declares its charset, or is decoded as texts are. */
    private Copy page(Settings settings, Task.Sink sink) throws InputException, OutputException {
        if (settings.charset() == null) {
            Copy page = declared();
            if (page.text().indexOf('\uFFFD') < 0) {
                return page;
            }
        }
        return Page.of(decoded(settings, sink));
    }

    private Copy declared() {
        try {
            return Page.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be read
        }
    }

    private String decoded(Settings settings, Task.Sink sink) throws InputException, OutputException {
        Decoded decoded = TextDecoder.decode(bytes, settings.charset());
        if (decoded.guessed()) {
            sink.put(Outcome.note(
                    file, Message.of("note.charset", decoded.charset().name())));
        }
        return decoded.text();
    }
}
