package mujaz.language.ar;

import java.util.Set;

/** Ordinal numbers with the article: {@code عبدالله الثاني}, {@code المركز الأول}. */
final class Ordinals {

    private static final Set<String> FORMS = Set.of(
            "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الاولي",
            "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه", "العاشره");

    private Ordinals() {}

    static boolean isOne(String form) {
        return FORMS.contains(form);
    }
}
