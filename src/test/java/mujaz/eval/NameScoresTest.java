package mujaz.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.model.Actor;
import org.junit.jupiter.api.Test;

/** The measure of names itself. */
class NameScoresTest {

    private static NameScores scores(String... wordsAndLabels) {
        NameScores scores = new NameScores();
        scores.add(List.of(List.of(wordsAndLabels)), null);
        return scores;
    }

    @Test
    void aParticleIsPartOfTheWord() {
        NameScores scores = scores(
                "سافر",
                "O",
                "الوزير",
                "O",
                "سالم",
                "B-PER",
                "المرزوقي",
                "I-PER",
                "أمس",
                "O",
                "لمصر",
                "B-LOC",
                "والأردن",
                "B-LOC");
        assertThat(scores.f1(Actor.Type.PERSON)).isEqualTo(100);
        assertThat(scores.f1(Actor.Type.PLACE)).isEqualTo(100);
        assertThat(scores.names(Actor.Type.PLACE)).isEqualTo(2);
    }

    @Test
    void anotherSpanIsWrongTwice() {
        NameScores scores =
                scores("وصل", "O", "الوزير", "O", "سالم", "B-PER", "المرزوقي", "O", "إلى", "O", "مصر", "B-LOC");
        assertThat(scores.precision(Actor.Type.PERSON)).isZero();
        assertThat(scores.recall(Actor.Type.PERSON)).isZero();
        assertThat(scores.recall(Actor.Type.PLACE)).isEqualTo(100);
    }

    @Test
    void otherLabelsAreNoNames() {
        NameScores scores = scores("عقد", "O", "المؤتمر", "B-MISC", "في", "O", "مصر", "B-LOC");
        assertThat(scores.names(Actor.Type.ORGANIZATION)).isZero();
        assertThat(scores.texts()).isEqualTo(1);
    }
}
