package mujaz.read;

import static mujaz.read.ReaderTest.body;
import static mujaz.read.ReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import mujaz.model.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites and papers put before headline and lede: their name, their sections, who wrote it, where. */
class SiteTest {

    private static final String AR_HEADLINE = "البلدية تفتتح حديقة السدر";
    private static final String AR_LEDE =
            "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة القديمة أمس.";
    private static final String EN_HEADLINE = "Municipality opens park in Al Sidr";
    private static final String EN_LEDE =
            "The municipality opened a park of 12,000 square metres in the old district of Al Sidr on Monday.";

    /** Run in with the lede. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "صراحة نيوز – ",
                "صراحة نيوز–",
                "وطنا اليوم:",
                "وطنا اليوم_سالم المري_ ",
                "عروبة الإخباري – ",
                "الوكيل الاخباري - سالم المري -  ",
                "الوكيل الإخباري- ",
                "المرسى أونلاين: ",
                "المرسى برس ـ ",
                "صحيفة المرسى - ",
                "شبكة أخبار المرسى – سالم حمد المري – ",
                "عمون - ",
                "وام- ",
                "حديث المرسى – ",
                "مدار الساعة - ",
                "المرسى برس – المغرب. ",
                "هوى المرسى|  ",
                "المرسىنيوز–",
                "البوابة -",
                "تم النشر في: 17 فبراير 2026, 12:34 مساءً ",
                "Marsa Times – ",
                "Marsa News: ",
                "Marsa Daily - Salem Al Marri - "
            })
    void namesOfSites(String name) {
        boolean arabic = name.codePointAt(0) > 0x600;
        String lede = arabic ? AR_LEDE : EN_LEDE;
        String headline = arabic ? AR_HEADLINE : EN_HEADLINE;
        assertThat(body(read(name + lede))).containsExactly(lede);
        Release release = read(headline + "\n\n" + name + lede + "\n\n" + lede);
        assertThat(body(release)).containsExactly(lede, lede);
        assertThat(release.headline().of(release.text())).isEqualTo(headline);
    }

    /** Of a site that no list knows, and no headline above the lede. */
    @Test
    void aSiteAndItsReporterAreNoHeadline() {
        Release release = read("صدى المرسى – منى المري\n" + AR_LEDE + "\n\n" + AR_LEDE);
        assertThat(release.headline()).isNull();
        assertThat(body(release)).containsExactly(AR_LEDE, AR_LEDE);
    }

    /** A paper that says something, a speaker, and words that only look like a site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "صحيفة المرسى كتبت: افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة أمس.",
                "قال المدير اليوم: افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة القديمة.",
                "شبكة الطرق الجديدة في المدينة - وهي الأولى من نوعها - تمتد من حي السدر إلى الميناء القديم كله.",
                "مدير البلدية: افتتحنا حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة القديمة أمس.",
                "Good news for families: the municipality opened a park of 12,000 square metres in the old town."
            })
    void whatIsNoSite(String lede) {
        assertThat(body(read(lede))).containsExactly(lede);
    }

    /** Lines above the lede, without a dateline that tells where the story begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ثقافة~%s~",
                "أخبار محلية~%s~",
                "ثقافة~%s~عائلات تتوافد على أول مساحة خضراء~",
                "المحلية~%s~في حي السدر~%s~",
                "في حي السدر من المدينة~%s~الأربعاء ١١ فبراير ٢٠٢٦ الساعة ١٠:٥٨ مساءً~%s~المواطن - متابعة~",
                "مصرف المرسى الأول~%s~5 يناير 2026~%s~وطنا اليوم:",
                "الجمعة 26-04-2024~الوكيل الاخباري~%s~",
                "22 الاعلامي~%s~",
                "%s~الإثنين 09/مارس/2026 - 09:25 م~",
                "%s~2020/04/12~الساعة 11:35 صباحًا~المواطن - متابعة~",
                "دبي - سالم المري~%s~",
                "متابعة – سالم المري~%s~",
                "كتب: سالم المري~%s~",
                "كتبت/ منى المري~%s~",
                "%s~الساعة 08:25 م|01 مايو 2015~",
                "%s~سياسة | 7-12-2021, 17:56 |~",
                "%s~تاريخ الصدور: 15 أكتوبر 2023~",
                "عربي و دولي~%s~",
                "الرئيسية » أخبار المرسى~%s~",
                "مدير البلدية سالم المري يتفقد الحديقة (ليس في الصورة)، في الوادي، 31 مايو 2025. رويترز~%s~",
                "%s~كتب - سالم المري:~",
                "%s~مع الحدث~المتابعة: سالم المري~",
                "%s~سالم المري يكتب:~",
                "%s~اثنين, 01/03/2022 - 07:05~02:45~",
                "رئيس التحرير~سالم المري~عاجل~عرب وعالم~%s~المرسى نيوز~",
                "موقع الوادي -جريدة المرسى اليوم~%s~نشر بتاريخ: ٢٩ أيار ٢٠٢٥~",
                "%s~أكد المدير أن الحديقة هدية إلى أهل الحي~%s~TT~%s~",
                "سلايد 1المرسىمحليات~%s~",
                "مقالات و تحليلات~%s~",
                "Site icon صحيفة المرسى الإلكترونية~%s~",
                "%s~من الاجتماع~"
            })
    void linesAboveTheLede(String head) {
        assertLinesAreNoise(head, AR_HEADLINE, AR_LEDE);
    }

    private static void assertLinesAreNoise(String head, String headline, String lede) {
        Release release = read(head.replace("%s", headline).replace("~", "\n\n") + lede + "\n\n" + lede);
        assertThat(release.headline()).isNotNull();
        assertThat(release.headline().of(release.text())).isEqualTo(headline);
        assertThat(body(release)).containsExactly(lede, lede);
    }

    /** A place, and whose the story is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "جدة – المكتب الإعلامي | جدة",
                "جدة - إدارة الإعلام | جدة",
                "الشارقة: سالم المري | الشارقة",
                "دبي - سالم حمد المري | دبي",
                "القاهرة - حمد علي | القاهرة",
                "مسقط - الشبيبة | مسقط",
                "وهج المرسى-مسقط | مسقط",
                "جدة – المكتب الإعلامي: | جدة",
                "الدوحة - الراية: | الدوحة",
                "DUBAI: Rola Sabbagh | DUBAI",
                "Dubai - Media Office | Dubai",
                "عمان ــ المرسى | عمان",
                "الكويت – المرسى 71 | الكويت",
                "رام الله / المرسى / | رام الله",
                "عكاظ (الخرطوم) | الخرطوم",
                "'أخبار الآن | دبي – متابعات (وكالات)' | دبي"
            })
    void placeAndWhose(String line, String place) {
        boolean arabic = line.codePointAt(0) > 0x600;
        String lede = arabic ? AR_LEDE : EN_LEDE;
        Release release = read((arabic ? AR_HEADLINE : EN_HEADLINE) + "\n\n" + line + "\n\n" + lede);
        assertThat(release.headline()).isNotNull();
        assertThat(release.dateline()).isNotNull();
        assertThat(release.dateline().place()).isEqualTo(place);
        assertThat(body(release)).containsExactly(lede);
    }

    /** Titles of pages, pictures and menus above an English lede. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*** ----> %s | THE DAILY MARSA | KINGDOM OF BAHRAIN~%s~TDT | Manama~The Daily Marsa – www.marsa.example~",
                "» News~%s~2017-03-06 - 4:01 am~Marsa Mirror: ",
                "Wednesday 18 November 2020~%s~",
                "Friday 27 November 2020 - 10:16~%s~Story Code : 900276~%s~",
                "CHAIRMAN: DR. SALEM ALI~EDITOR-IN-CHIEF: PROF. OMAR SAIF~Business / Local Business~%s~Published: 08 Apr 2016 - 01:20 am~AMMAN: ",
                "January 25, 2020~Marsa Mail~Marsa~%s~By Source: Marsa Agency~",
                "(MENAFN- The Marsa Daily)~%s~",
                "9.30 AM Friday, 29 March 2024~%s~The mayor and his guests open the large park in Al Sidr (Wam)~Published~By Wam~",
                "Saudi Gazette report~%s~AMMAN — ",
                "%s~(MENAFN- The Marsa Daily) ",
                "You are here~Local~Local section~%s~By - Apr 16,2025 - Last updated at Apr 16,2025~AMMAN — ",
                "%s~MARSANEWS - ",
                "%s~The mayor plants a tree in the park~The mayor in the park~The mayor in the park~%s~",
                "Marsa News, Marsa Gazette~%s~[3/22/2017 3:49:10 PM]~AMMAN — ",
                "%s~MENAFN - Marsa Net) ",
                "%s~(MENAFN- Marsa News Agency (MNA)) ",
                "%s~ABU DHABI -- ",
                "%s~Damascus (ST) – ",
                "%s~Abu Dhabi – Sitename: ",
                "Forgot your password?~Back to login~%s~September 28, 2015, 5:53 pm~",
                "A+ A-~%s~The mayor in the park~The mayor in the park~AMMAN — ",
                "publish time~05/05/2022~author name Marsa Times~%s~Short Url~Updated 05 March 2025~Follow~%s~",
                "%s~Culture Minister Ali Al-Ayed (Photo: Petra)~JERASH — ",
                "%s~تم نشره في Mon 13 June / Jun 2016. 12:00 AM~  • The Council Building - (Archives)~AMMAN — ",
                "%s~By JT - Jul 17,2023 - Last updated at Jul 17,2023~The mayor during the opening of the park on Monday (Petra photo)~AMMAN — "
            })
    void linesAboveAnEnglishLede(String head) {
        assertLinesAreNoise(head, EN_HEADLINE, EN_LEDE);
    }

    /** Two places, and a headline that begins with one. */
    @ParameterizedTest
    @ValueSource(strings = {"الإمارات - البحرين", "دبي: حريق محدود"})
    void whatIsNoPlaceOfAStory(String headline) {
        Release release = read(headline + "\n\n" + AR_LEDE + "\n\n" + AR_LEDE);
        assertThat(release.dateline()).isNull();
        assertThat(release.headline().of(release.text())).isEqualTo(headline);
    }

    /** The headline again at the head of the next line, with or without a space. */
    @ParameterizedTest
    @ValueSource(strings = {" ", ""})
    void headlineGluedToTheDateline(String space) {
        Release release = read(EN_HEADLINE + "\n\n" + EN_HEADLINE + space + "Muscat, 25 Oct (ONA) --- " + EN_LEDE);
        assertThat(release.dateline().place()).isEqualTo("Muscat");
        assertThat(release.dateline().agency()).isEqualTo("ONA");
        assertThat(body(release)).containsExactly(EN_LEDE);
    }

    /** Whose copy it is, in brackets above the dateline, is no headline. */
    @Test
    void agencyInBracketsAboveTheDateline() {
        Release release = read("(MENAFN- Jordan News Agency)\n\nAmman, Oct. 16 (Petra) -- " + EN_LEDE);
        assertThat(release.headline()).isNull();
        assertThat(release.dateline().place()).isEqualTo("Amman");
        assertThat(body(release)).containsExactly(EN_LEDE);
    }

    /** A picture's caption with the same beginning stands above the story. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KUWAIT: The mayor meets the envoy. – Council photos",
                "KUWAIT: The mayor (center) meets the envoy. – KUNA",
                "The mayor - Photo by Salem Ali"
            })
    void captions(String caption) {
        Release release = read(EN_HEADLINE + "\n\n" + caption + "\n\nKUWAIT: " + EN_LEDE);
        assertThat(release.dateline().place()).isEqualTo("KUWAIT");
        assertThat(body(release)).containsExactly(EN_LEDE);
    }

    /** The headline once more without its {@code عاجل} below the lede. */
    @Test
    void aHeadlineBelowTheLede() {
        Release release = read("عاجل.. " + AR_HEADLINE + "\n\n" + AR_LEDE + "\n\n" + AR_HEADLINE + "\n\n" + AR_LEDE);
        assertThat(release.headline().of(release.text())).isEqualTo("عاجل.. " + AR_HEADLINE);
        assertThat(body(release)).containsExactly(AR_LEDE, AR_LEDE);
    }

    /** Between paragraphs that end with stops, a heading or a caption as long as a headline. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan to open old schools again should take pupils’ health into account",
                "Mayor and Chairman of the Parks Council Dr. Salem Al-Marri",
                "حديقة المرسى بين الشتاء والصيف في حي السدر"
            })
    void longCrossheads(String line) {
        String lede = line.codePointAt(0) > 0x600 ? AR_LEDE : EN_LEDE;
        assertThat(body(read(lede + "\n\n" + line + "\n\n" + lede))).containsExactly(lede, lede);
    }

    /** A list goes on after a colon, and a sentence may have lost its stop at the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other appointments include:~Salem Al Marri is the new head of the parks council~",
                "~The park will be open from morning to night and every day of the week but one, on which it is cleaned~"
            })
    void linesOfTheBodyWithoutAStop(String lines) {
        String text = "AMMAN: " + EN_LEDE + "\n\n" + lines.replace("~", "\n\n") + EN_LEDE;
        assertThat(body(read(text))).hasSize(lines.startsWith("~") ? 3 : 4);
    }

    /** A crawler breaks behind the stop of a title. */
    @ParameterizedTest
    @ValueSource(strings = {"H.H.", "H.H. Dr."})
    void aNameBrokenBehindItsTitle(String title) {
        String lede = "The park was opened on Monday by " + title + "\n\nSheikh Salem Al Marri, Mayor of the city.";
        assertThat(body(read("AMMAN, May 5 (Petra) -- " + lede))).containsExactly(lede);
    }

    /** A crawler breaks before the house of a family, be it after a blank line. */
    @Test
    void aNameBrokenBeforeItsHouse() {
        String lede = "استقبل رئيس البلدية في مكتبه أمس وفد مجلس الحدائق العامة برئاسة سمو الشيخ سالم بن حمد";
        Release release = read("الشارقة في 5 مايو / وام / " + lede + "\n\nآل مكتوم، وبحث معه خطة الحدائق.");
        assertThat(body(release)).containsExactly(lede + "\n\nآل مكتوم، وبحث معه خطة الحدائق.");
    }
}
