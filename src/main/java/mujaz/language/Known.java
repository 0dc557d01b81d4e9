package mujaz.language;

import org.jspecify.annotations.Nullable;

/**
 * What was worked out before, by the text that it was worked out from: a release repeats its words, and an archive still
 * more. It begins small, since most runs read one release, and grows to so many places and no more, a newcomer taking the
 * place of another. Safe for use by several threads: an entry is immutable, and one that is lost is worked out again.
 */
public final class Known<E extends Known.Entry> {

    private static final int SMALLEST = 1 << 11;
    private static final int LARGEST = 1 << 15;

    /** Characters; longer ones are seldom words, and would take much room. */
    private static final int LONGEST = 24;

    /** Something worked out from a text. */
    public interface Entry {

        String key();
    }

    private volatile @Nullable Entry[] places = new Entry[SMALLEST];
    private int kept;

    /** What may be the entry of a text with this hash code, or another. */
    @SuppressWarnings("unchecked") // keep() took an E
    public @Nullable E candidate(int hash) {
        Entry[] now = places;
        return (E) now[place(hash, now.length)];
    }

    public void keep(E entry) {
        if (entry.key().length() > LONGEST) {
            return;
        }
        kept++;
        if (kept > places.length && places.length < LARGEST) {
            kept = 0;
            grow();
        }
        put(entry, places);
    }

    private void grow() {
        Entry[] larger = new Entry[4 * places.length];
        for (Entry entry : places) {
            if (entry != null) {
                put(entry, larger);
            }
        }
        places = larger;
    }

    private static void put(Entry entry, @Nullable Entry[] places) {
        places[place(entry.key().hashCode(), places.length)] = entry;
    }

    private static int place(int hash, int length) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & (length - 1);
    }
}
