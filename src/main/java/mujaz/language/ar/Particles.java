package mujaz.language.ar;

import java.util.Set;

/** Words that open an adjunct, by their matching forms: where and when something is, and after what. */
final class Particles {

    private static final Set<String> PREPOSITIONS = Set.of(
            "في", "من", "علي", "الي", "عن", "مع", "بعد", "قبل", "خلال", "عقب", "اثناء", "ضمن", "منذ", "حتي", "عند",
            "لدي", "عبر", "امام", "تحت", "حول", "ضد", "اثر", "حين", "وفق", "حسب", "رغم", "نيابه");

    /** Of time and occasion. */
    private static final Set<String> OCCASIONS =
            Set.of("في", "خلال", "بعد", "قبل", "عقب", "اثناء", "لدي", "ضمن", "عبر");

    private static final Set<String> TIMES = Set.of(
            "اليوم",
            "امس",
            "مساء",
            "صباح",
            "ظهر",
            "فجر",
            "ليل",
            "يوم",
            "الاحد",
            "الاثنين",
            "الثلاثاء",
            "الاربعاء",
            "الخميس",
            "الجمعه",
            "السبت");

    private Particles() {}

    static boolean isPreposition(String form) {
        return PREPOSITIONS.contains(form);
    }

    static boolean isOfOccasion(String form) {
        return OCCASIONS.contains(form);
    }

    static boolean isTime(String form) {
        return TIMES.contains(form);
    }

    /** Whether an adjunct opens with a word, be it a preposition or a time. */
    static boolean opensAdjunct(String form) {
        return isPreposition(form) || isTime(form);
    }
}
