package mujaz.language.ar;

import java.util.List;
import java.util.Map;
import mujaz.language.Normalizer;
import mujaz.language.WordList;
import org.jspecify.annotations.Nullable;

/** The preposition that a verb governs, without which it says nothing: {@code أشار إلى}, {@code دافع عن}. */
final class Government {

    private static final List<String> ENDINGS = List.of("", "ت", "ا", "تا", "وا", "ان", "ون");

    private final Map<String, String> prepositions;

    Government(String folder, Normalizer normalizer) {
        this.prepositions = WordList.map(folder + "government.txt", normalizer);
        prepositions.replaceAll((verb, preposition) -> normalizer.normalize(preposition));
    }

    /** The preposition, by its matching form; null where none is known. */
    @Nullable
    String of(String verb) {
        String own = stem(verb);
        return own == null && verb.startsWith("ت") ? stem("ي" + verb.substring(1)) : own;
    }

    private @Nullable String stem(String verb) {
        for (String ending : ENDINGS) {
            String stem = verb.endsWith(ending) ? verb.substring(0, verb.length() - ending.length()) : "";
            String preposition = prepositions.get(stem);
            if (preposition != null) {
                return preposition;
            }
        }
        return null;
    }
}
