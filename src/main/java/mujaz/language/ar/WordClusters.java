package mujaz.language.ar;

/**
 * What is known of words beyond the training text: classes of those that stand in like company in running text, what kind of
 * name each is most often part of there, and which lists of names have it. Words are told by a hash; a row holds it, the class,
 * and use and lists in a byte.
 */
final class WordClusters {

    /** Classes, the one of unknown words included. */
    static final int COUNT = 256;

    static final int UNKNOWN = 0;

    /** Bits of the use, which is below the lists. */
    static final int USE_BITS = 4;

    /** Bytes of a word's hash. */
    private static final int HASH = 3;

    private final byte[] table;
    private final int first;
    private final int words;

    /** From so many words, their hashes in rising order, then their classes, then uses and lists; read where they stand. */
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
        return known(row) & ((1 << USE_BITS) - 1);
    }

    /** The lists that have the word of a row, a bit for each. */
    int listsOf(int row) {
        return known(row) >>> USE_BITS;
    }

    private int known(int row) {
        return row < 0 ? UNKNOWN : table[first + words * (HASH + 1) + row] & 0xFF;
    }

    private int keyAt(int word) {
        int at = first + word * HASH;
        return (table[at] & 0xFF) << 16 | (table[at + 1] & 0xFF) << 8 | (table[at + 2] & 0xFF);
    }
}
