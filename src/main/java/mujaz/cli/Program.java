package mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import mujaz.cli.Settings.Verbosity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

    /** The command as picocli knows it. Of an option that is given twice the last counts, so that aliases can be overruled. */
    static CommandLine line() {
        return new CommandLine(new SummarizeCommand()).setOverwrittenOptionsAllowed(true);
    }

    /** What was typed is parsed for itself first: it says where the rest comes from. */
    private ExitStatus run(String[] args) {
        try {
            ParseResult given = line().parseArgs(args);
            if (given.isUsageHelpRequested()) {
                return Run.print(help(given), streams);
            }
            if (given.isVersionHelpRequested()) {
                return Run.print(Version.text(messages()), streams);
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

    private Messages messages() {
        return Messages.of(streams.environment());
    }

    private String help(ParseResult given) {
        return HelpPage.of(
                given.commandSpec(), messages(), View.ofHelp(command(given).display(), streams));
    }

    private ExitStatus shortHelp() {
        new Diagnostics(streams, Verbosity.NORMAL).say("help.short");
        return ExitStatus.USAGE;
    }

    private ExitStatus refuse(ParameterException e) {
        Diagnostics diagnostics = new Diagnostics(streams, Verbosity.NORMAL);
        diagnostics.error(place(e), what(e));
        diagnostics.say("usage.hint");
        return ExitStatus.USAGE;
    }

    /** What the sentence is about. Who did not type a value wants to know where it stands. */
    private String place(ParameterException e) {
        if (e instanceof UsageException usage) {
            return usage.place();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().get(0);
        }
        ArgSpec argument = e instanceof MissingParameterException missing
                ? missing.getMissing().get(0)
                : e.getArgSpec();
        String origin = defaults == null || argument == null ? null : defaults.place(argument);
        if (origin != null) {
            return origin;
        }
        return argument instanceof OptionSpec option ? option.longestName() : "";
    }

    private static Message what(ParameterException e) {
        if (e instanceof UsageException usage) {
            return usage.what();
        }
        if (e.getCause() instanceof WrongValue wrong) {
            return wrong.what();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknownOption(unmatched);
        }
        return e instanceof MissingParameterException missing
                ? Message.of("usage.missing-value", label(missing))
                : Message.of(String.valueOf(e.getMessage()));
    }

    private static Message unknownOption(UnmatchedArgumentException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        List<String> names = new ArrayList<>(command.optionsMap().keySet());
        names.addAll(command.negatedOptionsMap().keySet());
        String typed = e.getUnmatched().get(0).replaceFirst("=.*", "");
        return Nearest.asking(Message.of("usage.unknown-option"), typed, names);
    }

    private static String label(MissingParameterException e) {
        return e.getMissing().get(0).paramLabel();
    }
}
