package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mujaz.Mujaz;
import mujaz.Samples;
import mujaz.model.Dateline;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a release, in every form in which agencies set them. */
class ReaderTest {

    private static final String AR_BODY = "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر.";
    private static final String EN_BODY = "The municipality opened a park of 12,000 square metres in Al Sidr.";

    static Release read(String text) {
        return new Mujaz().summarize("test", text, null, Options.DEFAULT).release();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوادي في 5 مايو / وام /                          | الوادي      | --05-05    | WAM",
                "الوادي في 5 مايو/وام/                             | الوادي      | --05-05    | WAM",
                "الوادي في 5 مايو 2025 / وام /                     | الوادي      | 2025-05-05 | WAM",
                "الوادي في الأول من مايو/ وام /                    | الوادي      | --05-01    | WAM",
                "الوادي، 5 مايو 2025 (وام) –                       | الوادي      | 2025-05-05 | WAM",
                "الوادي في 24 يوليو. 2025.                         | الوادي      | 2025-07-24 |",
                "رأس الخيمة في 3 مارس / وام /                      | رأس الخيمة  | --03-03    | WAM",
                "الوادي في ٥ مايو ٢٠٢٥ / وام /                     | الوادي      | 2025-05-05 | WAM",
                "الوادي - 5 - 5 (كونا) --                          | الوادي      | --05-05    | KUNA",
                "الوادي في 05 مايو /قنا/                           | الوادي      | --05-05    | QNA",
                "عمان 5 أيار (بترا)-                               | عمان        | --05-05    | PETRA",
                "المنامة في 05 مايو / بنا /                        | المنامة     | --05-05    | BNA",
                "مسقط في 5 مايو /العمانية/                         | مسقط        | --05-05    | ONA",
                "دبي (وام)                                         | دبي         |            | WAM"
            })
    void arabicDatelines(String dateline, String place, String date, String agency) {
        assertDateline(dateline + " " + AR_BODY, place, date, agency);
        assertDateline(dateline + "\n" + AR_BODY, place, date, agency);
        assertDateline("البلدية تفتتح حديقة\n\n" + dateline + " " + AR_BODY, place, date, agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'AL WADI, 24th November, 2025 (WAM) --'  | AL WADI   | 2025-11-24 | WAM",
                "'AL WADI, 24 November 2025 (WAM) –'      | AL WADI   | 2025-11-24 | WAM",
                "'ABU DHABI, 02nd May, 2025 (WAM) -'      | ABU DHABI | 2025-05-02 | WAM",
                "'ABU DHABI, Nov 2nd, 2025 (WAM) —'       | ABU DHABI | 2025-11-02 | WAM",
                "'Riyadh, March 4, 2025, SPA --'          | Riyadh    | 2025-03-04 | SPA",
                "'KUWAIT, March 3 (KUNA) --'              | KUWAIT    | --03-03    | KUNA",
                "'Doha, November 02 (QNA) -'              | Doha      | --11-02    | QNA",
                "'DUBAI:'                                 | DUBAI     |            |"
            })
    void englishDatelines(String dateline, String place, String date, String agency) {
        assertDateline(dateline + " " + EN_BODY, place, date, agency);
        assertDateline("Park opens\n\n" + dateline + " " + EN_BODY, place, date, agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرياض 12 ربيع الآخر 1447 هـ الموافق 04 أكتوبر 2025 م واس | الرياض | 2025-10-04 | 1447-04-12 | SPA",
                "الرياض26 شوال 1436 ه الموافق11 أغسطس 2015 م .واس | الرياض | 2015-08-11 | 1436-10-26 | SPA",
                "دمشق-سانا | دمشق | | | SANA",
                "'الوادي - 18 مايو 2025\n(وام)' | الوادي | 2025-05-18 | | WAM"
            })
    void datelinesOnLinesOfTheirOwn(String lines, String place, String date, String hijri, String agency) {
        String text = "البلدية تفتتح حديقة\n\n" + lines + "\n" + AR_BODY;
        assertDateline(text, place, date, agency);
        Dateline dateline = read(text).dateline();
        assertThat(dateline.hijri() == null ? null : dateline.hijri().iso()).isEqualTo(hijri);
    }

    private static void assertDateline(String text, String place, String date, String agency) {
        Release release = read(text);
        Dateline dateline = release.dateline();
        assertThat(dateline).as(text).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.date() == null ? null : dateline.date().iso()).isEqualTo(date);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(body(release)).hasSize(1).allMatch(line -> line.equals(AR_BODY) || line.equals(EN_BODY));
    }

    private static List<String> body(Release release) {
        return release.paragraphs().stream()
                .map(span -> span.of(release.text()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونفذ الرجل خطته في 29 يناير 2017، في اليوم التالي لإعلانها في المدينة القديمة.",
                "بدأت الأعمال رسميا في 20 مارس، وشارك فيها ألف عامل من أبناء المنطقة.",
                "ونقلت وكالة الأنباء الرسمية (سانا) عن مصدر قوله إن الطريق فتح من جديد أمام السيارات.",
                "وفي 12 أيار/مايو، يلتقي الفريقان على ملعب المدينة في آخر مباراة لهما هذا الموسم."
            })
    void datesAndAgenciesOfTheStoryAreNoDateline(String sentence) {
        String lead = "أعلنت هيئة الطرق اليوم أن الجسر الجديد سيفتح أمام حركة السير بعد عامين كاملين من العمل المتواصل "
                + "الذي كلف مئة مليون درهم وشارك فيه ألف عامل.";
        Release release = read(lead + "\n" + sentence);
        assertThat(release.dateline()).isNull();
        assertThat(body(release)).containsExactly(lead, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' وام'                          | WAM",
                "' (وام)'                        | WAM",
                "'\nوام'                         | WAM",
                "'\nوام/ سالم المري/ هدى علي'     | WAM",
                "'\n// انتهى //'                 |",
                "'\n//انتهى//\n14:22 ت م'        |",
                "'\n// انتهى //\n14:22 ت م\nNNNN' |"
            })
    void signOffsAndEndMarks(String end, String agency) {
        Release release = read("الوادي في 5 مايو / وام / " + AR_BODY + end);
        assertThat(body(release)).containsExactly(AR_BODY);
        if (agency != null) {
            assertThat(release.signOff()).isNotNull();
            assertThat(release.signOff().agency()).isEqualTo(agency);
        }
    }

    @Test
    void englishCredit() {
        Release release = read("AL WADI, 5th May, 2025 (WAM) -- " + EN_BODY + "\n\nWAM/Rola Sabbagh");
        assertThat(release.signOff().credits()).containsExactly("Rola Sabbagh");
        assertThat(body(release)).containsExactly(EN_BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(@handle)", "Published May 5, 2025 | 04:15 PM", "ALSO READ: Another story of the day"})
    void linesOfTheSiteAreNoise(String line) {
        Release release = read("Park opens\n\n" + line + "\n\nAL WADI, 5th May, 2025 (WAM) -- " + EN_BODY);
        assertThat(body(release)).containsExactly(EN_BODY);
        assertThat(release.noise()).hasSize(1);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "افتتحت البلدية الحديقة اليوم بحضور الأهالي جميعا.            | اليوم           | 2025-05-05",
                "افتتحت البلدية الحديقة أمس بحضور الأهالي جميعا.              | أمس             | 2025-05-04",
                "تفتتح البلدية الحديقة غدا بحضور الأهالي جميعا.               | غدا             | 2025-05-06",
                "تفتتح البلدية الحديقة في 9 مايو الجاري بحضور الأهالي.        | 9 مايو الجاري   | 2025-05-09",
                "تفتتح البلدية الحديقة يوم 20 نوفمبر المقبل بحضور الأهالي.    | 20 نوفمبر المقبل | 2025-11-20",
                "افتتحت البلدية الحديقة في 3 مارس 2024 بحضور الأهالي.         | 3 مارس 2024     | 2024-03-03"
            })
    void datesInTheText(String sentence, String text, String date) {
        var summary = new Mujaz().summarize("d", "الوادي في 5 مايو 2025 / وام / " + sentence, null, Options.DEFAULT);
        assertThat(summary.dates()).hasSize(1);
        assertThat(summary.dates().get(0).span().of(summary.release().text())).isEqualTo(text);
        assertThat(summary.dates().get(0).date().iso()).isEqualTo(date);
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
