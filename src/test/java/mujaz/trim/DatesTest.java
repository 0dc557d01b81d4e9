package mujaz.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Preset;
import mujaz.model.Restoration;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a line without a dateline means. */
class DatesTest {

    private static Summary line(String release, int chars) {
        Options options =
                new Options(Length.UNLIMITED.withSentences(1).withChars(chars), true, Preset.ALERT, List.of());
        return new Mujaz().summarize("test", null, release, null, options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المرسى في 30 ديسمبر 2025 / وام / افتتحت بلدية الوادي اليوم حديقة من عشرة هكتارات في حي السدر. | اليوم (30 ديسمبر) حديقة",
                "المرسى في 30 ديسمبر 2025 / وام / افتتحت بلدية الوادي أمس حديقة من عشرة هكتارات في حي السدر. | أمس (29 ديسمبر) حديقة",
                "المرسى في 31 ديسمبر 2025 / وام / تفتتح بلدية الوادي غدا حديقة من عشرة هكتارات في حي السدر. | غدا (1 يناير 2026) حديقة",
                "MARSA, 30th December, 2025 (WAM) -- Valley Council today opened a park of ten hectares in Al Sidr. | today (30 December) opened",
                // a date that is printed needs no other
                "المرسى في 30 ديسمبر 2025 / وام / افتتحت بلدية الوادي يوم 29 ديسمبر حديقة من عشرة هكتارات في حي السدر. | يوم 29 ديسمبر حديقة",
            })
    void relativeDatesHaveTheirDayBesideThem(String release, String printed) {
        assertThat(line(release, 120).text()).contains(printed);
    }

    @Test
    void theDayIsMarkedAsRestored() {
        Summary summary = line(
                "المرسى في 30 ديسمبر 2025 / وام / افتتحت بلدية الوادي اليوم حديقة من عشرة هكتارات في حي السدر.", 120);
        assertThat(summary.excerpts().get(0).restored())
                .extracting(Restoration::text, Restoration::purpose)
                .containsExactly(tuple("(30 ديسمبر)", Restoration.Purpose.DATE));
    }

    @Test
    void aLimitIsHarderThanADate() {
        String release =
                "المرسى في 30 ديسمبر 2025 / وام / افتتحت بلدية الوادي اليوم حديقة من عشرة هكتارات في حي السدر.";
        String text = line(release, 62).text();
        assertThat(text).contains("اليوم حديقة").hasSizeLessThanOrEqualTo(62);
    }

    @Test
    void whereNoDateIsKnownNoneIsWritten() {
        assertThat(line("المرسى / وام / افتتحت بلدية الوادي اليوم حديقة من عشرة هكتارات في حي السدر.", 120)
                        .text())
                .contains("اليوم حديقة");
    }
}
