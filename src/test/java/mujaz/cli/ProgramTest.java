package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own: pipes, signals, memory, and what it loads. */
@Tag("process")
class ProgramTest {

    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    private Path release;

    @BeforeEach
    void writeRelease() throws IOException {
        release = Files.writeString(folder.resolve("release.txt"), Texts.ARABIC);
    }

    @Test
    void printsWhatItPrintsInsideTheTests() throws Exception {
        Ended ended = run(mujaz(release.toString()));
        assertThat(ended.out).isEqualTo(CommandRun.of(release.toString()).out());
        assertThat(ended.err).isEmpty();
        assertThat(ended.status).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-f json", "-f ndjson", "-n 3"})
    @DisabledOnOs(OS.WINDOWS)
    void aClosedPipeEndsItSilently(String options) throws Exception {
        // More than any pipe holds, so that it writes after the reader has gone.
        Path records = Files.writeString(
                folder.resolve("records.jsonl"),
                ("{\"text\": \"" + Texts.ENGLISH.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n").repeat(300));
        List<String> command = mujaz(Stream.concat(Stream.of(options.split(" ", -1)), Stream.of(records.toString()))
                .toArray(String[]::new));
        Ended ended = run(shell("\"$@\" | head -c 10", command));
        assertThat(ended.out).hasSize(10);
        assertThat(ended.err).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=text", "--from=auto", "--files-from=-"})
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsReadToItsEnd(String option) throws Exception {
        String what = option.startsWith("--files") ? "echo" : "cat";
        Ended ended = run(shell(what + " '" + release + "' | \"$@\"", mujaz(option, "--no-config")));
        assertThat(ended.err).isEmpty();
        assertThat(ended.out).isEqualTo(CommandRun.withInput(Texts.ARABIC).out());
        assertThat(ended.status).isZero();
    }

    @Test
    void aFullDiskIsToldAndFails() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Ended ended = run(shell("\"$@\" > /dev/full", mujaz(release.toString())));
        assertThat(ended.err)
                .startsWith("mujaz: standard output: cannot be written: ")
                .containsOnlyOnce("\n");
        assertThat(ended.status).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptLeavesNothingBehind() throws Exception {
        List<String> env = List.of("env", "--default-signal=INT");
        // A test run in the background ignores interrupts, and so would what it starts.
        assumeTrue(run(concat(env, List.of("true"))).status == 0);
        Path out = Files.createDirectory(folder.resolve("out")).resolve("briefs");
        Process process = new ProcessBuilder(concat(env, mujaz("-o", out.toString(), "-")))
                .redirectErrorStream(true)
                .start();
        try {
            awaitDraft(out.getParent());
            run(List.of("kill", "-INT", Long.toString(process.pid())));
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(process.getInputStream().readAllBytes()).isEmpty();
            assertThat(out.getParent()).isEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister opened the bridge ", "افتتحت الوزيرة الجسر ", "x"})
    void fiftyMegabytesOfOneLineAreRefusedInSeconds(String unit) throws Exception {
        Path line = folder.resolve("line.txt");
        byte[] bytes = unit.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(line)) {
            for (long written = 0; written < 50_000_000; written += bytes.length) {
                out.write(bytes);
            }
        }
        Ended ended = run(mujaz("-w", "40", line.toString()));
        assertThat(ended.status).isEqualTo(3);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err)
                .isEqualTo("mujaz: " + line + ": holds no release: one line has more than 1000000 characters;"
                        + " give the text with its line breaks\n");
    }

    /** Parsers and lambdas would take longer to load than the brief takes to make. */
    @Test
    void fileNamesAloneLoadLittle() throws Exception {
        Path log = folder.resolve("classes.log");
        List<String> command = mujaz(release.toString());
        command.add(1, "-Xlog:class+load:file=" + log);
        assertThat(run(command).status).isZero();
        List<String> classes = Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", ""))
                .toList();
        assertThat(classes).anyMatch(name -> name.startsWith("mujaz.cli.Main "));
        assertThat(classes)
                .noneMatch(name -> name.startsWith("picocli"))
                .noneMatch(name -> name.startsWith("com.fasterxml"))
                .noneMatch(name -> name.startsWith("tools.jackson"))
                .noneMatch(name -> name.startsWith("java.util.regex.Pattern "))
                .noneMatch(name -> name.startsWith("mujaz.") && name.contains("$$Lambda"));
    }

    /** The output's draft stands there as soon as the program waits for its input. */
    private static void awaitDraft(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE * 20; i++) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no draft of the output");
    }

    private static List<String> mujaz(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("mujaz.cli.Main");
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> shell(String script, List<String> command) {
        return concat(List.of("sh", "-c", script, "sh"), command);
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Ended run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "stdout", "");
        Path err = Files.createTempFile(folder, "stderr", "");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a process left. */
    private record Ended(int status, String out, String err) {}
}
