package mujaz.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.en.English;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may be meant by a name is among those that it is compared with. */
class AcquaintancesTest {

    @ParameterizedTest
    @CsvSource({
        "سالم المري, سالم المري",
        "سالم راشد المري, المري",
        "سالم راشد المري, سالم المري",
        "المري, سالم المري",
        "سالم, سالم بن راشد",
        "سالم بن راشد ال مري, بن راشد",
        "سالم بن راشد بن حمد المري, بن حمد المري",
        "سالم بن راشد ال مري, ال",
        "سالم عبد العاطي, عبد العاطي",
        "عبد العاطي, سالم راشد عبد العاطي",
        "سالم راشد, سالم راشد حمد المري",
        "جمهوريه المرسي, جمهوريه المرسي العربيه",
        "المرسي العربيه, جمهوريه المرسي العربيه",
        "ال مري, سالم بن راشد ال مري",
        "ابن راشد, سالم بن راشد",
        "دوله الامارات, الامارات",
        "الامارات, دوله الامارات",
        "ali balooshi, ali balushi",
        "balooshi, ali hassan balushi",
    })
    void findsWhoMayBeMeant(String known, String named) {
        Acquaintances acquaintances = new Acquaintances();
        ActorDraft draft = draft(acquaintances, known);
        assertThat(acquaintances.like(forms(named))).contains(draft);
    }

    @Test
    void comparesWithFewOthers() {
        Acquaintances acquaintances = new Acquaintances();
        for (int i = 0; i < 1000; i++) {
            draft(acquaintances, "a" + i + " b" + i + " c" + i);
        }
        assertThat(acquaintances.all()).hasSize(1000);
        assertThat(acquaintances.like(forms("a7 c7"))).hasSizeLessThan(10);
        assertThat(acquaintances.recent()).hasSizeLessThan(300);
    }

    private static ActorDraft draft(Acquaintances acquaintances, String name) {
        Span all = new Span(0, name.length());
        Name mention = new Name(Actor.Type.PERSON, Mention.Kind.NAME, all, all, null, null, false, Standing.MENTIONED);
        ActorDraft draft = new ActorDraft(
                acquaintances.all().size(), English.language().names(), name, mention, name, forms(name));
        acquaintances.meet(draft);
        acquaintances.mention(draft);
        return draft;
    }

    private static List<String> forms(String name) {
        return List.of(name.split(" ", -1));
    }
}
