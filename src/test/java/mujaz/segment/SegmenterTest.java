package mujaz.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end; {@code |} marks the boundary in the tables. */
class SegmenterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال د. حمد المري إن العمل بدأ.| وأضاف أنه ينتهي في مايو.",
                "ارتفع المؤشر 4.2% إلى 1,250.75 نقطة.| وبلغت التداولات 3 ملايين درهم.",
                "قال الوزير.. في هذا اليوم نبدأ العمل معا.| ثم غادر القاعة.",
                "هل بدأ العمل في الجسر الجديد؟| نعم بدأ العمل أمس.",
                "قال: \"بدأ العمل في الجسر اليوم.\"| وأضاف أنه سينتهي قريبا.",
                "التقى أ.د. سالم المري ود. حمد علي في المكتب.| وبحثا سير العمل.",
                "زار الموقع www.example.ae ألف زائر في يوم واحد.| وكان العدد أمس مئة."
            })
    void arabic(String marked) {
        assertBoundaries(marked, "ar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H.H. Dr. Sheikh Majid Al Shamekh met the envoy.| He praised the talks.",
                "The U.S. company paid $4.2 million for it.| The deal closes in May.",
                "Lt. Gen. Salem Hamad opened St. Helena School.| It has 40 rooms.",
                "\"The work has begun.\"| The minister left at 7.30 p.m. for Riga.",
                "Did the work begin on the bridge?| It did.",
                "The No. 7 bus stops at the U.A.E. pavilion.| It runs daily."
            })
    void english(String marked) {
        assertBoundaries(marked, "en");
    }

    private static void assertBoundaries(String marked, String tag) {
        String text = marked.replace("|", "");
        Summary summary = new Mujaz().summarize("test", null, text, tag, Options.DEFAULT);
        List<String> found = summary.sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
        assertThat(found).containsExactly(marked.split("\\| ?", -1));
    }
}
