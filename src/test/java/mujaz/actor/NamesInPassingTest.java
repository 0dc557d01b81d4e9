package mujaz.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of which the story is not about, and names that stand side by side. */
class NamesInPassingTest {

    private static List<Actor> actors(String text) {
        Summary summary = new Mujaz().summarize("test", null, text, "ar", Options.DEFAULT);
        return summary.cast().actors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى دونالد برينر وكيم جونغ سو في سنغافورة أمس.|دونالد برينر|كيم جونغ سو",
                "حضر الحفل سالم حمد المري وخليفة سعيد الزيدي.|سالم حمد المري|خليفة سعيد الزيدي"
            })
    void personsJoinedByAndAreTwo(String sentence, String first, String second) {
        assertThat(actors(sentence))
                .filteredOn(actor -> actor.type() == Actor.Type.PERSON)
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سالم حمد المري، رئيس مجلس إدارة غرفة المرسى، إن العمل بدأ.|غرفة المرسى",
                "افتتح المعرض مدير ديوان المحاسبة خليفة سعيد الزيدي.|ديوان المحاسبة"
            })
    void whatIsOnlyPartOfAnOfficeIsNoActor(String sentence, String organization) {
        assertThat(actors(sentence)).extracting(Actor::name).doesNotContain(organization);
    }

    @Test
    void aCountryThatIsNotKeyIsAPlace() {
        List<Actor> actors =
                actors("أعلنت وزارة الطاقة نتائج العام.\nوقالت الوزارة إن البرازيل خفضت صادراتها إلى مصر.");
        assertThat(actors)
                .filteredOn(
                        actor -> actor.name().equals("البرازيل") || actor.name().equals("مصر"))
                .hasSize(2)
                .allMatch(actor -> actor.type() == Actor.Type.PLACE && !actor.central());
    }

    @Test
    void aCountryThatIsKeyIsNamedAsAPlace() {
        Actor country = actors("أعلنت البرازيل خفض صادراتها من القهوة.\nوأوضحت البرازيل أن الموسم كان جافا.")
                .get(0);
        assertThat(country.type()).isEqualTo(Actor.Type.ORGANIZATION);
        assertThat(country.mentions()).hasSize(2).allMatch(Mention::place);
    }

    @Test
    void aPlaceInsideANameOrAPassedOverPhraseIsFound() {
        assertThat(actors("فاز الفريق على ملعب النجوم في لندن أمس.\nوزار وزير الصحة مستشفى الأمل في جنيف."))
                .filteredOn(actor -> actor.type() == Actor.Type.PLACE)
                .extracting(Actor::name)
                .contains("لندن", "جنيف");
    }
}
