package mujaz.language.ar;

import java.util.Set;

/** Wishes after a name: {@code حفظه الله ورعاه}. */
final class Blessings {

    private static final Set<String> VERBS =
            Set.of("حفظه", "حفظها", "رعاه", "رعاها", "رحمه", "طيب", "ايده", "حفظهم", "اعزه", "نصره");

    private static final Set<String> OTHERS = Set.of("الله", "ثراه", "ورعاه");

    private Blessings() {}

    static boolean opensWith(String form) {
        return VERBS.contains(form);
    }

    static boolean isPart(String form) {
        return VERBS.contains(form) || OTHERS.contains(form);
    }
}
