package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import mujaz.Samples;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release is the same release, in whatever it arrives: a page, a wire message, another charset, with others. */
class ArrivalTest {

    private static final String HEADLINE = "مجلس الوادي يفتتح حديقة السدر";
    private static final String LEDE =
            "افتتح مجلس الوادي حديقة السدر الجديدة على مساحة عشرة هكتارات في الحي القديم من المدينة.";
    private static final String NEXT = "وقال سالم حمد المري، مدير المجلس، إن الدخول مجاني للأطفال حتى نهاية العام.";
    private static final String DATELINE = "المرسى في 24 نوفمبر / وام / ";

    static List<Path> samples() {
        return Samples.all();
    }

    private static void assertRead(JsonNode brief) {
        assertThat(brief.at("/headline/text").asText()).isEqualTo(HEADLINE);
        assertThat(brief.at("/dateline/place").asText()).isEqualTo("المرسى");
        assertThat(brief.at("/dateline/date").asText()).isEqualTo("--11-24");
        assertThat(brief.at("/summary/text").asText()).startsWith(LEDE);
        assertThat(brief.at("/stats/sentences").asInt()).isEqualTo(2);
    }

    private static final String FIRST = HEADLINE + "\n\n" + DATELINE + LEDE + "\n\n" + NEXT;
    private static final String STORY = "<p>" + DATELINE + LEDE + "</p><p>" + NEXT + "</p>";

    /** One page a line: what stands round the story. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>%H | صحيفة المرسى</title></head><body><h1>%H</h1>%S</body></html>",
                "<html><head><title>%H</title></head><body><nav><a href=/>الرئيسية</a> <a href=/s>رياضة</a></nav><article><h1>%H</h1>%S</article></body></html>",
                "<html><body><div class=share>شارك الخبر</div><h1>%H</h1><div id=story>%S</div><footer>جميع الحقوق محفوظة</footer></body></html>",
                "<html><head><title>%H</title></head><body><h1>%H</h1>%S<aside><ul><li><a href=/1>أخبار ذات صلة بالموضوع كله</a></li><li><a href=/2>خبر آخر عن الرياضة اليوم</a></li></ul></aside></body></html>",
                "<!doctype html><script>var a = 'نص طويل لا يقرؤه أحد في الصفحة أبدا';</script><h1>%H</h1>%S<div class=\"related-news\"><a href=/3>اقرأ أيضا: خبر آخر</a></div>",
                "<html><head><title>%H</title></head><body><table><tr><td><a href=/>الأولى</a></td><td><h1>%H</h1>%S</td></tr></table></body></html>"
            })
    void aSavedPage(String page) throws IOException {
        String html = page.replace("%H", HEADLINE).replace("%S", STORY);
        assertRead(CommandRun.withInput(html, "--from=html", "-f", "json").json());
    }

    /** Pieces of pages, and whole ones that begin oddly, known by their first tag. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>%H</h1>%S",
                "<H1 class=\"title\">%H</H1>%S",
                "<article><h1>%H</h1>%S</article>",
                "<article id='a7'>\n<h2>%H</h2>%S</article>",
                "<div class=story dir=rtl><h1>%H</h1>%S</div>",
                "<p>%H</p>%S",
                "<p dir=\"rtl\">%H</p>%S",
                "\r\n  <section >\n<h1>%H</h1>%S</section>",
                "<!-- saved from url=(0021)http://www.example.ae/ --><html><body><h1>%H</h1>%S</body></html>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html><body><h1>%H</h1>%S</body></html>",
                "<br/><h1>%H</h1>%S"
            })
    void aPieceOfAPage(String page) throws IOException {
        String html = page.replace("%H", HEADLINE).replace("%S", STORY);
        assertRead(CommandRun.withInput(html, "-f", "json").json());
    }

    /** Angle brackets of plain text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Photo attached>",
                "<3 hearts of the city>",
                "<<",
                "< p > 0.05",
                "<p",
                "<a reader writes> to the desk",
                "<b and c, a note of the desk>",
                "<بيان صحفي>",
                "<PRESS RELEASE>",
                "<title follows> later",
                "<author@example.ae>"
            })
    void anAngleBracketIsNoPage(String line) throws IOException {
        String text = line + "\n\n" + DATELINE + LEDE + "\n\n" + NEXT;
        JsonNode brief = CommandRun.withInput(text, "-f", "json").json();
        assertThat(brief.at("/dateline/text").asText()).startsWith("المرسى");
        assertThat(brief.has("text")).isFalse();
        assertThat(brief.at("/stats/sentences").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void aPageInTheCharsetThatItDeclares(String charset) throws IOException {
        String html = "<html><head><meta charset=\"" + charset + "\"><title>" + HEADLINE + "</title></head><body><h1>"
                + HEADLINE + "</h1>" + STORY + "</body></html>";
        assertRead(CommandRun.withInput(html.getBytes(Charset.forName(charset)), "--from=html", "-f", "json")
                .json());
    }

    @Test
    void aWireMessageGivesItsHeader() throws IOException {
        String message = "\u0001ABC0123 4 i 93 park-opening\r\n\u0002" + HEADLINE + "\r\n\r\n" + DATELINE + LEDE
                + "\r\n\r\n" + NEXT + "\r\n\u0003241530 GMT nov 25\r\n\u0004";
        JsonNode brief = CommandRun.withInput(message, "-f", "json").json();
        assertRead(brief);
        assertThat(brief.get("wire").toString())
                .isEqualTo("{\"source\":\"ABC0123\",\"priority\":\"4\",\"category\":\"i\",\"words\":93,"
                        + "\"slug\":\"park-opening\",\"time\":\"241530 GMT nov 25\"}");
    }

    /** End marks, form feeds, a sign-off before another headline and dateline. */
    @ParameterizedTest
    @ValueSource(strings = {"\nNNNN\n", "\f", "\n// انتهى //\n12:48 ت م\nNNNN\n", "\nوام\n\n"})
    void severalReleasesInOneInput(String between) throws IOException {
        assertTwo(CommandRun.withInput(FIRST + between + second(), "-f", "json"));
    }

    @Test
    void theUsersOwnSeparator() throws IOException {
        assertTwo(CommandRun.withInput(FIRST + "\n%%%\n" + second(), "--separator=%%%", "-f", "json"));
        assertTwo(CommandRun.withInput(FIRST + "\n@@@\n" + second(), "--separator=@@@", "-f", "json"));
    }

    private static String second() throws IOException {
        return Files.readString(Path.of("samples/ar/spa-hijri.txt"));
    }

    private static void assertTwo(CommandRun run) throws IOException {
        JsonNode briefs = run.json();
        assertThat(briefs).hasSize(2);
        assertRead(briefs.get(0));
        assertThat(briefs.at("/1/dateline/hijri").asText()).startsWith("14");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneReleaseIsNeverParted(Path sample) throws IOException {
        assertThat(CommandRun.of("-f", "ndjson", sample.toString()).out().lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1256"})
    void utf8ReadInAnotherCharsetIsRepaired(String charset) throws IOException {
        assertRepaired(misread(FIRST, "UTF-8", charset), "UTF-8 read as");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void utf8ReadInAnotherCharsetAgainAndAgain(int times) throws IOException {
        String text = FIRST;
        for (int i = 0; i < times; i++) {
            text = misread(text, "UTF-8", "ISO-8859-1");
        }
        assertRepaired(text, "UTF-8 read as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void arabicReadAsLatinIsRepaired(String charset) throws IOException {
        assertRepaired(misread(FIRST, charset, "windows-1252"), "Arabic read as windows-1252");
    }

    private static String misread(String text, String charset, String as) {
        return new String(text.getBytes(Charset.forName(charset)), Charset.forName(as));
    }

    private static void assertRepaired(String text, String warning) throws IOException {
        JsonNode brief = CommandRun.withInput(text, "-f", "json").json();
        assertRead(brief);
        assertThat(brief.get("warnings").toString()).contains(warning, "repaired");
    }

    /** As pages of print give it when they are copied. */
    @Test
    void shapesOfLettersAreReadAsLetters() throws IOException {
        StringBuilder shapes = new StringBuilder();
        FIRST.chars().forEach(c -> shapes.append(shape((char) c)));
        JsonNode brief = CommandRun.withInput(shapes.toString(), "-f", "json").json();
        assertRead(brief);
        assertThat(brief.get("warnings").toString()).contains("shapes");
    }

    /** A character whose compatible letter is this one; the letter itself where there is none. */
    private static char shape(char letter) {
        for (char shape = '\uFE80'; shape <= '\uFEFC'; shape++) {
            String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            if (letters.equals(String.valueOf(letter))) {
                return shape;
            }
        }
        return letter;
    }

    /** A record is repaired as well, and answered by one brief whatever it holds. */
    @Test
    void aRecordIsOneBrief() throws IOException {
        String misread = new String(FIRST.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        JsonNode repaired = record(misread);
        assertRead(repaired);
        assertThat(repaired.get("warnings").toString()).contains("repaired");
        JsonNode first = record(FIRST + "\n\n" + second());
        assertRead(first);
        assertThat(first.get("warnings").toString()).contains("holds 2 releases");
    }

    private static JsonNode record(String text) throws IOException {
        String line = JsonNodeFactory.instance.objectNode().put("text", text).toString();
        return CommandRun.withInput(line, "--from=ndjson", "-f", "ndjson").json();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesOfSeventyTwoColumnsAreParagraphsAgain(Path sample) throws IOException {
        String text = Files.readString(sample);
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : text.strip().split("\n+", -1)) {
            wrapped.append(WordUtils.wrap(paragraph, 72, "\n", false)).append("\n\n");
        }
        JsonNode brief = CommandRun.withInput(wrapped.toString(), "-f", "json").json();
        JsonNode whole = CommandRun.withInput(text, "-f", "json").json();
        assertThat(folded(brief.at("/summary/text"))).isEqualTo(folded(whole.at("/summary/text")));
    }

    private static String folded(JsonNode text) {
        return text.asText().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6", "x-MacArabic"})
    void anyCharsetOfArabic(String charset) throws IOException {
        Assumptions.assumeTrue(Charset.isSupported(charset), charset + " is not in this runtime");
        assertRead(CommandRun.withInput(FIRST.getBytes(Charset.forName(charset)), "-f", "json")
                .json());
    }
}
