package mujaz.language.en;

import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;

/** Further down, who came in after the winner, and the many who won a medal each. */
final class EnglishRankings {

    private static final Set<String> MEDALS = Set.of("gold", "silver", "bronze", "medal", "medals", "podium");

    private static final Set<String> RANKS = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "runner", "runners", "silver",
            "bronze");

    /** {@code opened the second round}, {@code signed a second deal}: no rank. */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "his", "her", "its", "their");

    private static final Set<String> FINISHED =
            Set.of("came", "finished", "was", "took", "claimed", "secured", "placed", "won", "ranked", "settled");

    /** More persons than share a race with one winner. */
    private static final int SHORTEST_LIST = 3;

    private static final int LONGEST_RANK = 6;

    private final EnglishWords words;

    EnglishRankings(EnglishWords words) {
        this.words = words;
    }

    /** {@code finished second}, {@code took silver}. */
    boolean isAfterWinner(int verb) {
        return FINISHED.contains(words.form(verb)) && isRanked(verb + 1);
    }

    /** {@code followed by}, {@code with Salem Al Marri in second place}: who came in after the winner. */
    boolean isBeaten(Name name, int start) {
        int before = words.beforeArticle(start);
        for (int k = before - 1; words.form(before).equals("by") && k > before - LONGEST_RANK; k--) {
            if (words.form(k).equals("followed")) {
                return true;
            }
        }
        int end = words.indexAt(name.whole().end());
        return words.form(before).equals("with") && isRanked(end);
    }

    /** Whether a rank follows before the next comma: {@code 's Zephyr in second place}. */
    boolean isRanked(int from) {
        for (int k = from; k < from + LONGEST_RANK && !words.isComma(k); k++) {
            if (RANKS.contains(words.form(k)) && !DETERMINERS.contains(words.form(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Each of many persons with the medal he has won. */
    boolean isListOfMedals(List<Name> names) {
        int persons = 0;
        for (Name name : names) {
            persons += name.type() == Actor.Type.PERSON ? 1 : 0;
        }
        for (int i = 0; i < words.size() && persons >= SHORTEST_LIST; i++) {
            if (MEDALS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
