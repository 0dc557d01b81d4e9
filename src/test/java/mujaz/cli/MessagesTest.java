package mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** The program speaks Arabic and English, by the environment, and says the same in both. */
class MessagesTest {

    private static final Map<String, String> ARABIC = Map.of("LANG", "ar_AE.UTF-8");
    private static final Pattern LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Properties AR = texts("ar");
    private static final Properties EN = texts("en");

    @TempDir
    Path folder;

    @Test
    void bothLanguagesHaveTheSameKeysAndParts() {
        assertThat(AR.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
        for (String key : EN.stringPropertyNames()) {
            assertThat(parts(AR, key)).as(key).isEqualTo(parts(EN, key));
        }
    }

    @Test
    void nothingIsLeftUntranslated() {
        for (String key : AR.stringPropertyNames()) {
            boolean nameOnly = List.of("option.format", "version.program").contains(key);
            assertThat(LETTER.matcher(AR.getProperty(key)).find()).as(key).isNotEqualTo(nameOnly);
            assertThat(LETTER.matcher(EN.getProperty(key)).find()).as(key).isFalse();
        }
    }

    @Test
    void everyOptionIsExplainedAndNoOther() {
        Set<String> options = Program.line().getCommandSpec().options().stream()
                .map(HelpPage::name)
                .collect(Collectors.toSet());
        assertThat(keys("option.")).isEqualTo(options);
        assertThat(options).containsAll(keys("section."));
    }

    /** What the sources name in quotation marks is there, and what is there is named. */
    @Test
    void everyKeyIsUsed() throws IOException {
        String areas = "help|usage|value|input|record|output|note|progress|version";
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/mujaz/cli"))) {
            for (Path source : sources.toList()) {
                Pattern.compile("\"((?:" + areas + ")\\.[a-z-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(result -> named.add(result.group(1)));
            }
        }
        Set<String> there = EN.stringPropertyNames().stream()
                .filter(key -> key.matches("(" + areas + ")\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=ar_AE.UTF-8, true",
        "LANG=ar, true",
        "LANG=en_GB.UTF-8, false",
        "LANG=C, false",
        "LANG=fr_FR.UTF-8, false",
        "LC_ALL=ar_SA, true",
        "LC_MESSAGES=ar_EG.UTF-8 LANG=en_US.UTF-8, true",
        "LC_ALL=C.UTF-8 LC_MESSAGES=ar LANG=ar, false",
        "LC_ALL= LANG=ar_AE, true",
        "LC_CTYPE=ar_AE LANG=C, false"
    })
    void theEnvironmentChoosesTheLanguage(String variables, boolean arabic) {
        Map<String, String> environment = Stream.of(variables.split(" ", -1))
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')), each -> each.substring(each.indexOf('=') + 1)));
        String help = CommandRun.in(environment, new byte[0], "--help").out();
        assertThat(help.startsWith("«موجز» ")).isEqualTo(arabic);
        assertThat(help.startsWith("Mujaz ")).isNotEqualTo(arabic);
    }

    @Test
    void theHelpNamesEveryOptionInBothLanguagesOnTwoScreens() {
        for (Map<String, String> environment : List.of(ARABIC, Map.<String, String>of())) {
            String help = CommandRun.in(environment, new byte[0], "--help").out();
            for (OptionSpec option : Program.line().getCommandSpec().options()) {
                String name = option.negatable() ? "--[no-]" + HelpPage.name(option) : option.longestName();
                assertThat(help).contains(name + (option.arity().max() == 0 ? "" : "=" + option.paramLabel()));
            }
            assertThat(help.lines()).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.txt        | 1 | mujaz: missing.txt: لا ملف بهذا الاسم",
                "--wrods 3          | 2 | mujaz: --wrods: لا خيار بهذا الاسم؛ لعلك تقصد --words؟",
                "-n 0               | 2 | mujaz: --sentences: '0' ليس عددا صحيحا من 1 فما فوق",
                "-n                 | 2 | mujaz: --sentences: يحتاج إلى قيمة (N)",
                "-f jsn             | 2 | mujaz: --format: 'jsn' ليس من القيم text, json, ndjson, markdown, tsv, ninjs؛ لعلك تقصد json؟",
                "-q -v              | 2 | mujaz: لا يجتمع -q و-v",
                "--template=${x}    | 2 | mujaz: --template: لا حقل اسمه 'x'",
                "-                  | 3 | mujaz: -: فارغ",
                "-o /missing/x -    | 1 | mujaz: /missing/x: تتعذر الكتابة فيه: لا مجلد بهذا الاسم",
                "--files-from=none  | 2 | mujaz: --files-from: تتعذر قراءة none",
            })
    void errorsAreInTheUsersLanguageAndInTheirPlace(String arguments, int status, String told) {
        CommandRun run = CommandRun.in(ARABIC, new byte[0], arguments.split(" ", -1));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).hasValue(told);
        assertThat(run.err().lines().skip(1)).allMatch("للمساعدة: mujaz --help"::equals);
    }

    @Test
    void aRecordThatFailsSaysSoInEnglishInItsPlaceAndInArabicBesideIt() throws IOException {
        CommandRun run = CommandRun.in(ARABIC, "{\"id\": 7}\n".getBytes(StandardCharsets.UTF_8), "-f", "ndjson", "-");
        assertThat(run.json(0).at("/error/message").asText()).isEqualTo("has no \"text\"");
        assertThat(run.err()).isEqualTo("mujaz: -: السطر 1: ليس فيه \"text\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no headline found | لا عنوان في الخبر",
                "a weather report: no single news leads it | نشرة جوية: لا يتصدرها خبر بعينه",
                "3 takes joined | جمعت 3 من إضافات الخبر",
                "tags of a web page are taken out of the text | أزيلت من النص وسوم صفحة الويب",
                "the dateline's days disagree: 2025-01-01 and Hijri 1446-07-02 | تاريخا الخبر لا يتفقان: 2025-01-01 وهجري 1446-07-02",
                "what nobody has translated | what nobody has translated",
            })
    void warningsAreTranslatedByTheirText(String english, String arabic) {
        assertThat(Messages.of(ARABIC).say(english)).isEqualTo(arabic);
        assertThat(Messages.english().say(english)).isEqualTo(english);
    }

    @Test
    void theJsonHasItsWarningsInEnglishInEveryLocale() {
        byte[] text = "The minister opened the bridge on Monday.\n".getBytes(StandardCharsets.UTF_8);
        CommandRun arabic = CommandRun.in(ARABIC, text, "-v", "-f", "json", "-");
        CommandRun english = CommandRun.in(Map.of(), text, "-v", "-f", "json", "-");
        assertThat(arabic.out()).isEqualTo(english.out()).contains("no dateline found");
        assertThat(english.err()).contains("mujaz: -: no dateline found\n");
        assertThat(arabic.err()).contains("mujaz: -: لا مكان ولا تاريخ في صدر الخبر\n");
    }

    /** On a terminal that does not know Arabic, errors and help are joined and ordered as briefs are. */
    @ParameterizedTest
    @ValueSource(strings = {"xterm", "vte"})
    void whatIsSaidIsReadableOnEveryTerminal(String terminal) {
        boolean knows = terminal.equals("vte");
        Map<String, String> environment =
                Map.of("LANG", "ar_AE.UTF-8", "COLUMNS", "80", "TERM", "xterm", "VTE_VERSION", knows ? "7600" : "");
        String said = onTerminal(environment, "missing.txt") + onTerminal(environment, "--help");
        assertThat(said.contains("\u2067")).isEqualTo(knows);
        assertThat(Pattern.compile("[\uFE80-\uFEFC]").matcher(said).find()).isNotEqualTo(knows);
        assertThat(said).contains("mujaz: missing.txt: ").contains("\n  -n, --sentences=N  ");
        assertThat(said.lines().map(line -> line.replaceAll("[\u2066-\u2069]|\u001B\\[[0-9;]*m", "")))
                .allMatch(line -> line.length() <= 80);
    }

    /** What opens with hyphens still does so in the middle of Arabic. */
    @Test
    void optionsAreReadFromLeftToRight() {
        Map<String, String> environment =
                Map.of("LANG", "ar_AE.UTF-8", "COLUMNS", "80", "TERM", "xterm", "NO_COLOR", "1");
        assertThat(onTerminal(environment, "--wrods")).contains("--words ").contains("mujaz --help");
        assertThat(onTerminal(environment, "--help"))
                .contains("${headline}", "~/.config/mujaz/config ", " find -print0");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void errorsAreWrappedAsTheyAreRead(int columns) {
        Map<String, String> environment = Map.of("LANG", "ar_AE.UTF-8", "COLUMNS", "" + columns, "TERM", "xterm");
        assertThat(onTerminal(environment, "-f", "jsn").lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 120})
    void theHelpFitsTheTerminal(int columns) {
        Map<String, String> environment = Map.of("COLUMNS", "" + columns, "TERM", "xterm", "NO_COLOR", "1");
        assertThat(onTerminal(environment, "--help").lines())
                .filteredOn(line -> line.contains(" "))
                .filteredOn(line -> !line.startsWith("  ") || line.startsWith("    "))
                .allMatch(line -> line.length() <= columns);
    }

    private String onTerminal(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(new byte[0]);
        Main.run(arguments, new Streams(in, said, err, false, true, true, environment));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> keys(String opening) {
        return EN.stringPropertyNames().stream()
                .filter(key -> key.startsWith(opening))
                .map(key -> key.substring(opening.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(Properties texts, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
