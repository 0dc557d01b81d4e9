package mujaz.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mujaz.cli.InputException.Code;
import org.jspecify.annotations.Nullable;

/** NDJSON input, one record at a time: memory does not grow with their number. */
final class NdjsonInput {

    private NdjsonInput() {}

    static void read(String file, InputStream in, Settings settings, Task.Queue tasks)
            throws IOException, InputException {
        ByteLines lines = new ByteLines(utf8(in, settings.charset()));
        boolean empty = true;
        while (lines.next()) {
            if (!lines.isBlank()) {
                empty = false;
                tasks.add(new RecordTask(file, lines.line(), lines.number(), settings.passthrough()));
            }
        }
        if (empty) {
            throw new InputException(Code.NO_RELEASE, "input.no-records");
        }
    }

    private static InputStream utf8(InputStream in, @Nullable Charset charset) throws IOException {
        if (charset != null) {
            return charset.equals(StandardCharsets.UTF_8) ? in : new Utf8InputStream(in, charset);
        }
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in, 1 << 16);
        marked.mark(4);
        Charset found = TextDecoder.marked(marked.readNBytes(2));
        marked.reset();
        return found == null ? marked : new Utf8InputStream(marked, found);
    }
}
