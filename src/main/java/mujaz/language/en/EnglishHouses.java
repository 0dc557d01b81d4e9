package mujaz.language.en;

import java.util.Set;

/** A given name that no list knows, by the house behind it: {@code Zekor Al Marri won}. */
final class EnglishHouses {

    /** What a place or a body of two words opens with, before its article: {@code Dar Al Saqi}. */
    private static final Set<String> HEADS = Set.of(
            "noor", "burj", "souq", "souk", "suq", "dar", "bait", "beit", "bayt", "wadi", "jebel", "jabal", "masjid",
            "qasr", "hisn", "mina", "ras", "umm", "khor", "deir", "madinat", "bab", "ain", "falaj", "house", "majlis",
            "nadi", "sahab", "bank", "team", "club", "hotel", "port", "fort", "school", "camp", "sama", "wahat",
            "rawdat", "hadiqat", "markaz", "jami", "darb", "sawt", "shams", "qalb", "ahl", "bahr", "nahr", "jazirat",
            "sharm", "tel", "tell", "hay", "hai", "villa", "mall", "tower", "road", "street", "new", "old", "greater");

    private final EnglishWords words;

    EnglishHouses(EnglishWords words) {
        this.words = words;
    }

    boolean isPerson(int start, int end) {
        boolean house = end - start >= 3
                && words.form(end - 2).equals("al")
                && words.isCapital(end - 2)
                && words.name(start) == null
                && !words.is(end - 1, "org")
                && !HEADS.contains(words.form(start));
        return house && !words.isGenitive(end - 1) && EnglishStandings.isVerb(words, end);
    }
}
