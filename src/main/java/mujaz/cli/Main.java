package mujaz.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        ExitStatus status = run(args, streams(args));
        // JDK 25 looks for somebody to log it to before it exits: as long as a tenth of a brief takes.
        if (status != ExitStatus.DONE) {
            System.exit(status.code());
        }
    }

    static Streams streams(String[] args) {
        // Not System.out, which swallows a closed pipe; and UTF-8 whatever the locale.
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                !isPlain(args) && Terminal.isInput(),
                Terminal.isOutput(),
                Terminal.isError(),
                System.getenv());
    }

    /** File names alone need no command line parser, whose loading would cost more than the brief. */
    static ExitStatus run(String[] args, Streams streams) {
        if (ConfigurationFile.isUsed(streams.environment())) {
            return Program.run(args, streams);
        }
        if (isPlain(args)) {
            return Run.execute(Settings.of(List.of(args)), streams);
        }
        return args.length == 0 && !streams.inputIsTerminal()
                ? Run.execute(Settings.of(List.of(Inputs.STANDARD_INPUT)), streams)
                : Program.run(args, streams);
    }

    private static boolean isPlain(String[] args) {
        for (String arg : args) {
            if (arg.isEmpty() || arg.charAt(0) == '@' || (arg.charAt(0) == '-' && arg.length() > 1)) {
                return false;
            }
        }
        return args.length > 0;
    }
}
