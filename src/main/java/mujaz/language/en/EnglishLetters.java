package mujaz.language.en;

import java.util.Set;

/** Letters that name a body: {@code ERC}, {@code S&P}; and those that are short for a thing, a measure or a grade. */
final class EnglishLetters {

    private static final Set<String> THINGS = Set.of(
            "hq", "ai", "gdp", "it", "ict", "sme", "smes", "tv", "vip", "vips", "esg", "fdi", "ipo", "ipos", "lng",
            "pcr", "id", "ev", "evs", "mou", "mous", "iot", "gps", "dna", "hiv", "lpg", "vat", "atm", "atms", "ceo",
            "ceos", "phd", "mba", "ngo", "ngos", "icu", "mri", "uav", "uavs", "suv", "suvs", "sms", "faq", "qr", "pdf",
            "ppp", "rsvp", "var", "mvp", "loi", "lois", "epc", "ro");

    private static final Set<String> MEASURES = Set.of(
            "mw", "gw", "kw", "kwh", "mwh", "gwh", "mwp", "gwp", "km", "kg", "teu", "teus", "bpd", "bcm", "usd", "aed",
            "sar", "kwd", "qar", "bhd", "omr", "eur", "gbp", "jpy", "inr");

    /** {@code R&D}, {@code F&B}: trades, and nobody's. */
    private static final Set<String> TRADES =
            Set.of("r d", "f b", "m a", "q a", "o m", "e p", "p l", "t c", "l d", "c i");

    private static final int MOST_JOINED = 2;

    private final EnglishWords words;

    EnglishLetters(EnglishWords words) {
        this.words = words;
    }

    boolean areCommon(int i) {
        String form = words.form(i);
        return THINGS.contains(form) || MEASURES.contains(form) || isGrade(form);
    }

    /** {@code AAA}: one and the same letter. */
    private static boolean isGrade(String form) {
        return form.chars().distinct().count() == 1;
    }

    /** {@code S&P}, {@code AT&T}: index after letters joined by their sign; the word's own index where none start. */
    int joinedEnd(int start) {
        boolean joined = isLetters(start)
                && words.form(start + 1).equals("&")
                && isLetters(start + 2)
                && words.isGluedToLast(start + 1)
                && words.isGluedToLast(start + 2);
        boolean trade = TRADES.contains(words.form(start) + " " + words.form(start + 2));
        return joined && !trade ? start + 3 : start;
    }

    private boolean isLetters(int i) {
        int length = words.form(i).length();
        return words.isCapital(i) && length <= MOST_JOINED && (length == 1 || words.isAcronym(i));
    }
}
