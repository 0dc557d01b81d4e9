package mujaz.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import mujaz.cli.Settings.Format;
import mujaz.cli.Settings.InputForm;
import mujaz.cli.Settings.Verbosity;
import mujaz.model.Preset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: its options, their help, and their checks. */
@Command(name = "mujaz", sortOptions = false)
final class SummarizeCommand {

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = List.of();

    @Option(
            names = {"-n", "--sentences"},
            paramLabel = "N",
            converter = Choices.Count.class)
    private @Nullable Integer sentences;

    @Option(
            names = {"-w", "--words"},
            paramLabel = "N",
            converter = Choices.Count.class)
    private @Nullable Integer words;

    @Option(
            names = {"-c", "--chars"},
            paramLabel = "N",
            converter = Choices.Count.class)
    private @Nullable Integer chars;

    @Option(
            names = {"-r", "--ratio"},
            paramLabel = "F",
            converter = Choices.Share.class)
    private @Nullable Double ratio;

    @Option(
            names = "--for",
            paramLabel = "USE",
            defaultValue = "brief",
            converter = Choices.Presets.class,
            completionCandidates = Choices.Presets.class)
    private Preset preset;

    @Option(names = "--trim", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean trim;

    @Option(names = "--mark-restored")
    private boolean markRestored;

    @Option(
            names = "--actors",
            paramLabel = "N",
            defaultValue = "" + Settings.DEFAULT_ACTORS,
            converter = Choices.CountOrNone.class)
    private int actors;

    @Option(names = "--actors-file", paramLabel = "FILE")
    private @Nullable String actorsFile;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "LANG",
            converter = Choices.Languages.class,
            completionCandidates = Choices.Languages.class)
    private @Nullable String language;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            defaultValue = "text",
            converter = Choices.Formats.class,
            completionCandidates = Choices.Formats.class)
    private Format format;

    @Option(names = "--template", paramLabel = "TEXT")
    private @Nullable String template;

    @Option(names = "--template-file", paramLabel = "FILE")
    private @Nullable String templateFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--highlight")
    private boolean highlight;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Choices.Colors.class,
            completionCandidates = Choices.Colors.class)
    private Display.Color color;

    @Option(names = "--width", paramLabel = "N", converter = Choices.Columns.class)
    private @Nullable Integer width;

    @Option(
            names = "--bidi",
            paramLabel = "ORDER",
            defaultValue = "auto",
            converter = Choices.Directions.class,
            completionCandidates = Choices.Directions.class)
    private Display.Bidi bidi;

    @Option(
            names = "--from",
            paramLabel = "INPUT", // picocli's completion takes options of one label for one
            defaultValue = "auto",
            converter = Choices.InputForms.class,
            completionCandidates = Choices.InputForms.class)
    private InputForm form;

    @Option(names = "--encoding", paramLabel = "NAME", converter = Choices.Charsets.class)
    private @Nullable Charset charset;

    @Option(names = "--separator", paramLabel = "LINE")
    private @Nullable String separator;

    @Option(names = {"-R", "--recursive"})
    private boolean recursive;

    @Option(names = "--files-from", paramLabel = "LIST")
    private @Nullable String filesFrom;

    @Option(names = {"-0", "--null"})
    private boolean endedByNul;

    @Option(names = "--passthrough")
    private boolean passthrough;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = Choices.Count.class)
    private @Nullable Integer jobs;

    @Option(names = "--config", paramLabel = "FILE")
    private @Nullable String config;

    @Option(names = "--no-config")
    private boolean noConfig;

    @Option(names = "--show-config")
    private boolean showConfig;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli answers for it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli answers for it
    private boolean version;

    /** What the parsed command line asks for. */
    Settings settings(CommandLine line, Streams streams) {
        if (quiet && verbose) {
            throw new UsageException(line, "", "usage.exclude", "-q", "-v");
        }
        if (highlight && (format != Format.TEXT || template != null || templateFile != null)) {
            throw new UsageException(line, "", "usage.highlight");
        }
        if (format != Format.TEXT && (template != null || templateFile != null)) {
            throw new UsageException(
                    line, "", "usage.template", template != null ? "--template" : "--template-file", "--format");
        }
        List<String> inputs = inputs(line, streams);
        String overwritten = overwrittenInput(inputs);
        if (overwritten != null) {
            throw new UsageException(line, "", "usage.overwrites", overwritten);
        }
        Verbosity verbosity = quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
        return new Settings(
                inputs,
                recursive,
                form,
                separator,
                charset,
                language,
                new Limits(sentences, words, chars, ratio),
                preset,
                trim,
                actors,
                NewsroomFile.read(line, actorsFile),
                format,
                Templates.of(line, template, templateFile, actors),
                output,
                markRestored,
                explain,
                display(),
                passthrough,
                jobs == null ? Settings.processors() : jobs,
                verbosity);
    }

    private List<String> inputs(CommandLine line, Streams streams) {
        if (filesFrom == null) {
            return files.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : files;
        }
        List<String> inputs = new ArrayList<>(files);
        inputs.addAll(FileList.read(line, filesFrom, endedByNul, streams));
        return inputs;
    }

    Display display() {
        return new Display(color, width, bidi, highlight);
    }

    boolean showsConfiguration() {
        return showConfig;
    }

    /** The configuration file that is named, or null. */
    @Nullable
    String configurationFile(CommandLine line) {
        if (noConfig && config != null) {
            throw new UsageException(line, "", "usage.exclude", "--config", "--no-config");
        }
        return config;
    }

    boolean withoutConfigurationFile() {
        return noConfig;
    }

    private @Nullable String overwrittenInput(List<String> files) {
        if (output == null) {
            return null;
        }
        for (String file : files) {
            for (String input : Inputs.filesOf(file, recursive)) {
                if (OutputFile.isSame(input, output)) {
                    return input;
                }
            }
        }
        return null;
    }
}
