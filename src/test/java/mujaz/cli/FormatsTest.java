package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mujaz.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of output beside text and JSON: Markdown, TSV, ninjs and the user's own. */
class FormatsTest {

    private static final String RELEASE = """
            Council opens *park* in Al Sidr

            MARSA, 24th November, 2025 (WAM) -- Valley Council opened a park [of ten hectares] in Al Sidr on Monday.

            "Entry is free for ${headline} and children," Salem Al Marri, Director of Works, said.
            """;

    @TempDir
    Path folder;

    static List<Path> samples() {
        return Samples.all();
    }

    private static String print(String... arguments) {
        CommandRun run = CommandRun.withInput(RELEASE, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @Test
    void markdownEscapesWhatItWouldTakeForMarkup() {
        assertThat(print("-f", "markdown")).isEqualTo("""
                # Council opens \\*park\\* in Al Sidr

                *MARSA, 24 November 2025*

                - Valley Council opened a park \\[of ten hectares\\] in Al Sidr on Monday.
                - "Entry is free for ${headline} and children," Salem Al Marri, Director of Works, said.

                **Key actors**

                - Valley Council
                - Salem Al Marri, Director of Works
                """);
    }

    @Test
    void markdownPartsSeveralBriefsByARule() {
        String meeting = "samples/en/meeting.txt";
        assertThat(CommandRun.of("-f", "markdown", meeting, meeting).out().split("\n---\n\n"))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tsvHasOneRowAReleaseUnderTheNamesOfItsColumns(Path sample) {
        List<String> rows = CommandRun.of("-f", "tsv", sample.toString(), sample.toString())
                .out()
                .lines()
                .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).isEqualTo("id\tlanguage\theadline\tplace\tdate\tagency\tsummary\tactors");
        assertThat(rows.get(1).split("\t", -1)).hasSize(8);
        assertThat(rows.get(1)).isEqualTo(rows.get(2));
    }

    /** What ninjs 3.1 allows of what we write; its schema is closed, and {@code uri} alone is required. */
    private static final Map<String, Set<String>> NINJS = Map.ofEntries(
            Map.entry(
                    "",
                    Set.of(
                            "uri",
                            "type",
                            "standard",
                            "representationType",
                            "profile",
                            "pubStatus",
                            "language",
                            "located",
                            "headlines",
                            "descriptions",
                            "bodies",
                            "people",
                            "organisations",
                            "places",
                            "infoSources",
                            "altIds")),
            Map.entry("standard", Set.of("name", "version", "schema")),
            Map.entry("headlines", Set.of("role", "contentType", "value")),
            Map.entry("descriptions", Set.of("role", "contentType", "value")),
            Map.entry("bodies", Set.of("role", "contentType", "charCount", "wordCount", "value")),
            Map.entry("people", Set.of("name", "rel", "uri", "literal", "contactInfo")),
            Map.entry("organisations", Set.of("name", "rel", "uri", "literal", "symbols", "contactInfo")),
            Map.entry("places", Set.of("name", "rel", "uri", "literal", "contactInfo", "geoJSON")),
            Map.entry("infoSources", Set.of("name", "role", "uri", "literal", "contactInfo")),
            Map.entry("altIds", Set.of("role", "value")));

    @ParameterizedTest
    @MethodSource("samples")
    void ninjsHasNoFieldThatItsSchemaDoesNotKnow(Path sample) throws IOException {
        JsonNode item = new ObjectMapper()
                .readTree(CommandRun.of("-f", "ninjs", sample.toString()).out());
        assertAllowed("", item);
        item.fieldNames().forEachRemaining(field -> {
            JsonNode value = item.get(field);
            if (value.isObject()) {
                assertAllowed(field, value);
            }
            if (value.isArray()) {
                assertThat(value).isNotEmpty();
                value.forEach(element -> assertAllowed(field, element));
            }
        });
        assertThat(item.get("uri").asText()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(item.get("type").asText()).isEqualTo("text");
        assertThat(item.get("representationType").asText()).isIn("full", "partial");
        assertThat(item.get("pubStatus").asText()).isIn("usable", "withheld", "canceled");
        assertThat(item.at("/descriptions/0/value").asText()).isNotBlank();
    }

    private static void assertAllowed(String of, JsonNode object) {
        Set<String> fields = new TreeSet<>();
        object.fieldNames().forEachRemaining(fields::add);
        assertThat(NINJS.get(of)).containsAll(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${headline} | Council opens *park* in Al Sidr",
                "${headline.text} | Council opens *park* in Al Sidr",
                "${dateline.place}/${dateline.date} | MARSA/2025-11-24",
                "${dateline.hijri:-no date} | no date",
                "<${dateline.hijri}> | <>",
                "$${headline} | ${headline}",
                "${actors.0.name}; ${actors.9.name:-nobody} | Valley Council; nobody",
                "${actors} | Valley Council; Salem Al Marri, Director of Works",
                "${language} ${stats.sentences} ${summary.sentences.0.sentence} | en 2 0",
                "a\\tb | a\tb"
            })
    void templatesNameFieldsByTheirPath(String template, String printed) {
        assertThat(print("--template", template)).isEqualTo(printed + "\n");
    }

    @Test
    void whatStandsInAReleaseIsNotExpanded() {
        assertThat(print("--template=${summary}")).contains("free for ${headline} and");
    }

    @Test
    void aTemplateMayStandInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("own form.txt"), "- ${dateline.place}\n- ${id}\n");
        assertThat(print("--template-file", file.toString())).isEqualTo("- MARSA\n- -\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${hedline}",
                "${sys:user.home}",
                "${script:javascript:1+1}",
                "${url:UTF-8:http://localhost}",
                "${env:HOME}"
            })
    void aTemplateNamesFieldsAndNothingElse(String template) {
        CommandRun run = CommandRun.withInput(RELEASE, "--template", template);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mujaz: --template: no field is called '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-f json", "--format=tsv"})
    void aTemplateIsAFormOfItsOwn(String format) {
        CommandRun run = CommandRun.withInput(RELEASE, (format + " --template=${headline}").split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("mujaz: --template and --format exclude each other");
        assertThat(print("--template=${headline}", "-f", "text")).isEqualTo("Council opens *park* in Al Sidr\n");
    }

    @Test
    void twoTemplatesAreOneTooMany() {
        assertThat(CommandRun.withInput(RELEASE, "--template=x", "--template-file=y")
                        .status())
                .isEqualTo(2);
        CommandRun missing = CommandRun.withInput(RELEASE, "--template-file=missing.txt");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).startsWith("mujaz: --template-file: missing.txt cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "tsv", "ninjs"})
    void otherInputsAreDoneWhereOneFails(String format) {
        CommandRun run = CommandRun.of("-f", format, "missing.txt", "samples/en/meeting.txt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("mujaz: missing.txt: ");
        assertThat(run.out()).contains("Latvia");
    }
}
