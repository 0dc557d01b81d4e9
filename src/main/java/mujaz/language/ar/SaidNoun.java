package mujaz.language.ar;

import java.util.Set;

/**
 * Nouns that a verb of saying takes as its object, so that its subject is another: {@code أكد أهمية}, {@code أعلن استعداده}.
 * Verbal nouns of the derived stems are told by their form, the rest by a list, and what has a possessive is what somebody
 * said of his own. The usual form alone is looked at: whatever else follows the verb is its subject.
 */
final class SaidNoun {

    private static final Set<String> LISTED = Set.of(
            "اهميه", "ضروره", "حرص", "دعم", "عمق", "رفض", "موقف", "متانه", "قوه", "وقوف", "تضامن", "مواصله", "سعي",
            "ثقه", "تقدير", "وجود", "عزم", "قدره", "نجاح", "دور", "تطلع", "اهتمام", "تمسك", "مكانه", "جاهزيه", "حق",
            "رغبه", "كون", "جهود", "جوده", "حجم", "عدم", "فشل", "مقتل", "وفاه", "بدء", "موعد", "نتايج", "حاله", "حصول",
            "وصول", "عوده", "مشاركه", "متابعه", "موافقه", "خشيه", "قلق", "اسف", "شكر", "امل", "حزن", "مسووليه", "صحه",
            "شموليه");

    private SaidNoun() {}

    static boolean is(ArabicWords words, int i) {
        String form = words.form(i);
        if (isListed(form) || isAccusative(form)) {
            return true;
        }
        String owned = withoutPossessive(words, i);
        // What opens with the letters of the article has none where it has a possessive: التزامه.
        return owned.isEmpty()
                ? words.isDefinite(i) && isListed(form.substring(2))
                : !words.isDefinite(i) || isListed(owned);
    }

    /** {@code مثلا}, {@code بيانا}: an indefinite noun in the accusative is no subject. */
    private static boolean isAccusative(String form) {
        return form.length() > 3 && form.endsWith("ا") && !form.endsWith("ها") && !form.endsWith("ما");
    }

    private static boolean isListed(String noun) {
        return LISTED.contains(noun) || isVerbalNoun(noun);
    }

    /** {@code استمرار}, {@code انسحاب}, {@code التزام}, {@code إطلاق}; {@code تعزيز}. */
    private static boolean isVerbalNoun(String noun) {
        int length = noun.length();
        char last = length < 5 ? ' ' : noun.charAt(length - 2);
        // الجانبان has the article, التزام has not
        boolean article = noun.startsWith("ال") && !(noun.startsWith("الت") && length <= 6);
        boolean derived = length <= 8 && noun.startsWith("ا") && !article && last == 'ا';
        return derived || (length == 5 && noun.startsWith("ت") && last == 'ي' && !noun.equals("تقرير"));
    }

    /** The noun before a possessive, or nothing. */
    private static String withoutPossessive(ArabicWords words, int i) {
        String form = words.form(i);
        if (form.length() > 3 && words.endsWith(i, '\u0647')) {
            return form.substring(0, form.length() - 1);
        }
        for (String ending : new String[] {"هما", "ها", "هم"}) {
            if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return "";
    }
}
