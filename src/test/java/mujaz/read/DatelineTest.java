package mujaz.read;

import static mujaz.read.ReaderTest.body;
import static mujaz.read.ReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines of the agencies and of the papers that reprint them, with their slips. */
class DatelineTest {

    private static final String AR_BODY = "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر.";
    private static final String AR_HEADLINE = "البلدية تفتتح حديقة السدر";
    private static final String EN_BODY = "The municipality opened a park of 12,000 square metres in Al Sidr.";
    private static final String EN_HEADLINE = "Municipality opens park";

    @ParameterizedTest
    @CsvFileSource(resources = "datelines-ar.txt", delimiter = '|', quoteCharacter = '`')
    void arabic(String dateline, String place, String date, String hijri, String agency) {
        assertEverywhere(AR_HEADLINE, dateline, AR_BODY, new String[] {place, date, hijri, agency});
    }

    @ParameterizedTest
    @CsvFileSource(resources = "datelines-en.txt", delimiter = '|', quoteCharacter = '`')
    void english(String dateline, String place, String date, String hijri, String agency) {
        assertEverywhere(EN_HEADLINE, dateline, EN_BODY, new String[] {place, date, hijri, agency});
    }

    @ParameterizedTest
    @CsvFileSource(resources = "datelines-other.txt", delimiter = '|', quoteCharacter = '`')
    void otherLanguages(String language, String dateline, String place, String date, String agency, String lede) {
        String space = language.equals("zh") ? "" : " ";
        assertDateline(dateline + space + lede, lede, new String[] {place, date, null, agency});
        assertThat(read(dateline + space + lede).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوادي - 18 مايو 2025 | (وام) | الوادي | 2025-05-18 | WAM",
                "الشارقة | 18 أيار/مايو 2025 | الشارقة | 2025-05-18 |",
                "الشارقة في 18 مايو | / وام / | الشارقة | --05-18 | WAM",
                "Al Wadi - 18 May 2025 | (WAM) | Al Wadi | 2025-05-18 | WAM"
            })
    void agencyOnTheNextLine(String first, String second, String place, String date, String agency) {
        boolean arabic = first.codePointAt(0) > 0x600;
        String headline = arabic ? AR_HEADLINE : EN_HEADLINE;
        String body = arabic ? AR_BODY : EN_BODY;
        String text = headline + "\n\n" + first + "\n" + second + "\n" + body;
        assertDateline(text, body, new String[] {place, date, null, agency});
    }

    /** A site names the agency above, the paper's dateline has the place alone. */
    @Test
    void agencyOnTheLineAbove() {
        String text = "MENAFN - The Peninsula) QNA\n\nDoha, Qatar: " + EN_BODY + "\n\n" + EN_BODY;
        Release release = read(text);
        assertThat(release.headline()).isNull();
        assertThat(release.dateline().place()).isEqualTo("Doha, Qatar");
        assertThat(release.dateline().agency()).isEqualTo("QNA");
        assertThat(body(release)).containsExactly(EN_BODY, EN_BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكدت البلدية أن الحديقة ستكون مفتوحة أمام جميع سكان الحي طوال أيام الأسبوع من الصباح حتى المساء.",
                "إعداد: سالم المري تصوير: حمد علي",
                "(@albaladia)",
                "نشر في 5 مايو 2025 | 10:20 ص"
            })
    void standfirstOrBylineBefore(String line) {
        String text = AR_HEADLINE + "\n\n" + line + "\n\nالشارقة (وام)\n" + AR_BODY;
        assertDateline(text, AR_BODY, new String[] {"الشارقة", null, null, "WAM"});
        assertThat(read(text).noise()).hasSize(1);
    }

    /** A place and a colon: before a paragraph a dateline, before a headline its speaker. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Municipality opens park~Doha: The municipality opened a park of 12,000 square metres in the old district. | Doha",
                "KUWAIT: Municipality opens park~KUWAIT, Dec 30 (KUNA) -- The municipality opened a park in the district. | KUWAIT",
                "البلدية تفتتح حديقة~الدوحة: افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة. | الدوحة",
                "الكويت: البلدية تفتتح حديقة~الكويت - 3 - 3 (كونا) -- افتتحت البلدية حديقة جديدة في حي السدر من المدينة. | الكويت",
                "Municipality opens park~Doha, Qatar: The municipality opened a park of 12,000 square metres in the old town. | Doha, Qatar",
                "Municipality opens park~DUBAI - The municipality opened a park of 12,000 square metres in the old town. | DUBAI",
                "Municipality opens park~Dubai, UAE – The municipality opened a park of 12,000 square metres in the old town. | Dubai, UAE",
                "Municipality opens park~UAE-based firms opened a park of 12,000 square metres in the old part of the town. |",
                "UAE: Municipality opens park~The municipality opened a park of 12,000 square metres in the old district. |",
                "Dubai: Municipality opens park~The municipality opened a park of 12,000 square metres in the old district. |"
            })
    void placeAndColon(String text, String place) {
        Release release = read(text.replace("~", "\n\n"));
        assertThat(release.headline()).isNotNull();
        assertThat(release.dateline() == null ? null : release.dateline().place())
                .isEqualTo(place);
        assertThat(release.paragraphs()).hasSize(1);
    }

    /** Where no mark parts the agency from place and lede, the verb of the lede does. */
    @Test
    void agencyBeforeAVerb() {
        assertDateline("دبي رويترز " + AR_BODY, AR_BODY, new String[] {"دبي", null, null, "REUTERS"});
    }

    /** A site in letters of Urdu, and its sign of the era. */
    @Test
    void aSiteOfAnotherLanguageAndADateInBrackets() {
        String body = AR_BODY + " وتضم الحديقة ساحات للأطفال ومسارا للمشي ومقهى صغيرا عند المدخل.";
        assertDateline("دبي (پاکستان پوائنٹ نیوز  30 اكتوبر 2018ء) " + body, body, new String[] {
            "دبي", "2018-10-30", null, null
        });
    }

    /** Only where a paragraph follows, and never for a word that goes on after a hyphen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUBAI - The municipality opened a park of 12,000 square metres in Al Sidr on Monday. | DUBAI | The municipality opened a park of 12,000 square metres in Al Sidr on Monday.",
                "ABU DHABI – Salem Al Marri – The municipality opened a park of 12,000 square metres in Al Sidr. | ABU DHABI | The municipality opened a park of 12,000 square metres in Al Sidr.",
                "DUBAI - The municipality opened a park of 12,000 square metres. \"It is the largest of all in Al Sidr.\" | DUBAI | The municipality opened a park of 12,000 square metres. \"It is the largest of all in Al Sidr.\"",
                "AL AIN // The municipality opened a park of 12,000 square metres in Al Sidr on Monday. | AL AIN | The municipality opened a park of 12,000 square metres in Al Sidr on Monday.",
                "Amman– The municipality opened a park of 12,000 square metres in Al Sidr on Monday. | Amman | The municipality opened a park of 12,000 square metres in Al Sidr on Monday.",
                "Baghdad /ABC/ -The municipality opened a park of 12,000 square metres in Al Sidr. | Baghdad | The municipality opened a park of 12,000 square metres in Al Sidr.",
                "Baghdad/ABC-The municipality opened a park of 12,000 square metres in Al Sidr on Monday. | Baghdad | The municipality opened a park of 12,000 square metres in Al Sidr on Monday.",
                "Rabat — His Majesty opened a park of 12,000 square metres in Al Sidr on Monday. | Rabat | His Majesty opened a park of 12,000 square metres in Al Sidr on Monday.",
                "DAMASCUS, (AB)_ The municipality opened a park of 12,000 square metres in Al Sidr. | DAMASCUS | The municipality opened a park of 12,000 square metres in Al Sidr.",
                "سالم المري (الشارقة) - افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر. | الشارقة | افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر.",
                "Amman - Works Minister Salem Al Marri opened a park of 12,000 square metres in Al Sidr. | Amman | Works Minister Salem Al Marri opened a park of 12,000 square metres in Al Sidr.",
                "سالم المري - الشارقة - افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر. | الشارقة | افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر.",
                "أبوظبي - سالم المري - افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر. | أبوظبي | افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر."
            })
    void placeAndDash(String text, String place, String body) {
        assertDateline(text, body, new String[] {place, null, null, null});
    }

    /** {@code 5 May 2025 – LEDE}, as the United Nations set it; a place alone in capitals above the lede. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 May 2025 – | | 2025-05-05 |",
                "ANKARA~~ | ANKARA | |",
                "LONDON Dec 10 | LONDON | --12-10 |",
                "SINTRAH, Portugal, May 5 (WAM) - | SINTRAH, Portugal | --05-05 | WAM",
                "Dubai [United Arab Emirates], May 5 (ANI/WAM): | Dubai | --05-05 | WAM"
            })
    void onePieceAlone(String head, String place, String date, String agency) {
        String body = EN_BODY + " It is the largest of all.";
        assertDateline(EN_HEADLINE + "\n\n" + head.replace("~", "\n") + " " + body, body, new String[] {
            place, date, null, agency
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dubai - Sharjah trains will run again on Monday morning after the works on the old bridge ended.",
                "DUBAI-based engineers opened a park of 12,000 square metres in Al Sidr on Monday morning.",
                "دبي - أعلنت في بيان أمس أنها ستفتح حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر غدا."
            })
    void aDashThatPartsNothing(String text) {
        assertThat(read(text).dateline()).isNull();
        assertThat(body(read(text))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Rola Sabbagh\n\nABU DHABI, 5th May, 2025 (WAM) --",
                "By Rola Sabbagh ABU DHABI, 5th May, 2025 (WAM) --",
                "Rola Sabbagh Published May 5, 2025 | 04:15 PM\n\nABU DHABI, 5th May, 2025 (WAM) --",
                "municipality OPENS park\n\nABU DHABI, 5th May, 2025 (WAM) --"
            })
    void englishBylineBefore(String head) {
        String text = EN_HEADLINE + "\n\n" + head + " " + EN_BODY;
        assertDateline(text, EN_BODY, new String[] {"ABU DHABI", "2025-05-05", null, "WAM"});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ونفذ الرجل خطته في 29 يناير 2017، في اليوم التالي لإعلانها في المدينة القديمة.",
                "بدأت الأعمال رسميا في 20 مارس، وشارك فيها ألف عامل من أبناء المنطقة.",
                "يلعب الفريقان يوم السبت, 10 حزيران. وكان العام الماضي جيدا للفريقين معا.",
                "ونقلت وكالة الأنباء الرسمية (سانا) عن مصدر قوله إن الطريق فتح من جديد أمام السيارات.",
                "وأضافت لوكالة \"رويترز\" أن الطريق فتح من جديد أمام السيارات والحافلات كلها.",
                "وفي 12 أيار/مايو، يلتقي الفريقان على ملعب المدينة في آخر مباراة لهما هذا الموسم."
            })
    void datesAndAgenciesOfTheStoryAreNoDateline(String sentence) {
        String lead = "أعلنت هيئة الطرق اليوم أن الجسر الجديد سيفتح أمام حركة السير بعد عامين كاملين من العمل المتواصل "
                + "الذي كلف مئة مليون درهم وشارك فيه ألف عامل.";
        assertThat(read(lead + "\n" + sentence).dateline()).isNull();
        assertThat(String.join("\n", body(read(lead + "\n" + sentence)))).isEqualTo(lead + "\n" + sentence);
        assertThat(read(sentence).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرياض 26 شوال 1436 هـ الموافق 21 اغسطس 2015 م واس | the dateline's days disagree",
                "الرياض 12 ربيع الآخر 1447 هـ الموافق 04 أكتوبر 2025 م واس |",
                "الرياض 30 فبراير 2025 م واس |"
            })
    void hijriAndGregorianAreHeldAgainstEachOther(String dateline, String warning) {
        List<String> warnings =
                read(AR_HEADLINE + "\n" + dateline + "\n" + AR_BODY).warnings();
        assertThat(warnings).filteredOn(text -> text.contains("disagree")).hasSize(warning == null ? 0 : 1);
    }

    /** A full date that is said to be today's, or of the site's stamp, and no other of the same day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-18 | الشارقة في 18 مارس / وام / افتتحت البلدية اليوم، الموافق 18 مارس 2026، حديقة السدر الجديدة.",
                "2026-03-18 | الشارقة في 18 مارس / وام / افتتحت البلدية اليوم الأربعاء 18 مارس 2026م حديقة السدر الجديدة.",
                "2026-03-18 | الشارقة في 18 مارس / وام / افتتحت البلدية اليوم (29 رمضان 1447هـ، الموافق 18 مارس 2026م) حديقة.",
                "2026-03-18 | نشر في 18 مارس 2026 10:20 ص~الشارقة في 18 مارس / وام / افتتحت البلدية حديقة السدر الجديدة.",
                "2026-03-18 | Published March 18, 2026 04:15 PM~SHARJAH, March 18 (KUNA) -- The council opened a park in Al Sidr.",
                "2026-03-18 | SHARJAH, March 18 (KUNA) -- The council today, 18 March 2026, opened a park in the old Al Sidr.",
                "--03-18 | الشارقة في 18 مارس / وام / تأسست البلدية في 18 مارس 1986 وافتتحت اليوم حديقة السدر الجديدة.",
                "--03-18 | SHARJAH, March 18 (KUNA) -- The council, which met first on 18 March 1986, opened a park today.",
                "--03-18 | نشر في 19 مارس 2026 10:20 ص~الشارقة في 18 مارس / وام / افتتحت البلدية حديقة السدر الجديدة."
            })
    void theYearWhereTheTextProvesIt(String date, String text) {
        Release release = read(text.replace("~", "\n\n"));
        assertThat(iso(release.dateline().date())).isEqualTo(date);
    }

    /** Run in with the lede, under a headline, and on a line of its own. */
    private static void assertEverywhere(String headline, String dateline, String body, String[] parts) {
        boolean glued = dateline.endsWith("~");
        String head = glued ? dateline.substring(0, dateline.length() - 1) : dateline + " ";
        assertDateline(head + body, body, parts);
        assertDateline(headline + "\n\n" + head + body, body, parts);
        assertDateline(headline + "\n" + head + "\n" + body, body, parts);
    }

    /** The parts: place, date, Hijri day, agency. */
    private static void assertDateline(String text, String body, String[] parts) {
        Release release = read(text);
        Dateline dateline = release.dateline();
        assertThat(dateline).as(text).isNotNull();
        assertThat(new String[] {dateline.place(), iso(dateline.date()), iso(dateline.hijri()), dateline.agency()})
                .as(text)
                .isEqualTo(parts);
        assertThat(body(release)).as(text).containsExactly(body);
    }

    private static String iso(Day day) {
        return day == null ? null : day.iso();
    }
}
