package mujaz.language.ar;

import java.util.Set;
import mujaz.language.NameRules.Gender;

/** Agreement of a verb with the noun right behind it: where their genders differ, the noun is its object. */
final class Agreement {

    /** Masculine verbs that end in a letter of their own. */
    private static final Set<String> ENDING_IN_T = Set.of("لفت", "بات", "ثبت", "اثبت", "صوت", "سكت", "انصت");

    private Agreement() {}

    /** {@code ودعا اللجنة إلى}, {@code وحثت مجلس الأمن على}: whoever calls on them was named before. */
    static boolean isObject(ArabicWords words, int verb, int noun) {
        if (noun != verb + 1 || !words.isWord(noun) || !words.clitics(noun).isEmpty()) {
            return false;
        }
        String form = words.bare(verb);
        boolean feminine = form.endsWith("ت") && !ENDING_IN_T.contains(form);
        boolean masculine = !form.endsWith("ت") && !form.startsWith("ت");
        Gender gender = gender(words, noun);
        return (masculine && gender == Gender.FEMININE) || (feminine && gender == Gender.MASCULINE);
    }

    /** By the noun itself, or by its adjective: {@code الأمم المتحدة}. */
    private static Gender gender(ArabicWords words, int noun) {
        boolean definite = words.isDefinite(noun);
        Gender own = ArabicNames.gender(definite ? words.bare(noun).substring(2) : words.bare(noun));
        boolean feminine = words.isDefinite(noun + 1) && words.endsWith(noun + 1, 'ة');
        return own == Gender.UNKNOWN && definite && feminine ? Gender.FEMININE : own;
    }
}
