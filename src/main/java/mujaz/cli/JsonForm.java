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
final class JsonForm implements Form {

    /** Bytes of a usual object. */
    private static final int USUAL = 1 << 14;

    private final JsonRenderer renderer;
    private final boolean array;

    private JsonForm(JsonRenderer renderer, boolean array) {
        this.renderer = renderer;
        this.array = array;
    }

    /** One object a line. */
    static JsonForm lines(boolean explain) {
        return new JsonForm(new JsonRenderer(false, explain), false);
    }

    /** One object, laid out for reading, or where there are several an array of them that is written as it grows. */
    static JsonForm document(boolean explain) {
        return new JsonForm(new JsonRenderer(true, explain), true);
    }

    @Override
    public byte[] brief(Summary summary, Labels labels, @Nullable Envelope envelope) {
        ByteArrayOutputStream object = new ByteArrayOutputStream(USUAL);
        try {
            renderer.render(object, summary, envelope);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // JSON that could not be made; memory does not fail to be written
        }
        return closed(object);
    }

    @Override
    public byte[] error(Envelope envelope, InputException error) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try {
            renderer.renderError(
                    object,
                    envelope,
                    error.code().toString(),
                    Messages.english().say(error.what()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return closed(object);
    }

    private byte[] closed(ByteArrayOutputStream object) {
        if (!array) {
            object.write('\n');
        }
        return object.toByteArray();
    }

    @Override
    public byte[] before(String title, boolean first, boolean several) {
        return array && several ? ascii(first ? "[\n" : ",\n") : NOTHING;
    }

    @Override
    public byte[] end(boolean empty, boolean several) {
        if (!array) {
            return NOTHING;
        }
        return several ? ascii(empty ? "[]\n" : "\n]\n") : ascii(empty ? "" : "\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
