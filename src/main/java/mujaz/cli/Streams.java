package mujaz.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The standard streams, handed in so that the command is a function of them.
 *
 * @param in standard input
 * @param out standard output, unbuffered, reporting its failures (as {@link System#out} does not)
 * @param err standard error, UTF-8 whatever the locale
 * @param inputIsTerminal whether a person would have to type the input
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean inputIsTerminal) {}
