package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mujaz.Mujaz;
import mujaz.Samples;
import mujaz.model.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one release ends and the next begins, without a mark between them. */
class BeginningsTest {

    private static final Mujaz MUJAZ = new Mujaz();

    private static final String AR_BODY =
            "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر القديم من المدينة.";
    private static final String AR_NEXT = "وقال سالم الكندي مدير البلدية إن الدخول مجاني للجميع حتى نهاية هذا العام.";
    private static final String EN_BODY =
            "The municipality opened a park of 12,000 square metres in the old district of Al Sidr.";
    private static final String EN_NEXT =
            "Salem Al Kindi, Director of the Municipality, said that entry is free to all of them.";

    private static List<String> parts(String text) {
        return MUJAZ.copies(Copy.of(text), null).stream()
                .map(copy -> copy.text().strip())
                .toList();
    }

    static List<Path> samples() {
        return Samples.all();
    }

    /** Every sample above every other: in all orders of the languages, with and without a blank line. */
    @ParameterizedTest
    @MethodSource("samples")
    void twoReleasesFromOneFolderSeed7(Path sample) throws IOException {
        Random random = new Random(7);
        String above = Files.readString(sample).strip();
        for (Path other : Samples.all()) {
            String below = Files.readString(other).strip();
            if (!above.equals(below)) {
                String between = random.nextBoolean() ? "\n" : "\n\n";
                assertThat(parts(above + between + below)).as(other.toString()).containsExactly(above, below);
            }
        }
    }

    @Test
    void allSamplesInOneFile() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path sample : Samples.all()) {
            texts.add(Files.readString(sample).strip());
        }
        assertThat(parts(String.join("\n\n", texts))).containsExactlyElementsOf(texts);
    }

    static Stream<List<String>> pairs() {
        String first = "البلدية تفتتح حديقة السدر\n\nالشارقة في 5 مايو / وام / " + AR_BODY;
        String english = "Municipality opens park\n\nSHARJAH, 5th May, 2025 (WAM) -- " + EN_BODY + "\n\n" + EN_NEXT;
        return Stream.of(
                List.of(first, "المجلس يناقش الميزانية الجديدة\nالشارقة: وام\n" + AR_BODY),
                List.of(
                        first,
                        "المجلس يناقش الميزانية الجديدة\nنشر في 6 مايو 2025 | 10:20 ص\nالشارقة (وام)\n" + AR_BODY),
                List.of(first, english),
                List.of(english, first),
                List.of(
                        english,
                        "Council debates budget\n\nBy Rola Sabbagh\n\nDUBAI, 6th May, 2025 (WAM) -- " + EN_BODY),
                List.of(english, "Council debates budget\nCOUNCIL DEBATES BUDGET\nDUBAI, May 6 (KUNA) -- " + EN_BODY),
                List.of(english, "DUBAI, 6th May, 2025 (WAM) -- " + EN_NEXT + " " + EN_BODY),
                List.of(
                        first + "\n// انتهى //\n10:20 ت م",
                        "عام / المجلس يناقش الميزانية / إضافة أولى\nوأضاف رئيس المجلس أن الميزانية زادت."),
                List.of("تحية المساء\nالثلاثاء 8 ذو القعدة 1446 هـ الموافق 06 مايو 2025 م واس\n06:13 ت م", first));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aHeadlineAboveADatelineBegins(List<String> releases) {
        assertThat(parts(String.join("\n", releases))).containsExactlyElementsOf(releases);
    }

    /** What looks like another release inside one; {@code ~} is the body before it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Park opens\n\n(UrduPoint / Pakistan Point News / WAM - 28th Apr, 2020)\n\nABU DHABI, 28th April 2020 (WAM) -- ~",
                "Park opens\n\nThe municipality opened a park of 12,000 square metres in the old district.\n\nPark opens in Al Sidr\n\nABU DHABI, 28th April 2020 (WAM) -- ~",
                "Park opens\n\nABU DHABI, 28th April 2020 (WAM) -- ~\n\nIn Dubai on 5 May 2025 (a Monday), the council met, as it does each year at this time.",
                "Park opens\n\nABU DHABI, 28th April 2020 (WAM) -- ~\n\n\"ABU DHABI, 27th April (WAM) -- The park will open\" was how the news began a day before it.",
                "Park opens\n\nABU DHABI, 28th April 2020 (WAM) -- ~\n\nEntry\n\nAbu Dhabi (the island): entry is free for all who live there, the council said on Monday.",
                "Park opens\n\nRiyadh, May 5, 2025, SPA -- ~\n\n--SPA\n\n18:49 LOCAL TIME 15:49 GMT\n\n0028\n\nwww.spa.gov.sa/w15524",
                "حديقة السدر\n\nالشارقة في 5 مايو / وام / ~\n\nالدخول مجاني\n\nوفي 12 مايو / أيار، يلتقي المجلس سكان الحي القديم في حديقة السدر الجديدة.",
                "حديقة السدر\n\nالشارقة في 5 مايو / وام / ~\n\nونقلت وكالة الأنباء الرسمية (سانا) عن مصدر قوله إن الطريق فتح من جديد أمام السيارات.",
                "حديقة السدر\n\nالشارقة في 5 مايو / وام / ~\n\n(الشارقة - وام)"
            })
    void oneReleaseStaysOne(String pattern) {
        String text = pattern.replace(
                "~", pattern.startsWith("Park") ? EN_BODY + "\n\n" + EN_NEXT : AR_BODY + "\n" + AR_NEXT);
        assertThat(parts(text)).hasSize(1);
    }

    /** Said, and left one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "حديقة السدر\n\nالشارقة في 5 مايو / وام / ~\n\nدبي (وام)\n~",
                "البلدية تفتتح حديقة\n\nمسقط: ~\n\nالوزارة تفتتح مستشفى جديدا\n\nمسقط: ~",
                "Council opens park\n\nMuscat: ~\n\nMinistry opens new hospital\n\nMuscat: ~"
            })
    void aBareDatelineBelowABodyIsDoubtful(String pattern) {
        String body = pattern.startsWith("Council") ? EN_BODY : AR_BODY;
        assertThat(MUJAZ.copies(Copy.of(pattern.replace("~", body + " " + body)), null))
                .singleElement()
                .satisfies(copy -> assertThat(copy.warnings()).containsExactly(Beginnings.DOUBT));
    }

    /** A sign-off that other lines follow, and a place inside a story, say nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Park opens\n\nRiyadh, May 5, 2025 SPA -- ~\n--SPA\n14:00 LOCAL TIME 11:00 GMT\n\nLegal Disclaimer:\n~",
                "Park opens\n\n~\n\nOther news of the day\n\nDubai: ~"
            })
    void noDoubt(String pattern) {
        assertThat(MUJAZ.copies(Copy.of(pattern.replace("~", EN_BODY + " " + EN_BODY)), null))
                .singleElement()
                .satisfies(copy -> assertThat(copy.warnings()).isEmpty());
    }
}
