package mujaz.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.JsonRenderer;
import org.jspecify.annotations.Nullable;

/** Briefs for programs: objects, each closed by a line end, or an array of objects. */
final class JsonResults implements Results {

    private final Output output;
    private final JsonRenderer renderer;
    private final boolean array;
    private final ByteArrayOutputStream object = new ByteArrayOutputStream(1 << 14);
    private boolean empty = true;

    private JsonResults(Output output, JsonRenderer renderer, boolean array) {
        this.output = output;
        this.renderer = renderer;
        this.array = array;
    }

    /** One object a line. */
    static JsonResults lines(Output output, boolean explain) {
        return new JsonResults(output, new JsonRenderer(false, explain), false);
    }

    /** One object, laid out for reading. */
    static JsonResults object(Output output, boolean explain) {
        return new JsonResults(output, new JsonRenderer(true, explain), false);
    }

    /** An array that is written as it grows. */
    static JsonResults array(Output output, boolean explain) {
        return new JsonResults(output, new JsonRenderer(true, explain), true);
    }

    @Override
    public void add(Summary summary, Labels labels, @Nullable Envelope envelope) throws OutputException {
        open();
        try {
            renderer.render(object, summary, envelope);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // JSON that could not be made; memory does not fail to be written
        }
        close();
    }

    @Override
    public void addError(Envelope envelope, InputException error) throws OutputException {
        open();
        try {
            renderer.renderError(object, envelope, error.code().toString(), error.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    private void open() {
        object.reset();
        if (array) {
            object.writeBytes(ascii(empty ? "[\n" : ",\n"));
        }
    }

    /** An object goes out in one piece, so that the end of the program, whenever it comes, does not tear it. */
    private void close() throws OutputException {
        if (!array) {
            object.write('\n');
        }
        output.write(object.toByteArray());
        empty = false;
    }

    @Override
    public void end() throws OutputException {
        if (array) {
            output.write(ascii(empty ? "[]\n" : "\n]\n"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
