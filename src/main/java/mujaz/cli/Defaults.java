package mujaz.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The values of options that the command line does not give: from the environment, then from the configuration file. */
final class Defaults implements IDefaultValueProvider {

    /** Options that only make sense where they are typed. */
    private static final Set<String> TYPED = Set.of("help", "version", "config", "no-config", "show-config");

    /** Options that give way where the command line holds one of the others. */
    private static final Map<String, Set<String>> GIVING_WAY = Map.of(
            "quiet", Set.of("verbose"),
            "verbose", Set.of("quiet"),
            "format", Set.of("highlight", "template", "template-file"),
            "highlight", Set.of("format", "template", "template-file"),
            "template", Set.of("format", "template-file", "highlight"),
            "template-file", Set.of("format", "template", "highlight"),
            "sentences", Set.of("for"),
            "words", Set.of("for"),
            "chars", Set.of("for"),
            "ratio", Set.of("for"));

    private final Map<String, String> environment;
    private final String fileName;
    private final String fileText;
    private final Properties file = new Properties();
    private final ParseResult given;

    /**
     * A value and where it comes from.
     *
     * @param origin as the table of all values says it
     * @param place as an error says it
     */
    private record Value(String origin, String place, String text) {}

    private Defaults(Map<String, String> environment, @Nullable File path, ParseResult given) {
        this.environment = environment;
        this.fileName = path == null ? "" : path.getPath();
        this.fileText = path == null ? "" : text(given.commandSpec().commandLine(), path);
        this.given = given;
    }

    /**
     * Reads the configuration.
     *
     * @param named the file that the command line names, or null for the user's own
     * @param without whether no file is to be read
     * @param given what the command line holds
     * @throws UsageException where the file cannot be read, or holds what is no option
     */
    static Defaults read(ParseResult given, @Nullable String named, boolean without, Map<String, String> environment) {
        Defaults defaults = new Defaults(environment, without ? null : path(named, environment), given);
        defaults.load(given.commandSpec().commandLine());
        return defaults;
    }

    private static @Nullable File path(@Nullable String named, Map<String, String> environment) {
        String explicit = named == null ? environment.get(ConfigurationFile.PREFIX + "CONFIG") : named;
        if (explicit != null) {
            return new File(explicit);
        }
        File usual = ConfigurationFile.usual(environment);
        return usual != null && usual.exists() ? usual : null;
    }

    /** Without the mark that Windows begins files with. */
    private static String text(CommandLine line, File path) {
        try {
            String text = Files.readString(path.toPath(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UsageException(line, path.getPath(), "usage.config-unreadable");
        }
    }

    private void load(CommandLine line) {
        try {
            file.load(new StringReader(fileText));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(line, fileName, "usage.config-unreadable");
        }
        refuseUnknown(line);
    }

    private void refuseUnknown(CommandLine line) {
        List<String> known = line.getCommandSpec().options().stream()
                .map(HelpPage::name)
                .filter(name -> !TYPED.contains(name))
                .toList();
        for (String name : file.stringPropertyNames()) {
            if (!known.contains(name)) {
                Message unknown = Message.of("usage.config-unknown", name);
                throw new UsageException(line, placeInFile(name), Nearest.asking(unknown, name, known));
            }
        }
    }

    /** The file, and the line of it that sets an option, the last if several do. */
    private String placeInFile(String name) {
        String[] lines = fileText.split("\\R", -1);
        for (int i = lines.length; i > 0; i--) {
            String line = lines[i - 1].strip();
            if (line.startsWith(name)
                    && (line.length() == name.length() || " \t=:".indexOf(line.charAt(name.length())) >= 0)) {
                return fileName + ":" + i;
            }
        }
        return fileName;
    }

    /** The value as picocli wants it, which would otherwise take {@code ${headline}} for a variable of its own. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        Value value = argument instanceof OptionSpec option ? value(option) : null;
        return value == null ? null : value.text().replace("$", "$$");
    }

    /** Where the value of an option stands, or null where it is typed or the program chooses it. */
    @Nullable
    String place(ArgSpec argument) {
        Value value = argument instanceof OptionSpec option && !given.hasMatchedOption(option) ? value(option) : null;
        return value == null ? null : value.place();
    }

    /** Every option with its value and its origin, as {@code git config --show-origin} prints them. */
    String table(CommandLine line) {
        StringBuilder table = new StringBuilder();
        for (OptionSpec option : line.getCommandSpec().options()) {
            if (!TYPED.contains(HelpPage.name(option))) {
                Value value = effective(option);
                table.append(value.origin()).append('\t');
                table.append(HelpPage.name(option))
                        .append('=')
                        .append(value.text().replace("\n", "\\n"));
                table.append('\n');
            }
        }
        return table.toString();
    }

    private Value effective(OptionSpec option) {
        OptionSpec typed = given.matchedOption(option.longestName());
        if (typed != null) {
            return new Value(
                    "command line",
                    "",
                    typed.stringValues().get(typed.stringValues().size() - 1));
        }
        Value value = value(option);
        String usual = option.defaultValue() == null ? "" : option.defaultValue();
        return value == null ? new Value("default", "", usual) : value;
    }

    private @Nullable Value value(OptionSpec option) {
        String name = HelpPage.name(option);
        if (TYPED.contains(name) || givesWay(name)) {
            return null;
        }
        String variable = variable(name);
        String text = environment.get(variable);
        if (text != null) {
            return new Value("environment:" + variable, variable, text);
        }
        String line = file.getProperty(name);
        return line == null ? null : new Value("file:" + fileName, placeInFile(name), line);
    }

    /** {@code MUJAZ_ACTORS} is how many actors are printed where it is a number, else the newsroom's own list of them. */
    private String variable(String name) {
        String variable = ConfigurationFile.PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
        String actors = environment.get(ConfigurationFile.PREFIX + "ACTORS");
        boolean listed = actors != null && !actors.matches("-?[0-9]+");
        return switch (name) {
            case "actors" -> listed ? "" : variable;
            case "actors-file" ->
                listed && !environment.containsKey(variable) ? ConfigurationFile.PREFIX + "ACTORS" : variable;
            default -> variable;
        };
    }

    private boolean givesWay(String name) {
        for (String rival : GIVING_WAY.getOrDefault(name, Set.of())) {
            if (given.hasMatchedOption("--" + rival)) {
                return true;
            }
        }
        return false;
    }
}
