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

    /** Two dots, stops without and with spaces, four kinds of quotation marks, reversed decimals, times, initials, lists. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال المدير.. في هذا اليوم نبدأ العمل معا في الجسر.| ثم غادر القاعة.",
                "تسري المادة على العقود بها..كما تسري على غيرها من العقود.| وينشر القرار.",
                "تسري المادة على العقود بها ..كما تسري على غيرها من العقود.| وينشر القرار.",
                "قال :\" بدأ العمل في الجسر اليوم \".| وأضاف أنه سينتهي قريبا .",
                "قال «بدأ العمل في الجسر اليوم».| وأضاف أنه سينتهي قريبا.",
                "قال: “بدأ العمل في الجسر اليوم”.| وأضاف أنه سينتهي قريبا.",
                "قال: 'بدأ العمل في الجسر اليوم'.| وأضاف أنه سينتهي قريبا.",
                "زار محمية «جزيرة «السدر» الشمالية» أمس.| وأضاف أنه سيعود.",
                "قال: «بدأ العمل في الجسر.| وسينتهي قريبا».| وأضاف أنه سيعود.",
                "قال \"بدأ العمل في الجسر.| وأضاف أنه سينتهي قريبا.",
                "انتهى العمل في الجسر.|وأضاف المدير أنه سيفتح قريبا.",
                "انتهى العمل في الجسر .|وأضاف المدير أنه سيفتح قريبا .",
                "انتهى العمل في الجسر .| وأضاف المدير أنه سيفتح قريبا .",
                "ارتفع المؤشر بنسبة 92ر0 % ليبلغ 01ر108 نقاط عند 32ر06 صباحا.| وبلغت التداولات 3 ملايين.",
                "ارتفع المؤشر بنسبة 0.92 % ليبلغ 108,01 نقاط عند الساعة 6.32 صباحا.| وبلغت التداولات 3 ملايين.",
                "قطع المسافة في 7:26:60 دقيقة.| وجاء حمد ثانيا.",
                "التقى م. سالم المري أ. حمد علي في ص.ب 120 بالمدينة.| وبحثا سير العمل.",
                "التقى أ.د.سالم المري ود.حمد علي في المكتب.| وبحثا سير العمل.",
                "حضر سالم المري مدير البلدية؛ وحمد علي مدير الميناء؛ وهدى حسن مديرة المدرسة.| ثم جال الحضور في الحديقة.",
                "هل بدأ العمل؟!| نعم بدأ العمل أمس.",
                "ما أجمل هذا الجسر!| قالها المدير أمس.",
                "البريد info@example.ae والموقع www.example.ae مفتوحان.| وأضاف أنه سيعود.",
                "بلغ السعر 4.| وأضاف المدير أنه سيرتفع.",
                "أكّد سموّه أنّ العمل بدأ في الجسر.| وأضاف سـموه أنه سيفتح قريبا.",
                "بلغ الإنتاج (انظر ص. 5) 40 ألف طن.| وأضاف المدير أنه سيرتفع.",
                "تأسست البلدية عام 1971 م.| وتخدم اليوم مئة ألف نسمة.",
                "أقيم السباق على استاد (سالم بن راشد).|وبدأ السباق العام 2014.|وكان الفائز من الوادي.",
                "قال إنه يسعى إلى \"تهدئة الأمور\".|وأضاف المدير أنه سيعود.",
                "بلغ الإنتاج (انظر 12.ب) 40 ألف طن.| وأضاف المدير أنه سيرتفع.",
                "تأسست البلدية عام 1391 هـ.| وتخدم اليوم مئة ألف نسمة."
            })
    void arabicOfTheWire(String marked) {
        assertBoundaries(marked, "ar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H.H. Lt. General Sheikh Majid met the envoy of St. Helena at No. 7.| He praised the U.A.E. team.",
                "The UAE and the U.S. signed it.| The deal closes in May.",
                "It opened in the U.S.| The deal closes in May.",
                "He won the Cup.|Ali came second.| Omar was third.",
                "\"We began on time,\" he added.| \"It will end soon.\"| He then left.",
                "\"We began on time.| It will end soon,\" he added.| He then left.",
                "Index rose 4.2% to 1,250.75 at 7.30 p.m. on Monday.| Trading reached AED37,126,485.",
                "The fund paid US$10.9 billion for it.| The deal closes in May.",
                "Mr. Ali, Dr. Omar and Prof. Sara met Ali & Co. Ltd. in Riga.| They discussed trade.",
                "The meeting was attended by Sara Ali, Minister of Health; Omar Hadi, Minister of Trade; and Ali Noor.| It lasted an hour.",
                "Did the work begin?| It did!| The mayor was happy.",
                "“We began,” said J. R. Smith, of the city.| “It is done.”",
                "She moved to Washington, D.C. last year.| She works there.",
                "The treaty (see No. 5, p. 12) was signed.| It enters into force in May.",
                "He paid approx. 5 million, i.e. half, for it.| The rest follows."
            })
    void englishOfTheWire(String marked) {
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
