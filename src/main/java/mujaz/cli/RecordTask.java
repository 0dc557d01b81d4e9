package mujaz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import mujaz.render.Envelope;

/**
 * A record of NDJSON to be summarized.
 *
 * @param file where it stands
 * @param json the record, in UTF-8
 * @param line number of its line, from 1
 * @param passthrough whether its unknown fields come back
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record RecordTask(String file, byte[] json, int line, boolean passthrough) implements Task {

    @Override
    public void run(Desk desk, Sink sink) throws OutputException {
        sink.put(outcome(desk));
    }

    private Outcome outcome(Desk desk) {
        try {
            return desk.summarize(file, NdjsonParser.parse(json, line, passthrough));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be read
        } catch (OutOfMemoryError e) {
            return desk.failure(file, new Envelope(null, line, Map.of()), InputException.tooLarge(), null);
        }
    }
}
