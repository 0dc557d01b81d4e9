package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A release gives the same brief in whatever charset it arrives. */
class EncodingTest {

    private static final List<String> FORMS = List.of("text", "json", "ndjson");

    static List<Arguments> arrivals() throws IOException {
        List<Arguments> arrivals = new ArrayList<>();
        String sample = Files.readString(Path.of("samples", "ar", "un-oic-cooperation.txt"));
        // The sample has letters that ISO-8859-6 lacks: curly quotation marks.
        arrivals.add(Arguments.of("sample", sample, "windows-1256", ""));
        arrivals.add(Arguments.of("Arabic", Texts.ARABIC, "windows-1256", ""));
        arrivals.add(Arguments.of("Arabic", Texts.ARABIC, "ISO-8859-6", ""));
        arrivals.add(Arguments.of("English with accents", Texts.ENGLISH_WITH_ACCENTS, "windows-1252", ""));
        for (String text : List.of(sample, Texts.ARABIC, Texts.ENGLISH, Texts.ENGLISH_WITH_ACCENTS, Texts.ASTRAL)) {
            String name = text.substring(0, text.indexOf('\n'));
            for (String mark : List.of("", "\uFEFF")) {
                arrivals.add(Arguments.of(name, text, "UTF-8", mark));
                arrivals.add(Arguments.of(name, text, "UTF-16LE", mark));
                arrivals.add(Arguments.of(name, text, "UTF-16BE", mark));
            }
        }
        return arrivals;
    }

    @ParameterizedTest(name = "{2}{3}: {0}")
    @MethodSource("arrivals")
    void theBriefIsTheSame(String name, String text, String charset, String mark) {
        byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
        for (String form : FORMS) {
            CommandRun run = CommandRun.withInput(bytes, "-f", form);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .isEqualTo(CommandRun.withInput(text, "-f", form).out());
        }
    }

    static List<String> texts() {
        return Texts.all();
    }

    /** Offsets differ, as line ends count as they came. */
    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsDoNotMatter(String text) {
        for (String end : List.of("\r\n", "\r")) {
            assertThat(CommandRun.withInput(text.replace("\n", end)).out())
                    .isEqualTo(CommandRun.withInput(text).out());
        }
    }

    @Test
    void charsetsMayBeMixedBetweenFiles() {
        byte[] records = ("{\"id\": \"a\", \"text\": \"" + Texts.ARABIC.strip().replace("\n", "\\n") + "\"}\n")
                .getBytes(StandardCharsets.UTF_16);
        CommandRun run = CommandRun.withInput(records, "--from=ndjson", "-f", "ndjson");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"id\":\"a\"", "الفجيرة");
    }

    @Test
    void recordsAreReadInTheCharsetGiven() throws IOException {
        byte[] records = ("{\"id\": \"قصة\", \"text\": \""
                        + Texts.ARABIC.strip().replace("\n", "\\n") + "\"}\n")
                .getBytes(Charset.forName("windows-1256"));
        CommandRun run = CommandRun.withInput(records, "--from=ndjson", "-f", "ndjson", "--encoding=windows-1256");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("id").asText()).isEqualTo("قصة");
    }

    @Test
    void outputIsUtf8WithoutAMark() {
        byte[] bytes = CommandRun.withInput(Texts.ARABIC.getBytes(StandardCharsets.UTF_16))
                .bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("وزيرة البيئة");
    }
}
