package mujaz.language.ar;

import java.util.List;
import java.util.Map;
import mujaz.language.Normalizer;
import mujaz.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What a word says nothing without: the preposition that it governs ({@code أشار إلى}, {@code احتجاجا على}) or, of a verb, its
 * object ({@code استقبل}).
 */
final class Government {

    private static final List<String> ENDINGS =
            List.of("", "ت", "ا", "تا", "وا", "ان", "ون", "ه", "ها", "هم", "ته", "تها", "تهم", "ين");

    private static final String OBJECT = "object";

    private final Map<String, String> prepositions;

    Government(String folder, Normalizer normalizer) {
        this.prepositions = WordList.map(folder + "government.txt", normalizer);
        prepositions.replaceAll((verb, preposition) -> normalizer.normalize(preposition));
    }

    /** The preposition, by its matching form, or that it is an object; null where neither is known. */
    @Nullable
    String of(String word) {
        String own = stem(word.startsWith("ال") ? word.substring(2) : word);
        return own == null && word.startsWith("ت") ? stem("ي" + word.substring(1)) : own;
    }

    boolean isObject(@Nullable String governed) {
        return OBJECT.equals(governed);
    }

    private @Nullable String stem(String verb) {
        for (String ending : ENDINGS) {
            if (verb.endsWith(ending)) {
                String stem = verb.substring(0, verb.length() - ending.length());
                String own = prepositions.get(stem);
                // موافقتها is موافقة with a pronoun
                String feminine = own == null && ending.startsWith("ت") ? prepositions.get(stem + "ه") : own;
                if (feminine != null) {
                    return feminine;
                }
            }
        }
        return null;
    }
}
