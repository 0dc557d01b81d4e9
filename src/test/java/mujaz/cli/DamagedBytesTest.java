package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Samples cut off and corrupted as bytes, in the charsets that are found out: a brief with positions inside the text, or a
 * reason why there is none.
 */
class DamagedBytesTest {

    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("UTF-8"),
            Charset.forName("UTF-16LE"),
            Charset.forName("UTF-16BE"),
            Charset.forName("windows-1256"),
            Charset.forName("ISO-8859-6"));

    /** Of each sample in each charset. */
    private static final int BRIEFS = 3;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Settings SETTINGS = Settings.of(List.of("-"));
    private static final Desk DESK = new Desk(SETTINGS, JsonForm.lines(false));

    @ParameterizedTest
    @MethodSource("mujaz.Samples#withArrivals")
    void cutAtEachByte(Path sample) throws IOException {
        for (Charset charset : CHARSETS) {
            byte[] bytes = Files.readString(sample).getBytes(charset);
            for (int end = 0; end <= bytes.length; end++) {
                assertDecoded(Arrays.copyOf(bytes, end));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mujaz.Samples#withArrivals")
    void briefsOfWhatIsCutAndCorruptedSeed7(Path sample) throws IOException {
        Random random = new Random(7);
        for (Charset charset : CHARSETS) {
            byte[] bytes = Files.readString(sample).getBytes(charset);
            for (int i = 0; i < BRIEFS; i++) {
                assertAnswered(sample, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                byte[] corrupted = bytes.clone();
                corrupted[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                assertAnswered(sample, corrupted);
            }
        }
    }

    /** Half of a pair of UTF-16, wherever it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void unpairedSurrogatesInUtf16(String charset) throws IOException {
        byte[] bytes = Texts.ARABIC.getBytes(Charset.forName(charset));
        int high = charset.endsWith("BE") ? 0 : 1;
        for (int at = 0; at < bytes.length; at += 2) {
            byte[] torn = bytes.clone();
            torn[at + high] = (byte) (at % 4 == 0 ? 0xD8 : 0xDC);
            assertDecoded(torn);
            if (at % 32 == 0) {
                assertAnswered(Path.of("torn.txt"), torn);
            }
        }
    }

    /** Surrogates in three bytes of UTF-8 each, as some programs write them, are no text. */
    @Test
    void surrogatesInUtf8() throws IOException {
        byte[] torn =
                "Park opens ***\n\nDUBAI, 5th May, 2025 (WAM) -- The park opened.".getBytes(Charset.forName("UTF-8"));
        System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD}, 0, torn, 11, 3);
        assertAnswered(Path.of("torn.txt"), torn);
    }

    private static void assertDecoded(byte[] bytes) {
        try {
            assertThat(TextDecoder.decode(bytes, null).text().length()).isLessThanOrEqualTo(bytes.length);
        } catch (InputException e) {
            assertThat(e.code()).isNotEqualTo(InputException.Code.INTERNAL);
        }
    }

    private static void assertAnswered(Path sample, byte[] bytes) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        boolean page = sample.toString().endsWith(".html");
        try {
            new FileTask("-", bytes, page, false, SETTINGS).run(DESK, outcomes::add);
        } catch (OutputException e) {
            throw new AssertionError(e);
        }
        assertThat(outcomes).isNotEmpty();
        for (Outcome outcome : outcomes) {
            assertThat(outcome.fault()).isNull();
            if (outcome.result() != null) {
                assertInside(JSON.readTree(outcome.result()), length(bytes, page));
            }
        }
    }

    /** A page gives its text with the brief; any other text has its positions. */
    private static int length(byte[] bytes, boolean page) {
        try {
            return page
                    ? Integer.MAX_VALUE
                    : codePoints(TextDecoder.decode(bytes, null).text());
        } catch (InputException e) {
            throw new AssertionError("a brief of what cannot be decoded", e);
        }
    }

    /** Every start and end, and those of the parts inside their whole where the text comes with the brief. */
    private static void assertInside(JsonNode node, int length) {
        int end = node.has("text") && node.has("schema")
                ? codePoints(node.get("text").asText())
                : length;
        if (node.has("start")) {
            assertThat(node.get("start").asInt()).isBetween(0, node.get("end").asInt());
            assertThat(node.get("end").asInt()).isLessThanOrEqualTo(end);
        }
        node.forEach(part -> assertInside(part, end));
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
