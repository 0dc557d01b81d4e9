package mujaz.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import mujaz.Mujaz;
import mujaz.model.Length;
import mujaz.model.Options;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of so many openings of clauses that looking from each for its end does not end within the limit. */
class TrimmingGrowthTest {

    private static final int TIMES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Council, which ",
                "على هامش القمة ",
                "للجنة ",
                "( المرسى ",
                "قال \u202bالوزير\u202c ",
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ends(String opening) {
        Options options = new Options(Length.UNLIMITED.withSentences(1), true);
        String text = opening.repeat(TIMES) + ".";
        assertThat(new Mujaz().summarize("test", null, text, "auto", options).text())
                .isNotEmpty();
    }
}
