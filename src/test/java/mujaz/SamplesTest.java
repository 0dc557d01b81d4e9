package mujaz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mujaz.cli.CommandRun;
import mujaz.render.SummarySchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample prints what stands beside it, as text and as JSON. {@code -Dsamples.accept=true} writes what is printed now;
 * the change shows in the diff.
 */
class SamplesTest {

    private static final List<String> PRESETS = List.of("alert", "ticker", "bulletin");

    static List<Path> samples() {
        return Samples.all();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(Samples.of("ar")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Samples.of("en")).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsTheBriefBesideIt(Path sample) throws IOException {
        CommandRun run = CommandRun.of(sample.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(expected(Samples.beside(sample, ".brief.txt"), run.out()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsTheJsonBesideItByTheSchema(Path sample) throws IOException {
        CommandRun run = CommandRun.of("-f", "json", "--explain", sample.toString());
        String json = run.out();
        assertThat(json).isEqualTo(expected(Samples.beside(sample, ".brief.json"), json));
        assertThat(SummarySchema.errors(run.json())).isEmpty();
    }

    static List<Path> arrivals() {
        return Samples.arrivals();
    }

    /** Whatever it arrives in, a release gives its own brief. */
    @ParameterizedTest
    @MethodSource("arrivals")
    void printsTheBriefsOfWhatArrives(Path sample) throws IOException {
        CommandRun run = CommandRun.of(sample.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(expected(Samples.beside(sample, ".brief.txt"), run.out()));
        assertThat(SummarySchema.errors(
                        CommandRun.of("-f", "json", sample.toString()).json()))
                .isEmpty();
    }

    /** The presets that a sample shows are those whose output lies beside it. */
    @ParameterizedTest
    @MethodSource("samples")
    void printsThePresetsBesideIt(Path sample) throws IOException {
        for (String preset : PRESETS) {
            Path file = Samples.beside(sample, "." + preset + ".txt");
            if (Files.exists(file)) {
                CommandRun run = CommandRun.of("--for=" + preset, sample.toString());
                assertThat(run.out()).isEqualTo(expected(file, run.out()));
            }
        }
    }

    @Test
    void everyPresetIsShownInBothLanguages() {
        for (String preset : PRESETS) {
            for (String language : List.of("ar", "en")) {
                assertThat(Samples.of(language))
                        .anyMatch(sample -> Files.exists(Samples.beside(sample, "." + preset + ".txt")));
            }
        }
    }

    private static String expected(Path file, String printed) throws IOException {
        if (Boolean.getBoolean("samples.accept")) {
            Files.writeString(file, printed);
        }
        return Files.readString(file);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSameBriefHoweverTheTextArrives(Path sample) throws IOException {
        String text = Files.readString(sample);
        String brief = CommandRun.withInput(text).out();
        for (byte[] form : Stream.of(
                        text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))
                .toList()) {
            assertThat(CommandRun.withInput(form).out()).isEqualTo(brief);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartIsWhereTheJsonSays(Path sample) throws IOException {
        int[] text = Files.readString(sample).codePoints().toArray();
        JsonNode json = CommandRun.of("-f", "json", sample.toString()).json();
        assertPlaced(text, json);
    }

    /** Whatever has a text, a start and an end, at any depth, stands there; excerpts print less than they stand for. */
    private static void assertPlaced(int[] text, JsonNode node) {
        if (node.has("text") && node.has("start") && !node.has("kept")) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            assertThat(new String(text, start, end - start))
                    .isEqualTo(node.get("text").asText());
        }
        node.forEach(child -> assertPlaced(text, child));
    }

    @Test
    void nothingElseLiesInTheFolders() throws IOException {
        for (Path file : Samples.files()) {
            String name = file.getFileName().toString();
            boolean known = name.equals("README.md")
                    || Samples.isRelease(file)
                    || Samples.arrivals().contains(file);
            String release = name.replaceFirst("\\.(brief|alert|ticker|bulletin)\\.(txt|json)$", "");
            boolean beside = Files.exists(file.resolveSibling(release + ".txt"))
                    || Files.exists(file.resolveSibling(release + ".html"));
            assertThat(known || (!release.equals(name) && beside))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void theReadmeNamesEverySample() throws IOException {
        String readme = Files.readString(Path.of("samples", "README.md"));
        for (Path sample : Stream.concat(Samples.all().stream(), Samples.arrivals().stream())
                .toList()) {
            assertThat(readme).contains("`" + sample.getParent().getFileName() + "/" + sample.getFileName() + "`");
        }
    }
}
