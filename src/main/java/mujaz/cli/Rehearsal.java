package mujaz.cli;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Does what users do most, and prints nothing: the launcher runs it to write the class-data archive, which then holds the
 * classes that the usual runs need and no other: on files alone, or with any argument what runs with options need as well.
 */
final class Rehearsal {

    private static final String[] RELEASES = {"rehearsal/ar/un-oic-cooperation.txt", "rehearsal/en/meeting.txt"};

    private static final String[][] FILES = {{"-"}};

    private static final String[][] COMMANDS = {
        {"-"}, {"-w", "40", "-"}, {"-f", "json", "-"}, {"--help"}, {"-w", "many"},
    };

    private static final String RECORD = "{\"id\": 1, \"text\": \"The minister opened the bridge.\"}\n";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        useJdk();
        for (String release : RELEASES) {
            byte[] text = text(release);
            for (String[] command : args.length == 0 ? FILES : COMMANDS) {
                run(text, command);
            }
        }
        if (args.length > 0) {
            run(RECORD.getBytes(StandardCharsets.UTF_8), "-f", "ndjson", "-");
        }
    }

    /** What a run on files asks of the JDK beside all this. */
    private static void useJdk() throws IOException {
        Main.streams(FILES[0]);
        ConfigurationFile.isUsed(System.getenv());
        try (InputStream file = new FileInputStream(System.getProperty("java.home") + "/lib/modules")) {
            file.read();
        }
    }

    private static byte[] text(String release) throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream(release)) {
            if (in == null) {
                throw new IllegalStateException("no release " + release);
            }
            return in.readAllBytes();
        }
    }

    private static void run(byte[] input, String... command) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        PrintStream silence = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
        Main.run(command, new Streams(new ByteArrayInputStream(input), nowhere, silence, false));
    }
}
