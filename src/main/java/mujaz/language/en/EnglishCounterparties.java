package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;
import org.jspecify.annotations.Nullable;

/** Rows of capitals that no list knows, by the agreement they are a party to: {@code signed a contract with Falcon Air}. */
final class EnglishCounterparties {

    private static final Set<String> AGREEMENTS = Set.of(
            "agreement",
            "agreements",
            "memorandum",
            "mou",
            "contract",
            "contracts",
            "deal",
            "partnership",
            "partnerships",
            "partnered",
            "collaboration",
            "collaborated",
            "cooperation",
            "alliance",
            "venture",
            "intent",
            "mous");

    private static final int LONGEST_OBJECT = 5;

    private static final Set<String> BEFORE_PARTY = Set.of("with", "between");

    private static final Set<String> BEATING = Set.of("beating", "beat", "defeating", "defeated");

    private final EnglishWords words;
    private final EnglishPersonNames persons;

    EnglishCounterparties(EnglishWords words, EnglishPersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** Index after the name of the party that starts at a word; the word's own index where none does. */
    int end(int start) {
        int end = rowEnd(start);
        return end > start + 1 && (isAfterAgreement(start) || isBeaten(start, end)) ? end : start;
    }

    /** Index after a row of capitals, which may open with a place: {@code Taras Air}; the word's own index where none starts. */
    int rowEnd(int start) {
        Phrases.@Nullable Match place = words.isPlace(start) ? words.name(start) : null;
        int k = place == null || words.isGenitive(place.end() - 1) ? start : place.end();
        return words.isCapital(start) ? Math.max(persons.end(k), k) : start;
    }

    /**
     * {@code Taras Aerospace Enterprise (TAE) has}, {@code Taras Aerospace Enterprise, TAE, has}: whether letters that are short for it
     * stand between it and its verb, or its apposition.
     */
    boolean isSubjectWithLetters(int start, int end) {
        boolean bracketed = words.form(end).equals("(") && words.form(end + 2).equals(")");
        boolean enclosed = words.isComma(end) && words.isComma(end + 2) && !words.isPlace(end + 1);
        if (!words.isAbbreviation(end + 1) || !(bracketed || enclosed) || end < start + 2) {
            return false;
        }
        String letters = words.form(end + 1);
        boolean verb = EnglishStandings.isFinite(words, end + 3);
        return letters.charAt(0) == words.form(start).charAt(0)
                && letters.charAt(letters.length() - 1) == words.form(end - 1).charAt(0)
                && (verb || (bracketed && words.isComma(end + 3)));
    }

    /** {@code beating Taras Rovers 4-3}: the score tells that it is a team. */
    private boolean isBeaten(int start, int end) {
        String score = words.form(end);
        boolean counted = !score.isEmpty() && Character.isDigit(score.charAt(0));
        return counted && words.isPlace(start) && BEATING.contains(words.form(start - 1));
    }

    /** {@code Falcon Rock signed a memorandum}: the party itself; whoever signs for it signs {@code the} memorandum. */
    boolean isSigner(int start, int end) {
        int verb = words.form(end).equals("has") || words.form(end).equals("have") ? end + 1 : end;
        boolean signs = end > start + 1
                && (words.form(verb).equals("signed") || words.form(verb).equals("inked"));
        for (int i = verb + 1;
                signs && i < verb + LONGEST_OBJECT && !words.form(i).equals("the");
                i++) {
            if (AGREEMENTS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterAgreement(int start) {
        int before = words.beforeArticle(start);
        boolean awarded = words.form(before).equals("to") && AGREEMENTS.contains(words.form(before - 1));
        if (!awarded && !BEFORE_PARTY.contains(words.form(before)) && !isSecond(before)) {
            return false;
        }
        for (int i = 0; i < before; i++) {
            if (AGREEMENTS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code between Marsa Chamber and Falcon Air}. */
    private boolean isSecond(int and) {
        int k = and - 1;
        while (words.form(and).equals("and")
                && (words.isCapital(k)
                        || words.form(k).equals("of")
                        || words.form(k).equals("the"))) {
            k--;
        }
        return k < and - 1 && BEFORE_PARTY.contains(words.form(k));
    }
}
