package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts of such a length that a step whose work grows with the square of it (of its characters, its lines or its tokens) does
 * not end within the limit, which is many times what reading takes. How the time itself grows is measured by the benchmark
 * {@code ReadingGrowth}.
 */
class ReadingGrowthTest {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ends(GrowingText form) {
        assertThat(form.read(form.text(LENGTH, new Random(7)))).isPositive();
    }
}
