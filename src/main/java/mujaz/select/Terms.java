package mujaz.select;

import java.util.HashSet;
import java.util.Set;
import mujaz.language.Language;
import mujaz.model.Sentence;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** The stems of each sentence's content words, worked out once. */
final class Terms {

    private final Language language;
    private final @Nullable Set<String>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type cannot be made otherwise
    Terms(Language language, int sentences) {
        this.language = language;
        this.known = new Set[sentences];
    }

    Set<String> of(Sentence sentence) {
        Set<String> terms = known[sentence.index()];
        if (terms == null) {
            terms = stems(sentence);
            known[sentence.index()] = terms;
        }
        return terms;
    }

    private Set<String> stems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord() && !language.stopWords().contains(token.form())) {
                stems.add(language.stemmer().stem(token.form()));
            }
        }
        return stems;
    }
}
