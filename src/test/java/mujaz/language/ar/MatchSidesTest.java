package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clubs called by their bare names, in what is told of matches. */
class MatchSidesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "تغلب النجم على ضيفه الوادي بهدفين في المباراة التي جمعتهما أمس. | النجم;الوادي",
                "تعادل الساحل مع النجم بهدف لمثله في الدوري. | الساحل;النجم",
                "تعادل فريقا الوحدة والساحل بهدفين في المباراة التي جمعتهما أمس. | الوحدة;الساحل",
                "خيم التعادل على لقاء الكوكب وضيفه الشعاع ضمن الجولة التاسعة من دوري الدرجة الأولى. | الكوكب;الشعاع",
                "يلتقي الكوكب الشعاع غدا في دوري الدرجة الأولى. | الكوكب;الشعاع",
                "فاز الهلال على أبها بهدف. ويلتقي غدا الفيحاء مع ضمك، والتعاون مع الرائد في الدوري. | الهلال;أبها;الفيحاء;ضمك;التعاون;الرائد",
                "تحدد أمس موعد مباريات الجولة، حيث يلتقي الهلال والنصر، ويستضيف الاتحاد الأهلي. | الهلال;النصر;الاتحاد;الأهلي",
                "رفع فوز برشلونة على مضيفه إشبيلية بهدفين رصيده في الدوري الإسباني. | برشلونة;إشبيلية",
                "انتهت مباراة الحزم والجيل بالتعادل دون أهداف. | الحزم;الجيل"
            })
    void bareNamesAreThoseOfClubs(String text, String clubs) {
        assertThat(bodies(text)).contains(clubs.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فاز المنتخب السعودي على نظيره الياباني بهدف في المباراة الودية. | الياباني",
                "بحث سالم حمد المري مع نظيره الفرنسي لوران ميشو مباراة الكأس. | الفرنسي",
                "انتهت مباراة الذهاب والإياب بالتعادل دون أهداف. | الذهاب",
                "فاز سالم حمد المري على نظيره خالد علي الزيدي في مباراة الشطرنج. | خالد",
                "حصل الوادي مع الجمهور على هدف الموسم في الدوري. | الجمهور"
            })
    void whatElseStandsThereIsNoClub(String text, String noClub) {
        assertThat(bodies(text)).doesNotContain(noClub);
    }

    @Test
    void aClubIsKnownByItsBareNameFurtherDown() {
        assertThat(new Mujaz()
                        .summarize(
                                "test",
                                "النجم يتصدر",
                                "تغلب النجم على ضيفه الوادي بهدفين في الدوري. ورفع النجم رصيده إلى 19 نقطة.",
                                "ar",
                                Options.DEFAULT)
                        .cast()
                        .actors())
                .filteredOn(actor -> actor.name().equals("النجم"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.mentions()).hasSize(2));
    }

    private static String[] bodies(String text) {
        return new Mujaz()
                .summarize("test", null, text, "ar", Options.DEFAULT).cast().actors().stream()
                        .filter(actor -> actor.type() == Actor.Type.ORGANIZATION)
                        .map(Actor::name)
                        .toArray(String[]::new);
    }
}
