package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;

/** Bodies whose names no list knows, by the common noun beside them, and teams that have no name but what they play. */
final class EnglishBodies {

    /** What a body is said to be, before its name or in apposition. */
    private static final Set<String> KINDS = Set.of(
            "airline",
            "arm",
            "bank",
            "brand",
            "broadcaster",
            "builder",
            "carrier",
            "carmaker",
            "chain",
            "champions",
            "charity",
            "club",
            "company",
            "conglomerate",
            "cooperative",
            "daily",
            "distributor",
            "weekly",
            "consultancy",
            "contractor",
            "developer",
            "exchange",
            "exporter",
            "firm",
            "giant",
            "group",
            "importer",
            "insurer",
            "lender",
            "line",
            "magazine",
            "maker",
            "manufacturer",
            "movement",
            "newspaper",
            "operator",
            "network",
            "paper",
            "platform",
            "producer",
            "provider",
            "publisher",
            "refiner",
            "retailer",
            "rivals",
            "shipbuilder",
            "startup",
            "subsidiary",
            "supplier",
            "utility");

    /** What follows the name of a body that is called by it: {@code the Falcon group}. */
    private static final Set<String> FOLLOWING = Set.of(
            "movement",
            "militia",
            "militias",
            "group",
            "party",
            "firm",
            "company",
            "platform",
            "network",
            "foundation",
            "airline",
            "club");

    /** Of those, what the name is not complete without. */
    private static final Set<String> KEPT = Set.of("movement", "militia", "militias", "party");

    private static final Set<String> AFTER_SUBJECT =
            Set.of("in", "on", "at", "by", "with", "and", "to", "from", "which", "that", "over", "against");

    /** What one side does to the other. */
    private static final Set<String> BEATING = Set.of(
            "beat",
            "beats",
            "beating",
            "defeated",
            "defeating",
            "against",
            "over",
            "past",
            "to",
            "edged",
            "edging",
            "overcame",
            "overcoming",
            "thrashed");

    private static final Set<String> NATIONAL = Set.of("of", "in", "at", "for", "to", "on", "and", "the", "by", "with");

    /** {@code Greater Taras}. */
    private static final Set<String> OLDER = Set.of(
            "greater",
            "downtown",
            "old",
            "new",
            "central",
            "inner",
            "upper",
            "lower",
            "northern",
            "southern",
            "eastern",
            "western");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");

    /** Words that go on behind a noun. */
    private static final Set<String> BEHIND_NOUN =
            Set.of("of", "in", "at", "for", "from", "with", "that", "which", "based", "and", "to", "on", "by");

    private static final int DESCRIPTION = 11;
    private static final int LONGEST_TEAM = 5;
    private static final int LONGEST_NAME = 5;

    private final EnglishWords words;

    EnglishBodies(EnglishWords words) {
        this.words = words;
    }

    /** {@code port operator Falcon Terminals}, {@code champions Al Falcon}: whether a common noun before a row of capitals tells that it is a body. */
    boolean isCalled(int start, int end) {
        int kind = words.isQuote(start - 1) ? start - 2 : start - 1;
        kind = words.form(kind).equals("called") || words.form(kind).equals("named") ? kind - 1 : kind;
        return end > start + 1 && isKind(words, kind) && !words.is(start, "given") && !words.is(end - 1, "office");
    }

    /**
     * {@code , a leading newspaper of Taras}, {@code , the Taras-based maker of cement}: what the row of capitals before it is
     * said to be.
     */
    boolean isApposed(int start, int end) {
        boolean rest = words.form(start - 1).equals("in") && words.isCapital(start - 2); // Women in Tech, a network
        boolean article = ARTICLES.contains(words.form(end + 1)) || words.isGenitive(end + 1);
        if (rest || !words.isComma(end) || !article) {
            return false;
        }
        for (int i = end + 1; i < end + DESCRIPTION; i++) {
            Phrases.Match org = words.is(i, "org") ? words.name(i) : null;
            int next = org == null ? i + 1 : org.end(); // publishing house
            boolean goesOn = words.isWord(next) && !BEHIND_NOUN.contains(words.form(next));
            boolean kind = org != null || isKind(words, i);
            if (kind && !words.isCapital(i) && !goesOn) {
                return true;
            }
            boolean and = words.form(i).equals("and"); // the paper and board maker
            boolean behind = !and && BEHIND_NOUN.contains(words.form(i)) && !words.isHyphen(i - 1);
            if (behind || !(words.isWord(i) || words.isHyphen(i))) {
                return false;
            }
        }
        return false;
    }

    static boolean isKind(EnglishWords words, int noun) {
        boolean startUp = words.form(noun).equals("up") && words.isHyphen(noun - 1); // start-up
        return (startUp || KINDS.contains(words.form(noun))) && !words.isCapital(noun) && !words.isGenitive(noun);
    }

    /** {@code Art Taras opened}, first in its sentence: index after the place; the word's own index where it is no such name. */
    int fairEnd(int start, int end) {
        Phrases.Match place = words.isPlace(end) && words.isCapital(end) ? words.name(end) : null;
        boolean alone = place != null
                && start == 0
                && end == start + 1
                && !words.isGenitive(start)
                && !words.isGenitive(place.end() - 1)
                && !OLDER.contains(words.form(start));
        return alone && place != null && EnglishStandings.isVerb(words, place.end()) ? place.end() : start;
    }

    /** {@code the Falcon Gulf group,}: index after the name of the body; the word's own index where none starts. */
    int groupEnd(int start) {
        int k = start;
        boolean named = false;
        while (words.isCapital(k) && k < start + LONGEST_NAME && !words.isGenitive(k)) {
            Phrases.Match match = words.name(k);
            if (match != null && !words.isPlace(k) && !match.is("joint") && !match.is("given")) {
                return start;
            }
            named |= match == null && !isNationality(k);
            k = match == null ? k + 1 : match.end();
        }
        boolean people = words.is(start, "given") || isNationality(k - 1);
        boolean group = named && !people && FOLLOWING.contains(words.form(k)) && isSubjectOrObject(k + 1);
        return group ? (KEPT.contains(words.form(k)) ? k + 1 : k) : start;
    }

    private boolean isSubjectOrObject(int k) {
        return !words.isWord(k) || AFTER_SUBJECT.contains(words.form(k)) || EnglishStandings.isFinite(words, k);
    }

    /** {@code Norwegian}, {@code Vietnamese}, {@code Omani}: by its ending. */
    private boolean isNationality(int k) {
        String form = words.form(k);
        return form.endsWith("an")
                || form.endsWith("ese")
                || form.endsWith("ish")
                || form.endsWith("i")
                || form.endsWith("ch")
                || form.endsWith("based");
    }

    /** {@code Falcon Bay have won}, {@code beat Falcon Bay 4-3}: one of two sides, by its plural verb or by the score. */
    boolean isSide(int start, int end) {
        if (end < start + 2 || words.is(start, "given")) {
            return false;
        }
        boolean score = isNumber(end) && words.form(end + 1).equals("-") && isNumber(end + 2);
        boolean sets = words.isComma(end + 3) && isNumber(end + 4);
        boolean plural =
                words.form(end).equals("have") && !words.form(start - 1).equals("and");
        return plural || (score && !sets && BEATING.contains(words.form(start - 1)));
    }

    private boolean isNumber(int k) {
        String form = words.form(k);
        return !form.isEmpty() && form.length() < 4 && Character.isDigit(form.charAt(0));
    }

    /** Whether what a company does, has, or is called for short follows its name. */
    boolean isSubject(int end) {
        return words.isGenitive(end - 1) || words.form(end).equals("(") || EnglishStandings.isFinite(words, end);
    }

    /** {@code UAE women's chess team}: index after the team behind the country; the index given where there is none. */
    int teamEnd(int small) {
        int k = small;
        while (k < small + LONGEST_TEAM
                && (words.isSmall(k) || isNumber(k))
                && !NATIONAL.contains(words.form(k))
                && !EnglishStandings.isFinite(words, k)) {
            if (words.form(k).equals("team")) {
                return words.is(k + 1, "office") ? small : k + 1;
            }
            k++;
        }
        return small;
    }

    /** {@code the national chess team}, {@code the chess national team}: index after it; the word's own index where none starts. */
    int sportEnd(int start) {
        int end = teamEnd(start);
        boolean national = false;
        for (int i = start; i < end; i++) {
            national |= words.form(i).equals("national");
        }
        return national && end > start + 2 ? end : start;
    }
}
