package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of the body, resolved against a dateline of Wednesday, 21 May 2025, as exactly as they are said. */
class DateFinderTest {

    private static final Mujaz MUJAZ = new Mujaz();
    private static final String AR = "الوادي في 21 مايو 2025 / وام / ";
    private static final String EN = "AL WADI, 21st May, 2025 (WAM) -- ";

    private static Summary read(String text) {
        return MUJAZ.summarize("dates", text, null, Options.DEFAULT);
    }

    private static void assertDate(String head, String sentence, String text, String date) {
        Summary summary = read(head + sentence);
        assertThat(summary.dates()).as(sentence).hasSize(1);
        assertThat(summary.dates().get(0).span().of(summary.release().text())).isEqualTo(text);
        assertThat(summary.dates().get(0).date()).as(sentence).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "افتتحت البلدية الحديقة اليوم بحضور الأهالي جميعا.            | اليوم           | 2025-05-21",
                "افتتحت البلدية الحديقة اليوم الأربعاء بحضور الأهالي.          | اليوم الأربعاء  | 2025-05-21",
                "افتتحت البلدية الحديقة أمس بحضور الأهالي جميعا.              | أمس             | 2025-05-20",
                "افتتحت البلدية الحديقة أول أمس بحضور الأهالي جميعا.          | أول أمس         | 2025-05-19",
                "تفتتح البلدية الحديقة غدا بحضور الأهالي جميعا.               | غدا             | 2025-05-22",
                "تفتتح البلدية الحديقة في 29 مايو الجاري بحضور الأهالي.       | 29 مايو الجاري  | 2025-05-29",
                "تفتتح البلدية الحديقة يوم 20 نوفمبر المقبل بحضور الأهالي.    | 20 نوفمبر المقبل | 2025-11-20",
                "تفتتح البلدية الحديقة يوم 20 فبراير المقبل بحضور الأهالي.    | 20 فبراير المقبل | 2026-02-20",
                "افتتحت البلدية الحديقة في 3 مارس 2024 بحضور الأهالي.         | 3 مارس 2024     | 2024-03-03",
                "افتتحت البلدية الحديقة في 12 آذار/مارس الماضي مع الأهالي.   | 12 آذار/مارس الماضي | 2025-03-12",
                "افتتحت البلدية الحديقة يوم الاثنين بحضور الأهالي جميعا.      | الاثنين         | 2025-05-19",
                "افتتحت البلدية الحديقة يوم الأربعاء بحضور الأهالي جميعا.     | الأربعاء        | 2025-05-21",
                "ستفتتح البلدية الحديقة يوم الاثنين بحضور الأهالي جميعا.      | الاثنين         | 2025-05-26",
                "من المقرر أن تفتتح البلدية الحديقة الأحد بحضور الأهالي.      | الأحد           | 2025-05-25",
                "تفتتح البلدية الحديقة الاثنين المقبل بحضور الأهالي جميعا.    | الاثنين المقبل  | 2025-05-26",
                "افتتحت البلدية الحديقة الخميس الماضي بحضور الأهالي جميعا.    | الخميس الماضي   | 2025-05-15",
                "تفتتح البلدية الحديقة الشهر المقبل بحضور الأهالي جميعا.      | الشهر المقبل    | 2025-06",
                "افتتحت البلدية الحديقة خلال العام الماضي مع الأهالي جميعا.   | العام الماضي    | 2024",
                "تفتتح البلدية الحديقة في السنة المقبلة مع الأهالي جميعا.     | السنة المقبلة   | 2026",
                "تفتتح البلدية الحديقة الأسبوع المقبل مع الأهالي جميعا.       | الأسبوع المقبل  | 2025-W22",
                "تفتتح البلدية الحديقة هذا الأسبوع مع الأهالي جميعا.          | هذا الأسبوع     | 2025-W21",
                "افتتحت البلدية الحديقة في نوفمبر الماضي مع الأهالي جميعا.    | نوفمبر الماضي   | 2024-11",
                "افتتحت البلدية الحديقة في تموز/يوليو 2023 مع الأهالي.        | تموز/يوليو 2023 | 2023-07",
                "افتتحت البلدية الحديقة في 10 رمضان 1446هـ مع الأهالي.        | 10 رمضان 1446هـ | 2025-03-10"
            })
    void arabic(String sentence, String text, String date) {
        assertDate(AR, sentence, text, date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council opened the park today with all of its members.        | today          | 2025-05-21",
                "The council opened the park yesterday with all of its members.    | yesterday      | 2025-05-20",
                "The council opened the park on Monday with all of its members.    | Monday         | 2025-05-19",
                "On Monday, the council opened the park with all of its members.   | Monday         | 2025-05-19",
                "The park was opened by the council on Wednesday at ten.           | Wednesday      | 2025-05-21",
                "The council will open the park on Monday with all members.        | Monday         | 2025-05-26",
                "The park is to be opened on Monday with all of the members.       | Monday         | 2025-05-26",
                "The fair, which cost a million, opens on Monday at ten.           | Monday         | 2025-05-26",
                "Salem Al Kindi said on Tuesday that entry to the park is free.    | Tuesday        | 2025-05-20",
                "Salem Al Kindi said in a statement on Tuesday that it is free.    | Tuesday        | 2025-05-20",
                "The council opens the park next month with all of its members.    | next month     | 2025-06",
                "The council opened the park last year with all of its members.    | last year      | 2024",
                "The council opened the park earlier this year with its members.   | this year      | 2025",
                "The council opens the park next week with all of its members.     | next week      | 2025-W22",
                "The council opened the park last November with its members.       | last November  | 2024-11",
                "The council opened the park in July 2023 with its members.        | July 2023      | 2023-07",
                "The council opened the park on 3 March 2024 with its members.     | 3 March 2024   | 2024-03-03",
                "The council opened the park on December 9 with its members.       | December 9     | --12-09",
                "The council will open the park on December 9 with its members.    | December 9     | 2025-12-09",
                "The council meets on Monday, 9 June, with all of its members.     | Monday, 9 June | 2025-06-09",
                "The council opened the park last Friday with all of its members.  | last Friday    | 2025-05-16",
                "The council opens the park this coming Sunday with its members.   | this coming Sunday | 2025-05-25"
            })
    void english(String sentence, String text, String date) {
        assertDate(EN, sentence, text, date);
    }

    /** What may be before today or after, what is no date, and stretches of time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "تفتتح البلدية الحديقة يوم الاثنين بحضور الأهالي جميعا.",
                "أعلن سالم الكندي أن الافتتاح سيكون قريبا وأن العمل يجري كل اثنين.",
                "أعلنت البلدية أن موعد الافتتاح الاثنين بحضور الأهالي جميعا.",
                "شارك سالم الكندي في احتفالات اليوم الوطني مع الأهالي جميعا.",
                "التقى سالم الكندي الأمين العام الحالي في مقر البلدية بالمدينة.",
                "فاز فريق الوادي على ضيفه فريق المرسى بنتيجة 2-5 في المدينة.",
                "The council closed the park until Monday with all of its members.",
                "The council could open the park on Monday with all of its members.",
                "The council opened the park in the last year with its members.",
                "The council may open 20 parks, and the sun shone on all members.",
                "The council opens the park next Friday with all of its members.",
                "The park must be opened by Monday, Salem Al Kindi told members."
            })
    void openDatesAreLeftOut(String sentence) {
        String head = sentence.charAt(0) < 'z' ? EN : AR;
        assertThat(read(head + sentence).dates()).isEmpty();
    }

    /** On a Sunday nobody knows which week is the next; without a year a day has none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوادي في 25 مايو 2025 / وام / | تفتتح البلدية الحديقة الأسبوع المقبل مع الأهالي. |",
                "الوادي في 21 مايو / وام / | تفتتح البلدية الحديقة الأسبوع المقبل مع الأهالي. |",
                "الوادي في 21 مايو / وام / | افتتحت البلدية الحديقة يوم الاثنين مع الأهالي. |",
                "الوادي في 21 مايو / وام / | افتتحت البلدية الحديقة اليوم مع الأهالي جميعا. | --05-21",
                "الوادي في 1 يناير / وام / | افتتحت البلدية الحديقة أمس مع الأهالي جميعا. | --12-31",
                "الوادي في 1 مارس / وام / | افتتحت البلدية الحديقة أمس مع الأهالي جميعا. |",
                "الوادي في 21 ديسمبر / وام / | تفتتح البلدية الحديقة الشهر المقبل مع الأهالي. | --01",
                "الوادي في 21 مايو / وام / | تفتتح البلدية الحديقة في 29 مايو الجاري مع الأهالي. | --05-29",
                "الوادي (وام) | افتتحت البلدية الحديقة أمس مع الأهالي جميعا. |"
            })
    void noMoreThanIsKnown(String dateline, String sentence, String date) {
        Summary summary = read(dateline + " " + sentence);
        assertThat(summary.dates().stream().map(found -> found.date()).toList())
                .isEqualTo(date == null ? java.util.List.of() : java.util.List.of(date));
    }
}
