package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Tokenizer;
import mujaz.model.Sentence;
import mujaz.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence's words say against what the model takes them for. */
class CorrectedTagsTest {

    private static final List<String> LABELS = List.of("-", "PER", "per", "LOC", "loc", "ORG", "org");

    private static final ArabicNames ARABIC = new ArabicNames("/mujaz/language/ar/", new ArabicNormalizer());

    @ParameterizedTest
    @CsvSource({
        // who and what everybody knows
        "زار كوفي عنان المرسى,           - PER - LOC,         - PER per LOC",
        "زار بوتين المرسى,               - - LOC,             - PER LOC",
        "رأى بوتين سالم هنا,             - ORG org -,         - ORG org -",
        "أسواق هونج كونج اليوم,          - ORG org -,         - LOC loc -",
        "بورصة هونج كونج القديمة,        ORG org org org,     ORG org org org",
        "أميركا بعيدة,                   - -,                 LOC -",
        // a verb behind the article
        "سالم المري يعزي خالدا,          PER per per -,       PER per - -",
        "سالم المري يزيد خالد,           PER per per per,     PER per per per",
        // a place of several words that the model cuts
        "اتهم الولايات المتحدة اليوم,    - LOC ORG -,         - LOC loc -",
        "في دولة قطر اليوم,              - - LOC -,           - - LOC -",
        "صحيفة الشرق الأوسط اليوم,       - ORG org -,         - ORG org -",
        // how far a person's name reaches
        "سافر سالم ولطيفة اليوم,         - PER per -,         - PER PER -",
        "ماجد بن حارب آل شامخ عاهل,      PER per per per per per, PER per per per per -",
        "رأى سالم على القمر,             - PER per per,       - PER - -",
        "وصل حارب بن مدافع اليوم,        - PER per - -,       - PER per per -",
        "وصل بيتر فان برينر اليوم,        - PER per per -,     - PER per per -",
        "وصل بيتر فان برينر اليوم,        - PER per - -,       - PER per per -",
        "وصل باك جونغ-هيون اليوم,         - PER per - - -,     - PER per per per -",
        "وصلت آن-ماري برينر اليوم,        - - - PER per -,     - PER per per per -",
        "سجل البرازيلي ويليان تافارس,     - PER PER per,       - - PER per",
        "سجل اللاعب المجنس ديمار بيكر,    - - PER per per,     - - - PER per",
        "باسم المفوضية إيلين فاندرلو للناس, - ORG org org org, - ORG PER per -",
        "رحم سالم ولله الحمد اليوم,      - PER PER per -,     - PER - - -",
        "سالم المري طيب الله ثراه,        PER per PER per per, PER per - - -",
        "نعزي فخامتكم وأسرتكم,            - PER per,           - - -",
        "سافر وليد اليوم,                - PER -,             - PER -",
    })
    void theWordsHaveTheLastWord(String text, String labels, String corrected) {
        List<String> found = new ArrayList<>();
        for (int label : CorrectedTags.of(words(text), labels(labels))) {
            found.add(LABELS.get(label));
        }
        assertThat(String.join(" ", found)).isEqualTo(corrected);
    }

    private static ArabicWords words(String text) {
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(0, 0, all, new Tokenizer(new ArabicNormalizer()).tokens(text, all));
        return ARABIC.words(text, sentence);
    }

    private static int[] labels(String labels) {
        return List.of(labels.split(" ", -1)).stream().mapToInt(LABELS::indexOf).toArray();
    }
}
