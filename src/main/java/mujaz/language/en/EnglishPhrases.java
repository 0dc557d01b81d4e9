package mujaz.language.en;

import java.util.Set;
import mujaz.language.Phrases;
import org.jspecify.annotations.Nullable;

/** How far an office and an organization's name reach: rows of capitals, and small words among them. */
final class EnglishPhrases {

    private static final int LONGEST_COMPLEMENT = 9;
    private static final int LONGEST_OFFICE = 26;
    private static final int LONGEST_AREA = 6;
    private static final int LONGEST_CHARGE = 6;
    private static final int LONGEST_SHORT_NAME = 5;
    private static final int LONGEST_UNKNOWN = 4;
    private static final int LONGEST_PLAIN = 4;

    /** Words that no office in small letters begins with, and no noun that closes one. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "for", "at", "in", "to", "on", "by", "with", "from", "and", "or", "as", "who", "which", "that", "a",
            "an", "the", "his", "her", "its", "their", "then", "now", "since", "until", "during", "after", "before",
            "both", "all", "also", "when", "while", "where", "whose", "under", "than", "not", "but");

    /** Genitives inside the names of organizations: {@code People's Court}. */
    private static final Set<String> INNER_GENITIVES =
            Set.of("people", "women", "children", "men", "workers", "farmers");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "to");

    private static final Set<String> ANDS = Set.of("and", "&");

    private static final Set<String> OFS = Set.of("of", "for");

    /** Offices that somebody holds towards another: {@code Ambassador to the UAE}. */
    private static final Set<String> SENT = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "adviser",
            "advisor",
            "commissioner",
            "consul",
            "delegate",
            "observer",
            "assistant",
            "aide",
            "chargé",
            "charge",
            "chargée",
            "coordinator",
            "secretary");

    /** Those whom somebody may represent or advise. */
    private static final Set<String> RULERS =
            Set.of("ruler", "king", "amir", "emir", "sultan", "prince", "president", "minister");

    /** Last words of places that something is held at. */
    private static final Set<String> VENUES = Set.of(
            "amphitheatre",
            "amphitheater",
            "theatre",
            "theater",
            "stadium",
            "arena",
            "hall",
            "hotel",
            "palace",
            "resort",
            "villa",
            "ballroom",
            "racecourse",
            "circuit");

    /** What carries the name before it. */
    private static final Set<String> CAMPAIGNS = Set.of("campaign", "operation");

    /** What those have for whom a society is: {@code Persons with Disabilities}. */
    private static final Set<String> CONDITIONS = Set.of(
            "disabilities", "disability", "special", "autism", "hearing", "visual", "intellectual", "down", "diabetes");

    /** What an office may be for as well, with its article: {@code Government Development and the Future}. */
    private static final Set<String> SUBJECTS = Set.of("future", "environment", "arts", "economy");

    /** Last words of what a minister is in charge of: {@code Digital Economy}. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "affairs",
            "agriculture",
            "change",
            "commerce",
            "communications",
            "cooperation",
            "culture",
            "defence",
            "defense",
            "development",
            "economy",
            "education",
            "electricity",
            "employment",
            "energy",
            "environment",
            "finance",
            "fisheries",
            "health",
            "housing",
            "industry",
            "information",
            "infrastructure",
            "innovation",
            "interior",
            "investment",
            "justice",
            "labor",
            "labour",
            "mining",
            "oil",
            "petroleum",
            "planning",
            "population",
            "research",
            "resources",
            "roads",
            "science",
            "security",
            "sport",
            "sports",
            "technology",
            "tourism",
            "trade",
            "transport",
            "water",
            "welfare",
            "works",
            "youth");

    /** Words of what else somebody is in charge of, and of nobody's name. */
    private static final Set<String> CHARGES = Set.of(
            "sector",
            "services",
            "operations",
            "regulation",
            "management",
            "programmes",
            "programs",
            "projects",
            "relations",
            "systems",
            "policy",
            "policies",
            "support",
            "control",
            "strategy",
            "quality",
            "licensing",
            "inspection",
            "communication",
            "marketing",
            "training",
            "supervision",
            "protection",
            "safety",
            "partnerships",
            "growth");

    /** Last words of the names of companies. */
    private static final Set<String> BUSINESSES = Set.of(
            "recycling",
            "trading",
            "shipping",
            "logistics",
            "engineering",
            "aviation",
            "aerospace",
            "energy",
            "power",
            "motors",
            "steel",
            "cement",
            "pharma",
            "telecom",
            "media",
            "systems",
            "solutions",
            "foods",
            "farms",
            "insurance",
            "retail",
            "entertainment",
            "electronics",
            "mining",
            "petroleum",
            "air");

    private final EnglishWords words;
    private final EnglishPersonNames persons;

    EnglishPhrases(EnglishWords words, EnglishPersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** {@code Anti-Fraud Department}: index of the second half, which is looked at as a word of its own. */
    private int overHyphen(int k) {
        return words.isHyphen(k) && words.isCapital(k + 1) ? k + 1 : k;
    }

    /** The same with a second half that is written small and ends there: {@code Anti-fraud}. */
    private int afterSmallHalf(int k) {
        return words.isHyphen(k) && !words.isCapital(k + 1) && !words.isHyphen(k + 2) ? k + 2 : overHyphen(k);
    }

    /** Index after an office that starts at a word, its {@code the} left out; the word's own index where none does. */
    int officeEnd(int start) {
        int k = start;
        int heads = 0;
        boolean lower = false;
        boolean begins = true;
        if (words.form(start).equals("the") || isWhere(start)) {
            return start;
        }
        if (words.form(start).equals("emirate") && words.form(start + 1).equals("of") && words.isPlace(start + 2)) {
            return placeEnd(start + 2);
        }
        while ((words.isWord(k) || isAnd(k)) && k - start < LONGEST_OFFICE) {
            Phrases.Match match = words.name(k);
            boolean head = match != null && match.is("office") && !isGiven(k);
            if (head) {
                heads++;
                lower |= !words.isCapital(k);
                k = match == null ? k + 1 : Math.max(chiefOfficerEnd(k), headEnd(match.end()));
                begins = isWhose(k - 1);
            } else if (begins && words.isCapital(k) && words.isHyphen(k + 1) && words.is(k + 3, "office")) {
                k += 3; // Al-Taras Governor
            } else if (heads == 0 && isChargeOf(k)) {
                k++;
            } else if (begins && isPremodifier(k, match)) {
                k = match == null || match.is("modifier") ? k + 1 : beforeOffice(match.end());
            } else if (heads > 0 && PREPOSITIONS.contains(words.form(k)) && !words.isCapital(k) && mayTake(start, k)) {
                int next = complementEnd(k + 1);
                if (next == k + 1 || isVenue(start, k, next)) {
                    break;
                }
                k = next;
            } else if (heads == 0 && k > start && isAnd(k) && joinsPremodifiers(start, k)) {
                k++;
            } else if (heads > 0 && isAnd(k) && startsOffice(k + 1)) {
                begins = true;
                k++;
            } else {
                break;
            }
            if (heads == 0 && k - start > 6) {
                break;
            }
        }
        k = begins && heads > 0 ? k - 1 : k;
        boolean whole = heads > 0 && !(lower && k == start + 1);
        return whole ? afterLetters(start, k) : start;
    }

    /** {@code , Chairman of the Marsa Council at the Falcon Theatre}: where it was, and no part of an office that tells of what. */
    private boolean isVenue(int office, int at, int end) {
        return words.form(at).equals("at") && has(office, at, OFS) && VENUES.contains(words.form(end - 1));
    }

    /** {@code Dean of}, {@code Deputy for}: the head ends before its preposition. */
    private int headEnd(int end) {
        return PREPOSITIONS.contains(words.form(end - 1)) ? end - 1 : end;
    }

    /** {@code Ruler's Deputy}: one office by another. */
    private boolean isWhose(int head) {
        boolean deputy = words.form(head + 1).equals("deputy");
        return words.isGenitive(head)
                && RULERS.contains(words.form(head))
                && (deputy || SENT.contains(words.form(head + 1)))
                && words.is(head + 1, "office");
    }

    /** {@code Chief People Officer}: index after the officer; the word's own index where there is none. */
    private int chiefOfficerEnd(int chief) {
        int k = chief + 1;
        while (words.form(chief).equals("chief")
                && words.isWord(k)
                && k < chief + LONGEST_CHARGE
                && words.isCapital(k) == words.isCapital(chief)) {
            if (words.form(k).equals("officer") || words.form(k).equals("officers")) {
                return k + 1;
            }
            k = isAnd(k + 1) ? k + 2 : k + 1;
        }
        return chief;
    }

    /** {@code Kuwait's oil minister}. */
    private boolean isChargeOf(int k) {
        return words.isPlace(k - 1) && words.isGenitive(k - 1) && !words.isCapital(k) && words.is(k + 1, "office");
    }

    /** {@code met in Marsa Qatar's Minister}: where they met, and behind it whose minister. */
    private boolean isWhere(int place) {
        Phrases.Match match = words.isPlace(place) ? words.name(place) : null;
        return match != null && PREPOSITIONS.contains(words.form(place - 1)) && words.is(match.end(), "country");
    }

    /** {@code United Kingdom (UK) Foreign Secretary}: index after letters in brackets before an office; else the index given. */
    private int beforeOffice(int k) {
        int end = bracketEnd(k);
        return end > k && startsOffice(end) ? end : k;
    }

    /** {@code Amir Salem} is a name, {@code the Amir Salem}, {@code Amir of Marsa} and {@code Amir Sheikh Salem} an office. */
    private boolean isGiven(int k) {
        return words.form(k).equals("amir")
                && words.isCapital(k + 1)
                && !words.is(k + 1, "title")
                && !words.form(k - 1).equals("the");
    }

    /** {@code the visit of the Minister of Defence to Marsa}: where he goes is no part of his office. */
    private boolean mayTake(int office, int preposition) {
        boolean sent = !words.form(preposition).equals("to");
        for (int i = office; i < preposition && !sent; i++) {
            sent = SENT.contains(words.form(i));
        }
        return sent;
    }

    /** {@code King of Marsa}: index after the country; the index of {@code of} where none follows. */
    int countryEnd(int of) {
        int end = complementEnd(of + 1);
        return end > of + 1 ? end : of;
    }

    /** Index after an office in small letters between commas: {@code , head of the jury,}, {@code , chief eye surgeon at the ward,}. */
    int plainOfficeEnd(int start) {
        int k = start;
        boolean office = false;
        while (isPlainWord(k) && k < start + LONGEST_PLAIN) {
            Phrases.Match match = words.is(k, "office") ? words.name(k) : null;
            office = match != null;
            k = match == null ? k + 1 : match.end();
        }
        if (!office || !PREPOSITIONS.contains(words.form(k))) {
            return start;
        }
        while (words.isWord(k) && k < start + LONGEST_COMPLEMENT && words.speech(k) == null) {
            k++;
        }
        return closes(k) ? k : start;
    }

    private boolean isPlainWord(int k) {
        return words.isWord(k)
                && !words.isCapital(k)
                && !FUNCTION_WORDS.contains(words.form(k))
                && !EnglishStandings.isFinite(words, k);
    }

    /** {@code head of the Relief delegation,}: index after the small noun that closes the apposition; the index given where it does not. */
    int plainNounEnd(int start) {
        int k = start;
        while (isPlainWord(k) && k < start + LONGEST_PLAIN) {
            k++;
        }
        return closes(k) ? k : start;
    }

    /** A comma, or the end of the sentence. */
    private boolean closes(int k) {
        return words.isComma(k) || words.form(k).equals(".") || k == words.size();
    }

    /** {@code for markets,} in small letters up to the comma that closes the apposition; the index given where it is none. */
    int plainComplementEnd(int start) {
        int k = start;
        if (!words.form(k).equals("for") && !words.form(k).equals("of")) {
            return start;
        }
        while (words.isWord(k) && k < start + LONGEST_COMPLEMENT && !EnglishStandings.isFinite(words, k)) {
            k++;
        }
        return closes(k) ? k : start;
    }

    /** Whether an office says of what, and not only {@code Director-General}. */
    boolean tellsWhose(int start, int end) {
        int k = start;
        while (k < end) {
            Phrases.Match match = words.name(k);
            boolean part = match != null && (match.is("office") || match.value().equals("modifier"));
            if (!part && words.isWord(k)) {
                return true;
            }
            k = part && match != null ? match.end() : k + 1;
        }
        return false;
    }

    /** {@code Labour and Social Development Minister}: common words on both sides, and an office behind them. */
    private boolean joinsPremodifiers(int start, int and) {
        for (int i = start; i < and; i++) {
            if (!isCommonWord(i) || words.isAcronym(i)) {
                return false;
            }
        }
        return and <= start + 2 && isCommonWord(and + 1) && startsOffice(and + 1);
    }

    private boolean isPremodifier(int k, Phrases.@Nullable Match match) {
        if (match != null && (match.is("modifier") || words.isPlace(k))) {
            return words.isCapital(k) || match.is("modifier");
        }
        if (match != null && match.is("org") && (words.isGenitive(k) || words.is(match.end(), "office"))) {
            return true;
        }
        if (words.isGenitive(k) && !words.isCapital(k) && startsOffice(k + 1)) {
            return true; // airport's CEO
        }
        boolean plain = match == null || match.is("inner") || match.is("organization") || match.is("org");
        return words.isCapital(k) && plain;
    }

    private boolean startsOffice(int k) {
        int i = k;
        while (words.isWord(i) && i < k + 5) {
            if (words.is(i, "office")) {
                return true;
            }
            boolean group = words.is(i, "org") && words.is(i + 1, "office"); // group chief executive
            if (!words.isCapital(i) && !words.is(i, "modifier") && !group) {
                return false;
            }
            i++;
        }
        return false;
    }

    private boolean has(int from, int to, Set<String> forms) {
        for (int i = from; i < to; i++) {
            if (forms.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code and Masa Zulki, Minister of ...}: somebody else, with an office of his own. */
    private boolean startsHolder(int k) {
        int end = persons.end(k);
        int office = words.form(end + 1).equals("the") ? end + 2 : end + 1;
        return end > k + 1 && words.isComma(end) && officeEnd(office) > office;
    }

    /** {@code Minister of Commerce Zeko Barun}: a row of words that no list knows, which ends there. */
    private boolean startsUnknown(int k) {
        int end = persons.end(k);
        for (int i = k; i < end; i++) {
            String form = words.form(i);
            if (words.isPlace(i) || words.is(i, "org") || PORTFOLIOS.contains(form) || CHARGES.contains(form)) {
                return false;
            }
        }
        return end > k + 1 && end <= k + LONGEST_UNKNOWN && !words.isCapital(end);
    }

    private boolean isAnd(int k) {
        return ANDS.contains(words.form(k));
    }

    /** After {@code of}: capitals up to a name, {@code the}, small words of offices, and an acronym in brackets. */
    private int complementEnd(int start) {
        int k = words.form(start).equals("the") ? start + 1 : start;
        int begun = k;
        while (k < words.size() && k - start < LONGEST_OFFICE) {
            Phrases.Match match = words.name(k);
            int organization = match != null && match.is("title") ? organizationEnd(match.end()) : k;
            organization = k == begun && isNamedAfter(k) ? organizationEnd(k) : organization;
            if (match != null && words.isBrand(k)) {
                k = match.end();
                if (!words.isCapital(k)) {
                    return bracketEnd(k);
                }
            } else if (match != null && organization > match.end()) {
                k = organization;
            } else if (k == begun && isRepresented(start, match) && match != null) {
                k = match.end();
            } else if (match != null && match.is("honorific") && sovereignEnd(match.end()) > match.end()) {
                k = sovereignEnd(match.end());
                break;
            } else if (match != null
                    && match.is("given")
                    && k > begun
                    && words.form(k - 1).equals("port")) {
                k = match.end(); // Port Salem
            } else if (match != null && isSomebody(match)) {
                if (!match.is("office") || !(words.isGenitive(match.end() - 1) || isCourt(match))) {
                    break;
                }
                k = match.end();
            } else if (match != null && words.isCapital(k) && isPlaceMatch(match)) {
                k = overHyphen(match.end());
                if (k == match.end() && isAnd(k) && isForRegions(start, k + 1)) {
                    k++;
                } else if (k == match.end() && !continuesPlace(k) && !isOneOfSubjects(start, k)) {
                    return bracketEnd(isNamedAfterPlace(k) ? k + 1 : k);
                }
            } else if (words.isCapital(k) || (k > begun - 1 && isLowerInner(k, match))) {
                k = listEnd(afterSmallHalf(k + 1));
                if (PORTFOLIOS.contains(words.form(k - 1)) && startsUnknown(k)) {
                    return k;
                }
            } else if (k > begun
                    && isAnd(k)
                    && words.isCapital(k + 1)
                    && !startsOffice(k + 1)
                    && !(has(begun, k, ANDS) && startsHolder(k + 1))) {
                k++;
            } else if (k > begun
                    && isAnd(k)
                    && words.form(k + 1).equals("the")
                    && SUBJECTS.contains(words.form(k + 2))) {
                k += 2;
            } else if (k > begun && words.form(k).equals("of") && (words.isCapital(k + 1) || words.isCapital(k + 2))) {
                k++;
            } else if ((words.form(k).equals("the") && words.isCapital(k + 1)) || isOnSubject(k) || isGenitiveSign(k)) {
                k++;
            } else {
                break;
            }
        }
        while (k > begun
                && !words.isCapital(k - 1)
                && !words.isHyphen(k - 2)
                && !isLowerInner(k - 1, words.name(k - 1))) {
            k--;
        }
        k = k > begun && CAMPAIGNS.contains(words.form(k)) ? k + 1 : k;
        return k == begun ? start : afterAcronym(begun, hasHead(begun, k) ? branchEnd(k) : k);
    }

    /** {@code at Salem Hospital}, {@code at Al Salem Hospital}: a body named after somebody. */
    private boolean isNamedAfter(int k) {
        return words.is(k, "given") || (words.is(k, "joint") && words.isCapital(k) && words.is(k + 1, "given"));
    }

    /** {@code for the Middle East and North Africa}: two that somebody is in charge of. */
    private boolean isForRegions(int start, int second) {
        boolean place = words.isPlace(second) && words.isCapital(second);
        return words.form(start - 1).equals("for") && place && !startsOffice(second);
    }

    /** {@code Representative of the Ruler}: an office inside another. */
    private boolean isRepresented(int the, Phrases.@Nullable Match match) {
        return match != null
                && match.is("office")
                && words.form(the).equals("the")
                && RULERS.contains(words.form(match.end() - 1))
                && SENT.contains(words.form(the - 2));
    }

    /** {@code Chairman of Marsa Farms,}: one more word, which is nobody's name. */
    private boolean isNamedAfterPlace(int k) {
        boolean ends = words.isComma(k + 1) || words.form(k + 1).equals(".") || k + 1 == words.size();
        return ends && words.isCapital(k) && words.name(k) == null && !words.isFamily(k);
    }

    /** {@code Warm Hands campaign}, {@code "Warm Hands" campaign}: index after the words with capitals; the word's own where there are none. */
    int campaignEnd(int start) {
        int k = start;
        while (words.isCapital(k) || (k > start && words.form(k).equals("of") && words.isCapital(k + 1))) {
            k++;
        }
        int noun = k;
        while (words.isQuote(noun)) {
            noun++;
        }
        boolean named = k > start + 1
                && !words.form(start).equals("the")
                && CAMPAIGNS.contains(words.form(noun))
                && !words.isGenitive(k - 1);
        return named && (noun == k || words.isQuote(start - 1)) ? (noun == k ? k + 1 : k) : start;
    }

    /** {@code for International Organisations' Affairs}: the sign after a plural. */
    private boolean isGenitiveSign(int k) {
        boolean sign = words.form(k).equals("'") || words.form(k).equals("’");
        return sign && words.isGluedToLast(k) && !words.isGluedToLast(k + 1) && words.isCapital(k + 1);
    }

    /** {@code Authority on Fisheries}, and not {@code Authority on Monday}. */
    private boolean isOnSubject(int k) {
        return words.form(k).equals("on")
                && words.is(k - 1, "org")
                && words.isCapital(k - 1)
                && words.isCapital(k + 1)
                && !EnglishDayWords.isWeekday(words.form(k + 1));
    }

    /** {@code (GRS)}, {@code , GRS,} after {@code Gulf Relief Society}: index after the letters. */
    int afterAcronym(int start, int end) {
        int letters = afterLetters(start, end);
        return letters > end ? letters : bracketEnd(end);
    }

    private int afterLetters(int start, int end) {
        boolean enclosed = words.isComma(end) && words.isAbbreviation(end + 1) && words.isComma(end + 2);
        return enclosed && !words.isPlace(end + 1) && isShortFor(start, end) ? end + 2 : end;
    }

    /** Whether letters after a name and its comma begin as the name does, or as one of its words, and end as a later one. */
    private boolean isShortFor(int start, int end) {
        String letters = words.form(end + 1);
        char last = letters.charAt(letters.length() - 1);
        boolean begun = false;
        for (int i = start; i < end; i++) {
            if (begun && words.isCapital(i) && words.form(i).charAt(0) == last) {
                return true;
            }
            begun |= words.isCapital(i) && words.form(i).charAt(0) == letters.charAt(0);
        }
        return words.form(start).charAt(0) == letters.charAt(0);
    }

    /** {@code HM the King} inside an office: index after it, from the article. */
    private int sovereignEnd(int the) {
        boolean office = words.form(the).equals("the")
                && words.isCapital(the + 1)
                && (words.is(the + 1, "office") || words.is(the + 1, "title"));
        boolean ends = !words.isCapital(the + 2) || (isTitle(the + 2) && !isBeforeAnother(the + 2));
        return office && ends ? the + 2 : the;
    }

    private boolean isTitle(int k) {
        return words.is(k, "title") || words.is(k, "honorific");
    }

    /** {@code Sheikh Harib, His Highness the Prime Minister}, {@code Sheikh Harib, Minister of Works Salem}: one before the holder. */
    private boolean isBeforeAnother(int title) {
        int name = title;
        while (isTitle(name)) {
            name++;
        }
        int comma = persons.end(name);
        if (!words.isComma(comma)) {
            return false;
        }
        int office = officeEnd(comma + 1);
        return isTitle(comma + 1) || (office > comma + 1 && persons.end(office) > office + 1);
    }

    private static boolean isSomebody(Phrases.Match match) {
        return match.is("given") || match.is("honorific") || match.is("title") || match.is("office");
    }

    private static boolean isPlaceMatch(Phrases.Match match) {
        return match.is("country") || match.is("city") || match.is("region");
    }

    /** {@code Crown Prince's Court}, {@code Ruler Office}: an office that begins the name of an organization. */
    private boolean isCourt(Phrases.Match office) {
        return words.isCapital(office.end() - 1) && words.isCapital(office.end()) && words.is(office.end(), "org");
    }

    /** {@code Abu Dhabi Executive Council}: a place that begins a longer name. */
    private boolean continuesPlace(int k) {
        for (int i = k; i < k + 6 && (words.isCapital(i) || isAnd(i) || words.isHyphen(i) || isGenitiveSign(i)); i++) {
            Phrases.Match match = words.name(i);
            if (match != null && match.is("office")) {
                return isCourt(match);
            }
            if (words.is(i, "given")) {
                return false;
            }
            boolean subject = isBusiness(i) || (i == k && PORTFOLIOS.contains(words.form(i))); // for Gulf Affairs
            if (subject || words.is(i, "org") || words.is(i, "event") || words.is(i, "area")) {
                return true;
            }
        }
        return words.form(k).equals("in") && words.isPlace(k + 1);
    }

    /** {@code Land, Water and Transport}: index after {@code and} where single words are listed up to it; else the index given. */
    private int listEnd(int comma) {
        int k = comma;
        while (words.isComma(k) && words.isCapital(k + 1) && isCommonWord(k + 1)) {
            k = words.isCapital(k + 2) && PORTFOLIOS.contains(words.form(k + 2)) ? k + 3 : k + 2;
        }
        int and = words.isComma(k) ? k + 1 : k;
        return k > comma && isAnd(and) && words.isCapital(and + 1) && isCommonWord(and + 1) ? and + 1 : comma;
    }

    /** {@code for Europe and Foreign Affairs}: what somebody is in charge of, and a place is one of it. */
    private boolean isOneOfSubjects(int start, int and) {
        boolean subject = words.isCapital(and + 1) && (isCommonWord(and + 1) || words.is(and + 1, "modifier"));
        return words.form(start - 1).equals("for") && isAnd(and) && subject && !startsOffice(and + 1);
    }

    /** {@code Falcon Recycling}: what a company deals in. */
    boolean isBusiness(int k) {
        return words.isCapital(k) && BUSINESSES.contains(words.form(k));
    }

    private boolean isCommonWord(int k) {
        Phrases.Match match = words.name(k);
        return (match == null || match.is("org") || match.is("inner")) && !words.isFamily(k);
    }

    private boolean isLowerInner(int k, Phrases.@Nullable Match match) {
        boolean inner = match != null && (match.is("inner") || match.is("org"));
        return inner && words.form(k).length() > 4 && !words.isCapital(k);
    }

    private int bracketEnd(int k) {
        int end = k + 1;
        while (words.isCapital(end) && end < k + LONGEST_SHORT_NAME) {
            end++;
        }
        boolean named = words.isAbbreviation(k + 1) || end > k + 2;
        boolean bracketed =
                words.form(k).equals("(") && named && words.form(end).equals(")");
        return bracketed ? end + 1 : k;
    }

    /** Index after the region or city whose name starts at a word; the word's own index where none does. */
    int areaEnd(int start) {
        int k = start;
        if (words.form(start).equals("the")) {
            return start;
        }
        if (words.form(start).equals("emirate") && words.form(start + 1).equals("of") && words.isPlace(start + 2)) {
            return placeEnd(start + 2);
        }
        while ((words.isCapital(k) || (k > start && words.is(k, "joint"))) && k < start + LONGEST_AREA) {
            if (words.is(k, "area")) {
                return k > start && !words.is(k + 1, "org") ? k + 1 : start;
            }
            if (words.isGenitive(k)) {
                return start;
            }
            k++;
        }
        return start;
    }

    private int placeEnd(int place) {
        Phrases.Match match = words.name(place);
        return match == null ? place + 1 : match.end();
    }

    /** Index after the organization or event whose name starts at a word; the word's own index where none does. */
    int organizationEnd(int start) {
        int k = start;
        int end = start;
        boolean headed = false;
        if (words.is(start, "inner")
                && !(words.isCapital(start) && words.form(start).length() > 4)) {
            return start;
        }
        while (k < words.size() && k - start < 14 && !(k == start + 1 && headed && isPerson(k))) {
            Phrases.Match match = words.name(k);
            boolean head = words.isCapital(k)
                    && match != null
                    && (match.is("org") || match.is("event") || isNational(start, k, match));
            if (head && match != null) {
                headed = true;
                k = match.end();
                end = withYear(k, match);
                k = end;
            } else if (isSaint(k)) {
                k += 2;
            } else if (!headed && k > start && subjectListEnd(k) > k) {
                k = subjectListEnd(k);
            } else if (words.isCapital(k) && (mayNameOrganization(match) || (!headed && words.is(k, "area")))) {
                k = persons.afterHyphen(match == null ? k + 1 : Math.max(match.end(), k + 1));
                k = overHyphen(headed && has(start, k, OFS) ? listEnd(k) : k);
                end = headed && follows(start, k) ? k : end;
            } else if (!headed && k > start && isLowerInner(k, match) && words.isCapital(k + 1)) {
                k++;
            } else if (!headed && k > start && match != null && match.is("joint") && words.isCapital(k + 1)) {
                k++;
            } else if (headed && words.form(k).equals("of") && startsComplement(k + 1)) {
                k++;
            } else if (words.form(k).equals("the")
                    && headed
                    && words.form(k - 1).equals("of")) {
                k++;
            } else if (isAnd(k) && words.isCapital(k + 1) && joins(k, start, headed)) {
                k++;
            } else if (headed && ((words.form(k).equals("for") && words.isCapital(k + 1)) || isOnSubject(k))) {
                k++;
            } else if (headed && words.form(k).equals("with") && CONDITIONS.contains(words.form(k + 1))) {
                k++;
            } else if (headed && isCounted(k) && words.isCapital(k + 1)) {
                k++;
            } else if (!headed && k > start && isGenitiveSign(k)) {
                k++;
            } else if (!headed && k == start + 1 && words.form(k).equals("of") && isShortened(start)) {
                k++;
            } else {
                break;
            }
            if (words.isGenitive(k - 1) && !(INNER_GENITIVES.contains(words.form(k - 1)) && words.isCapital(k))) {
                end = headed ? k : start;
                break;
            }
        }
        return headed && end > start + 1 ? branchEnd(end) : start;
    }

    /** {@code St. Jude Hospital}. */
    private boolean isSaint(int k) {
        return words.form(k).equals("st") && words.form(k + 1).equals(".") && words.isCapital(k + 2);
    }

    /** {@code Committee of the 2021 Marathon}, {@code of the 12th Games}. */
    private boolean isCounted(int k) {
        String form = words.form(k);
        boolean year = form.length() == 4 && form.startsWith("20");
        boolean count = form.endsWith("th") || form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd");
        return words.form(k - 1).equals("the")
                && !form.isEmpty()
                && Character.isDigit(form.charAt(0))
                && (year || count);
    }

    /** {@code Climate, Energy and Water Authority}: index of the head behind subjects listed up to {@code and}; else the index given. */
    private int subjectListEnd(int comma) {
        boolean subject = isSubject(comma - 1);
        int k = comma;
        while (words.isComma(k) && isCommonWord(k + 1) && words.isCapital(k + 1)) {
            subject |= isSubject(k + 1);
            k += 2;
        }
        int last = isAnd(k) ? k + 1 : k;
        subject |= isSubject(last);
        int head = last + 1;
        if (words.isCapital(head) && isCommonWord(head) && isCourt(head + 1)) {
            head++; // Family, Civil and Administrative Claims Court
        }
        subject |= isCourt(head);
        boolean headed = words.isCapital(last) && isCommonWord(last) && words.is(head, "org") && words.isCapital(head);
        return k > comma && last > k && subject && headed && isCommonWord(comma - 1) ? head : comma;
    }

    private boolean isCourt(int k) {
        return words.isCapital(k)
                && (words.form(k).equals("court") || words.form(k).equals("courts"));
    }

    private boolean isSubject(int k) {
        String form = words.form(k);
        return words.isCapital(k)
                && (PORTFOLIOS.contains(form) || (form.length() > 5 && (form.endsWith("al") || form.endsWith("ic"))));
    }

    /** {@code Strings of Marsa Society (SMS)}: whether letters that begin with a word's own stand behind the organization after it. */
    private boolean isShortened(int start) {
        int end = words.name(start) == null ? organizationEnd(start + 2) : start;
        boolean behind = end > start && (words.form(end).equals("(") || words.isComma(end));
        return behind
                && words.isAbbreviation(end + 1)
                && !words.isPlace(end + 1)
                && words.form(end + 1).charAt(0) == words.form(start).charAt(0);
    }

    /** {@code National Security Council}, {@code Marsa Red Cross}: one of a country bears the name of the one of all. */
    private boolean isNational(int start, int k, Phrases.Match match) {
        return k > start && match.is("organization") && words.is(match.end() - 1, "org");
    }

    /** {@code of the Chamber Salem Al Marri}: a given name and more, and not {@code Port Salem}. */
    private boolean isPerson(int k) {
        return words.is(k, "given") && persons.end(k) > k + 1;
    }

    /** {@code ADNOC Drilling}, {@code UN Women}: index after the words with capitals behind the letters of the whole. */
    int unitEnd(int letters) {
        int k = letters + 1;
        while (!words.isGenitive(k - 1) && words.isCapital(k) && !words.isAcronym(k) && isUnit(k)) {
            k++;
        }
        return k;
    }

    private boolean isUnit(int k) {
        Phrases.Match match = words.name(k);
        return (match == null || match.is("inner")) && words.speech(k) == null && !words.isFamily(k);
    }

    /** {@code Valley Bank – Marsa Branch}: index after the branch; the index given where there is none. */
    int namedBranchEnd(int end) {
        int k = words.dashEnd(end);
        while (k > end && words.isCapital(k) && k < end + LONGEST_AREA) {
            if (words.form(k).equals("branch")) {
                return k + 1;
            }
            k++;
        }
        return end;
    }

    /** {@code Fisheries Agency - Marsa}: index after the place that is part of the name; the index given where there is none. */
    private int branchEnd(int end) {
        int named = namedBranchEnd(end);
        if (named > end) {
            return named;
        }
        boolean dash = words.form(end).equals("-")
                && !words.isHyphen(end)
                && !words.form(end + 1).equals("-");
        int place = dash ? end + 1 : words.dashEnd(end);
        Phrases.Match match = place > end && words.isCapital(place) ? words.name(place) : null;
        boolean town =
                match != null && match.is("city") && !words.form(match.end()).equals("branch");
        return town && match != null ? match.end() : end;
    }

    /** Index after the second of two subjects: {@code and the Marsa Space Centre}. */
    int subjectEnd(int start) {
        int k = words.form(start).equals("the") ? start + 1 : start;
        Phrases.Match place = words.isPlace(k) ? words.name(k) : null;
        k = place != null && words.isGenitive(place.end() - 1) ? place.end() : k;
        int organization = organizationEnd(k);
        return organization > k ? organization : persons.end(k);
    }

    private boolean startsComplement(int k) {
        int first = words.form(k).equals("the") ? k + 1 : k;
        return words.isCapital(first) || (isCounted(first) && words.isCapital(first + 1));
    }

    private boolean follows(int start, int k) {
        return k > start + 1;
    }

    private static boolean mayNameOrganization(Phrases.@Nullable Match match) {
        return match == null
                || isPlaceMatch(match)
                || match.is("given")
                || match.is("joint")
                || match.value().equals("title general")
                || match.is("organization")
                || match.is("modifier")
                || match.is("inner");
    }

    /** {@code Town Planning and Survey} after {@code Department of}; {@code Electricity and Water} before the head. */
    private boolean joins(int and, int start, boolean headed) {
        if (words.isPlace(and + 1) || words.is(and + 1, "organization")) {
            return false;
        }
        if (headed) {
            boolean another = words.is(and + 2, "org") && words.isCapital(and + 2);
            return another ? words.is(and - 1, "event") : has(start, and, OFS) && !words.is(and + 1, "given");
        }
        for (int i = and + 1; i < and + 5 && words.isCapital(i); i++) {
            if (words.is(i, "org") || words.is(i, "event")) {
                return and > start && !isPlaceBefore(and) && !isListedBefore(start, and);
            }
        }
        return false;
    }

    /** {@code Marsa Abu Dhabi and}: a place that closes the name before it. */
    private boolean isPlaceBefore(int and) {
        Phrases.Match two = words.isPlace(and - 2) ? words.name(and - 2) : null;
        return words.isPlace(and - 1) || (two != null && two.end() == and);
    }

    /** {@code Masdar and Falcon Solar Holding}: a body that the lists know needs no more. */
    private boolean isListedBefore(int start, int and) {
        Phrases.Match match = words.name(start);
        return match != null && match.is("organization") && match.end() == and;
    }

    private boolean hasHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "org")) {
                return true;
            }
        }
        return false;
    }

    private int withYear(int k, Phrases.Match match) {
        boolean year = match.is("event")
                && words.form(k).length() == 4
                && words.form(k).startsWith("20");
        return year ? k + 1 : k;
    }
}
