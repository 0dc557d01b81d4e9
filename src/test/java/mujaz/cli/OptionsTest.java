package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each option does what the help says, and refuses what makes no sense. */
class OptionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"-n 1, 1", "--sentences 2, 2", "--sentences=3, 3", "-n2, 2", "-n 1 -w 500, 1", "-n 100, 5"})
    void sentencesAreAtMost(String options, int most) throws IOException {
        JsonNode brief = run(Texts.ENGLISH, "-f json " + options).json();
        assertThat(brief.at("/summary/sentences").size()).isBetween(1, most);
    }

    @Test
    void threeSentencesWithoutALength() throws IOException {
        JsonNode brief = run(Texts.ARABIC, "-f json").json();
        assertThat(brief.at("/summary/sentences").size()).isBetween(1, 3);
    }

    @Test
    void literalSentencesStandInTheText() throws IOException {
        for (String text : Texts.all()) {
            for (JsonNode sentence :
                    run(text, "-f json -n 100 --no-trim").json().at("/summary/sentences")) {
                assertThat(sentence.get("text").asText()).isEqualTo(folded(text, sentence));
                assertThat(sentence.get("restored")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"alert, 1, 1000, 120", "ticker, 1, 12, 1000", "bulletin, 3, 60, 1000"})
    void presetsHaveTheirLimits(String preset, int sentences, int words, int chars) throws IOException {
        for (String text : Texts.all()) {
            JsonNode summary = run(text, "-f json --for=" + preset).json().get("summary");
            String brief = summary.get("text").asText();
            assertThat(summary.get("sentences").size()).isLessThanOrEqualTo(sentences);
            assertThat(summary.get("words").asInt()).isLessThanOrEqualTo(words);
            assertThat(brief.codePointCount(0, brief.length())).isLessThanOrEqualTo(chars);
        }
    }

    @Test
    void alertAndTickerAreOneLine() {
        for (String text : Texts.all()) {
            assertThat(run(text, "--for=alert").out().lines()).hasSize(1);
            assertThat(run(text, "--for=ticker").out().lines()).hasSize(1);
        }
    }

    @Test
    void aLimitOfTheUsersReplacesThatOfThePreset() throws IOException {
        JsonNode brief = run(Texts.ENGLISH, "-f json --for=bulletin -w 20").json();
        assertThat(brief.at("/summary/words").asInt()).isBetween(1, 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | 1 | الأول من ",
                "ar | 10 | العاشر من ",
                "ar | 11 | الحادي عشر من ",
                "ar | 12 | الثاني عشر من ",
                "ar | 19 | التاسع عشر من ",
                "ar | 20 | العشرين من ",
                "ar | 21 | الحادي والعشرين من ",
                "ar | 24 | الرابع والعشرين من ",
                "ar | 30 | الثلاثين من ",
                "ar | 31 | الحادي والثلاثين من ",
                "en | 1 | the first of ",
                "en | 12 | the twelfth of ",
                "en | 20 | the twentieth of ",
                "en | 21 | the twenty-first of ",
                "en | 30 | the thirtieth of ",
                "en | 31 | the thirty-first of "
            })
    void bulletinsSpeakTheDay(String language, int day, String spoken) {
        assertThat(new mujaz.Mujaz().labels(language).spokenDay().apply(day)).isEqualTo(spoken.strip() + " ");
    }

    @Test
    void trimIsTheDefault() {
        assertThat(run(Texts.ARABIC, "--trim").out())
                .isEqualTo(run(Texts.ARABIC, "").out());
    }

    @Test
    void noActorsInTheTextWithZero() throws IOException {
        String without = run(Texts.ENGLISH, "--actors=0").out();
        JsonNode brief = run(Texts.ENGLISH, "-f json").json();
        assertThat(without.strip())
                .endsWith(
                        brief.at("/summary/sentences").findValuesAsText("text").get(lastOf(brief)));
    }

    @Test
    void actorsInTheTextAreAtMostSoMany() {
        List<String> one = run(Texts.ENGLISH, "--actors=1").out().lines().toList();
        List<String> all = run(Texts.ENGLISH, "--actors=100").out().lines().toList();
        assertThat(all).startsWith(one.toArray(String[]::new));
    }

    @Test
    void actorsInTheJsonAreAllThereAre() throws IOException {
        assertThat(run(Texts.ENGLISH, "-f json --actors=0").json())
                .isEqualTo(run(Texts.ENGLISH, "-f json").json());
    }

    @Test
    void explainTellsTheScoreOfEverySentence() throws IOException {
        JsonNode brief = run(Texts.ENGLISH, "-f json --explain").json();
        String explained = run(Texts.ENGLISH, "--explain").out();
        assertThat(explained).startsWith(run(Texts.ENGLISH, "").out());
        for (int i = 0; i < brief.get("sentences").size(); i++) {
            assertThat(brief.at("/sentences/" + i + "/features").isObject()).isTrue();
            assertThat(explained).containsPattern("(?m)^[* ] " + i + "  ");
        }
    }

    @Test
    void withoutExplainNoFeatures() throws IOException {
        assertThat(run(Texts.ENGLISH, "-f json").json().findValue("features")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-l ar, ar", "--lang=ar, ar", "--lang en, en", "-l auto, en"})
    void languageIsTheOneGiven(String options, String language) throws IOException {
        JsonNode brief = run(Texts.ENGLISH, "-f json " + options).json();
        assertThat(brief.get("language").asText()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "utf-8"})
    void encodingIsTheOneGiven(String charset) {
        byte[] bytes = Texts.ARABIC.getBytes(Charset.forName(charset));
        assertThat(CommandRun.withInput(bytes, "--encoding=" + charset).out())
                .isEqualTo(run(Texts.ARABIC, "").out());
    }

    @Test
    void theEncodingGivenWinsOverTheLooks() {
        CommandRun run = CommandRun.withInput(Texts.ARABIC, "--encoding=windows-1252");
        assertThat(run.out()).doesNotContain("الفجيرة");
    }

    @Test
    void fromTextTakesARecordAsText() throws IOException {
        String record = "{\"id\": \"a\", \"text\": \"The minister opened the bridge. He left.\"}";
        assertThat(run(record, "-f json --from=text").json().get("id").asText()).isEqualTo("-");
        assertThat(run(record, "-f ndjson --from=ndjson").json().get("id").asText())
                .isEqualTo("a");
        assertThat(run(record, "-f ndjson --from=auto").json().get("id").asText())
                .isEqualTo("a");
    }

    @Test
    void fromWinsOverTheName() throws IOException {
        Path file = Files.writeString(folder.resolve("release.jsonl"), Texts.ENGLISH);
        assertThat(CommandRun.of("--from=text", file.toString()).out())
                .isEqualTo(run(Texts.ENGLISH, "").out());
    }

    @Test
    void textIsTheDefaultFormat() {
        assertThat(run(Texts.ENGLISH, "-f text").out())
                .isEqualTo(run(Texts.ENGLISH, "").out());
    }

    @Test
    void textTellsHeadlineDatelineAndSentences() throws IOException {
        JsonNode brief = run(Texts.ENGLISH, "-f json").json();
        String text = run(Texts.ENGLISH, "").out();
        assertThat(text).startsWith(brief.at("/headline/text").asText() + "\n").endsWith("\n");
        assertThat(text).contains(brief.at("/dateline/place").asText());
        for (JsonNode sentence : brief.at("/summary/sentences")) {
            assertThat(text).contains("\n" + sentence.get("text").asText() + "\n");
        }
    }

    @Test
    void jsonIsOneObjectAndNdjsonTheSameOnOneLine() throws IOException {
        CommandRun json = run(Texts.ARABIC, "-f json");
        CommandRun ndjson = run(Texts.ARABIC, "--format=ndjson");
        assertThat(json.json()).isEqualTo(ndjson.json());
        assertThat(ndjson.out()).endsWith("}\n").containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson"})
    void outputHoldsWhatWouldBePrinted(String format) throws IOException {
        Path file = folder.resolve("brief");
        CommandRun run = CommandRun.withInput(Texts.ARABIC, "-f", format, "-o", file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(run(Texts.ARABIC, "-f " + format).out());
    }

    @Test
    void aDashAsOutputIsStandardOutput() {
        assertThat(run(Texts.ARABIC, "-o -").out())
                .isEqualTo(run(Texts.ARABIC, "").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-n 3", "-- -"})
    void standardInputWithoutAFile(String options) {
        assertThat(run(Texts.ARABIC, options).out())
                .isEqualTo(CommandRun.withInput(Texts.ARABIC).out());
    }

    @Test
    void afterTwoDashesAllAreFiles() {
        CommandRun run = CommandRun.of("--", "-n");
        assertThat(run.err()).isEqualTo("mujaz: -n: no such file\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void quietSaysNothingOfFailures() {
        CommandRun run = CommandRun.of("-q", folder.resolve("missing.txt").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void verboseTellsTheCharsetThatWasGuessed() {
        byte[] bytes = Texts.ARABIC.getBytes(Charset.forName("windows-1256"));
        CommandRun run = CommandRun.withInput(bytes, "-v");
        assertThat(run.err()).contains("mujaz: -: ").contains("windows-1256");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help", "-h --words 5"})
    void helpNamesEveryOption(String options) {
        CommandRun run = run("", options);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: mujaz [OPTIONS] [FILE...]")
                .contains(
                        "-n, --sentences", "-w, --words", "-c, --chars", "-r, --ratio", "trim", "--actors", "--explain")
                .contains("-l, --lang", "--encoding", "--from", "-f, --format", "-o, --output", "-q, --quiet")
                .contains("-R, --recursive", "--passthrough", "-v, --verbose", "-h, --help", "-V, --version")
                .contains("Exit status");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version"})
    void versionTellsProgramBuildDataAndJava(String option) {
        CommandRun run = CommandRun.of(option);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("mujaz \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"),
                        line -> assertThat(line)
                                .matches("build (\\p{XDigit}+(-dirty)? of \\d{4}-\\d\\d-\\d\\d|unknown of unknown)"),
                        line -> assertThat(line)
                                .matches("data (\\p{XDigit}+ of \\d{4}-\\d\\d-\\d\\d|unknown of unknown)"),
                        line -> assertThat(line).startsWith("Java " + System.getProperty("java.version") + " ("));
    }

    @ParameterizedTest
    @CsvSource({
        "-n 0, '0'",
        "-n -1, -1",
        "-n three, three",
        "-n 1.5, 1.5",
        "-n 99999999999, 99999999999",
        "-n, --sentences",
        "-w 0, '0'",
        "--words=-5, -5",
        "--words=, ''",
        "-c 0, '0'",
        "--chars=many, many",
        "-r 0, '0'",
        "-r 1.01, 1.01",
        "-r -0.2, --ratio", // picocli takes it for the option -0
        "-r NaN, NaN",
        "--ratio=half, half",
        "--actors=-1, -1",
        "--actors=few, few",
        "-l fr, fr",
        "--lang=arabic, arabic",
        "--encoding=utf-99, utf-99",
        "--encoding=?, ?",
        "--from=pdf, pdf",
        "-f xml, xml",
        "--format=JSON, JSON",
        "--nonsense, --nonsense",
        "-Z, -Z",
        "--word=5, --word",
        "-q -v, exclude"
    })
    void refusesBadValuesWithOneSentence(String options, String named) {
        CommandRun run = run(Texts.ENGLISH, options);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines.get(0)).startsWith("mujaz: ").contains(named);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Try 'mujaz --help'.");
        // One more line may suggest what was meant.
        assertThat(lines).hasSizeLessThanOrEqualTo(3);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void badOptionsLeaveTheOutputAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.txt"), "before");
        assertThat(CommandRun.withInput(Texts.ENGLISH, "-n", "0", "-o", file.toString())
                        .status())
                .isEqualTo(2);
        assertThat(file).hasContent("before");
    }

    @Test
    void atATerminalItTellsHowToBegin() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            InputStream in = new ByteArrayInputStream(new byte[0]);
            ExitStatus status = Main.run(new String[0], new Streams(in, new ByteArrayOutputStream(), errors, true));
            assertThat(status).isEqualTo(ExitStatus.USAGE);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Usage: mujaz");
    }

    static Stream<String> exitStatuses() {
        return Arrays.stream(ExitStatus.values()).map(status -> " " + status.code() + " ");
    }

    @ParameterizedTest
    @MethodSource("exitStatuses")
    void helpTellsEveryExitStatus(String code) {
        String help = CommandRun.of("--help").out();
        assertThat(help.substring(help.indexOf("Exit status:")).replace('\n', ' '))
                .contains(code);
    }

    private static CommandRun run(String input, String options) {
        return CommandRun.withInput(input, options.isEmpty() ? new String[0] : options.split(" "));
    }

    private static int lastOf(JsonNode brief) {
        return brief.at("/summary/sentences").size() - 1;
    }

    private static String folded(String text, JsonNode passage) {
        int[] points = text.codePoints().toArray();
        int start = passage.get("start").asInt();
        int end = passage.get("end").asInt();
        return new String(points, start, end - start).replaceAll("\\s+", " ");
    }
}
