package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;

/** Offices in small letters that are offices because their holder follows: {@code coach Zeko Barun}, {@code the bank's chairman, Salem Al Marri}. */
final class EnglishHeldOffices {

    /** What a body may be as well: {@code consultant Falcon Rock}. */
    private static final Set<String> OF_BODIES = Set.of(
            "partner",
            "member",
            "head",
            "chair",
            "chief",
            "consultant",
            "auditor",
            "leader",
            "custodian",
            "trustee",
            "administrator",
            "representative",
            "owner",
            "secretary",
            "assistant",
            "architect");

    private static final int LONGEST = 5;

    private final EnglishWords words;
    private final EnglishPersonNames persons;

    EnglishHeldOffices(EnglishWords words, EnglishPersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** {@code coach Zeko Barun}: index after the office; the word's own index where none starts. */
    int plainEnd(int start) {
        Phrases.Match match = words.is(start, "office") ? words.name(start) : null;
        boolean held = match != null && !OF_BODIES.contains(words.form(match.end() - 1)) && isFull(match.end());
        return held && match != null ? match.end() : start;
    }

    /** {@code the bank's chairman, Salem Al Marri,}: index after the office; the word's own index where none starts. */
    int ownedEnd(int the) {
        boolean owned = words.form(the).equals("the") && words.isGenitive(the + 1) && !words.isCapital(the + 1);
        int k = the + 2;
        while (owned
                && (words.is(k, "modifier") || (words.isCapital(k) && words.name(k) == null))
                && k < the + LONGEST) {
            k++; // the shop's Norwegian manager
        }
        Phrases.Match match = owned && words.is(k, "office") ? words.name(k) : null;
        if (match == null) {
            return the;
        }
        int name = words.isComma(match.end()) ? match.end() + 1 : match.end();
        return isFull(name) ? match.end() : the;
    }

    /** A name of two words or more, perhaps after a title. */
    private boolean isFull(int start) {
        int name = start;
        for (Phrases.Match title = words.name(name);
                title != null && (title.is("title") || title.is("honorific"));
                title = words.name(name)) {
            name = words.form(title.end()).equals(".") ? title.end() + 1 : title.end();
        }
        return words.isCapital(name) && persons.end(name) > name + 1;
    }
}
