package mujaz.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word list whose entries may be of several words, looked up where they start in a row of matching forms. */
public final class Phrases {

    private final FormTable<String> values;
    /** First words, and how many words the longest phrase has that begins with each. */
    private final FormTable<Integer> longest;

    /** Entries as {@link WordList#map} gives them: forms parted by single spaces, and their values. */
    public Phrases(Map<String, String> entries) {
        this.values = new FormTable<>(entries.size());
        this.longest = new FormTable<>(entries.size());
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            values.put(entry.getKey(), entry.getValue());
            addFirst(entry.getKey());
        }
    }

    private void addFirst(String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        int words = 1;
        for (; space >= 0; space = phrase.indexOf(' ', space + 1)) {
            words++;
        }
        Integer most = longest.get(first);
        if (most == null || most < words) {
            longest.put(first, words);
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
        return longest.get(form) != null;
    }

    /** The longest entry that starts at an index, or null. */
    public @Nullable Match at(List<String> forms, int index) {
        Integer words = index < 0 || index >= forms.size() ? null : longest.get(forms.get(index));
        if (words == null) {
            return null;
        }
        String found = values.get(forms.get(index));
        int foundEnd = index + 1;
        int hash = forms.get(index).hashCode();
        for (int end = index + 1; end < Math.min(forms.size(), index + words); end++) {
            hash = FormTable.hashWith(hash, forms.get(end));
            String value = values.get(forms, index, end + 1, hash);
            if (value != null) {
                found = value;
                foundEnd = end + 1;
            }
        }
        return found == null ? null : new Match(found, foundEnd);
    }
}
