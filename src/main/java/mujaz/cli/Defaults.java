package mujaz.cli;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The values of options that the command line does not give: from the environment, then from the configuration file. */
final class Defaults implements IDefaultValueProvider {

    /** Options that only make sense where they are typed. */
    private static final Set<String> TYPED = Set.of("help", "version", "config", "no-config", "show-config");

    /** Options that give way where the command line holds one of the others. */
    private static final Map<String, Set<String>> GIVING_WAY = Map.of(
            "quiet", Set.of("verbose"),
            "verbose", Set.of("quiet"),
            "format", Set.of("highlight"),
            "highlight", Set.of("format", "template", "template-file"),
            "template", Set.of("format", "template-file", "highlight"),
            "template-file", Set.of("format", "template", "highlight"),
            "sentences", Set.of("for"),
            "words", Set.of("for"),
            "chars", Set.of("for"),
            "ratio", Set.of("for"));

    private final Map<String, String> environment;
    private final String fileName;
    private final Properties file;
    private final ParseResult given;

    /** A value and where it comes from. */
    private record Value(String origin, String text) {}

    private Defaults(Map<String, String> environment, String fileName, Properties file, ParseResult given) {
        this.environment = environment;
        this.fileName = fileName;
        this.file = file;
        this.given = given;
    }

    /**
     * Reads the configuration.
     *
     * @param named the file that the command line names, or null for the user's own
     * @param without whether no file is to be read
     * @param given what the command line holds
     * @throws ParameterException where the file cannot be read, or holds what is no option
     */
    static Defaults read(ParseResult given, @Nullable String named, boolean without, Map<String, String> environment) {
        CommandLine line = given.commandSpec().commandLine();
        File path = without ? null : path(named, environment);
        Properties file = path == null ? new Properties() : load(line, path);
        Defaults defaults = new Defaults(environment, path == null ? "" : path.getPath(), file, given);
        defaults.refuseUnknown(line);
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

    private static Properties load(CommandLine line, File path) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(path.toPath(), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    line, "the configuration " + path + " cannot be read; --no-config does without");
        }
        return file;
    }

    private void refuseUnknown(CommandLine line) {
        List<String> known = line.getCommandSpec().options().stream()
                .map(Defaults::name)
                .filter(name -> !TYPED.contains(name))
                .toList();
        for (String name : file.stringPropertyNames()) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        line, fileName + ": '" + name + "' is no option" + Nearest.question(name, known));
            }
        }
    }

    /** The value as picocli wants it, which would otherwise take {@code ${headline}} for a variable of its own. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        Value value = argument instanceof OptionSpec option ? value(option) : null;
        return value == null ? null : value.text().replace("$", "$$");
    }

    /** Where the value of an option comes from, or null where the program chooses it. */
    @Nullable
    String origin(ArgSpec argument) {
        Value value = argument instanceof OptionSpec option ? value(option) : null;
        return value == null ? null : value.origin();
    }

    /** Every option with its value and its origin, as {@code git config --show-origin} prints them. */
    String table(CommandLine line) {
        StringBuilder table = new StringBuilder();
        for (OptionSpec option : line.getCommandSpec().options()) {
            if (!TYPED.contains(name(option))) {
                Value value = effective(option);
                table.append(value.origin()).append('\t');
                table.append(name(option)).append('=').append(value.text().replace("\n", "\\n"));
                table.append('\n');
            }
        }
        return table.toString();
    }

    private Value effective(OptionSpec option) {
        OptionSpec typed = given.matchedOption(option.longestName());
        if (typed != null) {
            return new Value("command line", String.join(" ", typed.stringValues()));
        }
        Value value = value(option);
        return value == null ? new Value("default", option.defaultValue() == null ? "" : option.defaultValue()) : value;
    }

    private @Nullable Value value(OptionSpec option) {
        String name = name(option);
        if (TYPED.contains(name) || givesWay(name)) {
            return null;
        }
        String variable = ConfigurationFile.PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
        String text = environment.get(variable);
        if (text != null) {
            return new Value("environment:" + variable, text);
        }
        String line = file.getProperty(name);
        return line == null ? null : new Value("file:" + fileName, line);
    }

    private boolean givesWay(String name) {
        for (String rival : GIVING_WAY.getOrDefault(name, Set.of())) {
            if (given.hasMatchedOption("--" + rival)) {
                return true;
            }
        }
        return false;
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }
}
