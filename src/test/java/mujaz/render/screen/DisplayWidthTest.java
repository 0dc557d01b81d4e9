package mujaz.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "release, 7",
        "خبر, 3",
        "مُحَمَّد, 4",
        "ﻻ, 1",
        "e\u0301, 1",
        "新华社, 6",
        "한국, 4",
        "Ａ, 2",
        "📰, 2",
        "\u2067خبر\u2069, 3",
        "\u0600, 1",
        "a\u200Bb, 2",
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
