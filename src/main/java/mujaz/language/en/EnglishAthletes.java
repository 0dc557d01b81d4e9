package mujaz.language.en;

import java.util.Set;

/** Persons by what is done in sport alone, and the deeds there that make nobody the news: one goal of several, a bout. */
final class EnglishAthletes {

    private static final Set<String> MEDALS = Set.of("gold", "silver", "bronze");

    private static final Set<String> TOOK = Set.of(
            "took",
            "won",
            "claimed",
            "clinched",
            "bagged",
            "secured",
            "earned",
            "captured",
            "gave",
            "added",
            "settled",
            "grabbed");

    /** {@code gave the team its second gold}: one of several. */
    private static final Set<String> ADDED = Set.of("gave", "added", "brought");

    private static final Set<String> SCORED = Set.of("scored", "netted", "equalised", "equalized");

    private static final Set<String> BEAT = Set.of(
            "beat",
            "beating",
            "defeated",
            "defeating",
            "against",
            "over",
            "overcame",
            "overcoming",
            "past",
            "edged",
            "edging");

    private static final Set<String> GOALS =
            Set.of("goal", "goals", "brace", "hat-trick", "penalty", "header", "strike", "strikes", "equaliser");

    /** {@code opened the scoring}, {@code pulled one back}, {@code had given the hosts the lead}. */
    private static final Set<String> OPENED =
            Set.of("opened", "pulled", "given", "gave", "put", "doubled", "levelled", "restored", "broke", "struck");

    private static final Set<String> SCORE = Set.of(
            "scoring", "back", "lead", "ahead", "score", "scores", "deadlock", "account", "hat", "twice", "home");

    /** {@code sealed the points}, {@code rescued a draw}. */
    private static final Set<String> SEALED = Set.of("sealed", "rescued", "snatched", "salvaged");

    private static final Set<String> POINTS = Set.of("points", "point", "win", "victory", "draw");

    private static final int LONGEST_OBJECT = 7;

    private final EnglishWords words;

    EnglishAthletes(EnglishWords words) {
        this.words = words;
    }

    /** {@code Zeko Barun settled for silver}, {@code beat Zeko Barun of Norway}, {@code lost to Norway's Zeko Barun}. */
    boolean isAthlete(int start, int end) {
        if (end < start + 2
                || words.is(start, "joint")
                || words.form(end - 1).endsWith("s")
                || words.isGenitive(end - 1)) {
            return false;
        }
        int before = words.isGenitive(start - 1) ? beforePlace(start - 1) : start - 1;
        int of = words.form(end + 1).equals("the") ? end + 2 : end + 1;
        boolean country = before < start - 1 || (words.form(end).equals("of") && words.isPlace(of));
        boolean lost = words.form(before).equals("to")
                && (words.form(before - 1).equals("lost")
                        || words.form(before - 1).equals("falling"));
        return (country && (lost || BEAT.contains(words.form(before))))
                || SCORED.contains(words.form(end))
                || (TOOK.contains(words.form(end)) && hasAny(end, MEDALS));
    }

    private int beforePlace(int last) {
        return words.isPlace(last) ? last - 1 : words.isPlace(last - 1) ? last - 2 : last;
    }

    /** {@code scored}, {@code added a bronze}, {@code pulled one back}, {@code had given the hosts the lead}. */
    boolean isDeed(int verb) {
        int k = words.form(verb).equals("had") || words.form(verb).equals("has") ? verb + 1 : verb;
        return SCORED.contains(words.form(k))
                || (ADDED.contains(words.form(k)) && hasAny(k, MEDALS))
                || (OPENED.contains(words.form(k)) && hasAny(k, SCORE))
                || (SEALED.contains(words.form(k)) && hasAny(k, POINTS));
    }

    /** {@code Goals by Zeko Barun}. */
    boolean isOfGoal(int by) {
        return GOALS.contains(words.form(by - 1));
    }

    private boolean hasAny(int verb, Set<String> forms) {
        for (int k = verb + 1; k < verb + LONGEST_OBJECT && !words.isComma(k); k++) {
            if (forms.contains(words.form(k))) {
                return true;
            }
        }
        return false;
    }
}
