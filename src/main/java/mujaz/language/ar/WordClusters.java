package mujaz.language.ar;

/**
 * Classes of words that stand in like company, learned from running text: what the model has never seen in its training text is
 * known by the company that it keeps. Words are told by a hash; a row holds it and the class.
 */
final class WordClusters {

    /** Classes, the one of unknown words included. */
    static final int COUNT = 256;

    static final int UNKNOWN = 0;

    private static final int HASH = Integer.BYTES;

    private final byte[] table;
    private final int first;
    private final int words;

    /** From so many words, their hashes in rising order, then their classes; read where they stand. */
    WordClusters(byte[] table, int first, int words) {
        this.table = table;
        this.first = first;
        this.words = words;
    }

    /** Bytes that a table of so many words takes. */
    static int size(int words) {
        return words * (HASH + 1);
    }

    /** The class of a word by the hash of its form. */
    int of(int hash) {
        int low = 0;
        int high = words - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = hash(middle);
            if (found == hash) {
                return table[first + words * HASH + middle] & 0xFF;
            }
            if (found < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    private int hash(int word) {
        int at = first + word * HASH;
        return table[at] << 24 | (table[at + 1] & 0xFF) << 16 | (table[at + 2] & 0xFF) << 8 | (table[at + 3] & 0xFF);
    }
}
