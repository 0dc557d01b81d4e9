package mujaz.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Restoration;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cut out of a sentence, and what is put back. */
class TrimmerTest {

    private static String shortest(String language, String sentence) {
        List<Excerpt> forms = forms(language, sentence, 0);
        return forms.get(forms.size() - 1).text();
    }

    private static String brief(String language, String text, int sentences) {
        Options options = new Options(Length.UNLIMITED.withSentences(sentences), true);
        return new Mujaz().summarize("test", null, text, language, options).text();
    }

    private static String brief(String language, String text) {
        return new Mujaz()
                .summarize("test", null, text, language, Options.DEFAULT)
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // blessings, with the marks around them
                "بعث الشيخ مانع بن حارب آل شامخ حاكم المرسى \"حفظه الله\"، رسالة إلى الرئيس. | بعث الشيخ مانع بن حارب آل شامخ حاكم المرسى، رسالة إلى الرئيس.",
                "بعث الشيخ مانع بن حارب آل شامخ، حاكم المرسى، حفظه الله، رسالة إلى الرئيس. | بعث الشيخ مانع بن حارب آل شامخ، حاكم المرسى، رسالة إلى الرئيس.",
                "يبدأ العمل في الجسر الجديد غدا - بمشيئة الله تعالى - من الجهة الشرقية. | يبدأ العمل في الجسر الجديد غدا من الجهة الشرقية.",
                // openings
                "كما أعلنت بلدية الوادي أن الحديقة ستفتح غدا أمام الجميع. | أعلنت بلدية الوادي أن الحديقة ستفتح غدا أمام الجميع.",
                "وبلغت إيرادات الشركة 2 مليار درهم في العام الماضي. | بلغت إيرادات الشركة 2 مليار درهم في العام الماضي.",
                "وصل وفد المدينة إلى العاصمة أمس في زيارة قصيرة. | وصل وفد المدينة إلى العاصمة أمس في زيارة قصيرة.",
                // patronage, occasion, attendance, comment
                "افتتحت بلدية الوادي الحديقة الجديدة في حي السدر، برعاية الشيخ ماجد بن حارب آل شامخ، نائب حاكم المرسى. | افتتحت بلدية الوادي الحديقة الجديدة في حي السدر.",
                "أعلنت بلدية الوادي، خلال مؤتمر صحفي عقد أمس، أن الحديقة ستفتح غدا. | أعلنت بلدية الوادي أن الحديقة ستفتح غدا.",
                "كرمت دائرة التراث الفائزين بالجائزة في متحف القلعة، بحضور سالم حمد المري مدير الدائرة، وعدد من المصورين. | كرمت دائرة التراث الفائزين بالجائزة في متحف القلعة.",
                "تفقد سالم حمد المري وزير الأشغال أمس مباني الحي القديم في الوادي تنفيذا لتوجيهات الشيخ ماجد بن حارب آل شامخ حاكم المرسى. | تفقد سالم حمد المري وزير الأشغال أمس مباني الحي القديم في الوادي.",
                "يأتي بناء جسر المرسى الجديد بين ساحة الحي والقلعة تنفيذا لتوجيهات الشيخ ماجد بن حارب آل شامخ حاكم المرسى. | يأتي بناء جسر المرسى الجديد بين ساحة الحي والقلعة تنفيذا لتوجيهات الشيخ ماجد بن حارب آل شامخ حاكم المرسى.",
                "بعث الشيخ ماجد بن حارب آل شامخ برقية إلى رئيس تاراس بمناسبة يوم البحر، أعرب فيها عن أطيب تمنياته لشعب تاراس. | بعث الشيخ ماجد بن حارب آل شامخ برقية إلى رئيس تاراس بمناسبة يوم البحر.",
                "نوه مدير الحديقة سالم المري، بمناسبة \"يوم الأشجار العالمي\" بالدور الذي يؤديه العاملون في المدينة، كل يوم. | نوه مدير الحديقة سالم المري، بمناسبة \"يوم الأشجار العالمي\" بالدور الذي يؤديه العاملون في المدينة، كل يوم.",
                "عقد سالم المري سلسلة لقاءات في العاصمة مع عدد من المهندسين، وذلك ضمن جهود بناء الجسر بين الحي والقلعة، ومواصلة العمل المشترك. | عقد سالم المري سلسلة لقاءات في العاصمة مع عدد من المهندسين.",
                "فاز فريق الوادي أمس على نظيره فريق الحي بهدف دون رد على استاد (سالم بن راشد). | فاز فريق الوادي أمس على نظيره فريق الحي بهدف دون رد على استاد (سالم بن راشد).",
                "قال سالم المري، مدير المتحف: يوم البحر يوم كبير في تاريخنا، نستذكر فيه عمل الآباء والأجداد في البحر، الذي مهد لنهضة كبيرة، وضعت الإنسان في صميم عملها. | قال سالم المري، مدير المتحف: يوم البحر يوم كبير في تاريخنا، نستذكر فيه عمل الآباء والأجداد في البحر.",
                "ارتفع عدد زوار الحديقة إلى مليون زائر هذا العام، مما يعكس مكانتها. | ارتفع عدد زوار الحديقة إلى مليون زائر هذا العام.",
                "وقعت بلدية الوادي اتفاقية مع جامعة المرسى، وذلك خلال فعاليات معرض البحر بهدف التعاون في مجالات عدة، منها صيانة الحديقة. | وقعت بلدية الوادي اتفاقية مع جامعة المرسى، وذلك خلال فعاليات معرض البحر بهدف التعاون في مجالات عدة.",
                // tails and asides
                "أكد المدير أن العمل في الجسر سيبدأ في مايو المقبل، مشيرا إلى أهمية الجسر للمدينة. | أكد المدير أن العمل في الجسر سيبدأ في مايو المقبل.",
                "يعد المؤتمر القادم – الذي تشارك فيه سبع دول – فرصة لدعم الحل. | يعد المؤتمر القادم فرصة لدعم الحل.",
                "نفذت الحركة هجوما على سوق المرسى صباح أمس، وأسفر الهجوم عن مقتل تسعة من سكان الوادي القديم. | نفذت الحركة هجوما على سوق المرسى صباح أمس، وأسفر الهجوم عن مقتل تسعة من سكان الوادي القديم.",
                // courtesies; a rank and the name of Sheikh stay
                "استقبل معالي سالم حمد المري وزير الأشغال سعادة السفير كريم حداد أمس. | استقبل سالم حمد المري وزير الأشغال السفير كريم حداد أمس.",
                // further main clauses
                "أعلنت بلدية الوادي أن الحديقة ستفتح غدا أمام الجميع، وتتنافس فرق الحي على جائزة. | أعلنت بلدية الوادي أن الحديقة ستفتح غدا أمام الجميع.",
                "أوضح سالم المري أن لجنة الحي جهزت عشرين مركزا للتسجيل في أنحاء الوادي فيما ستعلن القوائم لاحقا. | أوضح سالم المري أن لجنة الحي جهزت عشرين مركزا للتسجيل في أنحاء الوادي.",
                "تقف بلدية الوادي إلى جانب أهل الحي في كل ما يحتاجون إليه من خدمات في الشتاء. | تقف بلدية الوادي إلى جانب أهل الحي في كل ما يحتاجون إليه من خدمات في الشتاء.",
                // items after the first of an enumeration
                "أكد سالم المري أن المشروع الجديد يهدف إلى دعم الأسر في الحي القديم من المدينة، وتطوير الأسواق، وحماية التراث. | أكد سالم المري أن المشروع الجديد يهدف إلى دعم الأسر في الحي القديم من المدينة.",
                // what is said keeps its predicate: the clause put into it goes alone
                "قال سالم حمد المري، وزير الأشغال والطرق والجسور في المرسى: في هذا اليوم الجميل، الذي ننتظره كل عام، يسعدني أن أشكر أهل الوادي. | قال سالم حمد المري، وزير الأشغال والطرق والجسور في المرسى: في هذا اليوم الجميل، يسعدني أن أشكر أهل الوادي.",
                // what is described alone has not been told yet
                "قال سالم المري إن الوثائق التي نشرها متحف القلعة في الصحيفة أمس، والتي تصف الجسر القديم هي وثائق صحيحة. | قال سالم المري إن الوثائق التي نشرها متحف القلعة في الصحيفة أمس، والتي تصف الجسر القديم هي وثائق صحيحة.",
                // a courtesy stays with its equal that cannot go, and where a word leads up to it
                "شهد سمو الشيخ ماجد آل شامخ وسمو الشيخ مانع آل شامخ سباق القوارب الشراعية في المرسى. | شهد سمو الشيخ ماجد آل شامخ وسمو الشيخ مانع آل شامخ سباق القوارب الشراعية في المرسى.",
                // half of the news is not cut off
                "أغلق سوق المرسى على انخفاض المؤشر السعري 4 نقاط، بينما ارتفع المؤشر الوزني 43 نقطة. | أغلق سوق المرسى على انخفاض المؤشر السعري 4 نقاط، بينما ارتفع المؤشر الوزني 43 نقطة.",
                // those present, with all their offices, up to the end or to the next clause
                "كرم وزير الأشغال الفائزين بجائزة المرسى في متحف القلعة، بحضور الدكتور سالم حمد المري، أمين عام اتحاد المهندسين، والدكتور راشد مبارك السدري، والدكتور حمد غانم، المدير التنفيذي للمتحف، وعدد من الطلبة. | كرم وزير الأشغال الفائزين بجائزة المرسى في متحف القلعة.",
                "افتتح سالم حمد المري في ساحة الحي اليوم، بحضور الدكتور راشد مبارك السدري معرض القوارب القديمة. | افتتح سالم حمد المري في ساحة الحي اليوم، بحضور الدكتور راشد مبارك السدري معرض القوارب القديمة.",
                "تفقد سالم حمد المري، وزير الأشغال، يرافقه الدكتور راشد مبارك السدري مدير البلدية وحمد غانم رئيس اتحاد المهندسين، اليوم الاثنين، جسر المرسى الجديد. | تفقد سالم حمد المري، وزير الأشغال، اليوم الاثنين، جسر المرسى الجديد.",
                "استقبل حاكم المرسى في قلعة الوادي، اليوم الثلاثاء، رئيس اتحاد المهندسين سالم حمد المري، بحضور سمو الشيخ راشد بن مبارك الثاني، ولي العهد. | استقبل حاكم المرسى في قلعة الوادي، اليوم الثلاثاء، رئيس اتحاد المهندسين سالم حمد المري.",
                "لبى صاحب السمو الشيخ ماجد بن حارب آل شامخ، حاكم المرسى، يرافقه ولي عهده، سمو الشيخ راشد بن ماجد آل شامخ، وسمو الشيخ مانع بن حارب آل شامخ، رئيس مؤسسة المرسى، دعوة سالم المري إلى سباق القوارب. | لبى صاحب السمو الشيخ ماجد بن حارب آل شامخ، حاكم المرسى، دعوة سالم المري إلى سباق القوارب.",
                "استقبل حاكم المرسى في قلعة الوادي، اليوم الثلاثاء، المهندس سالم حمد المري، بحضور سمو الشيخ راشد بن مبارك ابن الوادي، ولي العهد. | استقبل حاكم المرسى في قلعة الوادي، اليوم الثلاثاء، المهندس سالم حمد المري.",
                // nor what stands before the news, where the main clause has no comma of its own
                "برعاية حاكم المرسى افتتح في الوادي أمس معرض القوارب القديمة، ويستمر أربعة أيام. | برعاية حاكم المرسى افتتح في الوادي أمس معرض القوارب القديمة.",
                "برعاية حاكم المرسى افتتح سالم حمد المري، وزير الأشغال، معرض القوارب القديمة في الوادي. | برعاية حاكم المرسى افتتح سالم حمد المري، وزير الأشغال، معرض القوارب القديمة في الوادي.",
                "بمناسبة يوم الجسر أعلن الشيخ ماجد بن حارب آل شامخ، نائب حاكم المرسى، صرف مكافآت للبنائين في الوادي. | بمناسبة يوم الجسر أعلن الشيخ ماجد بن حارب آل شامخ، نائب حاكم المرسى، صرف مكافآت للبنائين في الوادي.",
                "بمناسبة يوم الجسر الذي أعلنه حاكم المرسى، صرفت البلدية مكافآت للبنائين في الوادي. | صرفت البلدية مكافآت للبنائين في الوادي.",
                // a description goes with what is joined on to it
                "عزى حاكم المرسى أمس أهل الوادي بوفاة مدير دائرة الجسور، المهندس سالم حمد المري، الذي خدم المدينة ثلاثين عاما، وفي بناء الجسور كلها. | عزى حاكم المرسى أمس أهل الوادي بوفاة مدير دائرة الجسور، المهندس سالم حمد المري.",
                // two commas around what was cut go with it, unless the first closes an office
                "استعرض الجانبان، خلال اللقاء الذي عقد في القلعة، بناء جسر جديد. | استعرض الجانبان بناء جسر جديد.",
                "استعرض سالم حمد المري، وزير الأشغال، خلال اللقاء الذي عقد في القلعة، بناء جسر جديد. | استعرض سالم حمد المري، وزير الأشغال، بناء جسر جديد.",
                // what is added in the middle goes up to its comma
                "نسب مدير دائرة الأشغال سالم حمد المري في لقائه أمس ارتفاع عدد الزوار إضافة إلى افتتاح الجسر، إلى جودة الطرق. | نسب مدير دائرة الأشغال سالم حمد المري في لقائه أمس ارتفاع عدد الزوار إلى جودة الطرق.",
                // a comma that ends the sentence parts nothing
                "أعلنت بلدية الوادي أن العمل في الجسر الكبير سيبدأ غدا في كل أنحاء المدينة إضافة إلى الحديقة، | أعلنت بلدية الوادي أن العمل في الجسر الكبير سيبدأ غدا في كل أنحاء المدينة.",
                "أعلنت بلدية الوادي أن العمل في الجسر الكبير سيبدأ غدا في المدينة، بحضور سالم حمد المري، | أعلنت بلدية الوادي أن العمل في الجسر الكبير سيبدأ غدا في المدينة.",
                "بحث سالم المري، وزير الأشغال، خلال اتصال هاتفي مع كريم حداد، وزير أشغال تاراسا، بناء جسر جديد بين البلدين. | بحث سالم المري، وزير الأشغال، خلال اتصال هاتفي مع كريم حداد، وزير أشغال تاراسا، بناء جسر جديد بين البلدين.",
                "وصل السلطان سالم بن حمد المعظم /أيده الله/ إلى مدينة المرسى ظهر اليوم في زيارة قصيرة. | وصل السلطان سالم بن حمد المعظم إلى مدينة المرسى ظهر اليوم في زيارة قصيرة.",
                "بحث وزير الأشغال سالم المري، أمس، خلال لقائه في القلعة مع السفير كريم حداد سبل بناء الجسر الجديد. | بحث وزير الأشغال سالم المري، أمس، خلال لقائه في القلعة مع السفير كريم حداد سبل بناء الجسر الجديد.",
                "بتوجيهات الشيخ سالم بن حمد، رئيس هيئة الجسور، فتحت الهيئة أمس جسرا جديدا في الوادي وشكرت الهيئة الحضور. | فتحت هيئة الجسور أمس جسرا جديدا في الوادي وشكرت الهيئة الحضور.",
                // a memorandum is no participle
                "وقعت بلدية الوادي، ممثلة بمديرها المهندس سالم حمد المري، مذكرة تفاهم مع جامعة المرسى لبناء جسر. | وقعت بلدية الوادي، ممثلة بمديرها المهندس سالم حمد المري، مذكرة تفاهم مع جامعة المرسى لبناء جسر.",
                // a word that begins with the letter of the conjunction
                "وصول فريق من مهندسي الجسور إلى المرسى أمس لبدء العمل. | وصول فريق من مهندسي الجسور إلى المرسى أمس لبدء العمل.",
                // whom only what was cut had named is named in place of the pronoun
                "تنفيذا لتوجيهات صاحب السمو الشيخ ماجد بن حارب آل شامخ، نائب حاكم المرسى، وزعت البلدية 600 قطعة أرض أمر بها سموه للمواطنين. | وزعت البلدية 600 قطعة أرض أمر بها ماجد بن حارب آل شامخ للمواطنين.",
                // never out of a quotation, never what stands before the news
                "فتحت المراكز أبوابها في الوادي في السابعة صباحا أمام جميع السكان. | فتحت المراكز أبوابها في الوادي في السابعة صباحا أمام جميع السكان.",
                "قالت هدى المري أمس، في بيان \"نمضي قدما في بناء الجسر مع أهل الوادي\". | قالت هدى المري أمس، في بيان \"نمضي قدما في بناء الجسر مع أهل الوادي\".",
                "لأول مرة منذ بناء الجسر، يفتح سالم المري أبوابه للمشاة في يوم الأحد. | لأول مرة منذ بناء الجسر، يفتح سالم المري أبوابه للمشاة في يوم الأحد.",
                "قال المدير: \"سنبدأ في مايو، مشيرين إلى أهمية الجسر، بإذن الله\". | قال المدير: \"سنبدأ في مايو، مشيرين إلى أهمية الجسر، بإذن الله\"."
            })
    void arabicCuts(String sentence, String cut) {
        assertThat(shortest("ar", sentence)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meanwhile, Valley Council opened a park of ten hectares in Al Sidr. | Valley Council opened a park of ten hectares in Al Sidr.",
                "But Valley Council opened a park of ten hectares in Al Sidr. | Valley Council opened a park of ten hectares in Al Sidr.",
                "However, in May the council opened a park in Al Sidr. | In May the council opened a park in Al Sidr.",
                "Under the patronage of H.H. Sheikh Majid bin Harib Al Shamekh, Ruler of Marsa, the council opened a park. | The council opened a park.",
                "Salem Al Marri, Director of Works, said that Marsa, under the directives of Sheikh Majid Al Shamekh, and the care of Sheikh Harib Al Shamekh, Deputy Ruler, is building ten bridges. | Salem Al Marri, Director of Works, said that Marsa is building ten bridges.",
                "Valley Council opened a park in Al Sidr, in the presence of Salem Al Marri, Director of Police. | Valley Council opened a park in Al Sidr.",
                "Valley Council opened a park of ten hectares, reflecting its care for families. | Valley Council opened a park of ten hectares.",
                "Salem Al Marri said the park of ten hectares will open in May, adding that entry is free. | Salem Al Marri said the park of ten hectares will open in May.",
                "Salem Al Marri, Director of Works, Chairman of the Valley Council, said the park will open in May. | Salem Al Marri, Director of Works, said the park will open in May.",
                "Salem Al Marri opened the park under a plan of the king, may God protect and preserve him, in Al Sidr on Monday. | Salem Al Marri opened the park under a plan of the king, in Al Sidr on Monday.",
                "The park – long awaited by families – will open its gates on Monday. | The park will open its gates on Monday.",
                "The park -- long awaited by families -- will open its gates on Monday. | The park will open its gates on Monday.",
                "During the meeting, held at the ministry, Salem Al Marri and Rashid Al Sidri discussed the new bridge. | Salem Al Marri and Rashid Al Sidri discussed the new bridge.",
                "It was signed by Salem Al Marri, Minister of Land, Roads and Transport, at the old port of Al Sidr on Monday. | It was signed by Salem Al Marri, Minister of Land, Roads and Transport, at the old port of Al Sidr on Monday.",
                "Salem Al Marri, accompanied by Rashid Al Sidri, inspected the park of ten hectares. | Salem Al Marri inspected the park of ten hectares.",
                "The council opened the park to all, in the presence of Rashid Al Sidri, adding three gates. | The council opened the park to all, adding three gates.",
                "Salem Al Marri opened the park in Al Sidr, in the presence of Rashid Al Sidri, and announced a second park. | Salem Al Marri opened the park in Al Sidr and announced a second park.",
                "Salem Al Marri received His His Highness Sheikh Harib Al Shamekh at the old palace. | Salem Al Marri received Sheikh Harib Al Shamekh at the old palace.",
                "Built for boats that are yet to be counted by anybody, the old port of Marsa, which opened in May, serves 90 villages. | Built for boats that are yet to be counted by anybody, the old port of Marsa, which opened in May, serves 90 villages.",
                "HE the Minister of Works said that the bridge of Al Sidr opens in May. | The Minister of Works said that the bridge of Al Sidr opens in May.",
                "HE Minister of Works HE Sheikh Salem Al Marri received the envoy of Taras at the palace. | Minister of Works Sheikh Salem Al Marri received the envoy of Taras at the palace.",
                "Salem Al Marri, who won the race of the schools of Marsa in May, came in first on Monday. | Salem Al Marri came in first on Monday.",
                "The team of the Marsa club, sponsored by Falcon Investment Company, successfully defended its title on Monday. | The team of the Marsa club successfully defended its title on Monday.",
                "In its statement, the Ministry of Works announced the opening of ten bridges. | The Ministry of Works announced the opening of ten bridges.",
                "Salem Al Marri received a cable from the Ruler of Taras, reading as follows. | Salem Al Marri received a cable from the Ruler of Taras.",
                "The council published a study of the nine ports, which found that boats are faster. | The council published a study of the nine ports, which found that boats are faster.",
                "During his meeting with Salem Al Marri, said that the port is deep and wide. | During his meeting with Salem Al Marri, said that the port is deep and wide.",
                "\"The park, in the presence of guests, opens in May,\" Salem Al Marri said. | \"The park, in the presence of guests, opens in May,\" Salem Al Marri said."
            })
    void englishCuts(String sentence, String cut) {
        assertThat(shortest("en", sentence)).isEqualTo(cut);
    }

    /** Where no form of the lead fits: the lead without offices, then its beginning, then the headline alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | 12 | استقبل سالم حمد المري، وزير الأشغال، وفدا من مهندسي بلدية تراسا في مقر الوزارة. | استقبل سالم حمد المري وفدا من مهندسي بلدية تراسا في مقر الوزارة.",
                "ar | 9 | استقبل سالم حمد المري، وزير الأشغال، وفدا من مهندسي بلدية تراسا في مقر الوزارة. | استقبل سالم حمد المري وفدا من مهندسي بلدية تراسا",
                "ar | 6 | استقبل سالم حمد المري، وزير الأشغال، وفدا من مهندسي بلدية تراسا في مقر الوزارة. | ''",
                // a name with its office says nothing yet, nor does a clause without its predicate
                "ar | 8 | أكد سالم حمد المري، وزير الأشغال والطرق، أن اليوم الأول من شهر مايو من كل عام يجسد عطاء العمال. | ''",
                "ar | 16 | أكد سالم حمد المري، وزير الأشغال والطرق، أن اليوم الأول من شهر مايو من كل عام يجسد عطاء العمال وجهود البناة في المرسى. | ''",
                // a verb that leads on, an object after its comma, what somebody announces, one end of two
                "ar | 11 | أكد سالم حمد المري أن العمل في الجسر يبدأ في الأول من شهر مايو المقبل ويستمر حتى نهاية يونيو في كل أحياء المدينة. | ''",
                "ar | 8 | استقبل سالم حمد المري، وزير الأشغال، في قصر الوادي، عددا من المواطنين والزوار من أهالي تراسا. | ''",
                "ar | 9 | استقبل سالم حمد المري، وزير الأشغال، في قصر الوادي، عددا من المواطنين والزوار من أهالي تراسا. | ''",
                "ar | 16 | أكد سالم حمد المري أن العمل في الجسر يبدأ في الأول من شهر مايو المقبل ويستمر حتى نهاية يونيو في كل أحياء المدينة. | ''",
                "ar | 12 | استقبل سالم حمد المري، وزير الأشغال، في قصر الوادي، عددا من المواطنين والزوار من أهالي تراسا. | استقبل سالم حمد المري في قصر الوادي، عددا من المواطنين والزوار",
                "ar | 8 | أعلنت بلدية الوادي في المرسى أمس أن الجسر الكبير يفتح غدا أمام جميع السكان. | ''",
                "ar | 8 | أعلنت بلدية الوادي في المرسى، الأحد أنها تفتح الجسر الكبير أمام جميع السكان. | ''",
                "ar | 8 | تنظم بلدية الوادي خلال الفترة من 15 إلى 19 مايو معرضا للزهور في الحديقة الكبيرة. | ''",
                "ar | 8 | ضبطت شرطة المرسى تسعة رجال يعملون في تهريب الوقود عبر الخليج الشرقي منذ أشهر. | ''",
                // a verb without what it governs, speech before its colon, a noun before its demonstrative
                "ar | 10 | يشير تقرير أعدته بلدية الوادي بالتعاون مع جامعة المرسى إلى أن 74 في المئة من السكان يؤيدون بناء الجسر. | ''",
                "ar | 9 | دافعت سندس المري، وهي مهندسة لها مكتب كبير في المرسى، عن خطتها لبناء الجسر في وادي تراسا. | ''",
                "ar | 12 | أشارت بلدية الوادي إلى اكتمال العمل في جسر المرسى الكبير قبل موعده بشهرين كاملين وبأقل من الكلفة. | أشارت بلدية الوادي إلى اكتمال العمل في جسر المرسى الكبير",
                "ar | 9 | اتهم سالم حمد المري شركة الطرق في المرسى، بتأخير العمل في الجسر منذ بداية العام. | ''",
                // a verb without its object, a phrase before its verb, a subject described and no more
                "ar | 8 | وقعت بلدية الوادي، المشغل الكبير لجسور المرسى، مذكرة تفاهم مع شركة تراسا للطرق. | ''",
                "ar | 9 | وقعت بلدية الوادي، المشغل الكبير لجسور المرسى، مذكرة تفاهم مع شركة تراسا للطرق. | وقعت بلدية الوادي، المشغل الكبير لجسور المرسى، مذكرة تفاهم",
                "ar | 9 | بحث سالم حمد المري، مساء أمس، مع سفير تراسا ماجد الشامخ، سبل بناء الجسور في الوادي. | ''",
                "ar | 8 | مع وصول سالم حمد المري إلى وادي تراسا، بدأ العمال بناء الجسر الكبير قرب المرسى. | ''",
                "ar | 9 | البلدية التي خصصت عاما كاملا لبناء الجسور في المرسى، قررت شق طريق كبير في الوادي. | ''",
                // any word without what it governs, one side of two, what holds within bounds only
                "ar | 9 | تظاهر عمال الجسر الكبير في مدينة المرسى أمس احتجاجا على تأخر أجورهم ثلاثة أشهر كاملة. | تظاهر عمال الجسر الكبير",
                "ar | 12 | أعلنت بلدية المرسى عن اتفاق هو الأول من نوعه بين جهة رسمية في الوادي وشركة بناء. | أعلنت بلدية المرسى عن اتفاق هو الأول من نوعه",
                "ar | 7 | أعلنت بلدية المرسى عن اتفاق هو الأول من نوعه بين جهة رسمية في الوادي وشركة بناء. | ''",
                "ar | 8 | فتح سالم المري الجسر الكبير للمرة الأولى منذ عشرين عاما أمام سكان الوادي والمرسى. | ''",
                "ar | 8 | تفتح بلدية المرسى الجسر الكبير في مايو المقبل في حال اكتمل العمل فيه قبل الشتاء. | ''",
                "ar | 7 | تفتح بلدية المرسى الجسر الكبير في مايو، في حال اكتمل العمل فيه قبل نهاية الشتاء. | ''",
                "en | 9 | Salem Al Marri, Minister of Works and Roads in Marsa, opened a park of ten hectares in Al Sidr. | Salem Al Marri opened a park of ten hectares",
                // what is said in a clause behind a preposition or another phrase, what the verb governs after its
                // comma
                "ar | 12 | نشر سالم حمد المري بيانا مطولا أمس يحذر فيه سكان الوادي من أن الجسر سيغلق في مايو. | ''",
                "ar | 11 | صرح سالم حمد المري، المدير السابق للجسور، لصحيفة تراسا المسائية بأن الجسر سيفتح في مايو المقبل. | ''",
                "ar | 11 | يسعى سالم حمد المري عبر ترشحه إلى مجلس الوادي، إلى بناء جسر كبير في وسط المرسى. | ''",
                // half a name, or a phrase that goes on, is no end
                "ar | 9 | التقى حاكم المرسى اليوم في قلعة الوادي المهندس سالم حمد المري وزير الأشغال والطرق. | ''",
                "en | 8 | The council has said that the number of the boats rose to ninety in May. | ''",
                "en | 7 | After weeks of heavy rain in Marsa, the council closed the old bridge to lorries. | ''",
                "en | 13 | After weeks of heavy rain in Marsa, the council closed the old bridge to lorries and buses. | 'After weeks of heavy rain in Marsa, the council closed the old bridge'",
                // titles, offices before a name and the day go last of all; the comma of a list stays
                "en | 12 | Sheikh Salem bin Hamad Al Shamekh, Ruler of Marsa, received Sheikh Majid bin Harib Al Shamekh at the old palace. | Salem bin Hamad Al Shamekh received Majid bin Harib Al Shamekh",
                "en | 14 | Salem bin Hamad Al Shamekh received the Foreign Minister of Taras, Hamad Miller, at the old palace of Marsa. | 'Salem bin Hamad Al Shamekh received the Foreign Minister of Taras, Hamad Miller'",
                "en | 10 | Salem bin Hamad Al Shamekh received the First Deputy Chairman of Taras Council, General Hamad Miller, on Monday night. | Salem bin Hamad Al Shamekh received Hamad Miller",
                "en | 10 | Salem Al Marri received Omar Miller, Mayor of Taras, Hamad Saif, Mayor of Marsa, and others at the palace. | 'Salem Al Marri received Omar Miller, Hamad Saif and others'",
                "en | 7 | Salem Al Marri on Monday evening received the envoy of Taras to the Gulf states. | ''",
                // nor is a bracket that stays open, a description begun, a short name inside its phrase
                "en | 9 | Valley Council has signed a memorandum of understanding (MoU) with the Chamber of Taras on boats. | Valley Council has signed a memorandum of understanding",
                "en | 9 | Salem Al Marri presided over the Council meeting held on Tuesday at the old palace. | Salem Al Marri presided over the Council meeting",
                "en | 10 | The council announced the finding of 12 new influenza, FLU, cases in the old town of Marsa. | ''",
                "en | 8 | Salem Al Marri and the Taras envoy affirmed in the old palace the need for boats. | ''",
                // what somebody says, orders or discusses belongs to the verb
                // what is affirmed, what efforts are for, what stands with a name alone
                "en | 9 | Salem Al Marri affirmed on Thursday that the charity of Marsa is more open than ever. | ''",
                "en | 15 | Salem Al Marri denied the content of a report on Monday which stated that Marsa and other towns are closing their ports. | 'Salem Al Marri denied the content of a report on Monday'",
                "en | 9 | The Marsa Council met on Monday to discuss efforts to build nine bridges in Al Sidr. | The Marsa Council met on Monday",
                "en | 9 | The council has built nine wells in Al Sidr in cooperation with the Chamber of Taras. | The council has built nine wells in Al Sidr",
                "en | 16 | On the directives of Sheikh Majid bin Harib Al Shamekh with the help of Sheikh Harib bin Majid Al Shamekh the council built nine wells in the old town of Al Sidr. | ''",
                "en | 8 | Salem Al Marri met Zeko Barun, Director of Road Affairs in the old town of Marsa, on Monday. | Salem Al Marri met Zeko Barun",
                "en | 8 | Salem Al Marri said the charity has become a household name across the whole of Marsa. | ''",
                "en | 9 | Salem Al Marri has directed the Department of Works to pave the roads of Al Sidr. | ''",
                "en | 9 | Salem Al Marri has discussed with the Taras envoy the ways to deepen ties. | ''",
                "en | 7 | Salem Al Marri praised the Feast of Al Sidr Valley as a national day. | ''",
                "en | 6 | The head of the council that opened the park yesterday, Salem Al Marri, is ill. | ''",
                "en | 6 | Salem Al Marri, Minister of Works and Roads in Marsa, opened a park of ten hectares in Al Sidr. | ''",
            })
    void tightLimits(String language, int words, String lead, String printed) {
        Options options = new Options(Length.UNLIMITED.withWords(words), true);
        Summary summary = new Mujaz().summarize("test", "Headline", lead, language, options);
        assertThat(summary.text()).isEqualTo(printed);
        assertThat(summary.warnings()).anyMatch(warning -> warning.contains("limits") || !printed.isEmpty());
    }

    /** Without a headline a sentence from further down says more than a beginning that breaks off. */
    @Test
    void anotherSentenceWhereNothingOfTheLeadFits() {
        Options options = new Options(Length.UNLIMITED.withWords(8), true);
        String text =
                "Salem Al Marri, Minister of Works, said the charity of Marsa has become a name known in every town."
                        + "\nThe charity built nine wells in May.";
        Summary summary = new Mujaz().summarize("test", null, text, "en", options);
        assertThat(summary.text()).isEqualTo("The charity built nine wells in May.");
        assertThat(summary.warnings()).anyMatch(warning -> warning.contains("another sentence"));
    }

    /** What speaks of those named before it is not all that is printed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They also discussed the nine wells.",
                "The two sides discussed the nine wells.",
                "He spoke of nine new wells."
            })
    void noSentenceAloneThatPointsBack(String further) {
        Options options = new Options(Length.UNLIMITED.withWords(8), true);
        String text =
                "Salem Al Marri, Minister of Works, said the charity of Marsa has become a name known in every town.";
        assertThat(new Mujaz()
                        .summarize("test", null, text + "\n" + further, "en", options)
                        .text())
                .doesNotContain("nine");
    }

    /** In Arabic it names whom it speaks of, and takes nothing up; a background is no news. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تبني شركة تراسا تسع آبار في الوادي. | true",
                "تبني الشركات تسع آبار في الوادي. | false",
                "وقع مع الوزير عقد تسع آبار في الوادي. | false",
                "تضررت سمعتها في تسع آبار من الوادي. | false",
                "تبني شركة تراسا أيضا تسع آبار في الوادي. | false",
                "تبني شركة تراسا تسع آبار في هذا الوادي. | false",
                "تبني شركة تراسا تسع آبار هذا العام. | true",
                "كانت شركة تراسا قد بنت تسع آبار. | false",
                "حذروا من تسع آبار في وادي تراسا. | false",
            })
    void whatStandsAloneInArabic(String further, boolean printed) {
        Options options = new Options(Length.UNLIMITED.withWords(8), true);
        String text = "أكد سالم حمد المري، وزير الأشغال والطرق، أن اليوم الأول من شهر مايو من كل عام يجسد عطاء العمال.";
        String brief = new Mujaz()
                .summarize("test", null, text + "\n" + further, "ar", options)
                .text();
        assertThat(brief.contains("تسع")).isEqualTo(printed);
    }

    /** Two sides of whom the printed lead names one only. */
    @Test
    void noPairWhoseOtherHalfIsNotPrinted() {
        String lead = "Salem Al Marri, Director of Works, said the port of Marsa will have 90 cranes by May 2027.";
        String visit = "He made this statement while receiving Zeko Barun, Ambassador of Taras.";
        String talks = "During the meeting, the two sides agreed to build 90 million AED bridges by May 2027.";
        assertThat(brief("en", lead + "\n" + visit + "\n" + talks)).doesNotContain("two sides");
    }

    private static final String LEAD = "أكد معالي سالم حمد المري، وزير الأشغال، أن العمل في الجسر بدأ أمس بمئة عامل.";

    @Test
    void aSpeakerJustNamedNeedsNoSecondName() {
        assertThat(brief("ar", LEAD + "\nوأضاف أن الجسر يكلف 90 مليون درهم ويفتح في مايو 2027."))
                .endsWith(" وأضاف أن الجسر يكلف 90 مليون درهم ويفتح في مايو 2027.");
    }

    @Test
    void aPronounOfRespectAfterItsVerbSaysNothingMore() {
        assertThat(brief("ar", LEAD + "\nوأضاف معاليه أن الجسر يكلف 90 مليون درهم ويفتح في مايو 2027."))
                .endsWith(" وأضاف أن الجسر يكلف 90 مليون درهم ويفتح في مايو 2027.");
    }

    @Test
    void aPronounStaysWhereSomethingIsJoinedToIt() {
        assertThat(brief("ar", LEAD + "\nوشاهد معاليه والحضور 90 صورة من الجسر القديم الذي بني في مايو 1927."))
                .contains("وشاهد معاليه والحضور");
    }

    @Test
    void aPartOfTheNameStaysOnceTheNameWasGiven() {
        assertThat(brief(
                        "en",
                        "Sheikh Majid bin Harib Al Shamekh, Deputy Ruler of Marsa, opened a museum.\n"
                                + "Sheikh Majid said that it cost AED90 million and opens 14 halls in May 2027."))
                .contains(" Sheikh Majid said that it cost AED90 million");
    }

    @Test
    void aParticipleAfterTheGuestIsTheHosts() {
        String release = """
                Salem Al Marri, Minister of Works, received Karim Haddad, Ambassador of Tarasa.
                Al Marri welcomed the Ambassador of Tarasa, stressing the ties of both countries.
                He announced 14 projects worth AED90 million that open in May 2027.
                """;
        assertThat(brief("en", release)).doesNotContain("Haddad announced");
    }

    @Test
    void aStrangerWhoSpeaksIsNotReplaced() {
        assertThat(
                        brief(
                                "ar",
                                "أعلنت شرطة المرسى اليوم ضبط 14 قاربا في الخليج الشرقي.\nوأوضح مسؤول أمني أن القوارب تحمل 90 طنا من الوقود."))
                .doesNotContain("أوضح شرطة")
                .doesNotContain("أوضحت شرطة");
    }

    @Test
    void aWordBeforeTheShortNameIsNotDoubled() {
        Summary summary = new Mujaz()
                .summarize(
                        "test",
                        null,
                        "ترأس الشيخ سالم بن حمد الشامخ، ممثل حاكم المرسى في وادي تراسا، رئيس مجلس إدارة هيئة الجسور في المرسى، اجتماع مجلس إدارة الهيئة، وأشاد سموه بالجهود التي بذلتها الهيئة خلال عام 2025 في الوادي كله.",
                        "ar",
                        Options.DEFAULT);
        assertThat(summary.text()).doesNotContain("إدارة إدارة");
    }

    @Test
    void aDroppedSubjectIsRestoredAfterItsVerb() {
        List<Excerpt> forms = forms("ar", LEAD + "\nوأضاف أن الجسر يكلف 90 مليون درهم.", 1);
        assertThat(forms.get(0).text()).isEqualTo("أضاف سالم حمد المري أن الجسر يكلف 90 مليون درهم.");
        assertThat(forms.get(0).restored()).extracting(Restoration::text).containsExactly("سالم حمد المري");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // somebody else is the subject
                "وأعلنت السلطات في المرسى أن الجسر يكلف 90 مليون درهم.",
                "واستعرض الجانبان، خلال اللقاء، بناء جسر يكلف 90 مليون درهم.",
                "وأكد الوزيران أن الجسر يكلف 90 مليون درهم.",
                "وأكد \"المصدر المسؤول\" أن الجسر يكلف 90 مليون درهم.",
                "وذكرت وسائل الإعلام المحلية أن الجسر يكلف 90 مليون درهم.",
                "وأوضحت جماعات من سكان الوادي أن الجسر يكلف 90 مليون درهم.",
                "وأعلن مكتب البلدية أن الجسر يكلف 90 مليون درهم.",
                "وخلص تقرير أعده خبراء في العام الماضي إلى أن الجسر يكلف 90 مليون درهم.",
                "ودعا قادة البلديات جميع السكان إلى ترك الجسر.",
                "وأشار كثير من المعلقين إلى أن الجسر يكلف 90 مليون درهم.",
                // no man's verb
                "وقالت في بيان إن الجسر يكلف 90 مليون درهم.",
                // no verb of saying at all
                "وبين هذه المشاريع جسر يكلف 90 مليون درهم.",
                "وبرأت المحكمة المقاول من التهم في العام الماضي."
            })
    void nobodyIsPutWhereAnotherStands(String sentence) {
        assertThat(forms("ar", LEAD + "\n" + sentence, 1).get(0).restored()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأكد أهمية الجسر لسكان الوادي. | أكد سالم حمد المري أهمية الجسر لسكان الوادي.",
                "وأكد التزامه ببناء الجسر في الوادي. | أكد سالم حمد المري التزامه ببناء الجسر في الوادي.",
                "وأعلن استكمال الجسر الأول في الوادي. | أعلن سالم حمد المري استكمال الجسر الأول في الوادي.",
                "وأعطى مثلا على ذلك بناء الجسر في الوادي. | أعطى سالم حمد المري مثلا على ذلك بناء الجسر في الوادي.",
                "ودعا المجتمع المحلي إلى بناء الجسر في الوادي. | دعا سالم حمد المري المجتمع المحلي إلى بناء الجسر في الوادي.",
                "وطالب بضرورة بناء الجسر في الوادي. | طالب سالم حمد المري بضرورة بناء الجسر في الوادي.",
            })
    void whatIsSaidIsNoSubject(String sentence, String restored) {
        assertThat(forms("ar", LEAD + "\n" + sentence, 1).get(0).text()).isEqualTo(restored);
    }

    @Test
    void aVerbFindsTheOneWhoAgreesWithIt() {
        String release = """
                أكد سالم حمد المري، وزير الأشغال، أن العمل في الجسر بدأ أمس بمئة عامل.
                وقالت هدى ماجد السويدي، مديرة المتحف، إن الجسر يخدم الزوار.
                """;
        assertThat(forms("ar", release + "وأضافت أن المتحف يفتح في مايو.", 2)
                        .get(0)
                        .text())
                .isEqualTo("أضافت هدى ماجد السويدي أن المتحف يفتح في مايو.");
        assertThat(forms("ar", release + "وأضاف أن المتحف يفتح في مايو.", 2)
                        .get(0)
                        .text())
                .isEqualTo("أضاف سالم حمد المري أن المتحف يفتح في مايو.");
    }

    @Test
    void aSentenceWhoseSpeakerNobodyKnowsIsLeftOut() {
        String release = """
                أعلنت شرطة المرسى اليوم ضبط 14 قاربا في الخليج الشرقي بعد مطاردة ليلية.
                وقال أحد البحارة إن القوارب كانت تسير بلا أضواء منذ أسبوع.
                وأضاف أن 90 طنا من الوقود كانت على القوارب الأربعة عشر.
                """;
        assertThat(brief("ar", release, 2)).doesNotContain("وأضاف");
        assertThat(brief("ar", release, 9)).contains("وقال أحد البحارة", "وأضاف");
    }

    @Test
    void aQuotationThatRunsOnIsLeftOut() {
        String release = """
                Valley Council opened a park of ten hectares in Al Sidr on Monday.
                "We spent AED90 million on this park in Al Sidr. It took 14 months," Salem Al Marri, Director of Works, said.
                """;
        assertThat(brief("en", release)).doesNotContain("We spent");
        String paragraphs = """
                Valley Council opened a park of ten hectares in Al Sidr on Monday.

                Salem Al Marri said, "We spent AED90 million on this park in Al Sidr.

                "It took 14 months."
                """;
        assertThat(brief("en", paragraphs)).doesNotContain("We spent");
    }

    @Test
    void aPronounGivesItsPlaceToTheName() {
        assertThat(forms("ar", LEAD + "\nوأضاف معاليه أن الجسر يكلف 90 مليون درهم.", 1)
                        .get(0)
                        .text())
                .isEqualTo("أضاف سالم حمد المري أن الجسر يكلف 90 مليون درهم.");
        assertThat(forms(
                                "en",
                                "Salem Al Marri, Minister of Works, said work began.\nHe added that it ends in May 2027.",
                                1)
                        .get(0)
                        .text())
                .isEqualTo("Salem Al Marri added that it ends in May 2027.");
    }

    @Test
    void aPronounAfterTwoMenIsANameAgain() {
        assertThat(brief(
                        "en",
                        "Salem Al Marri, Minister of Works, received Karim Haddad, Ambassador of Tarasa.\n"
                                + "He highlighted 14 projects worth AED90 million that open in May 2027."))
                .endsWith(" Al Marri highlighted 14 projects worth AED90 million that open in May 2027.");
    }

    @Test
    void anArticleServesTheFullNameToo() {
        assertThat(forms(
                                "en",
                                "The Ministry of Works opened a bridge in Marsa.\nThe Ministry also said that it cost AED90 million.",
                                1)
                        .get(0)
                        .text())
                .startsWith("The Ministry of Works ");
    }

    @Test
    void aCommaStaysBehindARestoredName() {
        assertThat(forms(
                                "en",
                                "Salem Al Marri opened a bridge.\nAl Marri, speaking to reporters, said that it cost AED90 million.",
                                1)
                        .get(0)
                        .text())
                .startsWith("Salem Al Marri, speaking to reporters, said ");
    }

    @Test
    void aFamilyNameAloneGivesItsPlaceToTheName() {
        assertThat(forms("ar", LEAD + "\nوأضاف المري أن الجسر يكلف 90 مليون درهم.", 1)
                        .get(0)
                        .text())
                .isEqualTo("أضاف سالم حمد المري أن الجسر يكلف 90 مليون درهم.");
    }

    /** Whether the beginning of a sentence may be all that is printed of it among others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وبدأ العمل في بناء الجسر الكبير أمس، قبل موعده بشهرين كاملين. | بدأ العمل في بناء الجسر الكبير أمس. | true",
                // what is said stands in the clause that goes on after a phrase, or in a quotation
                "وأضاف المهندس أنه أبلغ سكان الوادي، في رسالة قصيرة أمس، أن الجسر يفتح في مايو. | أضاف المهندس أنه أبلغ سكان الوادي. | false",
                "وقال مصدر في بلدية الوادي مساء أمس، \"بنينا الجسر الكبير في عام\". | قال مصدر في بلدية الوادي مساء أمس. | false",
                // a verb with its subject, and who that is
                "ويظهر ماجد الشامخ، بطل المرسى في عام 2002، في الصور الجديدة مع سكان الوادي. | يظهر ماجد الشامخ، بطل المرسى في عام 2002. | false",
                "ووصف ماجد الشامخ، الذي كان حاضرا أيضا في الوادي، بناء الجسر بأنه عمل كبير. | وصف ماجد الشامخ، الذي كان حاضرا أيضا في الوادي. | false",
                "وتنزه ماجد الشامخ، صباح أمس في حديقة الوادي، مع سكان المرسى. | تنزه ماجد الشامخ، صباح أمس في حديقة الوادي. | true",
                // a description goes on after its verb
                "وقال ماجد الشامخ إن الجسر الذي يربط المرسى بالوادي ويخدم سكان الحي القديم، سيغلق في مايو. | قال ماجد الشامخ إن الجسر الذي يربط المرسى بالوادي ويخدم سكان الحي القديم. | false",
                // in what state somebody was seen
                "وشاهد سكان الوادي أمس المهندس الكبير ماجد الشامخ، وهو يزرع شجرة قرب الجسر. | شاهد سكان الوادي أمس المهندس الكبير ماجد الشامخ. | false",
                // a reservation, and the other half of the news
                "وقال ماجد الشامخ إنه يعتقد أن الجسر سليم، لكنه اعترف بأن أحدا لم يفحصه. | قال ماجد الشامخ إنه يعتقد أن الجسر سليم. | false",
                "وقال ماجد الشامخ إن عاملا لقي مصرعه أمس، بينما أصيب آخرون بجروح قرب الجسر. | قال ماجد الشامخ إن عاملا لقي مصرعه أمس. | false",
                // what is only possible stays so
                "وقد يسهم الجسر الجديد في تقليل الزحام بوسط المرسى. | قد يسهم الجسر الجديد في تقليل الزحام بوسط المرسى. | true",
                "وقد أسهم الجسر الجديد في تقليل الزحام بوسط المرسى. | أسهم الجسر الجديد في تقليل الزحام بوسط المرسى. | true",
                "وقد تم افتتاح الجسر الجديد في وسط المرسى. | تم افتتاح الجسر الجديد في وسط المرسى. | true",
            })
    void factsThatStand(String sentence, String fact, boolean stands) {
        Summary summary = new Mujaz().summarize("test", null, LEAD + "\n" + sentence, "ar", Options.DEFAULT);
        List<Excerpt> facts = arabic(summary).facts(summary.sentences().get(1), false);
        assertThat(facts.stream().anyMatch(form -> form.text().equals(fact))).isEqualTo(stands);
    }

    /** What takes up the sentence before it comes with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وتبني شركة تراسا تسع آبار في الوادي. | true",
                "وكرر أيضا موقف البلدية من الآبار في الوادي. | false",
                "لكن شركة تراسا تبني تسع آبار في الوادي. | false",
                "بل ذهب سكان الوادي إلى المرسى على الأقدام. | false",
                "هكذا تبني شركة تراسا تسع آبار في الوادي. | false",
                "وبهذا الجسر تصل شركة تراسا إلى الوادي. | false",
                "وجاء في البيان أن شركة تراسا تبني تسع آبار. | false",
                "أولا تبني شركة تراسا تسع آبار في الوادي. | false",
            })
    void whatStandsApart(String sentence, boolean apart) {
        Summary summary = new Mujaz().summarize("test", null, LEAD + "\n" + sentence, "ar", Options.DEFAULT);
        assertThat(arabic(summary).standsApart(summary.sentences().get(1))).isEqualTo(apart);
    }

    @Test
    void whatComesAfterAColonDoesNotStandApart() {
        String text = LEAD + "\nوكتبت هدى المري من الوادي:\nتبني شركة تراسا تسع آبار في الوادي.";
        Summary summary = new Mujaz().summarize("test", null, text, "ar", Options.DEFAULT);
        assertThat(arabic(summary).standsApart(summary.sentences().get(2))).isFalse();
    }

    private static FormSource arabic(Summary summary) {
        return new Trimmer(mujaz.language.ar.Arabic.language()).variants(summary.release(), summary.cast());
    }

    /** The forms of one sentence as if it stood alone. */
    private static List<Excerpt> forms(String language, String text, int sentence) {
        Summary summary = new Mujaz().summarize("test", null, text, language, Options.DEFAULT);
        var rules = language.equals("ar") ? mujaz.language.ar.Arabic.language() : mujaz.language.en.English.language();
        return new Trimmer(rules)
                .variants(summary.release(), summary.cast())
                .forms(summary.sentences().get(sentence), false);
    }
}
