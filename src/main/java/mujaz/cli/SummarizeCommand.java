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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command line: its options, their help, and their checks. */
@Command(
        name = "mujaz",
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Mujaz prints a short faithful brief of a news release, Arabic or English:",
            "headline, dateline, the sentences that carry the news, and the key actors.",
            "",
            "  mujaz release.txt                      the brief of one release",
            "  mujaz -w 40 *.txt                      briefs of at most 40 words each",
            "  pdftotext release.pdf - | mujaz        a release from another program",
            "  mujaz -f json release.txt              all that was found, as JSON",
            "  mujaz -f ndjson -o briefs.jsonl wires/ a folder, one object a line",
            ""
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "mujaz [OPTIONS] [FILE...]",
        parameterListHeading = "%n",
        optionListHeading = "",
        footer = {
            "",
            "Several length limits hold together. NDJSON records hold text and, optionally,",
            "id, headline, lang and the limits sentences, words, chars and ratio, which",
            "replace those of the command line. @FILE reads arguments from a file.",
            "",
            "Configuration: ~/.config/mujaz/config holds options by their long names, such",
            "as words = 40 or explain = true. Variables such as MUJAZ_WORDS=40 win over the",
            "file, and the command line over both.",
            "",
            "Exit status: 0 all summarized; 1 an input failed, the others are done;",
            "2 wrong usage; 3 the input held no release; 130 interrupted."
        })
final class SummarizeCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Releases, or folders of *.txt, *.jsonl and *.ndjson; standard input if none or -.")
    private List<String> files = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Read also the files that LIST names, one a line; - is standard input.")
    private @Nullable String filesFrom;

    @Option(
            names = {"-0", "--null"},
            description = "Names in LIST end with a zero byte, as find -print0 writes them.")
    private boolean endedByNul;

    @Option(
            names = {"-n", "--sentences"},
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "At most N sentences; 3 when no length is given.")
    private @Nullable Integer sentences;

    @Option(
            names = {"-w", "--words"},
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "At most N words.")
    private @Nullable Integer words;

    @Option(
            names = {"-c", "--chars"},
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "At most N characters.")
    private @Nullable Integer chars;

    @Option(
            names = {"-r", "--ratio"},
            paramLabel = "F",
            converter = Choices.Share.class,
            description = "At most this share of the words, such as 0.2.")
    private @Nullable Double ratio;

    @Option(
            names = "--for",
            paramLabel = "USE",
            defaultValue = "brief",
            converter = Choices.Presets.class,
            completionCandidates = Choices.Presets.class,
            description = "brief, alert (120 characters), ticker (12 words) or bulletin (60 words, read aloud).")
    private Preset preset;

    @Option(
            names = "--trim",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Cut inside sentences and restore their speakers, or print them whole and literal.")
    private boolean trim;

    @Option(
            names = "--actors",
            paramLabel = "N",
            defaultValue = "" + Settings.DEFAULT_ACTORS,
            converter = Choices.CountOrNone.class,
            description = "At most N key actors in the text (${DEFAULT-VALUE}); 0 for none.")
    private int actors;

    @Option(
            names = "--actors-file",
            paramLabel = "FILE",
            description = "Names, types, roles and forms of your own, parted by tabs.")
    private @Nullable String actorsFile;

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "LANG",
            converter = Choices.Languages.class,
            completionCandidates = Choices.Languages.class,
            description = "Language of the release: ${COMPLETION-CANDIDATES}.")
    private @Nullable String language;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            defaultValue = "text",
            converter = Choices.Formats.class,
            completionCandidates = Choices.Formats.class,
            description = "Form of the output: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--template",
            paramLabel = "TEXT",
            description = "Own output: $${headline}, $${dateline.place:-nowhere}, $${summary}, any field.")
    private @Nullable String template;

    @Option(names = "--template-file", paramLabel = "FILE", description = "The same from a file.")
    private @Nullable String templateFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there, whole or not at all.")
    private @Nullable String output;

    @Option(names = "--explain", description = "Show how each sentence scored, feature by feature.")
    private boolean explain;

    @Option(names = "--highlight", description = "Print the whole release with what the brief keeps of it marked.")
    private boolean highlight;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Choices.Colors.class,
            completionCandidates = Choices.Colors.class,
            description = "Bold and colours: auto (on a terminal), always or never.")
    private Display.Color color;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = Choices.Columns.class,
            description = "Wrap text at N columns; on a terminal, at its own width.")
    private @Nullable Integer width;

    @Option(
            names = "--bidi",
            paramLabel = "ORDER",
            defaultValue = "auto",
            converter = Choices.Directions.class,
            completionCandidates = Choices.Directions.class,
            description =
                    "Arabic on a terminal: logical if it orders and joins letters itself, visual if not, or auto.")
    private Display.Bidi bidi;

    @Option(
            names = "--from",
            paramLabel = "INPUT", // picocli's completion takes options of one label for one
            defaultValue = "auto",
            converter = Choices.InputForms.class,
            completionCandidates = Choices.InputForms.class,
            description = "Form of the input: ${COMPLETION-CANDIDATES}.")
    private InputForm form;

    @Option(
            names = "--separator",
            paramLabel = "LINE",
            description = "A line of the input that parts releases, beside NNNN and the like.")
    private @Nullable String separator;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Choices.Charsets.class,
            description = "Charset of the input: auto, or a name such as windows-1256.")
    private @Nullable Charset charset;

    @Option(names = "--passthrough", description = "Give unknown fields of NDJSON records back.")
    private boolean passthrough;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = Choices.Count.class,
            description = "Work at N releases at a time; without it, as the processors allow.")
    private @Nullable Integer jobs;

    @Option(
            names = {"-R", "--recursive"},
            description = "Read folders with all that is below them.")
    private boolean recursive;

    @Option(names = "--config", paramLabel = "FILE", description = "Read this configuration file and not the user's.")
    private @Nullable String config;

    @Option(names = "--no-config", description = "Read no configuration file.")
    private boolean noConfig;

    @Option(names = "--show-config", description = "Print the value of each option and where it comes from.")
    private boolean showConfig;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing about inputs that fail.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say also what was guessed and what is uncertain.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("UnusedVariable") // picocli answers for it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    @SuppressWarnings("UnusedVariable") // picocli answers for it
    private boolean version;

    /** What the parsed command line asks for. */
    Settings settings(CommandLine line, Streams streams) {
        if (quiet && verbose) {
            throw new ParameterException(line, "-q and -v exclude each other");
        }
        if (highlight && (format != Format.TEXT || template != null || templateFile != null)) {
            throw new ParameterException(line, "--highlight marks text; it goes with no other format");
        }
        List<String> inputs = inputs(line, streams);
        String overwritten = overwrittenInput(inputs);
        if (overwritten != null) {
            throw new ParameterException(line, "-o would overwrite the input " + overwritten + "; name another file");
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
                Templates.of(line, template, templateFile),
                output,
                explain,
                new Display(color, width, bidi, highlight),
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

    boolean showsConfiguration() {
        return showConfig;
    }

    /** The configuration file that is named, or null. */
    @Nullable
    String configurationFile(CommandLine line) {
        if (noConfig && config != null) {
            throw new ParameterException(line, "--config and --no-config exclude each other");
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
            for (String input : filesOf(file)) {
                if (OutputFile.isSame(input, output)) {
                    return input;
                }
            }
        }
        return null;
    }

    private List<String> filesOf(String file) {
        try {
            return Inputs.isDirectory(file) ? Inputs.inDirectory(file, recursive) : List.of(file);
        } catch (InputException e) {
            return List.of(); // told when its turn comes
        }
    }
}
