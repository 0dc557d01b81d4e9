package mujaz.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mujaz.cli.InputException.Code;
import mujaz.cli.Settings.InputForm;
import mujaz.cli.TextDecoder.Decoded;
import mujaz.model.Copy;
import mujaz.read.Page;

/** One run of the program: every input read, summarized and written; one that fails does not stop the others. */
final class Run {

    private final Settings settings;
    private final Streams streams;
    private final Diagnostics diagnostics;
    private final Desk desk;

    private Run(Settings settings, Streams streams, Diagnostics diagnostics, Desk desk) {
        this.settings = settings;
        this.streams = streams;
        this.diagnostics = diagnostics;
        this.desk = desk;
    }

    static ExitStatus execute(Settings settings, Streams streams) {
        Diagnostics diagnostics = new Diagnostics(streams.err(), settings.verbosity());
        try (Output output = Output.open(settings.output(), streams)) {
            Desk desk = new Desk(settings, output, diagnostics, View.of(settings, streams));
            return new Run(settings, streams, diagnostics, desk).summarizeAll();
        } catch (OutputException e) {
            if (e.closedPipe()) {
                return ExitStatus.DONE;
            }
            diagnostics.error(e.sentence());
            return ExitStatus.FAILED;
        }
    }

    /** Prints what is no result: help, or the version. */
    static ExitStatus print(String text, Streams streams) {
        try (Output output = Output.open(null, streams)) {
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.commit();
        } catch (OutputException e) {
            // Whoever closed the pipe has read enough.
        }
        return ExitStatus.DONE;
    }

    private ExitStatus summarizeAll() throws OutputException {
        List<String> files = settings.files();
        boolean several = files.size() > 1 || Inputs.isDirectory(files.get(0));
        for (String file : files) {
            if (Inputs.isDirectory(file)) {
                summarizeDirectory(file);
            } else {
                summarizeFile(file, several);
            }
        }
        return desk.finish(several);
    }

    private void summarizeDirectory(String directory) throws OutputException {
        List<String> files;
        try {
            files = Inputs.inDirectory(directory, settings.recursive());
        } catch (InputException e) {
            desk.fail(directory, e);
            return;
        }
        for (String file : files) {
            summarizeFile(file, true);
        }
    }

    private void summarizeFile(String file, boolean several) throws OutputException {
        try (InputStream in = Inputs.open(file, streams)) {
            summarize(file, in, several);
        } catch (OutputException e) {
            throw e;
        } catch (InputException e) {
            desk.fail(file, e);
        } catch (IOException e) {
            desk.fail(file, new InputException(Code.UNREADABLE, "cannot be read: " + Failures.reason(e)));
        } catch (OutOfMemoryError e) {
            desk.fail(file, new InputException(Code.TOO_LARGE, "is too large for the memory; give more by java -Xmx"));
        }
    }

    private void summarize(String file, InputStream in, boolean several) throws IOException, InputException {
        InputForm form = settings.form();
        if (form == InputForm.AUTO) {
            form = Inputs.formOf(file);
        }
        // A FileInputStream would ask a pipe for its length, which JDK 17 takes for a failure.
        InputStream bytes = new BufferedInputStream(in, 1 << 16);
        if (form == InputForm.AUTO) {
            form = Inputs.formOf(bytes);
        }
        if (form == InputForm.NDJSON) {
            NdjsonInput.summarize(file, bytes, settings, desk);
        } else {
            Copy copy = form == InputForm.HTML ? page(file, bytes.readAllBytes()) : text(file, bytes.readAllBytes());
            desk.summarize(file, copy, several);
        }
    }

    private Copy text(String file, byte[] bytes) throws InputException {
        return Copy.of(decoded(file, bytes));
    }

    /** A page declares its charset, or is decoded as texts are. */
    private Copy page(String file, byte[] bytes) throws IOException, InputException {
        if (settings.charset() == null) {
            Copy page = Page.of(bytes);
            if (page.text().indexOf('\uFFFD') < 0) {
                return page;
            }
        }
        return Page.of(decoded(file, bytes));
    }

    private String decoded(String file, byte[] bytes) throws InputException {
        Decoded decoded = TextDecoder.decode(bytes, settings.charset());
        if (decoded.guessed()) {
            diagnostics.note(file + ": read as " + decoded.charset().name() + "; --encoding=NAME says otherwise");
        }
        return decoded.text();
    }
}
