package mujaz.render.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void breaksBetweenWords() {
        assertThat(wrapped("افتتحت الوزيرة الجسر", 15)).containsExactly("افتتحت الوزيرة", "الجسر");
        assertThat(wrapped("The minister opened the bridge", 12))
                .containsExactly("The minister", "opened the", "bridge");
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(wrapped("مُحَمَّد مُحَمَّد", 9)).containsExactly("مُحَمَّد مُحَمَّد");
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(wrapped("see http://example.org now", 10)).containsExactly("see", "http://exa", "mple.org", "now");
        assertThat(wrapped("新华社北京", 4)).containsExactly("新华", "社北", "京");
        assertThat(wrapped("مُحَمَّد", 2)).containsExactly("مُحَ", "مَّد");
    }

    @Test
    void keepsTheStyles() {
        StyledText text = StyledText.of("one ", Style.NAME).append("two three", Style.PLAIN);
        assertThat(Wrapping.lines(text, 7).get(0).print(true)).isEqualTo("\u001B[1mone \u001B[0mtwo");
    }

    @Test
    void withoutWidthThereIsOneLine() {
        assertThat(wrapped("a b", 0)).containsExactly("a b");
        assertThat(wrapped("", 5)).containsExactly("");
    }

    private static List<String> wrapped(String text, int width) {
        return Wrapping.lines(StyledText.of(text, Style.PLAIN), width).stream()
                .map(StyledText::toString)
                .toList();
    }
}
