package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.NameRules.Name;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the names of running news, the words that the model sees as names given. */
class RunningNamesTest {

    private static final ArabicNames ARABIC = new ArabicNames("/mujaz/language/ar/", new ArabicNormalizer());

    @ParameterizedTest
    @CsvSource({
        "وصلت بعثة الاتحاد الأوروبي إلى المدينة, - - ORG org - -, الاتحاد الأوروبي",
        "فازت جمعية الصيادين على نادي المرسى, - - - - - ORG, جمعية الصيادين; المرسى",
        "قال وزير الخارجية سالم الزعابي إن, - - - PER per -, 'وزير الخارجية > سالم الزعابي'",
        "قال وزير الخارجية سالم الزعابي إن, - - - - - -, 'وزير الخارجية > سالم الزعابي'",
        "أعلنت وزارة الصحة أن اللقاح, - - - - -, وزارة الصحة",
        "وصل إلى وزارة الصحة أن اللقاح, - - - - - -, ''",
        "قال مدير مكتب الأمم المتحدة, - - - ORG org, مدير مكتب الأمم المتحدة; الأمم المتحدة",
        "التقى وفد تاراسا هنا, - - LOC -, تاراسا",
        "قال الدكتور راشد مبارك السدري إن, - - PER - - -, راشد مبارك السدري",
        "التقى فريق الوزير سالم حمد هنا, - - - PER - -, سالم حمد",
        "وقال سالم إن, - PER -, سالم",
        "وقال الكرملين إن, - - -, الكرملين",
        "قال الشيخ ماجد بن حارب آل شامخ إن, - - PER per per - - -, ماجد بن حارب آل شامخ",
        "أعلن بنك المرسى الوطني خطة, - ORG - - -, بنك المرسى الوطني",
        "وأكد معالي سالم حمد أن, - PER per per -, سالم حمد",
    })
    void whatTheModelSeesIsTheName(String text, String labels, String names) {
        ArabicWords words = words(text);
        NameTags tags = new NameTags(labels(labels), true);
        List<Name> found = new RunningNames(words, tags).of(new ArabicNameFinder(words, tags).find());
        List<String> shown = new ArrayList<>();
        for (Name name : found) {
            shown.add((name.role() == null ? "" : name.role().of(text) + " > ")
                    + name.span().of(text));
        }
        assertThat(String.join("; ", shown)).isEqualTo(names);
    }

    private static ArabicWords words(String text) {
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(0, 0, all, new Tokenizer(new ArabicNormalizer()).tokens(text, all));
        return ARABIC.words(text, sentence);
    }

    private static int[] labels(String labels) {
        List<String> names = List.of("-", "PER", "per", "LOC", "loc", "ORG", "org");
        return List.of(labels.split(" ", -1)).stream().mapToInt(names::indexOf).toArray();
    }
}
