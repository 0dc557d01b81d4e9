package mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import mujaz.model.Copy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was read in the wrong charset and saved again, and text that only looks so. */
class MojibakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | windows-1252 | The council’s park opens – entry is free | UTF-8 read as windows-1252",
                "UTF-8 | ISO-8859-1 | افتتحت البلدية حديقة في حي السدر | UTF-8 read as windows-1252",
                "UTF-8 | windows-1256 | أظهرت دراسة أن المدن الكبيرة تنمو | UTF-8 read as windows-1256",
                "windows-1256 | windows-1252 | أظهرت دراسة أن المدن الكبيرة تنمو، وقال مدير المركز: «لا». | Arabic read as windows-1252",
                "windows-1256 | windows-1252 | البلدية تفتتح حديقة السدر (SIDR) في 2025 | Arabic read as windows-1252",
                "windows-1256 | ISO-8859-1 | البلدية تفتتح حديقة السدر “الجديدة” | Arabic read as windows-1252",
                "ISO-8859-6 | ISO-8859-1 | البلدية تفتتح حديقة السدر، وتدعو الجميع إليها | Arabic read as windows-1252"
            })
    void repaired(String charset, String as, String text, String warning) {
        Copy copy = Mojibake.repair(Copy.of(misread(text, charset, as)));
        assertThat(copy.text()).isEqualTo(text);
        assertThat(copy.warnings()).isEqualTo(List.of(warning + ": repaired"));
        assertThat(copy.derived()).isTrue();
    }

    /** Accents, and the letters that misread text begins with, alone repair nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le maire a été réélu à l'unanimité par le conseil, où siègent des élus âgés de 30 à 80 ans.",
                "A prefeitura de SÃO PAULO abriu um parque; a entrada é de R$ 5 e as crianças não pagam.",
                "Çá Éé Öö Çâ Ïï Ðð Þþ Ñá Èç",
                "Sveinn Þór Ægisson í Ölfusá á æðri öld óð á ál."
            })
    void lettersWithAccentsAreLeft(String text) {
        assertThat(Mojibake.repair(Copy.of(text)).text()).isEqualTo(text);
    }

    private static String misread(String text, String charset, String as) {
        return new String(text.getBytes(Charset.forName(charset)), Charset.forName(as));
    }
}
