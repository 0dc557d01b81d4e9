package mujaz.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Word lists of the program: UTF-8 resources, one entry a line, a tab before a value, {@code #} for comments.
 * Entries are written as people write them and normalized here, so that no list depends on where it is used.
 */
public final class WordList {

    private WordList() {}

    /** The entries of a list without values. */
    public static Set<String> set(String resource, Normalizer normalizer) {
        return map(resource, normalizer).keySet();
    }

    /**
     * The entries and their values, in the order of the list; the value is empty where none is given.
     *
     * @throws IllegalStateException for a missing list or an entry that stands twice, naming file and line
     */
    public static Map<String, String> map(String resource, Normalizer normalizer) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (BufferedReader lines = open(resource)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.charAt(0) == '#') {
                    continue;
                }
                int tab = line.indexOf('\t');
                String entry = phrase(tab < 0 ? line : line.substring(0, tab), normalizer);
                String value = tab < 0 ? "" : line.substring(tab + 1).strip();
                if (entry.isEmpty() || entries.put(entry, value) != null) {
                    throw new IllegalStateException(resource + ":" + number + ": empty or twice: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return entries;
    }

    /** Normalizes word by word; words are parted by single spaces. */
    private static String phrase(String entry, Normalizer normalizer) {
        StringBuilder phrase = new StringBuilder();
        int start = 0;
        String words = entry.strip();
        while (start < words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            if (end > start) {
                if (phrase.length() > 0) {
                    phrase.append(' ');
                }
                phrase.append(normalizer.normalize(words.substring(start, end)));
            }
            start = end + 1;
        }
        return phrase.toString();
    }

    private static BufferedReader open(String resource) {
        InputStream bytes = WordList.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException("no word list " + resource);
        }
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
