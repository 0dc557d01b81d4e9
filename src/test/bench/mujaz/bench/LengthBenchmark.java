package mujaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mujaz.Mujaz;
import mujaz.model.Options;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether a word costs the same in short and long releases: milliseconds for 400,000 words of the same text, cut into documents
 * of each length, so that all see the same words as often. {@code -Djmh.arguments="-p file=FILE LengthBenchmark"} takes a
 * file of one paragraph a line; without it the text is invented, and names few.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LengthBenchmark {

    private static final int ALL_WORDS = 400_000;

    @Param({"400", "4000", "40000", "400000"})
    private int words;

    @Param("")
    private String file;

    private final Mujaz mujaz = new Mujaz();
    private final List<String> documents = new ArrayList<>();

    @Setup
    public void cut() throws IOException {
        List<String> paragraphs = file.isEmpty() ? invented() : Files.readAllLines(Path.of(file));
        StringBuilder document = new StringBuilder();
        int written = 0;
        int all = 0;
        for (int i = 0; i < paragraphs.size() && all < ALL_WORDS; i++) {
            document.append(paragraphs.get(i)).append("\n\n");
            int count = paragraphs.get(i).split(" ", -1).length;
            written += count;
            all += count;
            if (written >= words) {
                documents.add(document.toString());
                document.setLength(0);
                written = 0;
            }
        }
    }

    private static List<String> invented() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < ALL_WORDS / 400; i++) {
            paragraphs.addAll(Releases.text(i, 420).lines().toList());
        }
        return paragraphs;
    }

    @Benchmark
    public int summarize() {
        int sentences = 0;
        for (String document : documents) {
            sentences += mujaz.summarize(document, Options.DEFAULT).excerpts().size();
        }
        return sentences;
    }
}
