package mujaz.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a journalist would name: agents, speakers and parties; not patrons, guests, occasions, or parts of an office. */
class CentralActorsTest {

    private static List<String> central(@Nullable String headline, String text, String language) {
        Summary summary = new Mujaz().summarize("test", headline, text, language, Options.DEFAULT);
        return summary.cast().actors().stream()
                .filter(Actor::central)
                .map(Actor::name)
                .toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // An event that is held is the occasion; one that the story is about acts.
                "معرض في المرسى | تنظم غرفة المرسى فعاليات معرض الحرف 2025 الشهر المقبل. | غرفة المرسى",
                "انطلاق مهرجان المرسى للهجن | تواصلت اليوم فعاليات مهرجان المرسى للهجن في الميدان. | مهرجان المرسى للهجن",
                "الساحل يفوز بكأس الواحة | فاز نادي الساحل بكأس الواحة لكرة القدم أمس. ويقام كأس الواحة كل عام. | نادي الساحل",
                // Who holds it, and with whom.
                "- | شهد خالد سالم الزيدي احتفال بلدية المرسى بيوم البحر. | خالد سالم الزيدي;بلدية المرسى",
                "- | انطلق السباق اليوم بالتنسيق مع الاتحاد المصري للهجن، وبدعم من هيئة الرياضة. | الاتحاد المصري للهجن;هيئة الرياضة",
                // Whoever is met or appointed.
                "- | وصل كمال درويش أمس. وشدد خلال لقائه اليوم المبعوث إسماعيل وليد على أهمية الحوار. | كمال درويش;إسماعيل وليد",
                "- | أصدر كمال درويش أمس قرارا. فقد عين درويش، الدكتور أحمد مهدي الصالح، محافظا للمدينة. | كمال درويش;أحمد مهدي الصالح",
                // An organization inside an office or a decision only bears the name.
                "مبعوث الأمم المتحدة يلتقي درويش | التقى مبعوث الأمم المتحدة يان كوبر أمس السيد كمال درويش. | يان كوبر;كمال درويش",
                "درويش يرحب بقرار مجلس الأمن | رحب كمال درويش بقرار مجلس الأمن. وقال درويش إن مجلس الأمن أصاب. | كمال درويش",
                // One whose name something bears.
                "- | فازت بلدية الوادي بالسباق على استاد (سالم بن راشد) أمس. | بلدية الوادي",
                "- | وقعت غرفة المرسى اتفاقا مع برنامج الشيخ راشد للإسكان أمس. | غرفة المرسى;برنامج الشيخ راشد للإسكان",
                "- | أطلقت غرفة المرسى برنامجا لتعزيز رضا المتعاملين. | غرفة المرسى",
                "- | حضر الشيخ سالم بن حمد مأدبة أقامها الملك حارب السادس في القلعة. | سالم بن حمد;حارب السادس",
                "- | أشاد سالم بن حمد السدري بفرع وزارة البيئة في الوادي. وشكر السدري فرع وزارة البيئة. | سالم بن حمد السدري",
                "المرسى تدين الهجوم على مقر وزارة الدفاع | أدان سالم حمد السدري الهجوم على مقر وزارة الدفاع أمس. | سالم حمد السدري",
                "- | زار كمال درويش القلعة. وناقش درويش أهمية تنفيذ خطة الرئيس يان كوبر. | كمال درويش",
                "ولي العهد يستقبل ولي عهد تاراسا | استقبل الأمير سالم بن حمد، ولي العهد، الأمير أندراس، ولي عهد تاراسا. وأهدى ولي العهد الضيف سيفا. | سالم بن حمد;أندراس",
                "- | دعمت غرفة المرسى طلبة كلية البحار. وزارت الغرفة كلية البحار. | غرفة المرسى",
                "- | ووفق صحيفة يترأس الوفد السوري وزير الأشغال سالم حمد ووزير الدفاع مانع حارب. | سالم حمد;مانع حارب",
                "- | في إطار سعي السفارة للتواصل مع الجالية زار السفير سالم حمد المري أهل الحي. | سالم حمد المري",
                // Companies and the like in quotation marks.
                "- | وقعت بلدية المرسى و\"بيت البحر\"، دار البحوث المعروفة، مذكرة تفاهم. | بلدية المرسى;بيت البحر",
                "- | دشنت \"خطوط الساحل\" رصيفا جديدا أمس. | خطوط الساحل",
                "- | وقعت \"نورس\" اتفاقية مع \"شراع\" أمس. | نورس;شراع",
                "ذئاب المرسى بطلا | توج فريق \"ذئاب المرسى\" بلقب البطولة. وهزم ذئاب المرسى كل الفرق. | فريق \"ذئاب المرسى\"",
                // In whose memory it is, and those received in a row.
                "- | احتفلت بلدية المرسى بيوم البحر إحياء لذكرى الشيخ حارب بن ماجد آل شامخ. | بلدية المرسى",
                "- | استقبل سالم حمد المري الضيوف. واستقبل المري كلا من وزير الأشغال كمال درويش، ووزير المياه علي سالم، ووزير الزراعة خالد حمد، ووزير الطاقة سيف راشد. | سالم حمد المري",
                // A meeting that is only named, however often.
                "- | التقى سالم حمد المري الوزير كمال درويش على هامش انعقاد قمة البحار السبعة. وناقش المري ودرويش جدول أعمال قمة البحار السبعة. | سالم حمد المري;كمال درويش",
                // Who signs, and a city where somebody arrives.
                "- | شهد سالم حمد المري توقيع غرفة المرسى على مذكرة تفاهم مع جامعة الوادي. | سالم حمد المري;غرفة المرسى;جامعة الوادي",
                "- | شهد سالم حمد المري توقيع سبع مذكرات بين قطر وفنلندا. | سالم حمد المري;قطر;فنلندا",
                "- | شهد سالم حمد المري توقيع سبع مذكرات بين دولة قطر وجمهورية فنلندا. | سالم حمد المري;دولة قطر;جمهورية فنلندا",
                "- | توج نادي الساحل بالكأس أمس بعد فوزه على نادي الواحة بنتيجة 3-1. | نادي الساحل;نادي الواحة",
                "- | وصل دمشق أمس وفد الصيادين برئاسة سالم حمد المري. | سالم حمد المري",
                // The object before the subject, and the occasion before the verb.
                "- | بعث الشيخ ماجد بن حارب آل شامخ رسالة إلى كمال درويش. ونقل الرسالة معالي سالم حمد المري وزير الأشغال. | ماجد بن حارب آل شامخ;كمال درويش;سالم حمد المري",
                "- | عقدت غرفة المرسى مؤتمرها. وفي كلمته الافتتاحية رحب سالم حمد المري رئيس الغرفة بالضيوف. | غرفة المرسى;سالم حمد المري",
                "- | عقدت غرفة المرسى مؤتمرها. وخلال حفل الافتتاح، أكد وزير الأشغال سالم حمد المري أهميته. | غرفة المرسى;سالم حمد المري",
                "- | عقدت غرفة المرسى مؤتمرها. وبعد زيارة الجسر القديم في وسط المدينة، قال سالم حمد المري إنه متين. | غرفة المرسى;سالم حمد المري",
                "- | بتوجيهات الشيخ حارب بن ماجد آل شامخ، حاكم المرسى، افتتحت بلدية الوادي حديقة. | بلدية الوادي",
                "- | انطلقت القافلة. وفي أولى خطوات العمل الجديد في المدينة، وجه سالم حمد المري بزيادة الحافلات. | سالم حمد المري",
                // Who holds what the lead tells of, in a clause of its own; then the event is no actor.
                "- | شهد الساحل أمس ختام مهرجان الوادي للصيد الذي تنظمه للعام الثاني بلدية المرسى. ورحب المهرجان بالضيوف. وحقق المهرجان نجاحا. | بلدية المرسى",
                "- | افتتح سالم حمد المري معرضا، بالتنسيق مع غرفة المرسى والتعاون مع بلدية الوادي. | سالم حمد المري;غرفة المرسى;بلدية الوادي",
                // Who is one of many, from whom something comes, who is only to be there.
                "- | شكر سالم حمد المري لجنة التحكيم المكونة من كمال درويش وماجد حارب. | سالم حمد المري",
                "- | أدان سالم حمد المري التصريحات الصادرة عن كمال درويش. | سالم حمد المري",
                "- | التقى سالم حمد المري أعضاء اللجنة. وبعد الاجتماع السابق، ناقش المري المقترح المقدم من كمال درويش. | سالم حمد المري",
                "- | تدشن بلدية المرسى غدا الحديقة، حيث سيرعى حفل الافتتاح معالي كمال درويش. | بلدية المرسى",
                "- | أعلنت دائرة المرسى توقيع مذكرة بين جهة في المدينة ومؤسسة الوادي. | دائرة المرسى;مؤسسة الوادي",
                "- | أعلنت دائرة المرسى خطتها. وجاء ذلك خلال زيارة قام بها وفد من الدائرة، برئاسة كمال درويش. | دائرة المرسى;كمال درويش",
                // An organization inside an office of the lead must do something later on.
                "- | افتتح رئيس جامعة الوادي سالم حمد المري المعرض. واطلع المري على مشاريع الجامعة. | سالم حمد المري",
                "- | قال رئيس جامعة الوادي سالم حمد المري إن العمل بدأ. وأوضح المري أن الجامعة تبني جسرا. وقال المري إن الجامعة كبيرة. | سالم حمد المري;جامعة الوادي",
                "- | أقيم المعرض في البهو الرئيس للجامعة. وشكر سالم حمد المري الضيوف. | سالم حمد المري",
                // A ministry, a port and a university are the bodies that act, whatever their names are made of.
                "- | نظمت وزارة البلدية حفلا لزراعة الأشجار. | وزارة البلدية",
                "- | حقق ميناء صلالة نموا كبيرا العام الماضي. | ميناء صلالة",
                "- | زار سالم حمد المري ميناء صلالة. | سالم حمد المري",
                "- | قال رئيس جامعة مانع بن حارب الدكتور سالم حمد المري إن جامعة مانع بن حارب تفتح أبوابها. | سالم حمد المري",
                "- | أوضح المتحدث باسم خفر السواحل العقيد البحري سالم حمد المري أن القارب سليم. | سالم حمد المري",
                // One whose plans are dealt with, or who only listens, and one who does what he is the subject of.
                "- | عقدت لجنة البيئة اجتماعا، وناقشت سياسة وزارة الأشغال. وأوضح سالم حمد المري أن اللجنة دعت ممثلي الوزارة. | لجنة البيئة;سالم حمد المري",
                "- | استعرض المجلس التنفيذي تقرير أداء هيئة الطرق. وأشاد سالم حمد المري بالهيئة. | المجلس التنفيذي;سالم حمد المري",
                "- | اعتمد سالم حمد المري استراتيجية هيئة الطرق. وقال المري إن الهيئة نجحت. | سالم حمد المري",
                "المجلس يناقش ميزانية هيئة الطرق | ناقش المجلس التنفيذي ميزانية هيئة الطرق. | المجلس التنفيذي",
                "- | كشف تقرير هيئة الطرق عن نمو الحركة. وقالت هيئة الطرق إن الحوادث قلت. | هيئة الطرق",
                "- | أكد السفير سالم حمد المري، أمام مجلس الأمن الدولي، ضرورة السلام. واستمع المجلس إلى إحاطة. | سالم حمد المري",
                "- | ألقى سالم حمد المري كلمة أمام البرلمان الأوروبي. وشكر المري البرلمان الأوروبي. | سالم حمد المري",
                "- | خسر نادي الساحل أمام نادي الواحة أمس. | نادي الساحل;نادي الواحة",
                "- | افتتح سالم حمد المري مدرسة تابعة لوزارة المعارف. وقال المري إن الوزارة بنتها. | سالم حمد المري",
                "- | افتتح سالم حمد المري مركز البحار التابع لجامعة الوادي. وقال المري إن الجامعة كبيرة. | سالم حمد المري",
                "- | بدأت فرق الإنقاذ التابعة لبلدية المرسى البحث. وقالت البلدية إن العمل مستمر. | بلدية المرسى",
                "- | تسلم سالم حمد المري مهام منصبه خلفا لكمال درويش. | سالم حمد المري",
                "- | نوه سالم حمد المري بمستوى خدمات هيئة الطرق. وأضاف أن الهيئة تتقدم. | سالم حمد المري",
                "- | ثمن سالم حمد المري دور جمعية النورس. وقال المري إن الجمعية كبيرة. | سالم حمد المري",
                "- | افتتح سالم حمد المري فرعا لمصرف الوادي. وقال المري إن المصرف كبير. | سالم حمد المري",
                // Before the verb stand patrons and guests, and behind it who acts.
                "- | تحت رعاية الشيخ ماجد بن حارب آل شامخ، وبحضور الشيخ سالم بن حمد، نظمت غرفة المرسى ورشة. | غرفة المرسى",
                "- | بحضور الشيخ سالم بن حمد، افتتح وزير الأشغال سالم حمد المري الجسر. | سالم حمد المري",
                "- | عملا بتوجيهات الشيخ ماجد بن حارب آل شامخ، أطلقت غرفة المرسى مبادرة. | غرفة المرسى",
                "- | بتكليف من الشيخ ماجد بن حارب آل شامخ، افتتح سالم حمد المري المعرض. | سالم حمد المري",
                "- | بناء على أمر الشيخ ماجد بن حارب آل شامخ، أطلقت غرفة المرسى مبادرة. | غرفة المرسى",
                "- | عقدت اللجنة العليا اجتماعها برئاسة سالم حمد المري وحضور كمال درويش وماجد حارب. | اللجنة العليا;سالم حمد المري",
                "- | أطلقت غرفة المرسى مبادرة بمشاركة جامعة الوادي وبلدية المرسى. | غرفة المرسى",
                "- | وقعت غرفة المرسى اتفاقية مع جامعة الوادي وبلدية المرسى. | غرفة المرسى;جامعة الوادي;بلدية المرسى",
                // The gender of a verb tells its object from its subject.
                "- | أدان سالم حمد المري الهجوم. ودعا اللجنة الرباعية الدولية إلى التحرك. | سالم حمد المري",
                "- | أدان سالم حمد المري الهجوم. وحث الأمم المتحدة على التحرك. | سالم حمد المري",
                "- | أدانت غرفة المرسى الهجوم. وطالبت التجار بالصبر، وحثت مجلس الأمن على وقفه. | غرفة المرسى",
                "- | أدان سالم حمد المري الهجوم. وحثت هيئة المرسى الناس على الحذر. | سالم حمد المري;هيئة المرسى",
                "- | أدان سالم حمد المري الهجوم. ودعا مجلس الأمن الدولي إلى التحرك. | سالم حمد المري;مجلس الأمن الدولي",
                // States that sign are two, and a body acts through a team or crews of its own.
                "- | وقعت دولة الإمارات وجمهورية فنلندا اتفاقية أمس. | دولة الإمارات;جمهورية فنلندا",
                "- | نجح فريق طبي بمستشفى الملك مانع في علاج طفل. | مستشفى الملك مانع",
                "- | باشرت الفرق الميدانية التابعة لبلدية المرسى البحث. | بلدية المرسى",
                // To whom the same was sent again, who was only there, and a patron of the headline.
                "- | بعث سالم حمد المري برقية إلى كمال درويش. كما بعث راشد مبارك السدري برقيتين مماثلتين إلى كمال درويش، وإلى معالي ليلى سالم الوادي. | سالم حمد المري;كمال درويش;راشد مبارك السدري",
                "- | وقعت غرفة المرسى اتفاقية مع جامعة الوادي. وشهد التوقيع مدير الجامعة الدكتور سالم حمد المري. | غرفة المرسى;جامعة الوادي",
                "وزير الأشغال يرعى الحفل | برعاية سالم حمد المري وزير الأشغال، تقيم غرفة المرسى حفلها. وشكرت الغرفة وزير الأشغال. | غرفة المرسى",
                // Where somebody is appointed, and who belongs to it.
                "قرار بتعيين رئيس لهيئة الموانئ | أصدر الشيخ ماجد بن حارب آل شامخ قرارا بتعيين سالم حمد المري رئيسا لهيئة الموانئ. | ماجد بن حارب آل شامخ;سالم حمد المري",
                "بلدية المرسى تكرم ضباط خفر السواحل | كرمت بلدية المرسى ضباط خفر السواحل. وشكرت البلدية خفر السواحل. | بلدية المرسى",
                "- | كرم سالم حمد المري متقاعدي بلدية المرسى. وشكر المري بلدية المرسى. | سالم حمد المري",
                // Whose support the speaker praises, and who gives a hall its name.
                "- | قالت ليلى حمد المري إن المدينة تنمو في ظل الدعم اللامحدود من الشيخ ماجد بن حارب آل شامخ، والرعاية الكريمة من الشيخ سالم بن حمد. | ليلى حمد المري",
                "- | أكدت ليلى حمد المري أن المدينة تنمو في ظل دعم الشيخ ماجد بن حارب آل شامخ. | ليلى حمد المري",
                "- | أكدت ليلى حمد المري أن الجسر يحظى باهتمام الشيخ ماجد بن حارب آل شامخ. | ليلى حمد المري",
                "- | أعلن اتحاد السلة قائمة المنتخب للمباراة في صالة الأمير حمزة بالمرسى. | اتحاد السلة",
                "- | فاز نادي الساحل أمس على ملعب الملك فهد في المرسى. | نادي الساحل",
                "- | افتتح سالم حمد المري معرضا في قاعة الشيخ راشد. | سالم حمد المري",
                "- | زار سالم حمد المري الأمير حمزة بن راشد. | سالم حمد المري;حمزة بن راشد",
                // Those of a list, and those who receive or accompany somebody.
                "- | زار سالم حمد المري المعرض. وكرم المري الفائزين وهم محمد علي حارب، وخالد سيف درويش. | سالم حمد المري",
                "- | زار سالم حمد المري المعرض. وكرم المري تسعة، أبرزهم : محمد علي حارب، وماجد كمال. | سالم حمد المري",
                "- | زار سالم حمد المري المعرض. والتقى المري كمال درويش. | سالم حمد المري;كمال درويش",
                "- | وصل إلى المرسى كمال درويش، وكان في استقباله في المطار سالم حمد المري. | كمال درويش",
                "- | غادر المرسى كمال درويش، وكان في وداعه في المطار سالم حمد المري. | كمال درويش",
                "- | افتتح سالم حمد المري المعرض، وسط حضور ماجد حارب وكمال درويش. | سالم حمد المري",
                // Partners: beside the subject, or added in the end.
                "- | نظمت بلدية المرسى بالتعاون مع جامعة الوادي، ورشة عن البحر. | بلدية المرسى;جامعة الوادي",
                "- | وزعت جمعية النورس أمس ألف حقيبة، وذلك بالتعاون مع مؤسسة الوادي. | جمعية النورس",
                "- | أطلقت بلدية المرسى منصة، وذلك بالتنسيق مع هيئة الطرق. | بلدية المرسى",
                "بلدية المرسى وهيئة الطرق تطلقان منصة | أطلقت بلدية المرسى منصة، وذلك بالتنسيق مع هيئة الطرق. | بلدية المرسى;هيئة الطرق",
                "غرفة المرسى ووكالة البحار الأردنية تطلقان برنامجا | أطلقت غرفة المرسى بالتعاون مع وكالة البحار الأردنية برنامجا. ويشارك فيه خبراء من وكالة البحار الإيطالية. | غرفة المرسى;وكالة البحار الأردنية",
                // Where it happens, and what is called by a name and does not act.
                "انطلاق مؤتمر البحار الدولي | انطلقت اليوم في مركز المرسى الوطني للمعارض أعمال مؤتمر البحار الدولي. وقال سالم حمد المري إن المؤتمر كبير. | مؤتمر البحار الدولي;سالم حمد المري",
                "عيادة للأسنان في مستشفى الوادي | افتتحت هيئة المرسى الصحية عيادة للأسنان في مستشفى الوادي. وأضافت أن المستشفى قريب. | هيئة المرسى الصحية",
                "- | توجت المطية \"مرجانة\" لمالكها سالم حمد المري باللقب أمس. | سالم حمد المري",
                // The university has been named before its head.
                "- | وقعت غرفة المرسى اتفاقية مع جامعة الوادي. ووقع الاتفاقية عن الجامعة رئيسها الدكتور سالم حمد المري. وأكد رئيس الجامعة أهميتها. | غرفة المرسى;جامعة الوادي;سالم حمد المري",
                "- | قال الناطق الإعلامي باسم مديرية الموانئ، إن الجسر متين. | الناطق الإعلامي باسم مديرية الموانئ",
                // Two teams.
                "- | يلتقي نادي الساحل غدا نادي الواحة. | نادي الساحل;نادي الواحة",
                "- | يواجه منتخب المرسى غدا منتخب الوادي على ملعب الأمير حارب. | منتخب المرسى;منتخب الوادي",
                "- | كرم نادي الساحل أمس نادي الواحة. | نادي الساحل",
                // Whoever a contract goes to, and who only pays a fine.
                "- | أرست بلدية المرسى عقدا على شركة النورس للبناء. | بلدية المرسى;شركة النورس للبناء",
                "- | أعلنت شركة الساحل للنفط ترسية عقد الحفر على شركة النورس للبناء بقيمة مليون درهم. | شركة الساحل للنفط;شركة النورس للبناء",
                "- | أعلنت بلدية المرسى إرساء مشروع الجسر على شركة النورس للبناء. | بلدية المرسى;شركة النورس للبناء",
                "- | فرضت بلدية المرسى غرامة على شركة النورس للبناء. | بلدية المرسى",
                // A family name of two words.
                "- | أدان سالم نعمان كوتلو أوغلو الهجوم. وأعلن كوتلو أوغلو عن إيفاد مبعوث. | سالم نعمان كوتلو أوغلو",
                // A standfirst that names nobody is not the lead.
                "- | افتتاح الجسر في موعده المقرر.\\nافتتح سالم حمد المري الجسر بحضور علي كمال. | سالم حمد المري"
            })
    void arabic(String headline, String text, String names) {
        assertThat(central(headline, text.replace("\\n", "\n"), "ar")).containsExactlyInAnyOrder(names.split(";", -1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Whoever signs what the lead tells of; not who signs something else.
                "- | وقعت غرفة المرسى وبلدية الوادي مذكرة تفاهم. ووقع المذكرة خالد عبيد الزيدي وكمال درويش. | غرفة المرسى;بلدية الوادي;خالد عبيد الزيدي;كمال درويش",
                "- | وقعت غرفة المرسى وبلدية الوادي عقدا. وقع العقد كل من سالم حمد المري، مدير الغرفة، وكمال درويش، مدير البلدية. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى وبلدية الوادي عقدا. ووقع العقد في مقر الغرفة معالي سالم حمد المري، مدير الغرفة، وسعادة كمال درويش، مدير البلدية. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. وقام بتوقيع العقد سالم حمد المري، مدير الغرفة، وكمال درويش، مدير البلدية. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. ووقعها عن الغرفة سالم حمد المري، وعن البلدية كمال درويش. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. وقعه من جانب الغرفة سعادة سالم حمد المري، ومن جانب البلدية كمال درويش. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي بحضور ماجد حارب. وتولى التوقيع سالم حمد المري مدير الغرفة، وكمال درويش مدير البلدية. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. وجرى التوقيع من قبل سالم حمد المري مدير الغرفة، وكمال درويش مدير البلدية. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. ووقع العقد من جانب الغرفة الدكتور سالم حمد المري، مدير الغرفة، ومن جانب البلدية كمال درويش، بحضور علي كمال. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى اتفاقية مع بلدية الوادي. ووقع عن الغرفة رئيسها سالم حمد المري، وعن البلدية كمال درويش. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | افتتحت هيئة البيئة معرضا. ووقعت الهيئة برنامجا مع جامعة الوادي، وقعه من جانب الجامعة كمال درويش. | هيئة البيئة",
                // Who heads or represents a side, who takes the floor, who only leads through the programme.
                "- | عقدت غرفة المرسى اجتماعا مع بلدية الوادي. ورأس الجانب المحلي مدير الغرفة السفير سالم حمد المري، فيما رأس الجانب الآخر كمال درويش. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | وقعت غرفة المرسى عقدا مع بلدية الوادي. ومثل الغرفة في التوقيع عميدها الدكتور سالم حمد المري، فيما مثل البلدية كمال درويش. | غرفة المرسى;بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | نظمت غرفة المرسى حفلا. وبدأ الحفل بالنشيد، ثم ألقى عميد الكلية المهندس سالم حمد المري كلمة بين فيها أهمية البحر. | غرفة المرسى;سالم حمد المري",
                "- | نظمت غرفة المرسى حفلا. وفي ختام الأمسية التي شهدت حضورا كبيرا كرم رئيس الغرفة سالم حمد المري الفائزين. | غرفة المرسى;سالم حمد المري",
                "- | ناقش مجلس المرسى ميزانية الموانئ. وقد تساءل العضو الدكتور سالم حمد المري عن التأخير، كما لاحظت العضو الدكتورة ليلى سيف درويش أن السفن قليلة. | مجلس المرسى;سالم حمد المري;ليلى سيف درويش",
                "- | نظمت غرفة المرسى أمسية. وقرأ الحضور القصيدة التي كتبها الدكتور سالم حمد المري. | غرفة المرسى",
                "- | نظمت غرفة المرسى أمسية أحياها خالد سيف درويش، وأدارها الدكتور سالم حمد المري. | غرفة المرسى;خالد سيف درويش",
                "- | نظمت غرفة المرسى ندوة. وأدار الندوة الدكتور سالم حمد المري. | غرفة المرسى",
                "- | نظمت غرفة المرسى ورشة. وقدم الورشة المدرب سالم حمد المري. | غرفة المرسى",
                "- | نظمت غرفة المرسى ندوة. وأدار سالم حمد المري الظهر للمشككين. | غرفة المرسى;سالم حمد المري",
                // Who takes the floor further down, with verbs of all kinds.
                "- | أعلنت بلدية الوادي خطتها. وألقى سعادة سالم حمد المري مدير البلدية كلمة أكد فيها أن الخطة جديدة. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. وفي كلمة له خلال الحفل شكر رئيس البلدية سالم حمد المري الضيوف. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. بعد ذلك تحدث سعادة المهندس سالم حمد المري عن الخطة. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. وتحدثت في الجلسة الدكتورة ليلى سيف درويش عن الخطة. | بلدية الوادي;ليلى سيف درويش",
                "- | أعلنت بلدية الوادي خطتها. وتحدث خلال الجلسة الأولى كل من سالم حمد المري وكمال درويش. | بلدية الوادي;سالم حمد المري;كمال درويش",
                "- | أعلنت بلدية الوادي خطتها. وطالب العضو سالم حمد المري بزيادة الحدائق. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. وأهابت شرطة الوادي بالسائقين الالتزام. | بلدية الوادي;شرطة الوادي",
                "- | أعلنت بلدية الوادي خطتها. ونبهت هيئة الطرق إلى إغلاق الجسر. | بلدية الوادي;هيئة الطرق",
                "- | أعلنت بلدية الوادي خطتها. ونصح الدكتور سالم حمد المري بشرب الماء. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. وانتقد النائب سالم حمد المري الخطة. | بلدية الوادي;سالم حمد المري",
                "- | أعلنت بلدية الوادي خطتها. وقال مدير عام هيئة الطرق سالم حمد المري إن الجسر جاهز. وستغلق الهيئة الطريق غدا. وأكد المري أن الهيئة جاهزة. | بلدية الوادي;سالم حمد المري",
                // He who has a title of his own behind what he is.
                "- | أجرت غرفة المرسى تجربة. وأفاد استشاري الأعصاب والعيون الدكتور سالم حمد المري الذي قاد التجربة أن النتيجة جيدة. | غرفة المرسى;سالم حمد المري",
                "- | أجرت غرفة المرسى تجربة. وأكدت أخصائية التغذية الدكتورة ليلى سيف درويش أن النتيجة جيدة. | غرفة المرسى;ليلى سيف درويش",
                "- | أجرت غرفة المرسى تجربة. وأكد مكتب الدكتور سالم حمد المري أن النتيجة جيدة. | غرفة المرسى",
                // What happened before the news, but for what was said.
                "- | زار علي كمال مدينة المرسى. وكان محافظ الوادي سالم حمد المري قد نجا من حادث الشهر الماضي. | علي كمال",
                "- | زار علي كمال مدينة المرسى. وكانت الوزيرة ليلى سيف درويش قد غادرت الوادي أمس. | علي كمال",
                "- | زار علي كمال مدينة المرسى. وكان محافظ الوادي سالم حمد المري قد أكد أن الجسر جاهز. | علي كمال;سالم حمد المري",
                // Whose death is mourned, who pays, who is only a part, through whom a body acts, what is opened.
                "- | بعث علي كمال برقية تعزية إلى خالد سيف درويش في وفاة الأميرة الحاجة ليلى سيف درويش. | علي كمال;خالد سيف درويش",
                "- | قدم علي كمال واجب العزاء في وفاة الشيخ سالم بن حمد المري. | علي كمال",
                "- | توفي أمس الشاعر سالم حمد المري. | سالم حمد المري",
                "- | بحث علي كمال سير العمل في المشروع الممول من وكالة النورس للتنمية. وقال كمال إن الوكالة ستبني جسرا. | علي كمال",
                "- | وقعت جامعة الوادي ممثلة في كلية البحار مذكرة مع غرفة المرسى. وقالت ليلى سيف درويش إن الكلية كبيرة. | جامعة الوادي;غرفة المرسى;ليلى سيف درويش",
                "- | نظمت بلدية الوادي ممثلة بإدارة الحدائق العامة حملة. وتزرع الإدارة الأشجار. | بلدية الوادي",
                "- | سيطرت فرق هيئة المرسى للإطفاء على حريق أمس. | هيئة المرسى للإطفاء",
                "- | افتتح وفد مؤسسة النورس للتنمية، برئاسة سالم حمد المري، مدرسة الوادي الثانوية. وقال المري إن المدرسة كبيرة. | مؤسسة النورس للتنمية;سالم حمد المري",
                "- | ارتفعت أرباح مصرف الوادي بنسبة 5 بالمئة. | مصرف الوادي",
                "- | ارتفع صافي أرباح شركة النورس للتأمين إلى مليون درهم. | شركة النورس للتأمين",
                "- | ارتفعت مبيعات شركة النورس للتأمين، وفقا لبيانات هيئة الطرق. | شركة النورس للتأمين",
                "- | أظهرت بيانات مركز المرسى للإحصاء تراجع الأسعار. | مركز المرسى للإحصاء",
                "- | دشن علي كمال أمس مستشفى الوادي. وقال كمال إن المستشفى كبير. | علي كمال",
                "- | افتتحت بلدية الوادي، بالتعاون مع غرفة المرسى، حديقة. | بلدية الوادي;غرفة المرسى",
                // What is dealt with is joined to no party.
                "- | بحثت ليلى سيف درويش مع كمال درويش التعاون في مجال الزراعة الحديثة وإدارة الموارد المائية. | ليلى سيف درويش;كمال درويش",
                "- | وقعت غرفة المرسى اتفاقية مع جامعة الوادي تشمل تنمية الصيد وإدارة الموانئ البحرية. | غرفة المرسى;جامعة الوادي",
                "- | بحثت غرفة المرسى مع جامعة الوادي وبلدية المرسى التعاون. | غرفة المرسى;جامعة الوادي;بلدية المرسى",
                // The bare name of a company is feminine; the body of the speaker is the one he names for short.
                "- | وقعت الاتحاد للطيران عقدا مع غرفة المرسى. | الاتحاد للطيران;غرفة المرسى",
                "- | التقى علي كمال رئيس مجلس المرسى ليلى سيف درويش رئيسة مجلس الوادي. وأعرب كمال عن تطلع المجلس إلى العمل مع مجلس الوادي. | علي كمال;ليلى سيف درويش",
                "«الهلال الأحمر» يوزع خياما | وزعت هيئة الهلال الأحمر المرساوي خياما. وقال سالم حمد المري إن العمل يجري بالتنسيق مع الهلال الأحمر السوري. | هيئة الهلال الأحمر المرساوي;سالم حمد المري",
                "الهلال الأحمر السوري يوزع خياما | وزعت هيئة الهلال الأحمر المرساوي خياما. وقال سالم حمد المري إن العمل يجري بالتنسيق مع الهلال الأحمر السوري. | هيئة الهلال الأحمر المرساوي;سالم حمد المري;الهلال الأحمر السوري"
            })
    void arabicFurtherDown(String headline, String text, String names) {
        assertThat(central(headline, text, "ar")).containsExactlyInAnyOrder(names.split(";", -1));
    }

    @Test
    void theSubjectOfTheLeadComesFirst() {
        String text =
                "بعث حاكم المرسى الشيخ راشد بن مبارك رسالة إلى سالم بن حمد الهدلق حاكم الوادي. وشكر الهدلق الضيوف.";
        assertThat(central(null, text, "ar")).containsExactly("راشد بن مبارك", "سالم بن حمد الهدلق");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Team wins | Marsa Ocean Sailing Club crossed the line of the Gulf Ocean Race first. The Gulf Ocean Race ends in May. | Marsa Ocean Sailing Club",
                "- | The Sultanate of Oman and the Hashemite Kingdom of Jordan signed seven agreements. | Sultanate of Oman;Hashemite Kingdom of Jordan",
                "- | Salem Hamad Al Marri said that intellectual property (IP) counts. The IP law is new. | Salem Hamad Al Marri",
                "- | The Marsa Ministry of Works Tuesday condemned the attack. The Marsa Ministry of Works did so twice. | Marsa Ministry of Works",
                "- | Salem Hamad Al Marri, coach of Marsa, said that the Coastal League was hard. The Coastal League ends in May. | Salem Hamad Al Marri",
                "- | Falcon Aerospace won the Gulf Innovation Cup on Thursday. | Falcon Aerospace",
                "- | Falcon Aerospace and the Majid bin Harib Space Centre won a prize. | Falcon Aerospace;Majid bin Harib Space Centre",
                "- | Salem Hamad Al Marri, Minister of Works, said that the UAE needs bridges. He said the UAE is ready. | Salem Hamad Al Marri",
                "- | Leaders exchange greetings in the capital.\\nH.H. Sheikh Harib bin Majid Al Shamekh, Ruler of Marsa; and H.H. Sheikh Majid bin Harib Al Shamekh, Crown Prince of Marsa, hosted a reception. | Harib bin Majid Al Shamekh;Majid bin Harib Al Shamekh",
                "- | Salem Hamad Al Marri welcomed the guests who wished the UAE continued progress. | Salem Hamad Al Marri",
                "- | Salem Hamad Al Marri met the envoy. Al Marri delivered greetings from Taras's Emir, Sheikh Harib bin Majid, to the people. | Salem Hamad Al Marri",
                "ADNOC Drilling wins contract | ADNOC awarded a contract. The work goes to ADNOC Drilling. ADNOC said ADNOC Drilling won. | ADNOC;ADNOC Drilling",
                "- | The Marsa Criminal Court at the Court of First Instance of Taras sentenced ten men. | Marsa Criminal Court",
                "- | The Marsa Council opened a park. The park, which was planned in May by Salem Hamad Al Marri, has nine gates. | Marsa Council",
                "Fair opens | Salem Hamad Al Marri opened a school at the Marsa Fair (MAF 2026). The Marsa Fair is new. | Salem Hamad Al Marri",
                "- | The UAE strongly condemned the attack in Taras. | UAE",
                "- | Salem Hamad Al Marri, Chairman of the Marsa Executive Council, chaired its meeting. The Council approved a bridge. The Executive Council approved a port. | Salem Hamad Al Marri;Marsa Executive Council",
                "- | Oman Towers Company (OTC) and Marsa Future Company (Valley Coast) on Sunday signed the deal. | Oman Towers Company;Marsa Future Company",
                "- | Marsa Chamber opened a park. In the presence of Hamad Ali Saif, Minister of Works, Salem Al Marri, Director of the park, and Laila Saif, Mayor of Taras, signed the book. | Marsa Chamber;Salem Al Marri;Laila Saif",
                "- | Marsa Chamber opened a park. The park, launched in June 2020 by Salem Al Marri, has nine gates. | Marsa Chamber",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He spoke while receiving Zeko Barun, Ambassador of Taras. | Salem Al Marri;Zeko Barun",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. Attending the meeting were Hamad Ali Saif and Laila Saif. | Salem Al Marri",
                "- | On the anniversary of the Marsa Arab Army, Salem Al Marri, Ruler of Marsa, opened a park. He greeted the Marsa Arab Army. | Salem Al Marri",
                "- | Salem Al Marri said that it follows the directive of King Majid bin Harib and the vision of King Majid bin Harib in the days of King Majid bin Harib. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, said so at the headquarters of the Marsa Council. He praised the Marsa Council. | Salem Al Marri",
                "- | The Marsa Council (MC) Roads Division joined a meeting of the Gulf Group. The Gulf Group thanked it. | Marsa Council (MC) Roads Division",
                "- | Marsa Chamber opened a park. The decree stipulates that Salem Al Marri shall be appointed its head. | Marsa Chamber;Salem Al Marri",
                "- | Marsa Chamber opened a park. The plan was read at a meeting chaired by Laila Saif, and follows an order issued by Hamad Ali Saif. | Marsa Chamber",
                "- | Salem Al Marri, Secretary-General of the Gulf Council, opened a park. He praised the Gulf Council and the plan of the Gulf Council. | Salem Al Marri",
                "- | Salem Al Marri, Secretary-General of the Gulf Council, opened a park. The Gulf Council built it. The Gulf Council has praised it. | Salem Al Marri;Gulf Council",
                "- | Salem Al Marri, Ruler of Marsa, arrived in Taras. He was welcomed by Hamad Ali Saif and Laila Saif. | Salem Al Marri",
                "- | Marsa Chamber opened a park. It commended what was confirmed by Hamad Ali Saif. | Marsa Chamber",
                "- | Marsa Chamber has signed a deal with Dio Timbo, a leading newspaper, to print maps. | Marsa Chamber;Dio Timbo",
                "- | The Marsan News Agency (MNA) has signed a deal with the Taras News Agency. | Marsan News Agency;Taras News Agency",
                "- | Marsa Chamber has signed a memorandum with Valley Coast Bank (VCB) – MIFC Branch to build boats. | Marsa Chamber;Valley Coast Bank",
                "- | Marsa Chamber (MC), in cooperation with the Valley Council, launched a boat. | Marsa Chamber",
                "- | Marsa Police, represented by the Traffic Department, launched a campaign. | Marsa Police",
                "- | Salem Al Marri, Ruler of Marsa, sent a cable. His Highness Sheikh Hamad bin Salem also sent a cable. | Salem Al Marri;Hamad bin Salem",
                "- | The Marsa Red Crescent (MRC) Authority sent tents. | Marsa Red Crescent",
                "- | Abu Dhabi Farms, a leading dairy company, has opened a plant. | Abu Dhabi Farms",
                "- | Dubai Global Metals (DGM), the largest mine in the land, today opened a plant. | Dubai Global Metals",
                // Who signs for a body, which is the party; thanks, receptions, witnesses and medals further down.
                "- | Marsa Chamber will build a port. The agreement was signed by Salem Al Marri, Director-General of Marsa Chamber, and Hamad Ali Saif, CEO of Valley Bank. | Marsa Chamber;Valley Bank",
                "- | Marsa Chamber will build a port. Salem Al Marri, Director of Valley Bank, signed the agreement. Al Marri said that it is large. | Marsa Chamber;Salem Al Marri;Valley Bank",
                "- | Marsa Chamber will build a port. The memorandum was signed by Hamad Ali Saif, on behalf of Valley Bank, in the presence of Omar Saleh, Minister of Works. | Marsa Chamber;Valley Bank",
                "- | Marsa Chamber will build a port. The deal was signed between Valley Bank and Taras University by Salem Al Marri, Director of Valley Bank. | Marsa Chamber;Valley Bank;Taras University",
                "- | Marsa Chamber opened a park. The chamber thanked Salem Al Marri, Ruler of Marsa, for his help. | Marsa Chamber",
                "- | Marsa Chamber opened a park. The opening was witnessed by Salem Al Marri, Ruler of Marsa. | Marsa Chamber",
                "- | Salem Al Marri, Ruler of Marsa, arrived in Taras. He was received at the airport by Hamad Ali Saif. | Salem Al Marri",
                "- | The Marsa Rowing Team won six medals. Salem Al Marri won gold, Hamad Ali Saif took silver, and Laila Saif won a third medal. | Marsa Rowing Team",
                // The whole and its assembly; the airline and the country.
                "- | The United Nations General Assembly adopted a plan. The United Nations has helped. The UN General Assembly met again. | United Nations General Assembly",
                "- | The UN Security Council met. The Security Council condemned the attack. | UN Security Council",
                "- | The UAE signed a deal with Taras Air. Emirates said that it will fly there. | UAE;Taras Air;Emirates",
                "- | The Marsa Chamber of Commerce signed a contract. In his remarks, Abdallah Salem Al Owaisi, Chairman of the Chamber, thanked the guests. | Marsa Chamber of Commerce;Abdallah Salem Al Owaisi"
            })
    void english(String headline, String text, String names) {
        assertThat(central(headline, text.replace("\\n", "\n"), "en")).containsExactlyInAnyOrder(names.split(";", -1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // What somebody says another has done, and a headline that only names it.
                "- | Salem Al Marri, Ruler of Marsa, has said Oman is ready to build ports. | Salem Al Marri",
                "- | Salem Al Marri, Minister of Works, told the guests what Jordan has done for the port. He praised Jordan. | Salem Al Marri",
                "- | Laila Saif Al Hosani, Mayor of Taras, explained how Kuwait won the bid. Kuwait is new there. | Laila Saif Al Hosani",
                "- | Hamad Ali Saif, Minister of Works, believes Egypt has changed. Egypt is near. | Hamad Ali Saif",
                "Qatar: Marsa Fish Trade Doubles | Salem Al Marri, Ruler of Marsa, opened a port. \"Qatar has bought our fish for years,\" said Al Marri. | Salem Al Marri",
                "- | Oman has opened a port in Taras. | Oman",
                "Oman opens port | Oman today opened a port. | Oman",
                "- | Salem Al Marri, Ruler of Marsa, said the port is ready. He noted that Jordan has built it. | Salem Al Marri",
                // What the sentence tells after a clause of its own.
                "- | As part of the plan, which is new, the Marsa Council has opened a park. | Marsa Council",
                "- | While he was in Taras, Salem Hamad Al Marri discussed fishing with the guests. | Salem Hamad Al Marri",
                "- | As the rains began, the Marsa Red Crescent, based in Taras, handed over tents to families. | Marsa Red Crescent",
                "- | Where the old market stood, the Marsa Municipality has planted palms. | Marsa Municipality",
                // The day and the place before the guest.
                "- | Salem Al Marri, Ruler of Marsa, opened a park. This came as Al Marri received today in Wadi the Ambassador of Taras, Zeko Barun. | Salem Al Marri;Zeko Barun",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He then met at his office on Monday Laila Saif Al Hosani. | Salem Al Marri;Laila Saif Al Hosani",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He welcomed yesterday evening, at the Sea Palace, Dr. Zeko Barun. | Salem Al Marri;Zeko Barun",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He received today at Marsa Airport the first flight from Taras. | Salem Al Marri",
                // What kind of thing it is.
                "- | The Marsa Council has named Valley Coast School as a Model School for Divers. The Model School status is new, and Valley Coast School knows it. | Marsa Council;Valley Coast School",
                "- | Salem Al Marri, Ruler of Marsa, praised a Coast Guard patrol. The Coast Guard patrol saved two men. | Salem Al Marri",
                "- | Laila Saif Al Hosani, Mayor of Taras, opened an Innovation Centre. The mayor said the Innovation Centre works. | Laila Saif Al Hosani",
                "- | The Innovation Centre opened a park. | Innovation Centre",
                // Who came in after the winner.
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri and his crew on \"Zephyr\" came first, with Hamad Ali Saif in second place, and Laila Saif Al Hosani in third. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | Salem Hamad Al Marri won the 200 metres on Friday, followed by Hamad Ali Saif and Laila Saif Al Hosani. | Salem Hamad Al Marri",
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri won it, followed by Hamad Ali Saif in second place, and Laila Saif Al Hosani in third. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri won gold, and Hamad Ali Saif took silver. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | The Marsa Sailing Club held a race. Hamad Ali Saif finished second. | Marsa Sailing Club",
                "Forum opens in Abu Dhabi | The Marsa Sailing Club opened a forum at the Abu Dhabi Lagoon Exhibition Centre (ADLEC). | Marsa Sailing Club",
                "- | The Marsa Sailing Club held a race. Hamad Ali Saif opened the second round. | Marsa Sailing Club;Hamad Ali Saif",
                "- | Hamad Ali Saif finished second in the Taras Marathon on Friday. | Hamad Ali Saif",
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri and his team won the first heat. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | The Marsa Council opened a park. It signed with Hamad Ali Saif a second deal on Monday. | Marsa Council;Hamad Ali Saif",
                // Who went along.
                "- | Salem Al Marri, Ruler of Marsa, opened a college. He toured its halls together with Hamad Ali Saif. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Its library, which he visited along with Hamad Ali Saif, is old. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a fair. He viewed boats there together with Laila Saif Al Hosani, Mayor of Taras. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, toured the port together with Hamad Ali Saif. | Salem Al Marri;Hamad Ali Saif",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. He signed a deal together with Hamad Ali Saif. | Salem Al Marri;Hamad Ali Saif",
                // Who prepared what is looked at.
                "- | Salem Al Marri, Ruler of Marsa, reviewed the plan drawn up by the Coast Rescue Team. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, read a report prepared by the Marsa Council. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He approved a map submitted by Hamad Ali Saif. | Salem Al Marri",
                "- | The plan was drawn up by the Marsa Council on Monday. | Marsa Council",
                "- | A report issued by the Marsa Statistics Centre showed that prices fell. | Marsa Statistics Centre",
                "- | According to data published by the Marsa Statistics Centre, prices fell in May. | Marsa Statistics Centre",
                "- | A survey compiled by Marsa University has found that rain is rare. | Marsa University",
                "- | Salem Al Marri, Ruler of Marsa, opened a park. He read a report issued by the Marsa Statistics Centre. | Salem Al Marri",
                // Who shows the guest round, and who is only to be there.
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Hamad Ali Saif, its dean, gave him an account of the halls. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Dr. Hamad Ali Saif briefed him on its halls. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Prof. Hamad Ali Saif explained to the Ruler how it works. | Salem Al Marri",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Hamad Ali Saif thanked him for the visit. | Salem Al Marri;Hamad Ali Saif",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Hamad Ali Saif explained that it has nine halls. | Salem Al Marri;Hamad Ali Saif",
                "- | Salem Al Marri, Ruler of Marsa, opened a college. Laila Saif Al Hosani will lead a lesson there. | Salem Al Marri",
                // What is won.
                "- | Salem Hamad Al Marri took the Sheikh Majid Trophy for Young Mares, staged in Taras on Friday. | Salem Hamad Al Marri",
                "Zephyr wins Sheikh Harib Regatta | Hamad Ali Saif sailed home to win the Sheikh Harib Regatta. The Sheikh Harib Regatta ends in May. | Hamad Ali Saif",
                "- | Laila Saif Al Hosani rode Zephyr to the Marsa Derby, held in Taras. | Laila Saif Al Hosani",
                // The speaker's own organization acts in what is said.
                "- | Salem Al Marri, Secretary-General of the Gulf Council, opened a park. He added that the Gulf Council has built nine. \"The Gulf Council will build ten,\" he said. | Salem Al Marri;Gulf Council",
                "- | Laila Saif Al Hosani, Head of the Marsa Red Crescent, welcomed the guests. \"For years, the Marsa Red Crescent has helped all,\" she said. She noted that the Marsa Red Crescent works in nine towns. | Laila Saif Al Hosani;Marsa Red Crescent",
                // Where the story goes on in a clause.
                "- | Marsa Chamber opened a park. The talks were held in Taras, where Salem Ali Hamad, Director of the Chamber, received Omar Saleh Saif, Mayor of Taras. | Marsa Chamber;Salem Ali Hamad;Omar Saleh Saif",
                "- | Marsa Chamber opened a park. The opening ended with a dinner, during which Salem Hamad Al Marri met the divers. | Marsa Chamber;Salem Hamad Al Marri",
                "- | Marsa Chamber opened a park. There was a tour, after which Salem Hamad Al Marri unveiled a plaque. | Marsa Chamber;Salem Hamad Al Marri",
                "- | Marsa Chamber opened a park. It said boats were built in Taras, where Salem Hamad Al Marri has worked. | Marsa Chamber",
                "- | Marsa Chamber opened a park. It has a hall, which Salem Hamad Al Marri designed. | Marsa Chamber",
                // Who came in behind, however far the verb is, and who gives the prizes away.
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri opened the day with a win, and was followed onto the podium by Hamad Ali Saif. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri won gold, followed a minute later by Hamad Ali Saif. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | The Marsa Sailing Club held a race. Salem Hamad Al Marri has won a medal, and was followed by Hamad Ali Saif and Laila Saif Al Hosani, all of them taking gold. | Marsa Sailing Club",
                "- | The Marsa Sailing Club won a race. Salem Hamad Al Marri, Mayor of Taras, handed the cup over to the crew. | Marsa Sailing Club",
                "- | The Marsa Sailing Club won a race. Salem Hamad Al Marri then crowned the winners. | Marsa Sailing Club",
                "- | The Marsa Sailing Club won a race. Salem Hamad Al Marri, Mayor of Taras, presented the trophies on Monday. | Marsa Sailing Club",
                "- | The Marsa Sailing Club won a race. Salem Hamad Al Marri, Mayor of Taras, presented a plan for a port. | Marsa Sailing Club;Salem Hamad Al Marri",
                "- | Salem Hamad Al Marri, Mayor of Taras, handed the cup over to the crew. | Salem Hamad Al Marri",
                // Whose the thing is that the lead tells of, and who had granted it.
                "- | Marsa Chamber voiced its alarm at the closure of the schools run by the Valley Council. | Marsa Chamber",
                "- | Marsa Chamber has bought nine boats owned by Valley Coast Bank. | Marsa Chamber",
                "- | Marsa Chamber has won a prize granted by the Valley Council. | Marsa Chamber",
                "- | The school was run by the Valley Council. | Valley Council",
                // Who speaks in other words.
                "- | Marsa Chamber opened a park. In a communique on Monday, the Valley Council denounced the plan. | Marsa Chamber;Valley Council",
                "- | Marsa Chamber opened a park. The Valley Council deplored the plan. | Marsa Chamber;Valley Council",
                "- | Marsa Chamber opened a park. The Valley Council also voiced its support for the plan. | Marsa Chamber;Valley Council",
                "- | Marsa Chamber opened a park. The Valley Council has a park. | Marsa Chamber",
                // The body that the meeting of the news was with, and ties that are only named.
                "- | Marsa Chamber praised trade. Its remarks came during a meeting with the Taras Trade Council. | Marsa Chamber;Taras Trade Council",
                "- | Marsa Chamber praised trade. The remarks came at a session convened by Marsa Chamber with the Taras Trade Council. | Marsa Chamber;Taras Trade Council",
                "- | Marsa Chamber praised trade. This came after talks that it held with Valley Coast Bank. | Marsa Chamber;Valley Coast Bank",
                "- | Marsa Chamber praised trade. It has had a meeting with the Taras Trade Council. | Marsa Chamber",
                "- | Salem Hamad Al Marri, Director of Marsa University, opened a park. He spoke of ties between Marsa University and the Valley Council, and praised Marsa University. | Salem Hamad Al Marri",
                // The whole name of a country, of an emirate, of a woman who is called by a title; customs.
                "- | The Hashemite Kingdom of Jordan has built a port. | Hashemite Kingdom of Jordan",
                "- | The Emirate of Sharjah, represented by Marsa Relief, has handed out tents. | Emirate of Sharjah",
                "- | Salem Hamad Al Marri, Mayor of Taras, opened a park in the Emirate of Sharjah. | Salem Hamad Al Marri",
                "- | Shaikha Al Marri won gold on Friday. | Shaikha Al Marri",
                "- | H.H. Sheikha Laila bint Salem Al Marri won gold on Friday. | Laila bint Salem Al Marri",
                "- | Marsa Customs has opened a centre. | Marsa Customs",
                // A team known by whose it is, and the one that it has beaten.
                "- | The UAE women's rowing team, backed by Marsa Bank, won a cup. | UAE women's rowing team",
                "- | The Oman youth team won a cup. | Oman youth team",
                "- | The UAE national rowing team won a cup. | UAE national rowing team",
                "- | Marsa Bank said that the UAE women have formed a team. | Marsa Bank",
                "- | Falcon Aerospace won a cup after beating Kalba Corniche 4-3 on Friday. | Falcon Aerospace;Kalba Corniche",
                "- | Falcon Aerospace won a cup, defeating Dubai Herons 2-1. | Falcon Aerospace;Dubai Herons",
                "- | Falcon Aerospace won a cup, beating all in Dubai on Friday. | Falcon Aerospace",
                // Who sends a message like the one of the news.
                "- | Salem Al Marri, Ruler of Marsa, has sent a cable to Taras. Hamad Ali Saif, Mayor of Marsa, sent a similar cable. | Salem Al Marri;Hamad Ali Saif",
                // What stands between a name and its verb: the rest of an office, where somebody comes from.
                "- | Marsa Relief Society opened a park. Hamad Ali Saif, head of the Marsa Relief Society delegation, said that it is big. | Marsa Relief Society;Hamad Ali Saif",
                "- | Marsa Chamber opened a park. Hamad Ali Saif, Director of Marsa Bank relief teams, said that it is big. | Marsa Chamber;Hamad Ali Saif",
                "- | Marsa Chamber opened a park. Hamad Ali Saif from Marsa, who had come for the day, described it as big. | Marsa Chamber;Hamad Ali Saif",
                "- | Marsa Chamber opened a park. It was given to Hamad Ali Saif from Marsa, who is nine. | Marsa Chamber",
                // Letters for a name that does not act.
                "- | Marsa Chamber opened a park. A team at the Valley clinics, a part of the Marsa Relief Society, MRS, has met Hamad Ali Saif. | Marsa Chamber;Hamad Ali Saif",
                "- | The Marsa Relief Society, MRS, has opened a park. | Marsa Relief Society",
                // What others have done between them, and somebody praises.
                "- | Marsa Chamber has welcomed the truce signed in Taras between the Valley Council and the Coast Council. | Marsa Chamber",
                "- | Marsa Chamber lauded the deal between Valley Coast Bank and Taras Airlines. | Marsa Chamber",
                "- | A deal was signed in Taras between the Valley Council and Taras Airlines. | Valley Council;Taras Airlines",
                // Who steered what the sentence tells of.
                "- | The Marsa Sailing Club held a race. The dhow Zephyr, steered by Hamad Ali Saif, took the prize. | Marsa Sailing Club",
                "- | The Marsa Sailing Club held a race. The winning dhow was steered by Hamad Ali Saif. | Marsa Sailing Club;Hamad Ali Saif",
                // Who advises.
                "- | Marsa Chamber opened a park. For its part, the Valley Council advised drivers to go slowly. | Marsa Chamber;Valley Council",
                "- | Marsa Chamber opened a park. The Valley Council reminded drivers to go slowly. | Marsa Chamber;Valley Council",
                // Called by the first of two family names, or by an office with its country.
                "- | Salem Al Marri received Senator Elena Casares Montalvo. Senator Casares praised the park. | Salem Al Marri;Elena Casares Montalvo",
                "- | Salem Al Marri received Jorge Luis Quiroga Dalence, Minister of Trade of Kenya. Minister Quiroga praised the park. | Salem Al Marri;Jorge Luis Quiroga Dalence",
                "- | Salem Al Marri received Elena Casares Montalvo. Senator Rivadavia praised the park. | Salem Al Marri;Elena Casares Montalvo;Rivadavia",
                "- | Salem Al Marri met Batu Tsogt, Minister of Foreign Affairs of Mongolia. The Mongolian Foreign Minister praised the park. | Salem Al Marri;Batu Tsogt",
                "- | Salem Al Marri met Daud Otieno, Minister of Trade of Kenya. The Kenyan Trade Minister praised the park. | Salem Al Marri;Daud Otieno"
            })
    void englishInPassing(String headline, String text, String names) {
        assertThat(central(headline, text, "en")).containsExactlyInAnyOrder(names.split(";", -1));
    }
}
