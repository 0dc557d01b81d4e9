package mujaz.language.en;

import java.util.Set;

/** Small deeds beside the news: an account that is given to a guest, a place after the winner's, what somebody will do there. */
final class EnglishCourtesies {

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "also", "then", "was");

    private static final Set<String> GUIDED = Set.of("briefed", "accompanied", "showed");

    private static final Set<String> GAVE = Set.of("gave", "presented", "delivered", "offered", "provided");

    private static final Set<String> ACCOUNTS =
            Set.of("account", "briefing", "explanation", "overview", "outline", "presentation");

    private static final Set<String> FINISHED =
            Set.of("came", "finished", "was", "took", "claimed", "secured", "placed", "won", "ranked", "settled");

    private static final int LONGEST_ACCOUNT = 7;

    private final EnglishWords words;
    private final EnglishParties parties;

    EnglishCourtesies(EnglishWords words, EnglishParties parties) {
        this.words = words;
        this.parties = parties;
    }

    boolean isAt(int verb) {
        boolean auxiliary = AUXILIARIES.contains(words.form(verb)) && words.isPast(verb + 1);
        int k = auxiliary ? verb + 1 : verb;
        String form = words.form(k);
        return form.equals("will")
                || GUIDED.contains(form)
                || (form.equals("explained") && words.form(k + 1).equals("to"))
                || (GAVE.contains(form) && hasAny(k, LONGEST_ACCOUNT, ACCOUNTS))
                || (FINISHED.contains(form) && parties.isRanked(k + 1));
    }

    private boolean hasAny(int verb, int reach, Set<String> nouns) {
        for (int k = verb + 1; k <= verb + reach; k++) {
            if (nouns.contains(words.form(k))) {
                return true;
            }
        }
        return false;
    }
}
