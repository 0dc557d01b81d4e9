package mujaz.language.ar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mujaz.language.Known;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.language.WordList;
import org.jspecify.annotations.Nullable;

/** The word lists that names and speech are known by. */
final class ArabicLexicon {

    private final Phrases names;
    private final Phrases speech;
    private final Phrases rules;
    private final FiniteVerbs verbs;
    private final Known<ArabicWord> words = new Known<>();

    ArabicLexicon(String folder, Normalizer normalizer) {
        Phrases pressedNames = Phrases.pressed(folder + "names");
        Phrases pressedSpeech = Phrases.pressed(folder + "speech");
        this.names = pressedNames == null ? new Phrases(names(folder, normalizer)) : pressedNames;
        this.rules = Phrases.load(folder, "rules", normalizer);
        this.speech = pressedSpeech == null ? new Phrases(speech(folder, normalizer)) : pressedSpeech;
        this.verbs = new FiniteVerbs(folder, normalizer);
    }

    static Map<String, String> names(String folder, Normalizer normalizer) {
        return WordList.map(normalizer, folder + "given.txt", folder + "places.txt", folder + "names.txt");
    }

    /** The list's participles stand in the masculine; the endings that they take in a sentence are added here. */
    static Map<String, String> speech(String folder, Normalizer normalizer) {
        Map<String, String> entries = new HashMap<>();
        for (Map.Entry<String, String> entry :
                WordList.map(folder + "speech.txt", normalizer).entrySet()) {
            entries.put(entry.getKey(), entry.getValue());
            if (entry.getValue().equals("participle")) {
                for (String ending : List.of("ا", "ه", "ين", "ان", "ات")) {
                    entries.putIfAbsent(entry.getKey() + ending, entry.getValue());
                }
            }
        }
        return entries;
    }

    /** What is known of a form. */
    ArabicWord word(String form) {
        ArabicWord word = words.candidate(form.hashCode());
        if (word == null || !word.key().equals(form)) {
            word = new ArabicWord(form, this);
            words.keep(word);
        }
        return word;
    }

    Phrases.@Nullable Match name(List<String> forms, int index) {
        return names.at(forms, index);
    }

    /** What only the rules know. */
    Phrases.@Nullable Match rule(List<String> forms, int index) {
        return rules.at(forms, index);
    }

    /** The entry of a form alone. */
    Phrases.@Nullable Match name(String form) {
        return names.at(List.of(form), 0);
    }

    /** Whether a form is a given name. */
    boolean isGiven(String form) {
        Phrases.Match match = name(form);
        return match != null && match.is("given");
    }

    /** Whether a form is the name of a country, city or region. */
    boolean isPlace(String form) {
        Phrases.Match match = name(form);
        return match != null && NounPhrases.isPlace(match);
    }

    FiniteVerbs verbs() {
        return verbs;
    }

    Phrases.@Nullable Match speech(List<String> forms, int index) {
        return speech.at(forms, index);
    }

    boolean opensName(String form) {
        return names.opens(form);
    }

    boolean opensRule(String form) {
        return rules.opens(form);
    }

    boolean opensSpeech(String form) {
        return speech.opens(form);
    }
}
