package mujaz.language.ar;

/**
 * What running text has taught of words: classes of those that stand in like company, and what kind of name each is most often
 * part of. What the model has never seen in its training text is known by them. Words are told by a hash; a row holds it, the class and the use.
 */
final class WordClusters {

    /** Classes, the one of unknown words included. */
    static final int COUNT = 256;

    static final int UNKNOWN = 0;

    /** Bytes of a word's hash. */
    private static final int HASH = 3;

    private final byte[] table;
    private final int first;
    private final int words;

    /** From so many words, their hashes in rising order, then their classes, then their uses; read where they stand. */
    WordClusters(byte[] table, int first, int words) {
        this.table = table;
        this.first = first;
        this.words = words;
    }

    /** Bytes that a table of so many words takes. */
    static int size(int words) {
        return words * (HASH + 2);
    }

    /** What a word is told by in the table: the bits of its hash spread, as many as stand there. */
    static int key(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - HASH * Byte.SIZE);
    }

    /** The row of a word by the hash of its form; -1 for none. */
    int row(int hash) {
        int key = key(hash);
        int low = 0;
        int high = words - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = keyAt(middle);
            if (found == key) {
                return middle;
            }
            if (found < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The class of the word of a row. */
    int classOf(int row) {
        return row < 0 ? UNKNOWN : table[first + words * HASH + row] & 0xFF;
    }

    /** What the word of a row is used for: 0 where nothing is known of it. */
    int useOf(int row) {
        return row < 0 ? UNKNOWN : table[first + words * (HASH + 1) + row];
    }

    private int keyAt(int word) {
        int at = first + word * HASH;
        return (table[at] & 0xFF) << 16 | (table[at + 1] & 0xFF) << 8 | (table[at + 2] & 0xFF);
    }
}
