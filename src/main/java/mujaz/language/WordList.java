package mujaz.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Word lists of the program: UTF-8 resources, one entry a line, a tab before a value, {@code #} for comments. Entries are
 * written as people write them, their words parted by single spaces, and normalized here, so that no list depends on where
 * it is used.
 */
public final class WordList {

    private WordList() {}

    /** The entries of a list without values. */
    public static Set<String> set(String resource, Normalizer normalizer) {
        return map(resource, normalizer).keySet();
    }

    /**
     * The entries of some lists and their values; the value is empty where none is given. An entry of a later list replaces
     * that of an earlier one; that none stands twice in one list is for the tests to see.
     *
     * @throws IllegalStateException for a missing list or a line without an entry, naming file and line
     */
    public static Map<String, String> map(Normalizer normalizer, String... resources) {
        Map<String, String> entries = new HashMap<>(resources.length * 1024);
        for (String resource : resources) {
            add(entries, resource, normalizer);
        }
        return entries;
    }

    /** The entries of one list and their values. */
    public static Map<String, String> map(String resource, Normalizer normalizer) {
        Map<String, String> entries = new HashMap<>();
        add(entries, resource, normalizer);
        return entries;
    }

    private static void add(Map<String, String> entries, String resource, Normalizer normalizer) {
        String text = text(resource);
        // The program starts for one release, and its lists must not be felt: they are normalized in one go, which
        // keeps
        // tabs and line ends, and read side by side with the text as written, from which the values are taken.
        String forms = normalizer.normalize(text);
        int number = 0;
        int at = 0;
        for (int start = 0; start < text.length(); number++) {
            int end = lineEnd(text, start);
            int formEnd = lineEnd(forms, at);
            if (end > start && text.charAt(start) != '#') {
                int tab = forms.indexOf('\t', at);
                boolean valued = tab >= 0 && tab < formEnd;
                String entry = forms.substring(at, valued ? tab : formEnd);
                if (entry.isEmpty()) {
                    throw new IllegalStateException(resource + ":" + (number + 1) + ": no entry");
                }
                entries.put(entry, valued ? text.substring(text.indexOf('\t', start) + 1, end) : "");
            }
            start = end + 1;
            at = formEnd + 1;
        }
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static String text(String resource) {
        try {
            byte[] bytes = Resources.bytes(resource);
            if (bytes == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
