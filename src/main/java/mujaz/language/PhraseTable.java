package mujaz.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and the words that open them in open addressing, as numbers and letters alone: it is read back from a file by
 * copying, while thousands of strings take milliseconds to make. A row of forms is found without putting it together.
 */
final class PhraseTable {

    /** Numbers of a slot: the key's hash code, 0 where the slot is free; where key and value stand; the longest phrase. */
    private static final int WIDTH = 4;

    private static final int KEY = 1;
    private static final int VALUE = 2;
    private static final int LONGEST = 3;

    /** Bits of the length in a number that tells where a text stands: its start is in the others. */
    private static final int LENGTH_BITS = 8;

    private static final int NONE = -1;

    private final int[] slots;
    private final char[] letters;
    private final int mask;

    /** Values by slot, each made when it is first asked for; two threads may both make one, and both are right. */
    private final @Nullable String[] values;

    /** Keys by slot, likewise: strings are compared faster than letters one by one. */
    private final @Nullable String[] keys;

    private PhraseTable(int[] slots, char[] letters) {
        this.slots = slots;
        this.letters = letters;
        this.values = new String[slots.length / WIDTH];
        this.keys = new String[values.length];
        this.mask = values.length - 1;
    }

    /** A table of phrases, their words parted by single spaces, and their values. */
    static PhraseTable of(Map<String, String> entries) {
        Map<String, Integer> longest = new TreeMap<>();
        for (String phrase : entries.keySet()) {
            longest.putIfAbsent(phrase, 0);
            String first = first(phrase);
            longest.put(first, Math.max(words(phrase), longest.getOrDefault(first, 0)));
        }
        int[] slots = new int[WIDTH * (Integer.highestOneBit(Math.max(longest.size(), 1)) << 2)];
        StringBuilder letters = new StringBuilder();
        Map<String, Integer> places = new HashMap<>();
        for (Map.Entry<String, Integer> key : longest.entrySet()) {
            int slot = WIDTH * free(slots, marked(key.getKey().hashCode()));
            String value = entries.get(key.getKey());
            slots[slot] = marked(key.getKey().hashCode());
            slots[slot + KEY] = place(key.getKey(), letters, places);
            slots[slot + VALUE] = value == null ? NONE : place(value, letters, places);
            slots[slot + LONGEST] = key.getValue();
        }
        return new PhraseTable(slots, letters.toString().toCharArray());
    }

    private static String first(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static int words(String phrase) {
        int words = 1;
        for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }

    private static int free(int[] slots, int hash) {
        int mask = slots.length / WIDTH - 1;
        int slot = slot(hash, mask);
        while (slots[WIDTH * slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Where a text stands among the letters; it is added to them unless it was before. */
    private static int place(String text, StringBuilder letters, Map<String, Integer> places) {
        if (text.length() >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException(text.length() + " letters: " + text);
        }
        Integer known = places.get(text);
        if (known == null) {
            known = (letters.length() << LENGTH_BITS) | text.length();
            places.put(text, known);
            letters.append(text);
        }
        return known;
    }

    static PhraseTable read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int[] slots = new int[bytes.getInt()];
        char[] letters = new char[bytes.getInt()];
        bytes.asIntBuffer().get(slots);
        bytes.position(bytes.position() + slots.length * Integer.BYTES);
        bytes.asCharBuffer().get(letters);
        return new PhraseTable(slots, letters);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(slots.length);
        out.writeInt(letters.length);
        for (int number : slots) {
            out.writeInt(number);
        }
        out.writeChars(new String(letters));
    }

    /** The slot of a form that is a phrase or opens one; or a negative number. */
    int slot(String form) {
        int hash = marked(form.hashCode());
        for (int slot = slot(hash, mask); slots[WIDTH * slot] != 0; slot = (slot + 1) & mask) {
            if (slots[WIDTH * slot] == hash && key(slot).equals(form)) {
                return slot;
            }
        }
        return NONE;
    }

    /** The slot of some forms in a row, by the hash code that their text would have; or a negative number. */
    int slot(List<String> forms, int from, int to, int textHash) {
        int hash = marked(textHash);
        for (int slot = slot(hash, mask); slots[WIDTH * slot] != 0; slot = (slot + 1) & mask) {
            if (slots[WIDTH * slot] == hash && isRow(slots[WIDTH * slot + KEY], forms, from, to)) {
                return slot;
            }
        }
        return NONE;
    }

    private String key(int slot) {
        String key = keys[slot];
        if (key == null) {
            int place = slots[WIDTH * slot + KEY];
            key = new String(letters, start(place), length(place));
            keys[slot] = key;
        }
        return key;
    }

    /** Words of the longest phrase that the key of a slot opens; 0 for none. */
    int longest(int slot) {
        return slots[WIDTH * slot + LONGEST];
    }

    /** The value of the phrase in a slot, or null where its key only opens others. */
    @Nullable
    String value(int slot) {
        String value = values[slot];
        int place = slots[WIDTH * slot + VALUE];
        if (value == null && place != NONE) {
            value = new String(letters, start(place), length(place));
            values[slot] = value;
        }
        return value;
    }

    /** The hash code of a text with one more form after a space: {@link String#hashCode} goes on from where it was. */
    static int hashWith(int hash, String form) {
        int power = 1;
        for (int i = 0; i < form.length(); i++) {
            power *= 31;
        }
        return (31 * hash + ' ') * power + form.hashCode();
    }

    private boolean isRow(int key, List<String> forms, int from, int to) {
        int at = start(key);
        int end = at + length(key);
        for (int i = from; i < to; i++) {
            if (i > from && (at == end || letters[at++] != ' ')) {
                return false;
            }
            String form = forms.get(i);
            if (end - at < form.length() || !holds(at, form)) {
                return false;
            }
            at += form.length();
        }
        return at == end;
    }

    private boolean holds(int start, String form) {
        for (int i = 0; i < form.length(); i++) {
            if (letters[start + i] != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int start(int place) {
        return place >>> LENGTH_BITS;
    }

    private static int length(int place) {
        return place & ((1 << LENGTH_BITS) - 1);
    }

    private static int marked(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private static int slot(int hash, int mask) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 16)) & mask;
    }
}
