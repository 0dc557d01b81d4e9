package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several jobs print what one prints, in the same order, and hold no more than a few inputs. */
@Timeout(120)
class JobsTest {

    private static final String[] FORMATS = {"text", "json", "ndjson"};
    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anyNumberOfJobsPrintsTheSame(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> inputs = inputs(random);
        for (String format : FORMATS) {
            CommandRun one = run(inputs, format, 1);
            assertThat(one.status()).isEqualTo(1);
            for (int jobs : new int[] {2, 5}) {
                CommandRun many = run(inputs, format, jobs);
                assertThat(many.out()).isEqualTo(one.out());
                assertThat(many.err()).isEqualTo(one.err());
                assertThat(many.status()).isEqualTo(one.status());
            }
        }
    }

    private static CommandRun run(List<String> inputs, String format, int jobs) {
        List<String> args = new ArrayList<>(List.of("-v", "-f", format, "--jobs=" + jobs));
        args.addAll(inputs);
        return CommandRun.of(args.toArray(new String[0]));
    }

    /** Texts long and short, in two charsets, several in one file, records good and bad, and what cannot be read. */
    private List<String> inputs(Random random) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String story = random.nextBoolean() ? Texts.ARABIC : Texts.ENGLISH;
            Path file = folder.resolve(i + (random.nextInt(5) == 0 ? ".jsonl" : ".txt"));
            switch (random.nextInt(8)) {
                case 0 -> Files.writeString(file, " \n");
                case 1 -> Files.writeString(file, story + "\nNNNN\n" + story);
                case 2 -> Files.write(file, Texts.ARABIC.getBytes(Charset.forName("windows-1256")));
                case 3 -> file = folder.resolve("missing" + i);
                case 4 -> Files.writeString(file, records(random, random.nextInt(20)));
                default -> Files.writeString(file, (story + "\n").repeat(1 + random.nextInt(6)));
            }
            inputs.add(file.toString());
        }
        inputs.add(Files.writeString(folder.resolve("last.jsonl"), records(random, 40))
                .toString());
        inputs.add(folder.resolve("missing").toString());
        return inputs;
    }

    private static String records(Random random, int count) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(6);
            String story = (kind % 2 == 0 ? Texts.ARABIC : Texts.ENGLISH).repeat(1 + random.nextInt(3));
            records.append(kind == 5 ? "{\"id\": " + i + ", broken\n" : record(i, story));
        }
        return records.toString();
    }

    private static String record(int id, String text) {
        return "{\"id\": " + id + ", \"text\": \"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    @Test
    void recordsKeepTheirOrder() {
        StringBuilder records = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.append(record(i, Texts.ENGLISH.repeat(i % 37 == 0 ? 40 : 1)));
            ids.add(Integer.toString(i));
        }
        CommandRun run = CommandRun.withInput(
                records.toString(), "--jobs=4", "--from=ndjson", "--no-config", "--template=${id}");
        assertThat(run.out().lines()).isEqualTo(ids);
    }

    @Test
    void whoHasSeenEnoughEndsTheRunAndTheReading() {
        EndlessRecords records = new EndlessRecords();
        OutputStream pipe = new OutputStream() {
            private int writes;

            @Override
            public void write(int b) {
                throw new AssertionError("results are written whole");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (++writes > 20) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(records, pipe, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        ExitStatus status = Main.run(new String[] {"--jobs=2", "--from=ndjson", "-f", "ndjson"}, streams);
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(err.toByteArray()).isEmpty();
        // What was put out, what may wait, and the buffers of the reader.
        assertThat(records.given).isBetween(20, 20 + 2 * 16 + 2 * (1 << 16) / EndlessRecords.RECORD.length);
    }

    /** A stream without end: what reads all of it, or much ahead, does not come back. */
    private static final class EndlessRecords extends InputStream {

        static final byte[] RECORD = record(7, Texts.ENGLISH).getBytes(StandardCharsets.UTF_8);

        private int given;

        @Override
        public int read() {
            throw new AssertionError("input is read in blocks");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            System.arraycopy(RECORD, 0, buffer, offset, RECORD.length);
            given++;
            return RECORD.length;
        }
    }

    @Test
    void whoWritesOneRecordGetsItsBriefBeforeTheNext() throws Exception {
        BlockingQueue<String> results = new LinkedBlockingQueue<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("results are written whole");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                results.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Thread filter;
        try (PipedOutputStream records = new PipedOutputStream()) {
            Streams streams = new Streams(new PipedInputStream(records, 1 << 16), out, err, false);
            filter = new Thread(() -> Main.run(new String[] {"--jobs=4", "-f", "ndjson"}, streams));
            filter.start();
            for (int i = 0; i < 3; i++) {
                records.write(record(i, Texts.ARABIC).getBytes(StandardCharsets.UTF_8));
                records.flush();
                assertThat(results.poll(PATIENCE, TimeUnit.SECONDS)).contains("\"id\":" + i);
            }
        }
        filter.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        assertThat(filter.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "many", "1.5"})
    void aNumberOfJobsIsAWholeNumberAboveZero(String jobs) {
        CommandRun run = CommandRun.withInput(Texts.ENGLISH, "--jobs=" + jobs);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--jobs");
    }
}
