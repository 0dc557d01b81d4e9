package mujaz.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command line and does what it asks for. */
final class Program {

    private final Streams streams;
    private @Nullable Defaults defaults;

    private Program(Streams streams) {
        this.streams = streams;
    }

    static ExitStatus run(String[] args, Streams streams) {
        return new Program(streams).run(args);
    }

    /** The command as picocli knows it. */
    static CommandLine line() {
        return new CommandLine(new SummarizeCommand()).setUsageHelpWidth(80).setUsageHelpLongOptionsMaxWidth(28);
    }

    /** What was typed is parsed for itself first: it says where the rest comes from. */
    private ExitStatus run(String[] args) {
        try {
            ParseResult given = line().parseArgs(args);
            if (given.isUsageHelpRequested() || given.isVersionHelpRequested()) {
                return print(given);
            }
            return run(args, given);
        } catch (ParameterException e) {
            return refuse(e);
        }
    }

    private ExitStatus run(String[] args, ParseResult given) {
        SummarizeCommand typed = command(given);
        CommandLine typedLine = given.commandSpec().commandLine();
        Defaults read = Defaults.read(
                given, typed.configurationFile(typedLine), typed.withoutConfigurationFile(), streams.environment());
        defaults = read;
        CommandLine line = line().setDefaultValueProvider(read);
        SummarizeCommand command = command(line.parseArgs(args));
        if (command.showsConfiguration()) {
            return Run.print(read.table(line), streams);
        }
        if (streams.inputIsTerminal() && !given.hasMatchedPositional(0) && !given.hasMatchedOption("--files-from")) {
            return shortHelp();
        }
        return Run.execute(command.settings(line, streams), streams);
    }

    private static SummarizeCommand command(ParseResult parsed) {
        return (SummarizeCommand) parsed.commandSpec().userObject();
    }

    private ExitStatus print(ParseResult parsed) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        CommandLine line = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            line.usage(writer, Ansi.OFF);
        } else {
            line.printVersionHelp(writer, Ansi.OFF);
        }
        return Run.print(text.toString(), streams);
    }

    private ExitStatus shortHelp() {
        streams.err().print("""
                Usage: mujaz [OPTIONS] [FILE...]
                Prints a short brief of a news release, for example: mujaz release.txt
                - reads standard input; mujaz --help tells more.
                """);
        streams.err().flush();
        return ExitStatus.USAGE;
    }

    private ExitStatus refuse(ParameterException e) {
        PrintWriter err = new PrintWriter(streams.err(), false, StandardCharsets.UTF_8);
        err.print("mujaz: " + origin(e) + oneLine(e.getMessage()) + meant(e) + "\n");
        err.print("Try 'mujaz --help'.\n");
        err.flush();
        return ExitStatus.USAGE;
    }

    private static String meant(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
            return "";
        }
        List<String> names =
                new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        names.addAll(e.getCommandLine().getCommandSpec().negatedOptionsMap().keySet());
        return Nearest.question(unmatched.getUnmatched().get(0).replaceFirst("=.*", ""), names);
    }

    /** Who did not type the value wants to know where it stands. */
    private String origin(ParameterException e) {
        if (defaults == null || e.getArgSpec() == null || e.getValue() == null) {
            return "";
        }
        String origin = defaults.origin(e.getArgSpec());
        return origin == null ? "" : origin + ": ";
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "wrong usage" : message.replace('\n', ' ').replace('\r', ' ');
    }
}
