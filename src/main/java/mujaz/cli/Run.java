package mujaz.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mujaz.cli.InputException.Code;
import mujaz.cli.Settings.InputForm;
import mujaz.cli.Settings.Verbosity;
import org.jspecify.annotations.Nullable;

/** One run of the program: every input read, summarized and written; one that fails does not stop the others. */
final class Run {

    private final Settings settings;
    private final Streams streams;
    private final Diagnostics diagnostics;
    private final Desk desk;
    private final Publisher publisher;
    private @Nullable Progress progress;
    private boolean standardInputRead;

    private Run(Settings settings, Streams streams, Diagnostics diagnostics, Desk desk, Publisher publisher) {
        this.settings = settings;
        this.streams = streams;
        this.diagnostics = diagnostics;
        this.desk = desk;
        this.publisher = publisher;
    }

    static ExitStatus execute(Settings settings, Streams streams) {
        Diagnostics diagnostics = new Diagnostics(streams, settings.verbosity());
        try (Output output = Output.open(settings.output(), streams)) {
            Form form = Forms.of(settings, View.of(settings, streams));
            Publisher publisher = new Publisher(output, form, diagnostics);
            Desk desk = new Desk(settings, form);
            return new Run(settings, streams, diagnostics, desk, publisher).summarizeAll();
        } catch (OutputException e) {
            if (e.closedPipe()) {
                return ExitStatus.DONE;
            }
            diagnostics.error(e.target(), e.what());
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
        OneByOne one = new OneByOne(desk, publisher);
        if (several && settings.jobs() > 1) {
            SideBySide.run(settings.jobs(), desk, publisher, this::readAll);
        } else if (several) {
            readAll(one);
        } else {
            readFile(files.get(0), false, one);
        }
        return publisher.finish(several);
    }

    private void readAll(Task.Queue tasks) throws OutputException {
        for (String file : settings.files()) {
            if (Inputs.isDirectory(file)) {
                readDirectory(file, tasks);
            } else {
                readFile(file, true, tasks);
            }
        }
    }

    private void readDirectory(String directory, Task.Queue tasks) throws OutputException {
        List<String> files;
        try {
            files = Inputs.inDirectory(directory, settings.recursive());
        } catch (InputException e) {
            tasks.add(Outcome.failure(directory, e, null));
            return;
        }
        for (String file : files) {
            readFile(file, true, tasks);
        }
    }

    private void readFile(String file, boolean several, Task.Queue tasks) throws OutputException {
        try (InputStream in = open(file)) {
            read(file, in, several, tasks);
        } catch (OutputException e) {
            throw e;
        } catch (InputException | IOException | OutOfMemoryError e) {
            tasks.add(failure(file, e));
        }
    }

    /** Standard input can be read once, however often it is named. */
    private InputStream open(String file) throws InputException {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            if (standardInputRead) {
                throw new InputException(Code.UNREADABLE, "input.again");
            }
            standardInputRead = true;
        }
        return Inputs.open(file, streams);
    }

    private static Outcome failure(String file, Throwable cause) {
        if (cause instanceof InputException e) {
            return Outcome.failure(file, e, null);
        }
        InputException failure = cause instanceof IOException e
                ? new InputException(Code.UNREADABLE, "input.unreadable", Failures.reason(e))
                : InputException.tooLarge();
        return Outcome.failure(file, failure, null);
    }

    private void read(String file, InputStream in, boolean several, Task.Queue tasks)
            throws IOException, InputException {
        InputForm form = settings.form();
        if (form == InputForm.AUTO) {
            form = Inputs.formOf(file);
        }
        // A FileInputStream would ask a pipe for its length, which JDK 17 takes for a failure.
        InputStream bytes = new BufferedInputStream(in, 1 << 16);
        if (form == InputForm.AUTO) {
            form = Inputs.formOf(bytes);
        }
        if (several || form == InputForm.NDJSON) {
            bytes = watched(bytes);
        }
        if (form != InputForm.NDJSON) {
            tasks.add(new FileTask(file, bytes.readAllBytes(), form == InputForm.HTML, several, settings));
        } else {
            readRecords(file, bytes, several, tasks);
        }
    }

    /** How far a run of several releases has come is told, unless whoever asks sees the briefs themselves come. */
    private InputStream watched(InputStream in) {
        boolean seen = streams.outputIsTerminal() && settings.output() == null;
        if (seen || settings.verbosity() == Verbosity.QUIET) {
            return in;
        }
        Progress begun = progress;
        if (begun == null) {
            begun = new Progress(streams, settings);
            progress = begun;
            diagnostics.watch(begun);
        }
        return begun.reading(in);
    }

    private void readRecords(String file, InputStream bytes, boolean several, Task.Queue tasks)
            throws IOException, InputException {
        if (several || settings.jobs() == 1) {
            NdjsonInput.read(file, bytes, settings, tasks);
        } else {
            SideBySide.run(settings.jobs(), desk, publisher, records -> readRecords(file, bytes, records));
        }
    }

    private void readRecords(String file, InputStream in, Task.Queue tasks) throws OutputException {
        try {
            NdjsonInput.read(file, in, settings, tasks);
        } catch (OutputException e) {
            throw e;
        } catch (InputException | IOException | OutOfMemoryError e) {
            tasks.add(failure(file, e));
        }
    }
}
