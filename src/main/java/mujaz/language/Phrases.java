package mujaz.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word list whose entries may be of several words, looked up where they start in a row of matching forms. */
public final class Phrases {

    /** The ending of a file of phrases. */
    static final String PRESSED = ".phrases";

    private final PhraseTable table;

    /** Entries as {@link WordList#map} gives them: forms parted by single spaces, and their values. */
    public Phrases(Map<String, String> entries) {
        this(PhraseTable.of(entries));
    }

    private Phrases(PhraseTable table) {
        this.table = table;
    }

    /**
     * The phrases that the build has pressed into a file, or null where it has not.
     *
     * @param resource the file without its ending
     */
    public static @Nullable Phrases pressed(String resource) {
        try {
            byte[] file = Resources.bytes(resource + PRESSED);
            return file == null ? null : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static Phrases read(byte[] pressed) {
        return new Phrases(PhraseTable.read(pressed));
    }

    /** The phrases of a list that is used as it stands. */
    public static Phrases load(String folder, String list, Normalizer normalizer) {
        Phrases pressed = pressed(folder + list);
        return pressed == null ? new Phrases(WordList.map(folder + list + ".txt", normalizer)) : pressed;
    }

    /** The entries of such lists by their names. */
    public static Map<String, Map<String, String>> entries(String folder, Normalizer normalizer, String... lists) {
        Map<String, Map<String, String>> entries = new HashMap<>();
        for (String list : lists) {
            entries.put(list, WordList.map(folder + list + ".txt", normalizer));
        }
        return entries;
    }

    void write(DataOutputStream out) throws IOException {
        table.write(out);
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
        int slot = table.slot(form);
        return slot >= 0 && table.longest(slot) > 0;
    }

    /** The longest entry that starts at an index, or null. */
    public @Nullable Match at(List<String> forms, int index) {
        int first = index < 0 || index >= forms.size() ? -1 : table.slot(forms.get(index));
        if (first < 0) {
            return null;
        }
        String found = table.value(first);
        int foundEnd = index + 1;
        int hash = forms.get(index).hashCode();
        for (int end = index + 1; end < Math.min(forms.size(), index + table.longest(first)); end++) {
            hash = PhraseTable.hashWith(hash, forms.get(end));
            int slot = table.slot(forms, index, end + 1, hash);
            if (slot >= 0 && table.value(slot) != null) {
                found = table.value(slot);
                foundEnd = end + 1;
            }
        }
        return found == null ? null : new Match(found, foundEnd);
    }
}
