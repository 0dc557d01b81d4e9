package mujaz.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Actor.Part;
import mujaz.model.Options;
import mujaz.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of actors are called, and releases that have none, strange ones or very many. */
class ActorFinderTest {

    private static final String ARABIC =
            "أكد معالي سالم حمد المري، وزير الأشغال، أن العمل بدأ، بحضور علي كمال الزيدي مدير الشرطة.\nووصل لوكاس برينر رئيس مجلس المدينة إلى المرسى برعاية الشيخ ماجد بن حارب آل شامخ.";
    private static final String ENGLISH =
            "Salem Hamad Al Marri, Minister of Works, said work began.\nThe meeting was attended by Khalifa Salem Al Zaidi, Director of Police.";

    private static Summary summary(String text, String language) {
        return new Mujaz().summarize("test", null, text, language, Options.DEFAULT);
    }

    private static Actor actor(Summary summary, String name) {
        return summary.cast().actors().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "ar,سالم حمد المري,LEAD",
        "ar,سالم حمد المري,SPEAKER",
        "ar,علي كمال الزيدي,GUEST",
        "ar,لوكاس برينر,AGENT",
        "ar,ماجد بن حارب آل شامخ,PATRON",
        "en,Salem Hamad Al Marri,SPEAKER",
        "en,Khalifa Salem Al Zaidi,GUEST"
    })
    void partsTellWhyAnActorIsCentralOrNot(String language, String name, Part part) {
        Actor actor = actor(summary(language.equals("ar") ? ARABIC : ENGLISH, language), name);
        assertThat(actor.parts()).contains(part);
        assertThat(actor.central()).isEqualTo(part.compareTo(Part.PATRON) < 0);
    }

    @ParameterizedTest
    @CsvSource({"ar,هطلت أمطار غزيرة على السهول يوم أمس.", "en,Heavy rain fell on the plains all day long."})
    void aReleaseWithoutActorSaysSo(String language, String text) {
        assertThat(summary(text, language).warnings()).contains("no key actor was found");
        assertThat(summary(ARABIC, "ar").warnings()).doesNotContain("no key actor was found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أعلنت شركة \"Falcon Aerospace\" أرباحها أمس. | شركة \"Falcon Aerospace\"",
                "ar | أعلنت هيئة المرسى للطيران (MCA) خطتها. | هيئة المرسى للطيران",
                "en | The Gulf Relief Society (جمعية الخليج) sent tents to the valley. | Gulf Relief Society"
            })
    void namesInAnotherScriptAreKeptAsWritten(String language, String text, String name) {
        assertThat(actor(summary(text, language), name).central()).isTrue();
    }

    /** Four times the names make four times the objects, squares sixteen; time itself is for the benchmarks. */
    @Test
    void manyNamesInOneSentenceStayLinear() {
        objects(500);
        long few = objects(125);
        assertThat(objects(500)).isLessThan(few * 5);
    }

    /** Bytes of the objects made for so many names. */
    private static long objects(int names) {
        StringBuilder text = new StringBuilder("استقبل سالم حمد المري، وزير الأشغال، ");
        Random random = new Random(names);
        for (int i = 0; i < names; i++) {
            text.append("خالد سيف ال");
            for (int k = 0; k < 9; k++) {
                text.append("بتجدرسشعقلمن".charAt(random.nextInt(12)));
            }
            text.append("ي، ");
        }
        text.append("في القصر.");
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadAllocatedBytes();
        assertThat(summary(text.toString(), "ar").cast().actors()).hasSizeGreaterThan(names / 2);
        return thread.getCurrentThreadAllocatedBytes() - start;
    }
}
