package mujaz.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The standard streams, handed in so that the command is a function of them.
 *
 * @param in standard input
 * @param out standard output, unbuffered, reporting its failures (as {@link System#out} does not)
 * @param err standard error, UTF-8 whatever the locale
 * @param inputIsTerminal whether a person would have to type the input
 * @param outputIsTerminal whether a person reads the output as it comes
 * @param errorIsTerminal whether a person reads what is said on standard error
 * @param environment the variables of the environment
 */
record Streams(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean inputIsTerminal,
        boolean outputIsTerminal,
        boolean errorIsTerminal,
        Map<String, String> environment) {

    /** Streams of a script: nobody looks at the output, and the environment says nothing. */
    Streams(InputStream in, OutputStream out, PrintStream err, boolean inputIsTerminal) {
        this(in, out, err, inputIsTerminal, false, false, Map.of());
    }
}
