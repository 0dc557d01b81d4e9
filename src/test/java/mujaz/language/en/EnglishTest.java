package mujaz.language.en;

import java.util.List;
import mujaz.language.LanguageContractTest;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishTest extends LanguageContractTest {

    EnglishTest() {
        super(English.language());
    }

    @Override
    protected List<List<String>> spellings() {
        return List.of(
                List.of("Ministry", "MINISTRY", "ministry"), List.of("UAE's", "UAE\u2019s"), List.of("café", "CAFÉ"));
    }

    @Override
    protected List<List<String>> sameStem() {
        return List.of(
                List.of("company", "companies", "Companies"),
                List.of("minister", "ministers"),
                List.of("agreement", "agreements"));
    }

    @Override
    protected List<List<String>> otherStem() {
        return List.of(List.of("minister", "ministry"), List.of("nation", "notion"), List.of("trade", "tried"));
    }
}
