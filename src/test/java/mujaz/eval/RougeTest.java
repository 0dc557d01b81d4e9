package mujaz.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {

    /** Worked by hand: words "the gunman killed police" in common, bigrams "killed the" and "the gunman". */
    @Test
    void countsAreClippedAndOrdered() {
        Rouge rouge = rouge("the gunman killed the police", "police killed the gunman near sea");
        assertThat(rouge.one().precision()).isEqualTo(4 / 5.0, within(1e-9));
        assertThat(rouge.one().recall()).isEqualTo(4 / 6.0, within(1e-9));
        assertThat(rouge.two().precision()).isEqualTo(2 / 4.0, within(1e-9));
        assertThat(rouge.two().recall()).isEqualTo(2 / 5.0, within(1e-9));
        assertThat(rouge.longest().recall()).isEqualTo(2 / 6.0, within(1e-9));
    }

    @Test
    void arabicSpellingsCountAsOne() {
        Rouge rouge = rouge("أكّدت الوزارة إلى ٢٠٢٥", "اكدت الوزاره الي 2025");
        assertThat(rouge.one().f1()).isEqualTo(1.0, within(1e-9));
        assertThat(rouge.two().f1()).isEqualTo(1.0, within(1e-9));
    }

    @Test
    void severalReferencesAreAveraged() {
        List<String> brief = Words.of("a b");
        Rouge rouge = Rouge.of(brief, List.of(Words.of("a b"), Words.of("c d")));
        assertThat(rouge.one().f1()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(rouge("a", "b").longest().f1()).isZero();
        assertThat(rouge("", "b").one().f1()).isZero();
    }

    private static Rouge rouge(String candidate, String reference) {
        return Rouge.of(Words.of(candidate), List.of(Words.of(reference)));
    }
}
