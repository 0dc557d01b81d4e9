package mujaz.language.ar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns of action by their pattern, and those that are heads of bodies all the same. */
class ActionNounsTest {

    @ParameterizedTest
    @ValueSource(strings = {"تكريس", "تحرير", "مكافحه", "مقارنه", "احترام", "استكمال", "حوكمه", "رعايه"})
    void nameWhatIsDone(String form) {
        assertThat(ActionNouns.isOne(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تنظيم", "تعليم", "مقاومه", "محافظه", "ائتلاف", "استثمار", "شركه", "مجلس", "", "ا", "تجمع", "مصارف"
            })
    void nameABody(String form) {
        assertThat(ActionNouns.isOne(form)).isFalse();
    }
}
