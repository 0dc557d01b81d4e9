package mujaz.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measure of sentence boundaries itself. */
class SegmentationScoresTest {

    private static SegmentationScores scores(String sentences) throws IOException {
        String document =
                "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"The work has begun \uD83D\uDEA7. It will end in May. "
                        + "Salem left.\",\"sentences\":" + sentences + "}";
        return SegmentationScores.of(List.of(JsonLines.parse(document)));
    }

    @Test
    void allRight() throws IOException {
        SegmentationScores scores = scores("[[0,21],[22,41],[42,53]]");
        assertThat(scores.f1()).isEqualTo(100);
        assertThat(scores.sentences()).isEqualTo(3);
    }

    @Test
    void oneTooMany() throws IOException {
        SegmentationScores scores = scores("[[0,41],[42,53]]");
        assertThat(scores.precision()).isCloseTo(66.7, within(0.1));
        assertThat(scores.recall()).isEqualTo(100);
    }

    @Test
    void oneMissed() throws IOException {
        SegmentationScores scores = scores("[[0,8],[9,21],[22,41],[42,53]]");
        assertThat(scores.precision()).isEqualTo(100);
        assertThat(scores.recall()).isEqualTo(75);
    }
}
