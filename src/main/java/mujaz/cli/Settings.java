package mujaz.cli;

import java.nio.charset.Charset;
import java.util.List;
import mujaz.model.KnownActor;
import mujaz.model.Preset;
import mujaz.render.Renderer;
import org.jspecify.annotations.Nullable;

/**
 * What one run is asked to do.
 *
 * @param files names of files and directories, {@code -} for standard input; never empty
 * @param recursive whether directories are read with what lies below them
 * @param form form of the input
 * @param separator a line that stands between releases, or null
 * @param charset charset of the input, or null to find out
 * @param language BCP 47 tag, or null to find out
 * @param limits the length limits given
 * @param preset what the briefs are for
 * @param trim whether sentences are cut inside
 * @param actors at most so many key actors in the text output
 * @param newsroom whom the newsroom knows
 * @param format form of the output
 * @param template what prints in the user's own form, or null
 * @param output file to write, or null for standard output
 * @param markRestored whether brackets stand round what was restored
 * @param explain whether to show how each sentence scored
 * @param display how text is shown
 * @param passthrough whether unknown fields of NDJSON input come back
 * @param jobs how many releases are worked at side by side
 * @param verbosity how much is said on standard error
 */
record Settings(
        List<String> files,
        boolean recursive,
        InputForm form,
        @Nullable String separator,
        @Nullable Charset charset,
        @Nullable String language,
        Limits limits,
        Preset preset,
        boolean trim,
        int actors,
        List<KnownActor> newsroom,
        Format format,
        @Nullable Renderer template,
        @Nullable String output,
        boolean markRestored,
        boolean explain,
        Display display,
        boolean passthrough,
        int jobs,
        Verbosity verbosity) {

    /** Forms of input. */
    enum InputForm {
        AUTO,
        TEXT,
        HTML,
        NDJSON
    }

    /** Forms of output. */
    enum Format {
        TEXT,
        JSON,
        NDJSON,
        MARKDOWN,
        TSV,
        NINJS
    }

    /** How much is said on standard error. */
    enum Verbosity {
        QUIET,
        NORMAL,
        VERBOSE
    }

    static final int DEFAULT_ACTORS = 6;

    Settings {
        files = List.copyOf(files);
    }

    /** What holds for a command line of file names alone. */
    static Settings of(List<String> files) {
        return new Settings(
                files,
                false,
                InputForm.AUTO,
                null,
                null,
                null,
                Limits.NONE,
                Preset.BRIEF,
                true,
                DEFAULT_ACTORS,
                List.of(),
                Format.TEXT,
                null,
                null,
                false,
                false,
                Display.AUTO,
                false,
                processors(),
                Verbosity.NORMAL);
    }

    /** As many jobs as can run at the same time. */
    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
