package mujaz.language.ar;

import java.util.Map;
import mujaz.language.Normalizer;
import mujaz.language.WordList;

/**
 * Tells finite verbs by their form: the imperfect and the future by what they begin with, the feminine perfect by its ending;
 * the rest, and the nouns that look like them, stand in a list. Rather says no than yes.
 */
final class FiniteVerbs {

    private static final int SHORTEST = 4;

    private final Map<String, String> listed;

    FiniteVerbs(String folder, Normalizer normalizer) {
        this.listed = WordList.map(folder + "verbs.txt", normalizer);
    }

    /** Whether a matching form without conjunction is a finite verb. */
    boolean isFinite(String form) {
        String value = listed.get(form);
        if (value != null) {
            return value.equals("verb");
        }
        return form.length() >= SHORTEST
                && (isImperfect(form) || isFuture(form) || isFemininePerfect(form) || isPluralPerfect(form));
    }

    /** Whether the list has a form, or the masculine perfect of it. */
    boolean isListed(String form) {
        boolean feminine = form.endsWith("ت") && "verb".equals(listed.get(form.substring(0, form.length() - 1)));
        return feminine || "verb".equals(listed.get(form));
    }

    /** Whether a form is a future, which no noun is but those of the list. */
    boolean isFuture(String form) {
        return form.length() > SHORTEST
                && form.charAt(0) == 'س'
                && "يتن".indexOf(form.charAt(1)) >= 0
                && !listed.containsKey(form)
                && (form.charAt(1) == 'ي' || isFinite(form.substring(1)) || form.startsWith("ستع"));
    }

    /** {@code ي} opens nearly no noun; {@code ت} and {@code ن} open many, and tell a verb only before another prefix. */
    private static boolean isImperfect(String form) {
        return form.charAt(0) == 'ي'
                || (form.length() > SHORTEST
                        && (form.startsWith("تت") || form.startsWith("تست") || form.startsWith("نست")));
    }

    /** {@code أصيبوا}, {@code عقدوا}: no noun ends so but a few foreign names. */
    private static boolean isPluralPerfect(String form) {
        return form.length() > SHORTEST && form.endsWith("وا") && !form.startsWith("ال");
    }

    private static boolean isFemininePerfect(String form) {
        return form.endsWith("ت") && !form.endsWith("ات") && !form.startsWith("ال");
    }
}
