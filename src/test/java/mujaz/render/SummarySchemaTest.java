package mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mujaz.cli.CommandRun;
import mujaz.cli.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema holds what the program prints, and little else. */
class SummarySchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> texts() {
        return Texts.all();
    }

    @Test
    void isASchemaItself() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        try (InputStream in = SummarySchemaTest.class.getResourceAsStream("/mujaz/summary.schema.json")) {
            assertThat(meta.validate(JSON.readTree(in))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsOneBrief(String text) throws IOException {
        assertThat(SummarySchema.errors(brief(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsAnExplainedBrief(String text) throws IOException {
        JsonNode brief = CommandRun.withInput(text, "-f", "json", "--explain").json();
        assertThat(SummarySchema.errors(brief)).isEmpty();
        assertThat(brief.at("/sentences/0/features").size()).isPositive();
    }

    @Test
    void holdsAnArrayOfBriefs() throws IOException {
        ArrayNode briefs = JSON.createArrayNode().add(brief(Texts.ARABIC)).add(brief(Texts.ENGLISH));
        assertThat(SummarySchema.errors(briefs)).isEmpty();
        assertThat(SummarySchema.errors(JSON.createArrayNode())).isEmpty();
    }

    @Test
    void holdsRecordsWithAndWithoutHeadlineAndId() throws IOException {
        String records = """
                {"id": "a", "text": "One man walked home. Another followed him.", "headline": "Walkers", "own": [1]}
                {"id": 7, "text": "One man walked home. Another followed him.", "headline": null}
                {"text": "One man walked home. Another followed him."}
                """;
        CommandRun run = CommandRun.withInput(records, "-f", "json", "--passthrough");
        assertThat(run.json()).hasSize(3);
        assertThat(SummarySchema.errors(run.json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"a\"}", "{\"id\": 1, \"text\": 5}", "{", "[]", "{\"text\": \"\"}"})
    void holdsErrorLines(String record) throws IOException {
        CommandRun run = CommandRun.withInput(record, "--from=ndjson", "-f", "ndjson");
        assertThat(run.json().has("error")).isTrue();
        assertThat(SummarySchema.errors(run.json())).isEmpty();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("no id", json -> json.remove("id")),
                damage("no actors", json -> json.remove("actors")),
                damage("schema of another version", json -> json.put("schema", "2")),
                damage("schema as a number", json -> json.put("schema", 1)),
                damage("id as a list", json -> json.putArray("id")),
                damage("language by its name", json -> json.put("language", "English")),
                damage("headline as a string", json -> json.put("headline", "Walkers")),
                damage(
                        "headline with half its place",
                        json -> json.withObject("/headline").remove("end")),
                damage(
                        "dateline without hijri",
                        json -> json.withObject("/dateline").remove("hijri")),
                damage(
                        "date without dashes",
                        json -> json.withObject("/dateline").put("date", "20240312")),
                damage(
                        "no thirteenth month",
                        json -> json.withObject("/dateline").put("date", "2024-13-01")),
                damage(
                        "negative offset",
                        json -> json.withObject("/sentences/0").put("start", -1)),
                damage(
                        "offset as a fraction",
                        json -> json.withObject("/sentences/0").put("end", 1.5)),
                damage(
                        "unknown field of a sentence",
                        json -> json.withObject("/sentences/0").put("more", 1)),
                damage(
                        "score as text",
                        json -> json.withObject("/summary/sentences/0").put("score", "1")),
                damage(
                        "nothing kept",
                        json -> json.withObject("/summary/sentences/0").putArray("kept")),
                damage("no sentence", json -> json.putArray("sentences")),
                damage(
                        "warning that is no text",
                        json -> json.putArray("warnings").add(1)),
                damage(
                        "both brief and error",
                        json -> json.putObject("error").put("code", "internal").put("message", "m")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void refusesDamagedBriefs(String name, Consumer<ObjectNode> damage) throws IOException {
        ObjectNode brief = (ObjectNode) brief(Texts.ENGLISH);
        damage.accept(brief);
        assertThat(SummarySchema.errors(brief)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[1]",
                "{'id': 'a', 'error': {'code': 'bad-json', 'message': 'm'}}",
                "{'line': 1, 'error': {'code': 'bad-json', 'message': 'm'}}",
                "{'id': null, 'line': 0, 'error': {'code': 'bad-json', 'message': 'm'}}",
                "{'id': null, 'line': 1, 'error': {'code': 'other', 'message': 'm'}}",
                "{'id': null, 'line': 1, 'error': {'code': 'bad-json', 'message': ''}}",
                "{'id': null, 'line': 1, 'error': {'code': 'bad-json', 'message': 'two\\nlines'}}",
                "{'id': null, 'line': 1, 'error': 'bad-json'}"
            })
    void refusesWhatIsNoResult(String json) throws IOException {
        assertThat(SummarySchema.errors(JSON.readTree(json.replace('\'', '"')))).isNotEmpty();
    }

    private static Arguments damage(String name, Consumer<ObjectNode> damage) {
        return Arguments.of(name, damage);
    }

    private static JsonNode brief(String text) throws IOException {
        return CommandRun.withInput(text, "-f", "json").json();
    }
}
