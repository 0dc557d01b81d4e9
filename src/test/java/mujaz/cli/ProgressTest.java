package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a long run has come, by a clock that the test sets. */
class ProgressTest {

    private static final int SIZE = 1000;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> inputs = new ArrayList<>();
    private long now = 5_000_000;

    @BeforeEach
    void writeInputs() throws IOException {
        for (int i = 0; i < 10; i++) {
            Path file = Files.write(folder.resolve(i + ".txt"), new byte[SIZE]);
            inputs.add(file.toString());
        }
    }

    @Test
    void aBarShowsWhatIsDoneHowFastAndHowLong() throws IOException {
        Progress progress = progress(true, Map.of(), inputs);
        work(progress, 3, 1_000);
        assertThat(said())
                .isEqualTo("\r\u001B[K[####--------------------] 2 done, 20 %, 1.0 a second, 0:08 left"
                        + "\r\u001B[K[#######-----------------] 3 done, 30 %, 1.0 a second, 0:07 left");
        progress.clear();
        assertThat(said()).endsWith("left\r\u001B[K");
        progress.clear();
        assertThat(said()).doesNotEndWith("\r\u001B[K\r\u001B[K");
    }

    @Test
    void theBarIsDrawnFiveTimesASecondAtMost() throws IOException {
        Progress progress = progress(true, Map.of(), inputs);
        now += 2_000;
        work(progress, 10, 50);
        assertThat(said().split("\r", -1)).hasSize(1 + 3);
    }

    @Test
    void elsewhereALineTellsItEveryTenSeconds() throws IOException {
        Progress progress = progress(false, Map.of(), inputs);
        work(progress, 10, 4_000);
        assertThat(said()).isEqualTo("""
                        mujaz: 3 done, 30 %, 0.3 a second, 0:28 left
                        mujaz: 6 done, 60 %, 0.3 a second, 0:16 left
                        mujaz: 9 done, 90 %, 0.3 a second, 0:04 left
                        """);
    }

    @Test
    void whereTheEndIsNotKnownThereIsNoBar() throws IOException {
        Progress progress = progress(true, Map.of(), List.of("-"));
        work(progress, 2, 2_500);
        assertThat(said()).startsWith("\r\u001B[K1 done, 0.4 a second\r");
    }

    @Test
    void itSpeaksArabicWhereTheUserDoes() throws IOException {
        Progress progress = progress(false, Map.of("LANG", "ar_AE.UTF-8"), inputs);
        work(progress, 1, 10_000);
        assertThat(said()).isEqualTo("mujaz: أنجز 1، 10 %، 0.1 في الثانية، بقي 1:30\n");
    }

    @ParameterizedTest
    @CsvSource({"10000, 1:30", "60000, 9:00", "600000, 1:30:00", "405000, 1:00:45"})
    void timesAreReadable(int each, String left) throws IOException {
        Progress progress = progress(false, Map.of(), inputs);
        work(progress, 1, each);
        assertThat(said()).contains(" a second, " + left + " left");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aShortRunSaysNothing(boolean terminal) throws IOException {
        Progress progress = progress(terminal, Map.of(), inputs);
        work(progress, 10, 150);
        progress.clear();
        assertThat(said()).isEmpty();
    }

    /** Errors have lines of their own, whatever is drawn there. */
    @Test
    void anErrorTakesThePlaceOfTheBar() throws IOException {
        Diagnostics diagnostics = new Diagnostics(streams(true, Map.of()), Settings.Verbosity.NORMAL);
        Progress progress = progress(true, Map.of(), inputs);
        diagnostics.watch(progress);
        work(progress, 1, 3_000);
        diagnostics.error("a.txt", Message.of("input.empty"));
        assertThat(said()).endsWith("left\r\u001B[Kmujaz: a.txt: is empty\n");
    }

    private Progress progress(boolean terminal, Map<String, String> environment, List<String> files) {
        return new Progress(streams(terminal, environment), Settings.of(files)) {
            @Override
            long now() {
                return now;
            }
        };
    }

    private Streams streams(boolean terminal, Map<String, String> environment) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        InputStream in = InputStream.nullInputStream();
        return new Streams(in, new ByteArrayOutputStream(), errors, false, false, terminal, environment);
    }

    /** Reads and finishes so many inputs, each in so many milliseconds. */
    private void work(Progress progress, int count, int each) throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            InputStream in = progress.reading(new ByteArrayInputStream(new byte[SIZE]));
            int read = in.read() < 0 ? 0 : 1;
            while (read < SIZE) {
                read += in.read(new byte[SIZE], 0, 1 + random.nextInt(SIZE));
            }
            now += each;
            progress.advance();
        }
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
