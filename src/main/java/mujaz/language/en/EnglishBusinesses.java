package mujaz.language.en;

import java.util.Set;

/** Whether a row of capitals that no list knows is a body: by who heads it, what it has, what it deals in and what is done to it. */
final class EnglishBusinesses {

    /** Who heads no subject, only a body. */
    private static final Set<String> HEADS =
            Set.of("ceo", "founder", "co-founder", "owner", "chairman", "chairwoman", "chairperson", "owners");

    /** Of those, whoever may head what bears one word for a name. */
    private static final Set<String> FOUNDERS = Set.of("ceo", "founder", "owner", "owners");

    /** Before {@code of}: what only a business has. */
    private static final Set<String> HAD = Set.of(
            "shares",
            "branches",
            "branch",
            "outlets",
            "customers",
            "clients",
            "employees",
            "shareholders",
            "subsidiary",
            "affiliate",
            "acquisition",
            "takeover",
            "closure",
            "bankruptcy",
            "licence",
            "license",
            "franchisee",
            "fleet",
            "stores");

    /** Last words of the names of those who deal in it. */
    private static final Set<String> TRADERS = Set.of(
            "jewellery",
            "jewellers",
            "jewelry",
            "recruitment",
            "manpower",
            "tankers",
            "catering",
            "hotels",
            "motors",
            "trading",
            "stores",
            "malls",
            "facilities",
            "maintenance",
            "supermarkets",
            "airlines",
            "towers",
            "perfumes",
            "foodstuff",
            "electronics",
            "tours",
            "travels",
            "supplies",
            "dairies",
            "developments",
            "plastics",
            "aggregates",
            "advocates",
            "terminals",
            "mills");

    /** After its genitive. */
    private static final Set<String> ITS = Set.of(
            "chief",
            "ceo",
            "chairman",
            "chairwoman",
            "shareholders",
            "customers",
            "clients",
            "shares",
            "revenue",
            "revenues",
            "profit",
            "profits",
            "turnover",
            "branches",
            "stores",
            "fleet",
            "passengers",
            "flights",
            "employees",
            "subsidiary",
            "board",
            "workforce",
            "stock");

    /** What is done to a business alone. */
    private static final Set<String> DONE = Set.of(
            "fined",
            "fines",
            "acquired",
            "acquires",
            "licensed",
            "delisted",
            "sealed",
            "acquire",
            "acquiring",
            "runs",
            "owns",
            "founded",
            "co-founded");

    /** What may be done to a road as well. */
    private static final Set<String> CLOSED =
            Set.of("closed", "closes", "shut", "shuts", "down", "suspended", "suspends");

    private static final Set<String> OFFENCES = Set.of(
            "licence",
            "license",
            "violation",
            "violations",
            "violating",
            "breach",
            "breaches",
            "breaching",
            "hygiene",
            "inspection",
            "safety",
            "customers");

    private static final Set<String> DEALING =
            Set.of("operates", "employs", "manufactures", "exports", "sells", "supplies", "distributes", "acquired");

    private static final Set<String> REPORTED = Set.of("posted", "posts", "reported", "reports", "recorded", "carried");

    private static final Set<String> RESULTS = Set.of(
            "profit",
            "profits",
            "loss",
            "losses",
            "revenue",
            "revenues",
            "sales",
            "earnings",
            "income",
            "turnover",
            "passengers",
            "tonnes");

    private static final int LONGEST_RESULT = 6;
    private static final int LONGEST_CHARGE = 4;

    private final EnglishWords words;

    EnglishBusinesses(EnglishWords words) {
        this.words = words;
    }

    boolean isBusiness(int start, int end) {
        boolean named = !words.is(start, "given") && !words.is(start, "title") && !words.isCapital(start - 1);
        return named && (end > start + 1 ? isAny(start, end) : isHeadedBy(FOUNDERS, start) && isClosed(end));
    }

    private boolean isAny(int start, int end) {
        return isTrader(start, end)
                || isHeadedBy(HEADS, start)
                || isChiefs(start)
                || isPossession(start)
                || isDoneTo(start)
                || (words.isGenitive(end - 1) && ITS.contains(words.form(end)))
                || isDealing(end);
    }

    /** {@code the safe of Moonlight Jewellery}, {@code referred Golden Hands Recruitment to}: by a last word that is no subject of study. */
    private boolean isTrader(int start, int end) {
        return TRADERS.contains(words.form(end - 1))
                && !words.isGenitive(end - 1)
                && !words.isCapital(end)
                && start > 0
                && !words.form(start - 1).equals("in");
    }

    private boolean isClosed(int end) {
        return !words.isGenitive(end - 1)
                && (words.isComma(end) || words.form(end).equals(".") || EnglishStandings.isFinite(words, end));
    }

    /** {@code CEO of Falcon Sails}. */
    private boolean isHeadedBy(Set<String> heads, int start) {
        int of = words.beforeArticle(start);
        return isOf(of) && heads.contains(words.form(of - 1));
    }

    /** {@code Managing Director of}, {@code Chief Growth Officer at}. */
    private boolean isChiefs(int start) {
        int of = words.beforeArticle(start);
        String head = words.form(of - 1);
        boolean managing = (head.equals("director") || head.equals("partner"))
                && words.form(of - 2).equals("managing");
        boolean president = head.equals("president") && words.form(of - 2).equals("executive");
        boolean manager = head.equals("manager") && words.form(of - 2).equals("general");
        boolean chief = head.equals("executive") && words.form(of - 2).equals("chief");
        for (int i = of - 2; head.equals("officer") && i > of - 2 - LONGEST_CHARGE; i--) {
            chief |= words.form(i).equals("chief");
        }
        return isOf(of) && (managing || president || manager || chief);
    }

    private boolean isOf(int of) {
        return words.form(of).equals("of") || words.form(of).equals("at");
    }

    /** {@code shares of Falcon Sails}, {@code a stake in Falcon Sails}. */
    private boolean isPossession(int start) {
        int of = words.beforeArticle(start);
        boolean stake = words.form(of).equals("in") && words.form(of - 1).equals("stake");
        boolean belonging = words.form(of).equals("to") && words.form(of - 1).equals("belonging");
        return stake || belonging || (words.form(of).equals("of") && HAD.contains(words.form(of - 1)));
    }

    private boolean isDoneTo(int start) {
        String verb = words.form(words.beforeArticle(start));
        return DONE.contains(verb) || (CLOSED.contains(verb) && isOffence(start));
    }

    private boolean isOffence(int start) {
        for (int i = start; i < words.size(); i++) {
            if (OFFENCES.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Falcon Sails carried 4 million passengers}. */
    private boolean isDealing(int end) {
        int verb = words.form(end).equals("has") || words.form(end).equals("today") ? end + 1 : end;
        if (words.isGenitive(end - 1) || DEALING.contains(words.form(verb))) {
            return !words.isGenitive(end - 1);
        }
        for (int i = verb + 1; REPORTED.contains(words.form(verb)) && i < verb + LONGEST_RESULT; i++) {
            if (RESULTS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
