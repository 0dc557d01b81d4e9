package mujaz.language.ar;

import org.jspecify.annotations.Nullable;

/**
 * Sums of weights of features that are made of few values, by these values: nearly all have come before. Safe for use by several
 * threads: a sum is immutable, and one that is lost is worked out again.
 */
final class KnownSums {

    private static final int PLACE_BITS = 11;

    private final @Nullable Sum[] places = new Sum[1 << PLACE_BITS];

    /** A sum as {@link NameModel} packs it, and the values that it is of, two in a number. */
    record Sum(long first, long second, long odd, long even) {}

    /** The sum for these values, or null. */
    @Nullable
    Sum at(long first, long second) {
        Sum sum = places[place(first, second)];
        return sum != null && sum.first == first && sum.second == second ? sum : null;
    }

    void keep(Sum sum) {
        places[place(sum.first, sum.second)] = sum;
    }

    private static int place(long first, long second) {
        long mixed = (first * 0x9E3779B97F4A7C15L + second) * 0xC2B2AE3D27D4EB4FL;
        return (int) (mixed >>> (Long.SIZE - PLACE_BITS));
    }
}
