package mujaz.read;

import static mujaz.read.ReaderTest.body;
import static mujaz.read.ReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import mujaz.model.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites put round the headline, and round what they call the dateline. */
class HeadTest {

    private static final String AR_HEADLINE = "البلدية تفتتح حديقة السدر";
    private static final String AR_BODY = "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة.";
    private static final String EN_HEADLINE = "Municipality opens park in Al Sidr";
    private static final String EN_BODY = "The municipality opened a park of 12,000 square metres in Al Sidr.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s~الشارقة (وام)~",
                "أبرز الأخبار~علوم الدار~%s~الشارقة (وام)~",
                "الجمعة 14 نوفمبر 2025 أبوظبي الإمارات~عدد اليوم~%s~الشارقة (وام)~",
                "date 2025-11-13 الجمعة 14 نوفمبر 2025 أبوظبي~%s~14 نوفمبر 2025 02:04~الشارقة (وام)~",
                "%s~%s~الإثنين ٩ فبراير ٢٠٢٦ الساعة ٩:٤٠ مساءً~%s~المواطن - واس~",
                "date 2026-02-09 Icon~%s~المواطن - واس~",
                "14 نوفمبر 2025~%s~الشارقة (وام)~",
                "الثلاثاء، 3 مارس 2026 - 10:20 ص~%s~الشارقة في 3 مارس / وام / ",
                "%s~وكالة أنباء الإمارات (وام)~",
                "%s~و.م.ع~",
                "%s~( و م ع )~"
            })
    void arabicHeads(String head) {
        Release release = read(head.replace("%s", AR_HEADLINE).replace("~", "\n\n") + AR_BODY + "\n\n" + AR_BODY);
        assertThat(release.headline().of(release.text())).isEqualTo(AR_HEADLINE);
        assertThat(body(release)).containsExactly(AR_BODY, AR_BODY);
        assertThat(release.dateline().agency()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s~posted on 31/08/2016~",
                "The city will host the games!~  • Arabic~  • French~Supported by the Media Council~%s~posted on 31/08/2016~",
                "The city will host the games!~• Arabic~%s~SHARJAH, 5th May, 2025 (WAM) -- ",
                "%s~• QNA_PARK_0140902022~• QNA_PARK_0140902023~Doha, September 14 (QNA) - ",
                "%s~By Rola Sabbagh~January 13, 2023, Updated on : Fri Jan 13 2023 05:13:14 GMT+0000~%s~",
                "14 September 2022~%s~Doha, September 14 (QNA) - ",
                "Open Menu~%s~Rola Sabbagh Published November 21, 2023 | 11:27 AM~SHARJAH, 5th May, 2025 (WAM) -- ",
                "%s~The mayor plants the first tree of the park while families and pupils of the nearest schools look on from"
                        + " the new stands.~ISLAMABAD: (UrduPoint/UrduPoint / Pakistan Point News-Nov 21st, 2023) ",
                "%s~– "
            })
    void englishHeads(String head) {
        Release release = read(head.replace("%s", EN_HEADLINE).replace("~", "\n\n") + EN_BODY + "\n\n" + EN_BODY);
        assertThat(release.headline().of(release.text())).isEqualTo(EN_HEADLINE);
        assertThat(body(release)).containsExactly(EN_BODY, EN_BODY);
    }

    /** A weekday and a day open a headline as well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الجمعة 14 نوفمبر 2025 موعد افتتاح حديقة السدر الجديدة | الشارقة (وام)",
                "Date palm festival 2025 opens in Liwa | SHARJAH, 5th May, 2025 (WAM) --",
                "Council: 12 parks by 2030 | SHARJAH, 5th May, 2025 (WAM) --"
            })
    void datesInHeadlines(String headline, String dateline) {
        boolean arabic = dateline.contains("وام");
        Release release = read(headline + "\n\n" + dateline + "\n" + (arabic ? AR_BODY : EN_BODY));
        assertThat(release.headline()).isNotNull();
        assertThat(release.headline().of(release.text())).isEqualTo(headline);
    }

    @Test
    void tagsInATextAreTakenOut() {
        String text = AR_HEADLINE + "\nعمان 4 كانون الأول (بترا) -<p>" + AR_BODY + "<br />" + AR_BODY + "</p>";
        var copies = new mujaz.Mujaz().copies(mujaz.model.Copy.of(text), null);
        Release release = ReaderTest.reader().read("test", copies.get(0), null);
        assertThat(release.headline().of(release.text())).isEqualTo(AR_HEADLINE);
        assertThat(release.dateline().place()).isEqualTo("عمان");
        assertThat(body(release)).containsExactly(AR_BODY, AR_BODY);
        assertThat(release.warnings()).contains(Markup.TAKEN_OUT);
    }

    /** The titles of other stories are as long as they like, below a mark that is all of its line. */
    @ParameterizedTest
    @ValueSource(strings = {"اقرأ أيضا", "انظر ايضاً"})
    void longTitlesOfOtherStories(String mark) {
        String other =
                "مجلس المدينة يعلن خطة جديدة لتوسيع الحدائق العامة والساحات في الأحياء القديمة كلها قبل نهاية العام المقبل";
        Release release = read("الشارقة في 5 مايو / وام / " + AR_BODY + "\n\n" + mark + "\n\n" + other);
        assertThat(body(release)).containsExactly(AR_BODY);
    }
}
