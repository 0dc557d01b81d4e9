package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mujaz.render.SummarySchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NDJSON in: one result for each record, in order, whatever is wrong with some of them. */
class NdjsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORY = "The minister opened the bridge on Friday. She thanked the engineers."
            + " The bridge is 300 metres long. It carries four lanes. Work took two years.";

    @Test
    void resultsComeInTheOrderOfTheRecords() throws IOException {
        StringBuilder records = new StringBuilder();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ids.add("story-" + (i * 7919 % 200));
            records.append(i % 10 == 3 ? "{\"id\": \"" + ids.get(i) + "\"}" : record(ids.get(i)))
                    .append('\n');
        }
        CommandRun run = ndjson(records.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(results(run)).extracting(result -> result.get("id").asText()).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a\"",
                "\" spaces \"",
                "\"قصة ١\"",
                "\"\\ud83d\\ude00\"",
                "\"quote \\\" backslash \\\\ slash \\/ tab \\t line \\n nul \\u0000\"",
                "\"-\"",
                "\"line 1\"",
                "\"\uD83D\uDE00 \u2028\"",
                "7",
                "-1.5e3",
                "12345678901234567890123"
            })
    void theIdComesBackAsItWas(String id) throws IOException {
        for (String record : List.of(
                "{\"id\": " + id + ", \"text\": \"" + STORY + "\"}",
                "{\"text\":\"" + STORY + "\",\"id\":" + id + "}",
                "{\"id\":" + id + "}")) {
            CommandRun run = ndjson(record);
            assertThat(run.out()).contains("\"id\":" + id + ",");
            assertThat(run.json().get("id")).isEqualTo(JSON.readTree(id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"@\"}", "{\"id\": null, \"text\": \"@\"}"})
    void withoutAnIdItIsNull(String record) throws IOException {
        assertThat(ndjson(record.replace("@", STORY)).json().get("id").isNull()).isTrue();
    }

    @Test
    void aHeadlineGivenIsTheHeadline() throws IOException {
        JsonNode brief = ndjson("{\"text\": \"" + STORY + "\", \"headline\": \"New bridge\"}")
                .json();
        assertThat(brief.at("/headline/text").asText()).isEqualTo("New bridge");
        assertThat(brief.at("/headline").has("start")).isFalse();
        assertThat(brief.at("/sentences/0/start").asInt()).isZero();
    }

    /** The first line looks like a headline, but null says that there is none. */
    @Test
    void aHeadlineOfNullIsNone() throws IOException {
        String text = "New bridge opens in the north\\n\\n" + STORY;
        JsonNode with = ndjson("{\"text\": \"" + text + "\"}").json();
        JsonNode without =
                ndjson("{\"text\": \"" + text + "\", \"headline\": null}").json();
        assertThat(with.at("/headline/text").asText()).isEqualTo("New bridge opens in the north");
        assertThat(without.get("headline").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "en, en", "EN-gb, en", "en_US, en", "auto, en", "'', en"})
    void theLanguageOfTheRecordIsTaken(String tag, String language) throws IOException {
        JsonNode brief = ndjson("{\"text\": \"" + STORY + "\", \"lang\": \"" + tag + "\"}")
                .json();
        assertThat(brief.get("language").asText()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 1", "4, 1, 4", "null, 4, 4"})
    void aLimitOfTheRecordReplacesTheOption(String inRecord, String option, int most) throws IOException {
        CommandRun run = CommandRun.withInput(
                "{\"text\": \"" + STORY + "\", \"sentences\": " + inRecord + "}",
                "--from=ndjson",
                "-f",
                "ndjson",
                "-n",
                option);
        assertThat(run.json().at("/summary/sentences")).hasSize(most);
    }

    @Test
    void aLimitOfOneRecordDoesNotReachTheNext() throws IOException {
        String records = "{\"text\": \"" + STORY + "\", \"sentences\": 1}\n{\"text\": \"" + STORY + "\"}\n";
        CommandRun run = CommandRun.withInput(records, "-f", "ndjson", "-n", "4");
        assertThat(run.json(0).at("/summary/sentences")).hasSize(1);
        assertThat(run.json(1).at("/summary/sentences")).hasSize(4);
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                bad("{", "bad-json"),
                bad("}", "bad-json"),
                bad("[]", "bad-json"),
                bad("\"text\"", "bad-json"),
                bad("null", "bad-json"),
                bad("17", "bad-json"),
                bad("not JSON at all", "bad-json"),
                bad("{\"text\": \"a\"} {\"text\": \"b\"}", "bad-json"),
                bad("{\"text\": \"a\",}", "bad-json"),
                bad("{'text': 'a'}", "bad-json"),
                bad("{\"text\": \"unclosed", "bad-json"),
                bad("{\"text\": \"\\x\"}", "bad-json"),
                bad("{\"text\": \"a\", \"deep\": " + "[".repeat(5000) + "]".repeat(5000) + "}", "bad-json"),
                bad("{\"text\": \"a\", \"long\": " + "9".repeat(5000) + "}", "bad-json"),
                bad("{}", "bad-field"),
                bad("{\"text\": null}", "bad-field"),
                bad("{\"text\": 5}", "bad-field"),
                bad("{\"text\": [\"a\"]}", "bad-field"),
                bad("{\"id\": [1], \"text\": \"A man left. He ran.\"}", "bad-field"),
                bad("{\"id\": true, \"text\": \"A man left. He ran.\"}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"headline\": 1}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"lang\": \"???\"}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"sentences\": 0}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"sentences\": 1.5}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"words\": \"5\"}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"words\": 99999999999999999999}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"chars\": -1}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"ratio\": 0}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"ratio\": 1e999}", "bad-field"),
                bad("{\"text\": \"A man left. He ran.\", \"ratio\": {\"of\": 1}}", "bad-field"),
                bad("{\"text\": \"\"}", "no-release"),
                bad("{\"text\": \" \\n \"}", "no-release"),
                bad("{\"text\": \"***\"}", "no-release"));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void aBadLineGivesAnErrorInItsPlace(String line, String code) throws IOException {
        CommandRun run = ndjson(record("before") + "\n\n" + line + "\n" + record("after") + "\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(results(run)).hasSize(3);
        assertThat(run.json(0).get("id").asText()).isEqualTo("before");
        JsonNode error = run.json(1);
        assertThat(error.get("line").asInt()).isEqualTo(3); // blank lines count
        assertThat(error.at("/error/code").asText()).isEqualTo(code);
        assertThat(SummarySchema.errors(error)).isEmpty();
        assertThat(run.json(2).get("id").asText()).isEqualTo("after");
        assertThat(run.err())
                .startsWith("mujaz: -: line 3: ")
                .containsOnlyOnce("\n")
                .doesNotContain("fault of the program");
    }

    @Test
    void invalidUtf8IsTheLinesOwnFault() throws IOException {
        byte[] records =
                (record("before") + "\n{\"text\": \"?\"}\n" + record("after")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < records.length; i++) {
            if (records[i] == '?') {
                records[i] = (byte) 0xC3;
            }
        }
        CommandRun run = CommandRun.withInput(records, "--from=ndjson", "-f", "ndjson");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json(1).at("/error/code").asText()).isEqualTo("bad-json");
        assertThat(run.json(2).get("id").asText()).isEqualTo("after");
    }

    /** Half of a surrogate pair, as programs leave it that cut texts by UTF-16 units. */
    @Test
    void aLoneSurrogateComesBackAsItWas() throws IOException {
        CommandRun run = ndjson("{\"text\": \"\\ud83d " + STORY + "\", \"headline\": \"Bridge \\ude00\"}");
        assertThat(run.status()).isZero();
        assertThat(run.json().at("/headline/text").asText()).isEqualTo("Bridge \uDE00");
        assertThat(run.json().at("/sentences/0/start").asInt()).isLessThanOrEqualTo(2);
    }

    /** UTF-16 without mark looks like JSON with zero bytes to a parser that guesses. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void linesWithZeroBytesAreBadLines(String charset) throws IOException {
        byte[] records = (record("wide") + "\n" + record("wide")).getBytes(Charset.forName(charset));
        CommandRun run = CommandRun.withInput(records, "--from=ndjson", "-f", "ndjson");
        assertThat(run.status()).isEqualTo(1);
        for (JsonNode result : results(run)) {
            assertThat(result.at("/error/code").asText()).isEqualTo("bad-json");
        }
        assertThat(run.err()).contains("--encoding").doesNotContain("\tat ");
    }

    /** No byte order has such zeros. */
    @Test
    void zerosInOddPlacesAreBadLines() throws IOException {
        CommandRun run = ndjson("\0\0{\0\n{\0\0\0\n\0{\0\0\n" + record("last"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(results(run)).hasSize(4);
        assertThat(run.json(3).get("id").asText()).isEqualTo("last");
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        JsonNode plain = ndjson("{\"id\": 1, \"text\": \"" + STORY + "\"}").json();
        JsonNode extra = ndjson(
                        "{\"a\": {\"b\": [1, {}]}, \"id\": 1, \"c\": \"}\", \"text\": \"" + STORY + "\", \"d\": 1}")
                .json();
        assertThat(extra).isEqualTo(plain);
    }

    @Test
    void unknownFieldsComeBackWhereAsked() throws IOException {
        String fields = "\"desk\": \"قسم \\\" الأخبار\", \"tags\": [1, [], {\"a\": null}], \"price\": 1.50, \"\": true";
        ObjectNode record = (ObjectNode) JSON.readTree("{\"id\": 1, " + fields + ", \"text\": \"" + STORY + "\"}");
        for (String input : List.of(record.toString(), record.without("text").toString())) {
            CommandRun run = CommandRun.withInput(input, "--from=ndjson", "-f", "ndjson", "--passthrough");
            ObjectNode back = (ObjectNode) run.json();
            for (Map.Entry<String, JsonNode> field :
                    JSON.readTree("{" + fields + "}").properties()) {
                assertThat(back.get(field.getKey())).isEqualTo(field.getValue());
            }
            assertThat(SummarySchema.errors(back)).isEmpty();
        }
    }

    @Test
    void ourOwnFieldsAreNotTakenFromTheInput() throws IOException {
        String input = "{\"id\": 1, \"schema\": \"9\", \"summary\": 1, \"error\": 1, \"stats\": 1, \"text\": \"" + STORY
                + "\"}";
        CommandRun run = CommandRun.withInput(input, "--from=ndjson", "-f", "ndjson", "--passthrough");
        assertThat(run.json())
                .isEqualTo(ndjson("{\"id\": 1, \"text\": \"" + STORY + "\"}").json());
        assertThat(run.out()).containsOnlyOnce("\"summary\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n"})
    void anyLineEndDoes(String end) throws IOException {
        CommandRun run = ndjson("\uFEFF" + record("a") + end + record("b"));
        assertThat(run.status()).isZero();
        assertThat(results(run)).extracting(result -> result.get("id").asText()).containsExactly("a", "b");
    }

    @Test
    void linesMayBeLongerThanAnyBuffer() throws IOException {
        String story = (STORY + " ").repeat(2000);
        CommandRun run =
                ndjson(record("small") + "\n{\"text\": \"" + story + "\", \"id\": \"large\"}\n" + record("last"));
        assertThat(results(run))
                .extracting(result -> result.get("id").asText())
                .containsExactly("small", "large", "last");
        assertThat(run.json(1).at("/stats/sentences").asInt()).isEqualTo(10_000);
    }

    @Test
    void recordsBecomeAnArrayOfJsonAndTitledTexts() throws IOException {
        String records = record("a") + "\n" + record("b") + "\n";
        assertThat(CommandRun.withInput(records, "-f", "json").json().findValuesAsText("id"))
                .containsExactly("a", "b");
        assertThat(CommandRun.withInput(records).out())
                .startsWith("==> a <==\n")
                .contains("\n\n==> b <==\n");
    }

    private static CommandRun ndjson(String records) {
        return CommandRun.withInput(records, "--from=ndjson", "-f", "ndjson");
    }

    private static List<JsonNode> results(CommandRun run) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            results.add(JSON.readTree(line));
        }
        return results;
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + STORY + "\"}";
    }

    private static Arguments bad(String line, String code) {
        return Arguments.of(line, code);
    }
}
