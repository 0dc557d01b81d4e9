package mujaz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import mujaz.cli.TextDecoder.Decoded;
import mujaz.model.Copy;
import mujaz.read.Page;

/**
 * A text or a page to be summarized.
 *
 * @param file its name
 * @param bytes what it holds
 * @param page whether it is HTML
 * @param several whether other results may stand beside it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record FileTask(String file, byte[] bytes, boolean page, boolean several, Settings settings) implements Task {

    @Override
    public void run(Desk desk, Sink sink) throws OutputException {
        try {
            desk.summarize(file, page ? page(sink) : Copy.of(decoded(sink)), several, sink);
        } catch (InputException e) {
            sink.put(Outcome.failure(file, e, null));
        } catch (OutOfMemoryError e) {
            sink.put(Outcome.failure(file, InputException.tooLarge(), null));
        }
    }

    /** A page declares its charset, or is decoded as texts are. */
    private Copy page(Sink sink) throws InputException, OutputException {
        if (settings.charset() == null) {
            Copy page = declared();
            if (page.text().indexOf('\uFFFD') < 0) {
                return page;
            }
        }
        return Page.of(decoded(sink));
    }

    private Copy declared() {
        try {
            return Page.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be read
        }
    }

    private String decoded(Sink sink) throws InputException, OutputException {
        Decoded decoded = TextDecoder.decode(bytes, settings.charset());
        if (decoded.guessed()) {
            sink.put(Outcome.note(
                    file, Message.of("note.charset", decoded.charset().name())));
        }
        return decoded.text();
    }
}
