package mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mujaz.cli.CommandRun;
import mujaz.cli.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Offsets are code points into the text as it came: whoever cuts it there finds what the JSON says. */
class OffsetsTest {

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String text : Texts.all()) {
            texts.add(text);
            texts.add(text.replace("\n", "\r\n"));
            texts.add("\n\n" + text.replace("\n", "\n\n"));
            // Astral characters wherever there is a space to put one.
            texts.add(text.replace(" ", " \uD83D\uDE00 "));
            texts.add("\uD83C\uDDF5\uD83C\uDDF9 " + text);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pointAtTheTextsBesideThem(String text) throws IOException {
        JsonNode brief = brief(text);
        Cut cut = new Cut(text);
        assertThat(cut.passages(brief, new ArrayList<>()))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(cut.of(passage))
                        .isEqualTo(passage.get("text").asText()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofExcerptsAreThoseOfTheirSentence(String text) throws IOException {
        JsonNode brief = brief(text);
        for (JsonNode excerpt : brief.at("/summary/sentences")) {
            JsonNode sentence = brief.at("/sentences/" + excerpt.get("sentence").asInt());
            assertThat(excerpt.get("start")).isEqualTo(sentence.get("start"));
            assertThat(excerpt.get("end")).isEqualTo(sentence.get("end"));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofKeptPartsAscendInsideTheSentence(String text) throws IOException {
        for (JsonNode excerpt : brief(text).at("/summary/sentences")) {
            int last = excerpt.get("start").asInt();
            for (JsonNode kept : excerpt.get("kept")) {
                assertThat(kept.get(0).asInt()).isGreaterThanOrEqualTo(last);
                assertThat(kept.get(1).asInt()).isGreaterThan(kept.get(0).asInt());
                last = kept.get(1).asInt();
            }
            assertThat(last).isLessThanOrEqualTo(excerpt.get("end").asInt());
        }
    }

    /** Letters and digits of the kept parts and the restorations are those of the printed text, in their order. */
    @ParameterizedTest
    @MethodSource("texts")
    void ofKeptPartsTellWhatIsPrinted(String text) throws IOException {
        Cut cut = new Cut(text);
        for (JsonNode excerpt : CommandRun.withInput(text, "-f", "json", "-n", "99", "--no-trim")
                .json()
                .at("/summary/sentences")) {
            StringBuilder kept = new StringBuilder();
            for (JsonNode part : excerpt.get("kept")) {
                kept.append(cut.of(part.get(0).asInt(), part.get(1).asInt()));
            }
            assertThat(letters(kept.toString()))
                    .isEqualTo(letters(excerpt.get("text").asText()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofSentencesAscendInsideTheText(String text) throws IOException {
        int last = 0;
        for (JsonNode sentence : brief(text).get("sentences")) {
            assertThat(sentence.get("start").asInt()).isGreaterThanOrEqualTo(last);
            assertThat(sentence.get("end").asInt())
                    .isGreaterThan(sentence.get("start").asInt());
            last = sentence.get("end").asInt();
        }
        assertThat(last).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void doNotCountTheByteOrderMark() throws IOException {
        assertThat(brief("\uFEFF" + Texts.ASTRAL)).isEqualTo(brief(Texts.ASTRAL));
    }

    @Test
    void ofRecordsPointIntoTheirText() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String record = json.createObjectNode().put("text", Texts.ASTRAL).toString();
        CommandRun run = CommandRun.withInput(
                ("\uFEFF" + record).getBytes(StandardCharsets.UTF_8), "--from=ndjson", "-f", "ndjson");
        assertThat(run.json().get("sentences")).isEqualTo(brief(Texts.ASTRAL).get("sentences"));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 2, 2",
        "a\uD83D\uDE00c, 1, 1",
        "a\uD83D\uDE00c, 3, 2",
        "a\uD83D\uDE00c, 4, 3",
        "\uD83D\uDE00\uD83D\uDE00, 4, 2",
        "a\uD83Dc, 2, 2",
        "a\uDE00c, 3, 3",
        "\uDE00\uD83D, 2, 2"
    })
    void areCodePoints(String text, int position, int codePoints) {
        assertThat(new CodePoints(text, 0).of(position)).isEqualTo(codePoints);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static JsonNode brief(String text) throws IOException {
        return CommandRun.withInput(text, "-f", "json").json();
    }

    /** A text, cut by code points. */
    private static final class Cut {

        private final int[] points;

        Cut(String text) {
            this.points = text.codePoints().toArray();
        }

        String of(JsonNode passage) {
            return of(passage.get("start").asInt(), passage.get("end").asInt());
        }

        String of(int start, int end) {
            return new String(points, start, end - start);
        }

        /** All that has a text and its place; an excerpt prints less than its place holds. */
        List<JsonNode> passages(JsonNode node, List<JsonNode> found) {
            if (node.has("text") && node.has("start") && !node.has("kept")) {
                found.add(node);
            }
            for (JsonNode child : node) {
                passages(child, found);
            }
            return found;
        }
    }
}
