package mujaz.cli;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses which of the known names a mistyped one was meant to be. */
final class Nearest {

    /** More slips than these, and the guess would be a guess. */
    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

    private Nearest() {}

    /** Says that a value is none of those there are, and which was probably meant. */
    static Message refusal(String value, Collection<String> names) {
        return asking(Message.of("value.choice", value, String.join(", ", names)), value, names);
    }

    /** A message, with the question whether the nearest name was meant if one is near. */
    static Message asking(Message message, String value, Collection<String> names) {
        String meant = meant(value, names);
        return meant == null ? message : Message.of("value.meant", message, meant);
    }

    private static @Nullable String meant(String value, Collection<String> names) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int slips = value.length() > 1 && name.startsWith(value) ? 0 : SLIPS.apply(value, name);
            if (slips >= 0 && slips < Math.min(least, name.length() - 1)) {
                best = name;
                least = slips;
            }
        }
        return best;
    }
}
