package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mujaz.cli.Processes.Ended;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

/** Every option and every format, and what goes wrong, in processes of their own: exit status, output, errors. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    private static final String EN = "samples/en/meeting.txt";
    private static final String AR = "samples/ar/un-oic-cooperation.txt";

    /** Exit status, arguments, what standard output holds, what standard error holds; all of it after {@code =}. */
    private static final String RUNS = """
            0 | EN                                    | Latvia              | =
            0 | AR EN                                 | ==> samples/ar      | =
            0 | -n 1 EN                               | Latvia              | =
            0 | --sentences=1 -w 30 -c 200 -r 0.5 EN  | Latvia              | =
            0 | --words=30 --chars=200 --ratio=0.5 EN | Latvia              | =
            0 | --for=alert AR                        | مسؤول أممي          | =
            0 | --for=ticker EN                       | Latvia              | =
            0 | --for=bulletin AR                     | الرابع والعشرين من  | =
            0 | --no-trim -n 20 --actors=0 EN         | Latvia              | =
            0 | --trim --actors=1 --lang=en EN        | Latvia              | =
            0 | --mark-restored -n 9 FOLDER/hidden.txt | [Al Marri] added   | =
            0 | --actors-file=FOLDER/ours.tsv EN      | Envoy of ours       | =
            0 | -l ar AR                              | خياري               | =
            0 | -f text EN                            | Key actors:         | =
            0 | -f json --explain EN                  | "features"          | =
            0 | --format=ndjson EN                    | {"schema":"1"       | =
            0 | -f markdown AR                        | # مسؤول              | =
            0 | -f tsv EN AR                          | id\tlanguage        | =
            0 | -f ninjs EN                           | "urn:uuid:          | =
            0 | --template=${language}/${id} EN       | =en/samples/en/meeting.txt\\n | =
            0 | --template-file=FOLDER/own EN         | =own en\\n           | =
            0 | --explain EN                          | position            | =
            0 | --highlight --from=text AR            | ⟦                   | =
            0 | --color=always --bidi=visual --width=40 AR | \u001B[1m      | =
            0 | --color=never --bidi=logical --width=40 EN | Latvia         | =
            0 | --encoding=windows-1256 FOLDER/old.txt | الفجيرة            | =
            0 | --separator=%% FOLDER/two.txt         | two.txt#2           | =
            0 | -R -j 2 FOLDER/deep                   | below.txt           | =
            0 | --recursive --jobs=1 -q FOLDER/deep   | below.txt           | =
            0 | --files-from=FOLDER/list              | Latvia              | =
            0 | -0 --files-from=FOLDER/list0          | Latvia              | =
            0 | --null --files-from=FOLDER/list0      | Latvia              | =
            0 | -f ndjson --passthrough FOLDER/records.jsonl | "desk":[1, 2]} | =
            0 | --config=FOLDER/config EN             | {"schema":"1"       | =
            0 | --no-config EN                        | Latvia              | =
            0 | --show-config -w 7                    | command line\twords=7 | =
            0 | @FOLDER/arguments                     | {"schema":"1"       | =
            0 | -v FOLDER/bare.txt                    | bridge              | no dateline found
            0 | --verbose FOLDER/bare.txt             | bridge              | no headline found
            0 | -o FOLDER/brief.txt EN                | =                   | =
            0 | --output=- EN                         | Latvia              | =
            0 | -h                                    | Usage: mujaz        | =
            0 | --help                                | 130 interrupted     | =
            0 | -V                                    | mujaz               | =
            0 | --version                             | Java                | =
            1 | EN missing.txt AR                     | ==> samples/ar      | =mujaz: missing.txt: no such file\\n
            1 | -q EN missing.txt                     | Latvia              | =
            1 | --quiet missing.txt                   | =                   | =
            1 | -f ndjson FOLDER/bad.jsonl            | "code":"bad-field"  | line 1: has no "text"
            1 | -o FOLDER EN                          | =                   | it is a directory
            2 | --wrods=3 EN                          | =                   | did you mean --words?
            2 | -f jsn EN                             | =                   | did you mean json?
            2 | -o EN EN                              | =                   | would overwrite the input
            2 | --template=x -f json EN               | =                   | exclude each other
            3 |                                       | =                   | mujaz: -: is empty
            3 | FOLDER/empty.txt                      | =                   | empty.txt: is empty
            3 | FOLDER/binary                         | =                   | is a binary file
            """;

    @TempDir
    Path folder;

    private record Expected(int status, List<String> arguments, String out, String err) {}

    @BeforeEach
    void writeInputs() throws IOException {
        Files.writeString(folder.resolve("ours.tsv"), "Ilze Kalnina\tperson\tEnvoy of ours\n");
        Files.writeString(folder.resolve("hidden.txt"), RestoredMarksTest.HIDDEN);
        Files.writeString(folder.resolve("own"), "own ${language}");
        Files.write(folder.resolve("old.txt"), Texts.ARABIC.getBytes("windows-1256"));
        Files.writeString(folder.resolve("two.txt"), Texts.ENGLISH + "%%\n" + Texts.ENGLISH);
        Files.writeString(Files.createDirectories(folder.resolve("deep/deeper")).resolve("below.txt"), Texts.ENGLISH);
        Files.writeString(folder.resolve("list"), EN + "\n");
        Files.writeString(folder.resolve("list0"), EN + "\0");
        Files.writeString(folder.resolve("records.jsonl"), record("a"));
        Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"a\"}\n");
        Files.writeString(folder.resolve("config"), "format = ndjson\n");
        Files.writeString(folder.resolve("arguments"), "-f ndjson\n" + EN + "\n");
        Files.writeString(folder.resolve("bare.txt"), "The minister opened the bridge on Monday.\n");
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, 3, 0, 5});
    }

    @Test
    void everyRunEndsAsItShould() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Ended>> ended = new ArrayList<>();
        for (Expected run : runs()) {
            List<String> command = Processes.mujaz(run.arguments().toArray(new String[0]));
            ended.add(two.submit(() -> Processes.run(folder, Map.of(), command)));
        }
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < ended.size(); i++) {
            check(softly, runs().get(i), ended.get(i).get());
        }
        two.shutdownNow();
        softly.assertThat(folder.resolve("brief.txt")).content().contains("Latvia");
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Expected run, Ended ended) {
        softly.assertThat(ended.status()).as("status of %s", run.arguments()).isEqualTo(run.status());
        check(softly, "output of " + run.arguments(), ended.out(), run.out());
        check(softly, "errors of " + run.arguments(), ended.err(), run.err());
    }

    private static void check(SoftAssertions softly, String what, String text, String expected) {
        if (expected.startsWith("=") && !expected.startsWith("==")) {
            softly.assertThat(text).as(what).isEqualTo(expected.substring(1));
        } else {
            softly.assertThat(text).as(what).contains(expected);
        }
    }

    /** An option without a row above, by one of its names, fails here; so does a value that there is to choose. */
    @Test
    void everyOptionAndEveryFormatHasARun() {
        Set<String> used = new TreeSet<>();
        for (Expected run : runs()) {
            run.arguments().forEach(argument -> used.addAll(Arrays.asList(argument.split("=", 2))));
        }
        for (OptionSpec option : Program.line().getCommandSpec().options()) {
            assertThat(used).as("names of " + option.longestName()).containsAll(List.of(option.names()));
        }
        for (String option : List.of("--format", "--for")) {
            List<String> values =
                    HelpPage.values(Program.line().getCommandSpec().findOption(option));
            assertThat(used).containsAll(values.subList(option.equals("--for") ? 1 : 0, values.size()));
        }
    }

    private List<Expected> runs() {
        return RUNS.lines().map(this::expected).toList();
    }

    private Expected expected(String row) {
        String[] cells = row.split("\\|", -1);
        String arguments = cells[1].strip()
                .replace("FOLDER", folder.toString())
                .replaceAll("\\bEN\\b", EN)
                .replaceAll("\\bAR\\b", AR);
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" +"));
        return new Expected(Integer.parseInt(cells[0].strip()), words, cell(cells[2]), cell(cells[3]));
    }

    private static String cell(String cell) {
        return cell.strip().translateEscapes();
    }

    /** Who waits for the next release gets the brief of the last: nothing is kept back until a buffer is full. */
    @Test
    void eachRecordIsAnsweredAsItComes() throws Exception {
        Path wire = Files.createFile(folder.resolve("wire.jsonl"));
        List<String> command = Processes.mujaz("-f", "ndjson", "--from=ndjson", "-");
        Process process = new ProcessBuilder(Processes.shell("tail -n +1 -f '" + wire + "' | \"$@\"", command)).start();
        try (BufferedReader briefs =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String id : List.of("first", "second", "third")) {
                Files.writeString(wire, record(id), StandardOpenOption.APPEND);
                assertThat(briefs.readLine()).startsWith("{\"schema\":\"1\",\"id\":\"" + id + "\"");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void aClosedPipeEndsEveryFormatSilently() throws Exception {
        Path records =
                Files.writeString(folder.resolve("many.jsonl"), record("a").repeat(60));
        for (String format : List.of("text", "ndjson", "tsv")) {
            String script = "{ \"$@\"; echo $? >&3; } 3>'" + folder + "/status' | head -c 10";
            Ended ended = Processes.run(
                    folder,
                    Map.of(),
                    Processes.shell(script, Processes.mujaz("-f", format, "-n", "20", records.toString())));
            assertThat(ended.out()).hasSize(10);
            assertThat(ended.err()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsToldInTheUsersLanguage() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
        Ended ended = Processes.run(
                folder,
                Map.of("LANG", "ar_AE.UTF-8"),
                Processes.shell("\"$@\" >/dev/full", Processes.mujaz("-f", "json", EN)));
        assertThat(ended.err())
                .startsWith("mujaz: الخرج القياسي: تتعذر الكتابة فيه: ")
                .containsOnlyOnce("\n");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        List<String> command = Processes.mujaz("-o", closed.resolve("brief").toString(), "-");
        if (Files.isWritable(closed)) {
            command = Stream.concat(asNobody(), command.stream()).toList(); // the superuser writes everywhere
        }
        Ended ended = Processes.run(folder, Map.of(), Processes.shell("echo 'The bridge opened.' | \"$@\"", command));
        assertThat(ended.err()).isEqualTo("mujaz: " + closed + "/brief: cannot be written: permission denied\n");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(1);
        assertThat(closed).isEmptyDirectory();
    }

    /** Who may read what the tests have made, and write nothing. */
    private Stream<String> asNobody() throws Exception {
        Stream<String> nobody = Stream.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        assumeTrue(
                Files.exists(Path.of("/usr/bin/setpriv")), "the superuser writes everywhere, and there is no setpriv");
        for (Path each = folder;
                each.startsWith(Path.of(System.getProperty("java.io.tmpdir")));
                each = each.getParent()) {
            each.toFile().setExecutable(true, false);
        }
        return nobody;
    }

    @Test
    void anInterruptEndsAStreamWithoutATornLine() throws Exception {
        Process process = startInterruptible("-f", "ndjson", "--from=ndjson");
        try {
            process.getOutputStream().write(Processes.utf8(record("a")));
            process.getOutputStream().flush();
            BufferedReader briefs =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(briefs.readLine()).endsWith("}");
            assertThat(interrupt(process)).isEqualTo(130);
            assertThat(briefs.readLine()).isNull();
            assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void anInterruptOfSeveralJobsLeavesTheOutputAsItWas() throws Exception {
        Path briefs = Files.writeString(folder.resolve("briefs.jsonl"), "of yesterday");
        Process process = startInterruptible("-q", "-j4", "-f", "ndjson", "--from=ndjson", "-o", briefs.toString());
        try {
            for (int i = 0; i < 300; i++) {
                process.getOutputStream().write(Processes.utf8(record("r" + i)));
            }
            process.getOutputStream().flush(); // and not closed: there is more to come
            while (drafts(folder) == 0) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(10);
            }
            assertThat(interrupt(process)).isEqualTo(130);
            assertThat(briefs).hasContent("of yesterday");
            assertThat(drafts(folder)).isZero();
            assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static long drafts(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    /** Where the tests run in the background, interrupts are ignored unless somebody sees to it. */
    private Process startInterruptible(String... arguments) throws Exception {
        List<String> env = List.of("env", "--default-signal=INT");
        assumeTrue(Processes.run(
                                folder,
                                Map.of(),
                                Stream.concat(env.stream(), Stream.of("true")).toList())
                        .status()
                == 0);
        return new ProcessBuilder(Stream.concat(env.stream(), Processes.mujaz(arguments).stream())
                        .toList())
                .start();
    }

    private static int interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String record(String id) {
        String text = Texts.ENGLISH.replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", \"desk\": [1, 2]}\n";
    }
}
