package mujaz.language.en;

import mujaz.language.NameRules.Name;
import mujaz.model.Actor;

/** Exchanges by what their index does: {@code the Taras Market General Index closed}, {@code the index of the Taras Market fell}. */
final class EnglishMarkets {

    private static final int LONGEST_INDEX = 3;

    private final EnglishWords words;

    EnglishMarkets(EnglishWords words) {
        this.words = words;
    }

    /** Whether the index of the body whose name starts and ends there is the subject of a verb. */
    boolean isIndexed(Name name, int start, int end) {
        if (name.type() != Actor.Type.ORGANIZATION || name.place()) {
            return false;
        }
        int of = words.beforeArticle(start);
        boolean before = words.form(of).equals("of") && words.form(of - 1).equals("index");
        int verb = afterLetters(end);
        return before ? EnglishStandings.isVerb(words, verb) : indexEnd(verb) > verb;
    }

    /** {@code General Index closed}: index of the verb; the index given where it is no index. */
    private int indexEnd(int first) {
        for (int k = first; k < first + LONGEST_INDEX; k++) {
            if (words.form(k).equals("index")) {
                return EnglishStandings.isVerb(words, k + 1) ? k + 1 : first;
            }
        }
        return first;
    }

    private int afterLetters(int open) {
        boolean letters = words.form(open).equals("(") && words.form(open + 2).equals(")");
        return letters ? open + 3 : open;
    }
}
