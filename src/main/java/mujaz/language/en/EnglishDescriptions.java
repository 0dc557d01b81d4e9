package mujaz.language.en;

import java.util.Set;

/** Persons whom no list names, by what they are said to be: {@code Zeko Barun, a Norwegian engineer}, {@code hiker Zeko Barun}. */
final class EnglishDescriptions {

    private static final Set<String> SOMEBODY = Set.of(
            "official",
            "legislator",
            "lawmaker",
            "politician",
            "diplomat",
            "journalist",
            "activist",
            "player",
            "engineer",
            "doctor",
            "teacher",
            "nurse",
            "student",
            "graduate",
            "pupil",
            "driver",
            "farmer",
            "fisherman",
            "worker",
            "businessman",
            "businesswoman",
            "resident",
            "citizen",
            "national",
            "tourist",
            "hiker",
            "pilot",
            "author",
            "painter",
            "professor",
            "native",
            "veteran",
            "soldier",
            "officer",
            "sailor",
            "climber",
            "runner",
            "diver",
            "volunteer",
            "patient",
            "survivor",
            "defendant",
            "suspect",
            "fugitive",
            "witness",
            "laureate",
            "winner",
            "teammate",
            "compatriot",
            "contestant",
            "finalist",
            "inventor",
            "innovator",
            "designer",
            "craftsman",
            "trader",
            "investor",
            "filmmaker",
            "explorer",
            "singer",
            "boxer",
            "archer",
            "falconer",
            "champion");

    private static final int LONGEST = 7;
    private static final int SHORTEST_PROFESSION = 7;

    private final EnglishWords words;

    EnglishDescriptions(EnglishWords words) {
        this.words = words;
    }

    /** {@code , a former senior official of ...}. */
    boolean isDescribed(int comma) {
        if (!words.form(comma + 1).equals("a") && !words.form(comma + 1).equals("an")) {
            return false;
        }
        for (int i = comma + 2; i < comma + LONGEST && !words.isComma(i); i++) {
            if (words.is(i, "office") || SOMEBODY.contains(words.form(i)) || isProfession(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code biologist}, {@code accountant}: by its ending. */
    private boolean isProfession(int i) {
        String form = words.form(i);
        boolean ending = form.endsWith("ist") || form.endsWith("ician") || form.endsWith("ntant");
        return form.length() >= SHORTEST_PROFESSION && ending && !words.isCapital(i);
    }

    /** {@code hiker Zeko Barun}, {@code 17-year-old Zeko Barun}: whether the word before a name of two words or more tells that it is a person's. */
    boolean isIntroduced(int start, int end) {
        boolean small = !words.isCapital(start - 1) || start == 1;
        boolean old =
                words.form(start - 1).equals("old") && words.form(start - 2).equals("-");
        return end > start + 1 && (old || (small && SOMEBODY.contains(words.form(start - 1))));
    }

    /** {@code Rider Salem Al Marri}, {@code Graduate Zeko Barun}: what somebody does, with the capital of the sentence. */
    boolean isDoer(int i, int end) {
        String form = words.form(i);
        boolean ending = form.endsWith("er") || form.endsWith("or") || form.endsWith("ist") || form.endsWith("ian");
        boolean known = ending && words.name(i) == null && words.is(1, "given");
        return i == 0 && (known || (SOMEBODY.contains(form) && end > 2));
    }
}
