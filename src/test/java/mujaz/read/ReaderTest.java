package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mujaz.Mujaz;
import mujaz.Samples;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import mujaz.language.other.OtherLanguage;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a release, in every form in which agencies set them. */
class ReaderTest {

    private static final String AR_BODY = "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر.";
    private static final String EN_BODY = "The municipality opened a park of 12,000 square metres in Al Sidr.";
    private static final String AR_LAST = "وقال سالم الكندي مدير البلدية إن الدخول مجاني.";
    private static final String EN_LAST = "Salem Al Kindi, Director of the Municipality, said entry is free.";

    private static final Language ARABIC = Arabic.language();
    private static final Language ENGLISH = English.language();

    static final LanguageSource LANGUAGES =
            tag -> tag.equals("ar") ? ARABIC : tag.equals("en") ? ENGLISH : OtherLanguage.language(tag);

    /** A reader that shares its languages with all others. */
    static Reader reader() {
        return new Reader(LANGUAGES);
    }

    static Release read(String text) {
        return new Mujaz().summarize("test", text, null, Options.DEFAULT).release();
    }

    static List<String> body(Release release) {
        return release.paragraphs().stream()
                .map(span -> span.of(release.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"ends-ar.txt", "ends-en.txt"},
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void endsAreNoBody(String end, String agency, String credits) {
        boolean arabic = end.codePoints().anyMatch(c -> c >= 0x620 && c <= 0x64A);
        String lede = arabic ? AR_BODY : EN_BODY;
        String last = arabic ? AR_LAST : EN_LAST;
        String head = arabic ? "الشارقة في 5 مايو / وام / " : "SHARJAH, 5th May, 2025 (WAM) -- ";
        Release release = read(head + lede + "\n\n" + last + end.replace("\\n", "\n") + "\n");
        assertThat(body(release)).containsExactly(lede, last);
        if (agency != null) {
            assertThat(release.signOff().agency()).isEqualTo(agency);
            assertThat(String.join(",", release.signOff().credits())).isEqualTo(credits == null ? "" : credits);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(@handle)", "Published May 5, 2025 | 04:15 PM", "ALSO READ: Another story of the day"})
    void linesOfTheSiteAreNoise(String line) {
        Release release = read("Park opens\n\n" + line + "\n\nAL WADI, 5th May, 2025 (WAM) -- " + EN_BODY);
        assertThat(body(release)).containsExactly(EN_BODY);
        assertThat(release.noise()).hasSize(1);
    }

    /** A site's second headline where it took the dateline off, and a line that a crawler broke. */
    @Test
    void aSecondHeadlineAndABrokenLineAreNoParagraphs() {
        String story = "Council opens park\n\nFamilies flock to the first green space\n\n"
                + "By WAM Published: Mon 2 May 2022, 1:40 PM\n\n" + EN_BODY + "\n\n" + EN_LAST;
        assertThat(body(read(story))).containsExactly(EN_BODY, EN_LAST);
        String broken =
                "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حيي \"السدر\" و\"النخيل\" القديمين من المدينة فور إعلان";
        String next = AR_LAST.substring(0, AR_LAST.length() - 1)
                + " لجميع السكان والزوار طوال أيام الأسبوع من الصباح حتى المساء وفي العطل كذلك.";
        String text = "البلدية تفتتح حديقة\nالشارقة في 5 مايو / وام /\n" + broken + "\nتوسيعهما من المجلس أمس.\n";
        assertThat(body(read(text + next + "\n" + next))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "افتتحت البلدية حديقة جديدة في حي السدر اليوم                                     | ar",
                "The municipality opened a park in the district and said that it is free           | en",
                "Le ministre a inauguré un hôpital dans la ville et les travaux ont coûté cher      | fr",
                "El ministro inauguró un hospital en la ciudad y los trabajos costaron mucho        | es",
                "Der Minister hat das Krankenhaus in der Stadt eröffnet und die Arbeiten waren teuer | de",
                // Arabic that was typed on a Persian keyboard
                "أعلن وزیر الصحة الیوم افتتاح المستشفى الجدید في المدینة بعد انتهاء الأعمالھ المقررة | ar",
                "وزیراعظم نے شہر میں ایک نئے ہسپتال کا افتتاح کیا ہے اور کام مکمل ہو گیا           | ur",
                "وزیر بهداشت بیمارستان جدیدی را در شهر گشود و گفت که کارها پایان گرفته است       | fa",
                "Министр открыл новую больницу в городе                                            | ru",
                "部长今天在城里为一所新医院揭幕                                                      | zh"
            })
    void languages(String text, String tag) {
        assertThat(LanguageDetector.language(text)).isEqualTo(tag);
    }

    @Test
    void aLanguageWithoutRulesIsPrintedWhole() {
        String lead =
                "Le ministre Ahmed Amine, sous le patronage du roi, a inauguré un hôpital à Fès, saluant la qualité.";
        var summary = new Mujaz().summarize("fr", lead, null, Options.DEFAULT);
        assertThat(summary.text()).isEqualTo(lead);
        assertThat(summary.cast().actors()).isEmpty();
        assertThat(summary.warnings()).anyMatch(warning -> warning.startsWith("language fr"));
    }

    static List<java.nio.file.Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void partsCoverTheTextOnce(java.nio.file.Path sample) throws java.io.IOException {
        Random random = new Random(7);
        String text = java.nio.file.Files.readString(sample);
        for (int run = 0; run < 20; run++) {
            assertCovered(read(text));
            text = text.replaceFirst("\n\n", random.nextBoolean() ? "\r\n\r\n" : "\n \n");
        }
    }

    /** Every letter stands in one part of the release and in one alone. */
    private static void assertCovered(Release release) {
        int[] times = new int[release.text().length()];
        release.paragraphs().forEach(span -> count(times, span));
        release.noise().forEach(span -> count(times, span));
        if (release.headline() != null) {
            count(times, release.headline());
        }
        if (release.dateline() != null) {
            count(times, release.dateline().span());
        }
        if (release.signOff() != null) {
            count(times, release.signOff().span());
        }
        for (int i = 0; i < times.length; i++) {
            boolean letter = Character.isLetterOrDigit(release.text().charAt(i));
            assertThat(times[i])
                    .as("times that position " + i + " is in a part: "
                            + release.text().substring(Math.max(0, i - 20), Math.min(times.length, i + 20)))
                    .isBetween(letter ? 1 : 0, 1);
        }
    }

    private static void count(int[] times, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            times[i]++;
        }
    }
}
