package mujaz.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mujaz.Mujaz;
import mujaz.bench.Releases;
import mujaz.model.Options;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.JsonRenderer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive over many machines gives what one process gives, whether Spark calls the library or the program. */
class SparkTest {

    private static final int RELEASES = 10_000;
    private static final int WORDS = 120;
    private static final int PARTITIONS = 16;
    private static final List<String> PROGRAM = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "mujaz.cli.Main",
            "--no-config",
            "--from=ndjson",
            "-f",
            "ndjson");

    @TempDir
    static Path folder;

    private static Path archive;
    private static List<String> expected;
    private static JavaSparkContext spark;

    @BeforeAll
    static void runOneProcess() throws IOException, InterruptedException {
        archive = folder.resolve("archive.jsonl");
        List<String> records = new ArrayList<>();
        for (int i = 0; i < RELEASES; i++) {
            records.add(Releases.record(i, WORDS));
        }
        Files.write(archive, records);
        Path briefs = folder.resolve("briefs.jsonl");
        Process process = new ProcessBuilder(PROGRAM)
                .redirectInput(archive.toFile())
                .redirectOutput(briefs.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        expected = Files.readAllLines(briefs);
        assertThat(expected).hasSize(RELEASES);
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[*]")
                .setAppName("mujaz")
                .set("spark.ui.enabled", "false")
                .set("spark.local.dir", folder.resolve("spark").toString()));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** The recipe: one line object for a partition, which is the work of one thread. */
    @Test
    void mapPartitionsCallsTheLibrary() {
        JavaRDD<String> records = spark.textFile(archive.toString(), PARTITIONS);
        JavaRDD<String> briefs = records.mapPartitions(SparkTest::summarize);
        assertThat(briefs.collect()).isEqualTo(expected);
    }

    /** The other one: the program as a filter, as with Hadoop Streaming. */
    @Test
    void pipeCallsTheProgram() {
        JavaRDD<String> records = spark.textFile(archive.toString(), 4);
        List<String> briefs = records.pipe(PROGRAM, Map.of(), false, 1 << 16).collect();
        assertThat(briefs).isEqualTo(expected);
    }

    private static Iterator<String> summarize(Iterator<String> records) {
        Mujaz mujaz = new Mujaz();
        JsonRenderer renderer = new JsonRenderer(false, false);
        ObjectMapper json = new ObjectMapper();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public String next() {
                try {
                    JsonNode record = json.readTree(records.next());
                    Summary summary = mujaz.summarize(record.get("text").asText(), Options.DEFAULT);
                    ByteArrayOutputStream brief = new ByteArrayOutputStream();
                    renderer.render(
                            brief, summary, new Envelope(record.get("id").toString(), 0, Map.of()));
                    return brief.toString(StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
