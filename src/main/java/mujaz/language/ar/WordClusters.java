package mujaz.language.ar;

import java.nio.ByteBuffer;

/**
 * Classes of words that stand in like company, learned from running text: what the model has never seen in its training text is
 * known by the company that it keeps. Words are told by a hash; a row holds it and the class.
 */
final class WordClusters {

    /** Classes, the one of unknown words included. */
    static final int COUNT = 256;

    static final int UNKNOWN = 0;

    private static final int HASH = Integer.BYTES;

    private final int[] hashes;
    private final byte[] classes;

    /** From so many words, their hashes in rising order, then their classes. */
    WordClusters(ByteBuffer table, int words) {
        this.hashes = new int[words];
        this.classes = new byte[words];
        table.asIntBuffer().get(hashes);
        table.position(table.position() + words * HASH);
        table.get(classes);
    }

    /** Bytes that a table of so many words takes. */
    static int size(int words) {
        return words * (HASH + 1);
    }

    /** The class of a word by the hash of its form. */
    int of(int hash) {
        int low = 0;
        int high = hashes.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] == hash) {
                return classes[middle] & 0xFF;
            }
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }
}
