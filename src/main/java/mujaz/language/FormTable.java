package mujaz.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values by matching forms, or by rows of forms parted by spaces, which are found without putting them together. */
final class FormTable<V> {

    /** The hash codes of the keys in their slots, 0 for none. */
    private final int[] hashes;

    private final String[] keys;
    private final Object[] values;
    private final int mask;

    FormTable(int size) {
        int slots = Integer.highestOneBit(Math.max(size, 1)) << 2;
        this.hashes = new int[slots];
        this.keys = new String[slots];
        this.values = new Object[slots];
        this.mask = slots - 1;
    }

    /** Puts a value in the place of another, if there is one; there may be no more keys than was said at the start. */
    void put(String key, V value) {
        int hash = marked(key.hashCode());
        int slot = slot(hash);
        while (hashes[slot] != 0 && !(hashes[slot] == hash && keys[slot].equals(key))) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        keys[slot] = key;
        values[slot] = value;
    }

    @SuppressWarnings("unchecked") // put() took a V
    @Nullable
    V get(String key) {
        int hash = marked(key.hashCode());
        for (int slot = slot(hash); hashes[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && keys[slot].equals(key)) {
                return (V) values[slot];
            }
        }
        return null;
    }

    /** The value of some forms in a row, by the hash code that their text would have. */
    @SuppressWarnings("unchecked") // put() took a V
    @Nullable
    V get(List<String> forms, int from, int to, int textHash) {
        int hash = marked(textHash);
        for (int slot = slot(hash); hashes[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && isRow(keys[slot], forms, from, to)) {
                return (V) values[slot];
            }
        }
        return null;
    }

    /** The hash code of a text with one more form after a space: {@link String#hashCode} goes on from where it was. */
    static int hashWith(int hash, String form) {
        int power = 1;
        for (int i = 0; i < form.length(); i++) {
            power *= 31;
        }
        return (31 * hash + ' ') * power + form.hashCode();
    }

    private static boolean isRow(String key, List<String> forms, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            String form = forms.get(i);
            if (!key.startsWith(form, at)) {
                return false;
            }
            at += form.length();
            if (at == key.length()) {
                return i + 1 == to;
            }
            if (key.charAt(at++) != ' ') {
                return false;
            }
        }
        return false;
    }

    private static int marked(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 16)) & mask;
    }
}
