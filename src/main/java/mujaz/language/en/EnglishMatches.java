package mujaz.language.en;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;

/** The sides of a match by its score: {@code Al Zeko came from behind to beat Marsa 3-1}. */
final class EnglishMatches {

    private static final Set<String> BEATING =
            Set.of("beat", "beating", "defeated", "defeating", "edged", "edging", "overcame", "overcoming", "thrashed");

    /** Told beside the deed of the winner. */
    private static final Set<String> BESIDE = Set.of("beating", "defeating", "edging", "overcoming");

    private static final int LONGEST_SIDE = 4;
    private static final int LATEST_SCORE = 16;

    private final EnglishWords words;

    EnglishMatches(EnglishWords words) {
        this.words = words;
    }

    /** {@code Al Zeko} that opens a story, where the score of a match follows. */
    boolean isWinner(int start, int end) {
        if (!words.opensStory()
                || start > 0
                || end != start + 2
                || !words.form(start).equals("al")) {
            return false;
        }
        for (int k = end; k < end + LATEST_SCORE && !words.isComma(k); k++) {
            if (BEATING.contains(words.form(k)) && scoreAfter(k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** A club that the lead tells to have lost: the match is of both. */
    boolean isBeaten(Name name, int start) {
        return words.opensStory()
                && name.type() != Actor.Type.PERSON
                && BEATING.contains(words.form(start - 1))
                && isScore(words.indexAt(name.whole().end()));
    }

    /** {@code won gold, defeating Norway's Zeko Barun}: whom the winner has beaten. */
    boolean isOpponent(Name name, int start) {
        int before = start - 1;
        while (words.isCapital(before) && before > start - LONGEST_SIDE) {
            before--; // the country
        }
        return name.type() == Actor.Type.PERSON && BESIDE.contains(words.form(before)) && words.isComma(before - 1);
    }

    private boolean scoreAfter(int side) {
        int k = side;
        while (words.isCapital(k) && k < side + LONGEST_SIDE) {
            k++;
        }
        return k > side && isScore(k);
    }

    private boolean isScore(int k) {
        return isNumber(k) && words.form(k + 1).equals("-") && isNumber(k + 2);
    }

    private boolean isNumber(int k) {
        String form = words.form(k);
        return !form.isEmpty() && form.length() < 4 && Character.isDigit(form.charAt(0));
    }
}
