package mujaz.language.en;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;

/** Small deeds beside the news: an account or a prize that is given, a place after the winner's, what somebody will do there. */
final class EnglishCourtesies {

    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "also", "then", "was");

    private static final Set<String> GUIDED = Set.of("briefed", "accompanied", "showed");

    private static final Set<String> GAVE = Set.of("gave", "presented", "delivered", "offered", "provided");

    private static final Set<String> ACCOUNTS =
            Set.of("account", "briefing", "explanation", "overview", "outline", "presentation");

    private static final Set<String> PIECES =
            Set.of("work", "works", "song", "songs", "piece", "pieces", "anthem", "poem", "poems", "concert", "music");

    private static final Set<String> HANDED = Set.of("handed", "awarded", "distributed");

    private static final Set<String> PRIZES =
            Set.of("cup", "trophy", "trophies", "shield", "medals", "prize", "prizes", "certificates");

    private static final Set<String> WINNERS = Set.of("winner", "winners", "champion", "champions", "victors", "team");

    private static final int LONGEST_GIFT = 7;

    private final EnglishWords words;
    private final EnglishRankings rankings;
    private final EnglishAthletes athletes;

    EnglishCourtesies(EnglishWords words, EnglishRankings rankings) {
        this.words = words;
        this.rankings = rankings;
        this.athletes = new EnglishAthletes(words);
    }

    /** {@code listened to a briefing from}, {@code after an account by}: who showed the guest round. */
    boolean isByGuide(Name name, int start) {
        int before = words.beforeArticle(start);
        boolean from = words.form(before).equals("from") || words.form(before).equals("by");
        return name.type() == Actor.Type.PERSON
                && from
                && !words.opensStory()
                && ACCOUNTS.contains(words.form(before - 1));
    }

    boolean isAt(int verb) {
        boolean auxiliary = AUXILIARIES.contains(words.form(verb)) && words.isPast(verb + 1);
        int k = auxiliary ? verb + 1 : verb;
        String form = words.form(k);
        return form.equals("will")
                || GUIDED.contains(form)
                || (form.equals("explained") && words.form(k + 1).equals("to"))
                || (GAVE.contains(form) && hasAny(k, ACCOUNTS))
                || (form.equals("performed") && hasAny(k, PIECES))
                || isPrizeGiving(k)
                || athletes.isDeed(verb)
                || rankings.isAfterWinner(k);
    }

    /** {@code handed the cup over to}, {@code crowned the winners}. */
    private boolean isPrizeGiving(int verb) {
        String form = words.form(verb);
        return (form.equals("crowned") && hasAny(verb, WINNERS))
                || ((HANDED.contains(form) || GAVE.contains(form)) && hasAny(verb, PRIZES));
    }

    private boolean hasAny(int verb, Set<String> nouns) {
        for (int k = verb + 1; k <= verb + LONGEST_GIFT; k++) {
            if (nouns.contains(words.form(k))) {
                return true;
            }
        }
        return false;
    }
}
