package mujaz.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word list whose entries may be of several words, looked up where they start in a row of matching forms. */
public final class Phrases {

    private final Map<String, String> values;
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    /** Entries as {@link WordList#map} gives them: forms parted by single spaces, and their values. */
    public Phrases(Map<String, String> values) {
        this.values = new HashMap<>(values);
        for (String phrase : values.keySet()) {
            int space = phrase.indexOf(' ');
            firstWords.add(space < 0 ? phrase : phrase.substring(0, space));
            longest = Math.max(longest, words(phrase));
        }
    }

    /**
     * An entry that was found.
     *
     * @param value its value in the list
     * @param end index after its last form
     */
    public record Match(String value, int end) {

        /** Whether the value is of this kind: the word before its first space. */
        public boolean is(String kind) {
            return value.startsWith(kind) && (value.length() == kind.length() || value.charAt(kind.length()) == ' ');
        }

        /** The number after the kind. */
        public int number() {
            return Integer.parseInt(value.substring(value.indexOf(' ') + 1));
        }
    }

    /** Whether an entry starts with this form. */
    public boolean opens(String form) {
        return firstWords.contains(form);
    }

    /** The longest entry that starts at an index, or null. */
    public @Nullable Match at(List<String> forms, int index) {
        if (index < 0 || index >= forms.size() || !firstWords.contains(forms.get(index))) {
            return null;
        }
        Match found = null;
        StringBuilder phrase = new StringBuilder();
        for (int end = index; end < forms.size() && end < index + longest; end++) {
            if (end > index) {
                phrase.append(' ');
            }
            phrase.append(forms.get(end));
            String value = values.get(phrase.toString());
            if (value != null) {
                found = new Match(value, end + 1);
            }
        }
        return found;
    }

    private static int words(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }
}
