package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Options;
import mujaz.model.Statement;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons, offices, organizations and who speaks, in Arabic. */
class ArabicNamesTest {

    private static Summary summary(String text) {
        return new Mujaz().summarize("test", null, text, "ar", Options.DEFAULT);
    }

    private static Statement lastStatement(Summary summary) {
        List<Statement> statements = summary.cast().statements();
        return statements.get(statements.size() - 1);
    }

    private static Actor actor(String text, String name) {
        List<Actor> actors = summary(text).cast().actors();
        return actors.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " not in " + actors.stream().map(Actor::name).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ. | سالم حمد المري | وزير الأشغال",
                "قال الدكتور خالد بن علي النعيري رئيس هيئة البيئة إن العمل بدأ. | خالد بن علي النعيري | رئيس هيئة البيئة",
                "بعث صاحب السمو الشيخ مانع بن حارب آل شامخ حاكم المرسى \"حفظه الله\"، رسالة. | مانع بن حارب آل شامخ | حاكم المرسى",
                "قال وزير الخارجية الفرنسي لوران ميشو إن بلاده تدعم الخطة. | لوران ميشو | وزير الخارجية الفرنسي",
                "التقى رئيس بعثة الأمم المتحدة في ليبيا يان كوبر وفد المدينة. | يان كوبر | رئيس بعثة الأمم المتحدة في ليبيا",
                "صرحت مريم سالم، مدير عام دائرة الثقافة والفنون، بأن المعرض سيفتح. | مريم سالم | مدير عام دائرة الثقافة والفنون",
                "أوضح المتحدث باسم وزارة الصحة سعيد راشد أن اللقاح متوفر. | سعيد راشد | المتحدث باسم وزارة الصحة",
                "قال حمد الشامسي، نائب رئيس المجلس، مدير المستشفى، إن العمل بدأ. | حمد الشامسي | نائب رئيس المجلس، مدير المستشفى",
                "نعت القيادة العامة الشهيد العريف أول جمعة سالم الحمادي اليوم. | جمعة سالم الحمادي | العريف أول",
                "أكد رئيس الوزراء العبادلي أن العمل بدأ. | العبادلي | رئيس الوزراء",
                "ذكر وكيل الوزارة رئيس “لجنة أسعار الوقود” الدكتور مطر حامد الجنيبي، أن العمل بدأ. | مطر حامد الجنيبي | وكيل الوزارة رئيس “لجنة أسعار الوقود”",
                "قالت المتحدثة باسم الوكالة إيزابيل مورو إن العمل بدأ. | إيزابيل مورو | المتحدثة باسم الوكالة",
                "شكر سالم حمد النعيري مدير ديوان سمو الحاكم الحضور. | سالم حمد النعيري | مدير ديوان سمو الحاكم",
                "التقى الوزير لوكاس برينر سفير جمهورية تاراس لدى الدولة. | لوكاس برينر | سفير جمهورية تاراس لدى الدولة",
                "أبدى المهاجم خوسيه أنطونيو ريس تفاؤله. | خوسيه أنطونيو ريس | المهاجم",
                "غادر جلالة الملك مانع الثاني أرض الوطن، ونابه سمو الأمير حارب بن مانع الثاني، ولي العهد. | حارب بن مانع الثاني | ولي العهد",
                "التقى حاكم المرسى البابا أندراس السادس عشر رئيس الكنيسة. | أندراس السادس عشر | رئيس الكنيسة"
            })
    void personsWithTheirOffices(String sentence, String name, String role) {
        Actor actor = actor(sentence, name);
        assertThat(actor.type()).isEqualTo(Actor.Type.PERSON);
        assertThat(actor.role()).isEqualTo(role);
        assertThat(actor.central()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت وزارة الاقتصاد والسياحة إطلاق برنامج جديد. | وزارة الاقتصاد والسياحة",
                "نظم المكتب الوطني للإعلام، احتفالا في مقره. | المكتب الوطني للإعلام",
                "أطلق الاتحاد المصري لسباقات الهجن موسمه الجديد. | الاتحاد المصري لسباقات الهجن",
                "أيدت بعثة الأمم المتحدة لمساعدة تونس (أنتون) القرار. | بعثة الأمم المتحدة لمساعدة تونس",
                "أحالت النيابة العامة الإماراتية المتهمين إلى المحكمة. | النيابة العامة الإماراتية",
                "أدانت دولة الإمارات الهجوم على المدينة. | دولة الإمارات",
                "أعلنت الحكومة الليبية للتحضير للمؤتمر خطة. | الحكومة الليبية",
                "تقدم الجيش الوطني والمقاومة نحو المدينة. | الجيش الوطني",
                "فاز فريق الساحل لكرة السلة بالبطولة. | فريق الساحل لكرة السلة",
                "احتفلت جامعة الأمير مانع بن حارب الإسلامية بطلابها. | جامعة الأمير مانع بن حارب الإسلامية",
                "حذرت وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين من العجز. | وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين",
                "أغلق سوق الكويت للأوراق المالية على انخفاض. | سوق الكويت للأوراق المالية",
                "تعرضت القنصلية الأمريكية اليوم إلى اعتداء. | القنصلية الأمريكية",
                "أدانت الخارجية الروسية الهجوم. | الخارجية الروسية",
                "أصدرت وزارة الخارجية بيانا. | وزارة الخارجية",
                "استقبل الأمين وفدا حكوميا من مقاطعة غوانغشي الصينية. | وفدا حكوميا من مقاطعة غوانغشي الصينية",
                "ساعد التحالف البحري السفن. | التحالف البحري"
            })
    void organizationsEndWhereTheyEnd(String sentence, String name) {
        Actor actor = actor(sentence, name);
        assertThat(actor.type()).isEqualTo(Actor.Type.ORGANIZATION);
        assertThat(actor.central()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "افتتحت بلدية الوادي الحديقة، برعاية سمو الشيخ ماجد بن حارب آل شامخ، نائب حاكم المرسى. | ماجد بن حارب آل شامخ",
                "كرم معالي صقر النعيري، رئيس الدائرة، الفائزين، بحضور العميد خلفان سالم الزيدي مدير الشرطة. | خلفان سالم الزيدي",
                "قال حمد سالم، مدير المركز، إن القائد المغفور له الشيخ حارب بن مانع آل شامخ أسسه. | حارب بن مانع آل شامخ"
            })
    void patronsGuestsAndThoseHonouredAreNotCentral(String sentence, String name) {
        assertThat(actor(sentence, name).central()).isFalse();
    }

    @Test
    void mentionsOfOnePersonAreOneActor() {
        Actor actor = actor(
                "أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ.\nوأضاف معاليه أن الجسر طويل.\nوشكر المري العمال.\nوقال الوزير إن لسالم المري مكتبا.",
                "سالم حمد المري");
        assertThat(actor.aliases()).contains("معاليه", "المري", "الوزير");
        assertThat(actor.honorific()).isEqualTo("معالي");
    }

    @Test
    void rulersWithNearEqualNamesStayApart() {
        Summary summary = summary(
                "التقى سمو الشيخ مانع بن حارب آل شامخ سمو الشيخ مانع بن ماجد آل شامخ وسمو الشيخ ماجد بن حارب آل شامخ.");
        assertThat(summary.cast().actors().stream().map(Actor::name))
                .contains("مانع بن حارب آل شامخ", "مانع بن ماجد آل شامخ", "ماجد بن حارب آل شامخ");
    }

    @ParameterizedTest
    @CsvSource({
        "مانع بن حارب آل شامخ,مانع بن حارب بن مانع بن حارب آل شامخ,2",
        "مانع بن حارب الرامي,مانع بن حارب بن سيف الرامي,2",
        "مانع بن حارب بن سيف الرامي,مانع بن حارب الرامي,1",
        "مانع بن حارب آل شامخ,مانع بن حارب بن سعيد آل شامخ,1",
        "مانع بن حارب بن مانع بن حارب آل شامخ,مانع بن حارب آل شامخ,1"
    })
    void kinsmenStayApart(String first, String second, int persons) {
        Summary summary =
                summary("استقبل سمو الشيخ " + first + " وفدا من مهندسي الجسور.\nحضر اللقاء سمو الشيخ " + second + ".");
        assertThat(summary.cast().actors().stream().filter(actor -> actor.type() == Actor.Type.PERSON))
                .hasSize(persons);
    }

    /** A given name that is completed by another word goes on; a verbal noun after an office is nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقع المذكرة الدكتور عصام الدين عجمي، مدير الجامعة، والدكتور منصور العور، رئيس جامعة الوادي. | عصام الدين عجمي=مدير الجامعة,منصور العور=رئيس جامعة الوادي",
                "التقى وزير الأشغال سالم حمد المري، وزير البيئة عبد اللطيف بن راشد السدري، وكيل وزارة الطرق جراح جابر غانم. | سالم حمد المري=وزير الأشغال,عبد اللطيف بن راشد السدري=وزير البيئة,جراح جابر غانم=وكيل وزارة الطرق",
                "وقال نائب رئيس مجلس المرسى، وزير الأشغال، أنس المري في مؤتمر إن الجسر متين. | أنس المري=نائب رئيس مجلس المرسى، وزير الأشغال",
                "أوضح الناطق الرسمي باسم الوزارة عبد الله السند في بيان أن الجسر متين. | عبد الله السند=الناطق الرسمي باسم الوزارة",
                "زار القلعة أمس قداسة البابا أندراس، بابا تاراس، وأمين سر الكرسي الكاردينال بيتر فالن. | أندراس=بابا تاراس,بيتر فالن=أمين سر الكرسي",
                "أكد الدكتور بدر عبد العاطي مدير الميناء أن الجسر متين. وجدد الوزير عبد العاطي شكره. | بدر عبد العاطي=مدير الميناء",
                "استقبل أمير البلاد الشيخ نواف الأحمد الجابر الحارب أمس وكيل وزارة الطرق جراح جابر الأحمد الغانم. | نواف الأحمد الجابر الحارب=أمير البلاد,جراح جابر الأحمد الغانم=وكيل وزارة الطرق",
                "أعلن مدير الميناء سالم المري الجمعة أن الجسر متين. | سالم المري=مدير الميناء",
                "أعلن مدير الميناء سالم الجمعة أن الجسر متين. | سالم=مدير الميناء",
                "قال صلاح الدين المري، مدير الميناء، إن الجسر متين. | صلاح الدين المري=مدير الميناء",
                "قام السفير بتقديم نسخة من أوراق اعتماده. | السفير=null",
                "استقبل حاكم المرسى راشد بن مبارك السدري وزير الأشغال، وسفير تاراس المعتمد في مصر سعادة السيد سيدي محمد ولد حمد. | راشد بن مبارك السدري=وزير الأشغال,سيدي محمد ولد حمد=سفير تاراس المعتمد في مصر",
                "وصل الشيخ راشد بن مبارك ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع اليوم. | راشد بن مبارك=ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع",
                "زار الشيخ راشد بن مبارك نائب القائد الأعلى للقوات المسلحة لليوم الثاني ساحة الحي. | راشد بن مبارك=نائب القائد الأعلى للقوات المسلحة",
                "غادر الشيخ راشد بن مبارك الرياض أمس. | راشد بن مبارك=null",
                "رفع الرئيس العام لشؤون المسجد الحرام والمسجد النبوي الشيخ سالم بن حمد الهدلق التعازي. | سالم بن حمد الهدلق=الرئيس العام لشؤون المسجد الحرام والمسجد النبوي",
                "بحث وزير الصحة، مانع عبيدات، والسفيرة البريطانية في دبي، بريدجيت بلير، بناء مستشفى. | مانع عبيدات=وزير الصحة,بريدجيت بلير=السفيرة البريطانية في دبي",
                "قال وزير الداخلية البحريني راشد بن مبارك آل شامخ إن الجسر متين. | راشد بن مبارك آل شامخ=وزير الداخلية البحريني",
                "استقبل المري وزير الصحة الاتحادي المكلف بجمهورية السودان الدكتور هيثم عوض غانم. | هيثم عوض غانم=وزير الصحة الاتحادي المكلف بجمهورية السودان",
                "التقى الوفد بمعاون وزير الأشغال التاراسي الدكتور أيمن راشد. | أيمن راشد=معاون وزير الأشغال التاراسي",
                "قدم السفير سالم حمد الهدلق، سفير المرسى لدى مصر، أوراقه. وأكد السفير الهدلق أن الجسر متين. | سالم حمد الهدلق=سفير المرسى لدى مصر",
                "ألقى المندوب الدائم لمصر لدى الأمم المتحدة السفير الدكتور سالم حمد الهدلق كلمة. | سالم حمد الهدلق=المندوب الدائم لمصر لدى الأمم المتحدة",
                "يعقد المندوب المصري الدائم لدى الأمم المتحدة، السفير سالم حمد الهدلق، لقاء. | سالم حمد الهدلق=المندوب المصري الدائم لدى الأمم المتحدة",
                "تلقى وزير الخارجية المصري، الأمير سالم بن حمد اتصالا من نائبه. | سالم بن حمد=وزير الخارجية المصري",
                "قال وكيل وزارة الأشغال، اللواء سالم الهدلق، إن الجسر متين. | سالم الهدلق=وكيل وزارة الأشغال",
                "افتتح الشيخ سلطان بن حمد الهدلق ولي عهد ونائب حاكم الشارقة أمس الجسر. | سلطان بن حمد الهدلق=ولي عهد ونائب حاكم الشارقة"
            })
    void wholeNames(String text, String persons) {
        assertThat(summary(text).cast().actors().stream()
                        .filter(actor -> actor.type() == Actor.Type.PERSON)
                        .map(actor -> actor.name() + "=" + actor.role()))
                .containsExactlyInAnyOrder(persons.split(",", -1));
    }

    @Test
    void shortFormsMeanTheLastOrganizationOfTheirKind() {
        Actor actor = actor("أعلنت وزارة الصحة خطة جديدة.\nوأكدت الوزارة أن الخطة تبدأ غدا.", "وزارة الصحة");
        assertThat(actor.aliases()).contains("الوزارة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وأضاف أن العمل ينتهي في مايو. | أضاف",
                "وقال معاليه إن العمل ينتهي في مايو. | قال",
                "وأوضح المري أن العمل ينتهي في مايو. | أوضح",
                "وحذر من أن الجسر ضيق. | حذر"
            })
    void aHiddenSpeakerIsTheOneWhoSpokeLast(String sentence, String verb) {
        Summary summary = summary("أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ.\n" + sentence);
        Statement last = lastStatement(summary);
        assertThat(last.speaker()).isEqualTo("سالم حمد المري");
        assertThat(last.verb().of(summary.release().text())).isEqualTo(verb);
    }

    @Test
    void anotherSpeakerTakesOver() {
        Summary summary = summary(
                "قال سالم حمد المري، وزير الأشغال، إن العمل بدأ.\nمن جانبه أكد خالد علي، مدير الشركة، أن الجسر متين.\nوأضاف أنه سيفتح غدا.");
        assertThat(summary.cast().statements().stream().map(Statement::speaker))
                .containsExactly("سالم حمد المري", "خالد علي", "خالد علي");
    }

    @Test
    void aSubjectMayFollowWhatItTellsOf() {
        Summary summary = summary(
                "وجه الشيخ ماجد بن حارب آل شامخ، حاكم المرسى، ببناء جسر جديد.\nأعلن عن هذا التوجيه، الدكتور راشد مبارك السدري، رئيس دائرة الأشغال، في لقاء مع المهندسين.");
        assertThat(summary.cast().statements().stream().map(Statement::speaker)).containsExactly("راشد مبارك السدري");
        assertThat(summary.text()).doesNotContain("أعلن ماجد");
    }

    /** Only what is said shows that the subject was dropped, where the verb tells first when or where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اختتمت في ساحة الحي مساء أمس منافسات بطولة القوارب. | false",
                "وأكد في ختام لقائه أن الجسر سيفتح غدا. | true",
                "وأعرب خلال اللقاء عن شكره لأهل الوادي. | true",
                "ودعا أفراد المجتمع إلى زيارة الجسر. | true"
            })
    void aDroppedSubjectHasSaidSomething(String sentence, boolean hidden) {
        Summary summary = summary("أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ.\n" + sentence);
        Statement last = lastStatement(summary);
        assertThat(last.hidden()).isEqualTo(hidden);
    }

    @Test
    void participlesHangFurtherStatementsOnASentence() {
        Summary summary = summary(
                "أكد سالم حمد المري، وزير الأشغال، أن العمل بدأ، مشيرا إلى أنه سينتهي في مايو، ومذكرا بأهميته.");
        assertThat(summary.cast().statements().stream()
                        .map(one -> one.verb().of(summary.release().text())))
                .contains("أكد", "مشيرا");
    }

    @ParameterizedTest
    @CsvSource({"سالم حمد المري,المري", "محمد بن زايد آل نهيان,محمد بن زايد", "خالد خياري,خياري", "عبدالله,عبدالله"})
    void shortNames(String name, String shortName) {
        assertThat(Arabic.language().names().shortName(name)).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شارك في البطولة مدرب الفريق، وقال لوكاس هيرنانديز إن الفوز قريب. | لوكاس هيرنانديز",
                "وصل الوفد إلى المدينة برفقة جوناثان كارتر أمس. | جوناثان كارتر",
                "قال الدكتور البديع إن العمل بدأ. | البديع"
            })
    void personsThatNoListKnows(String sentence, String name) {
        assertThat(actor(sentence, name).type()).isEqualTo(Actor.Type.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت الشركة المرسية للصناعات \"مرساك\" أرباحها. وقالت مرساك إن النمو مستمر. | الشركة المرسية للصناعات | مرساك",
                "رحبت الأمم المتحدة بالقرار. وقالت المنظمة الدولية إن العمل بدأ. | الأمم المتحدة | المنظمة الدولية",
                "أنجزت شركة المرسى للمياه والكهرباء \"مياه المرسى\" المحطة. | شركة المرسى للمياه والكهرباء | مياه المرسى",
                "أعلنت وزارة الخارجية الخطة. وقالت الخارجية إن العمل بدأ. | وزارة الخارجية | الخارجية",
                "بعث الملك سالم بن راشد الهدلق برقية إلى رئيس تاراس. وأعرب الملك عن شكره لشعبها. | سالم بن راشد الهدلق | الملك",
                "قال الدكتور البديع إن العمل بدأ. وأفاد أمين المدينة رئيس اللجنة المحلية بأن العدد كبير. | البديع | أمين المدينة رئيس اللجنة المحلية"
            })
    void namesOfOneActor(String text, String name, String alias) {
        assertThat(actor(text, name).aliases()).contains(alias);
    }

    @Test
    void anOfficeFirstAndItsHolderLaterAreOne() {
        Actor actor = actor(
                "أكد أمين عام منظمة السواحل أهمية العمل. وقال كمال درويش الأمين العام لمنظمة السواحل إن العمل بدأ.",
                "كمال درويش");
        assertThat(actor.aliases()).contains("أمين عام منظمة السواحل");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ورحبت الهيئة بالقرار، فيما أكد خالد علي، مدير الشركة، أن الجسر متين. | خالد علي | أن الجسر متين.",
                "وأضاف البيان أن العمل ينتهي في مايو. | سالم حمد المري | أن العمل ينتهي في مايو.",
                "وأعرب عن سعادته بالجسر، مشيرا إلى أنه طويل. | سالم حمد المري | إلى أنه طويل.",
                "وقال: نفتح الجسر في مايو. | سالم حمد المري | نفتح الجسر في مايو."
            })
    void furtherStatementsAndTheirExtent(String sentence, String speaker, String said) {
        Summary summary = summary("أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ.\n" + sentence);
        Statement last = lastStatement(summary);
        assertThat(last.speaker()).isEqualTo(speaker);
        assertThat(last.span().of(summary.release().text())).isEqualTo(said);
    }

    @Test
    void whoIsQuotedIsNotWhoReportsIt() {
        Summary summary = summary("نقلت وكالة الأنباء المرسية عن خالد سعيد قوله إن العمل بدأ.");
        assertThat(summary.cast().statements()).extracting(Statement::speaker).containsExactly("خالد سعيد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شهدت الطرق حركة المرور المعتادة أمس.",
                "بلغ عدد الحضور 5 ملايين دينار كويتي.",
                "أعرب عن قلق كبير بسبب القتال في المدينة.",
                "حل السباح في المركز الأول.",
                "عمل في المستشفى فريق طبي كبير.",
                "زار السياح شاطئ شرم السمك.",
                "أضاف أن الفريق سيبدأ معسكره في مايو.",
                "أكد أن الفريق جاهز للمباراة.",
                "أمضى الملك عدة أيام في مصر.",
                "سافر الحجاج إلى مدينة الأمير فيصل بن سعد الرياضية.",
                "قدمت الشركة خمسة ملايين لمساعدة الفئات الأكثر حاجة."
            })
    void commonWordsAreNobody(String sentence) {
        assertThat(summary(sentence).cast().actors()).allMatch(actor -> actor.type() == Actor.Type.PLACE);
    }
}
