package mujaz.language.en;

import java.util.List;
import mujaz.language.CuttingRules;
import mujaz.model.Sentence;

/** Removable constituents of English sentences. */
final class EnglishCutting implements CuttingRules {

    @Override
    public List<Cut> cuts(String text, Sentence sentence) {
        return List.of();
    }
}
