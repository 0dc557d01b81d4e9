package mujaz.language.ar;

import java.util.List;
import mujaz.language.NameRules;
import mujaz.model.Sentence;

/** Names, offices and speech in Arabic. */
final class ArabicNames implements NameRules {

    @Override
    public List<Name> names(String text, Sentence sentence) {
        return List.of();
    }

    @Override
    public List<Speech> speech(String text, Sentence sentence, List<Name> names) {
        return List.of();
    }
}
