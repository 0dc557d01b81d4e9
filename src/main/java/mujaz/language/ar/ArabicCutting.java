package mujaz.language.ar;

import java.util.List;
import mujaz.language.CuttingRules;
import mujaz.model.Sentence;

/** Removable constituents of Arabic sentences. */
final class ArabicCutting implements CuttingRules {

    @Override
    public List<Cut> cuts(String text, Sentence sentence) {
        return List.of();
    }
}
