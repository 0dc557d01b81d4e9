package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;

/** What somebody is in sport, before a full name alone: {@code Norwegian forward Zeko Barun}, {@code Al Zeko coach Omar Saif}. */
final class EnglishSportRoles {

    /** Words that are no office elsewhere: {@code looks forward}. */
    private static final Set<String> PLAYERS = Set.of(
            "forward",
            "substitute",
            "winger",
            "athlete",
            "swimmer",
            "sprinter",
            "playmaker",
            "fencer",
            "debutant",
            "teenager");

    private static final Set<String> STAFF =
            Set.of("coach", "captain", "manager", "goalkeeper", "striker", "defender", "midfielder", "president");

    private final EnglishWords words;
    private final EnglishPersonNames persons;

    EnglishSportRoles(EnglishWords words, EnglishPersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** Index after the role that starts at a word; the word's own index where none does. */
    int end(int start) {
        int player = isFrom(start) ? start + 1 : start;
        if (PLAYERS.contains(words.form(player)) && isFull(player + 1)) {
            return player + 1;
        }
        boolean club = words.form(start).equals("al") && words.isCapital(start) && words.isCapital(start + 1);
        int staff = start + 2;
        return club && (STAFF.contains(words.form(staff)) || PLAYERS.contains(words.form(staff))) && isFull(staff + 1)
                ? staff + 1
                : start;
    }

    /** {@code Norwegian}, {@code Emirati}, {@code British}: a word with a capital that is nobody's name. */
    private boolean isFrom(int k) {
        Phrases.Match match = words.name(k);
        boolean name = match != null && (match.is("given") || match.is("joint"));
        return words.isCapital(k)
                && !name
                && !words.isGenitive(k)
                && !words.form(k).equals("the");
    }

    private boolean isFull(int name) {
        return words.isCapital(name) && persons.end(name) > name + 1;
    }
}
