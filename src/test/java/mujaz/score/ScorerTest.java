package mujaz.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the features see in the sentences of a release. */
class ScorerTest {

    private static final String LEAD = "أعلن سالم حمد المري، وزير الأشغال، أن العمل في الجسر بدأ أمس.";
    private static final String ENGLISH_LEAD =
            "Salem Al Marri, Minister of Works, said work on the bridge began yesterday.";

    private static List<Scored> scores(String language, String headline, String text) {
        return new Mujaz()
                .summarize("test", headline, text, language, Options.DEFAULT)
                .scores();
    }

    private static double value(Scored scored, String feature) {
        return scored.parts().stream()
                .filter(part -> part.feature().equals(feature))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | cues | وارتفع عدد العمال إلى مئتين. | 1",
                "ar | cues | وأسفرت المنافسات عن فوز فريق الوادي. | 1",
                "ar | cues | يذكر أن الجسر القديم بني قبل قرن. | -1",
                "ar | cues | وكان في استقبال الوفد عدد من المهندسين. | -1",
                "ar | cues | ولدى وصول الوفد عزفت الموسيقى. | -1",
                "ar | cues | ويقام المعرض تحت رعاية حاكم المرسى. | -1",
                "ar | cues | وفي الوادي نخيل كثير. | 0",
                "en | cues | The council approved a second bridge. | 1",
                "en | cues | The valley has many palms. | 0"
            })
    void cues(String language, String feature, String sentence, double value) {
        String lead = language.equals("ar") ? LEAD : ENGLISH_LEAD;
        assertThat(value(scores(language, "", lead + "\n" + sentence).get(1), feature))
                .isEqualTo(value);
    }

    @Test
    void aScoreIsTheSumOfItsParts() {
        for (Scored scored :
                scores("ar", "الجسر الجديد", LEAD + "\nويكلف الجسر 90 مليون درهم.\nوفي الوادي نخيل كثير.")) {
            double sum = scored.parts().stream()
                    .mapToDouble(Scored.Part::contribution)
                    .sum();
            assertThat(scored.score()).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void theLeadComesFirst() {
        List<Scored> scores = scores("en", "", ENGLISH_LEAD + "\nThe valley has palms.\nThe river has boats.");
        assertThat(scores.get(0).score()).isGreaterThan(scores.get(1).score());
        assertThat(value(scores.get(0), "position")).isGreaterThan(value(scores.get(1), "position"));
    }

    /** Below the lead a sentence with the words of the headline promises more than one without. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | جسر المرسى الكبير | ويكلف جسر المرسى الكبير تسعين مليونا. | ويكلف طريق الوادي القديم تسعين مليونا.",
                "en | The great Marsa bridge | The great Marsa bridge costs a lot. | The old valley road costs a lot."
            })
    void density(String language, String headline, String shared, String apart) {
        String lead = language.equals("ar") ? LEAD : ENGLISH_LEAD;
        double with = scores(language, headline, lead + "\n" + shared)
                .get(1)
                .density()
                .first();
        double without =
                scores(language, headline, lead + "\n" + apart).get(1).density().first();
        assertThat(with).isGreaterThan(without);
    }
}
