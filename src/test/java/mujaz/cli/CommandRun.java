package mujaz.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command inside the tests: what it was given, what it printed, how it ended. */
public final class CommandRun {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final byte[] out;
    private final String err;

    private CommandRun(int status, byte[] out, String err) {
        this.status = status;
        this.out = out;
        this.err = err;
    }

    public static CommandRun of(String... args) {
        return withInput(new byte[0], args);
    }

    public static CommandRun withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    public static CommandRun withInput(byte[] input, String... args) {
        return in(Map.of(), input, args);
    }

    /** A run with variables of the environment. */
    public static CommandRun in(Map<String, String> environment, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(
                        args,
                        new Streams(new ByteArrayInputStream(input), out, errors, false, false, false, environment))
                .code();
        errors.flush();
        return new CommandRun(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return out;
    }

    public String out() {
        return new String(out, StandardCharsets.UTF_8);
    }

    public String err() {
        return err;
    }

    public JsonNode json() throws IOException {
        return JSON.readTree(out);
    }

    /** One object of NDJSON output. */
    public JsonNode json(int line) throws IOException {
        return JSON.readTree(out().split("\n", -1)[line]);
    }
}
