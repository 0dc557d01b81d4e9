package mujaz.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import org.jspecify.annotations.Nullable;

/** How each name takes part in its sentence: before its verb, after {@code with}, {@code under the patronage of}. */
final class EnglishStandings {

    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "will",
            "is",
            "are",
            "was",
            "were",
            "today",
            "yesterday",
            "met",
            "held",
            "won",
            "began",
            "took",
            "led",
            "sent",
            "gave",
            "saw",
            "became",
            "rose",
            "fell",
            "grew",
            "chose",
            "drew",
            "oversaw",
            "undertook",
            "beat");

    /** Past tenses that no participle or noun looks like. */
    private static final Set<String> IRREGULAR = Set.of(
            "came",
            "went",
            "ran",
            "paid",
            "spoke",
            "brought",
            "broke",
            "wrote",
            "rode",
            "lost",
            "told",
            "stood",
            "withdrew",
            "lit",
            "shut",
            "sold",
            "bought",
            "built",
            "left",
            "kept",
            "lent",
            "hit",
            "cut",
            "struck",
            "drove",
            "flew",
            "fought",
            "found",
            "got",
            "knew",
            "laid",
            "rang",
            "sang",
            "sought",
            "spent",
            "swam",
            "taught",
            "thought",
            "threw",
            "woke",
            "wore",
            "swept",
            "sank",
            "fled",
            "dealt",
            "caught",
            "bore",
            "clung",
            "dug",
            "fed",
            "forgave",
            "froze",
            "hung",
            "overcame",
            "outran",
            "shot",
            "shook",
            "shone",
            "slid",
            "spread",
            "sprang",
            "stole",
            "strode",
            "swore",
            "took",
            "tore",
            "upheld",
            "withheld");

    /** What several do, before {@code to}: {@code Taras Air and Marsa Air plan to}. */
    private static final Set<String> PLANS =
            Set.of("plan", "intend", "aim", "want", "hope", "expect", "seek", "agree", "propose", "prepare");

    private static final Set<String> HIS = Set.of("his", "her", "their");

    /** {@code through its Roads Division}. */
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "at", "for", "to", "on", "from", "by", "with", "through", "via", "under", "against", "during",
            "within", "across", "into", "near", "towards", "despite", "among");

    /** Verbs of two objects: {@code wished the UAE continued progress}. */
    private static final Set<String> WISHED = Set.of("wished", "wishing", "wish");

    private static final Set<String> NEWS = Set.of("news", "press");

    static final Set<String> MEETINGS = Set.of(
            "meeting", "meetings", "session", "sessions", "assembly", "summit", "conference", "congress", "round");

    private static final Set<String> APPOINTED = Set.of("appointed", "promoted", "named", "elected", "reappointed");

    /** What an agency may do itself. */
    private static final Set<String> SIGNED =
            Set.of("signed", "discussed", "launched", "opened", "won", "organised", "organized", "hosted", "received");

    private static final Set<String> CONTESTS = Set.of(
            "cup",
            "championship",
            "race",
            "prize",
            "award",
            "awards",
            "marathon",
            "tour",
            "tournament",
            "league",
            "trophy",
            "regatta",
            "derby");

    /** {@code in northern Taras}. */
    private static final Set<String> QUARTERS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "neighbouring",
            "neighboring",
            "nearby");

    /** Those of whom somebody may be one. */
    private static final Set<String> COMPANY =
            Set.of("delegation", "attendees", "attendance", "audience", "guests", "present", "participants");

    private static final Set<String> ATTENDED = Set.of("attended", "witnessed");

    private static final Set<String> SEATS = Set.of("the", "of", "and");

    private static final int LONGEST_REST = 3;
    private static final int LONGEST_SEAT = 10;
    private static final int APPOSITION = 14;
    private static final int LONGEST_BRACKET = 6;
    private static final int LONGEST_CREW = 10;
    private static final int LONGEST_COMPANY = 24;

    private final EnglishWords words;

    private final EnglishParties parties;
    private final EnglishRankings rankings;
    private final EnglishCourtesies courtesies;
    private final EnglishSubclauses subclauses;
    private final EnglishBenefactors benefactors;
    private final EnglishMarkets markets;
    private final EnglishMatches matches;

    EnglishStandings(EnglishWords words) {
        this.words = words;
        this.parties = new EnglishParties(words);
        this.rankings = new EnglishRankings(words);
        this.courtesies = new EnglishCourtesies(words, rankings);
        this.benefactors = new EnglishBenefactors(words);
        this.markets = new EnglishMarkets(words);
        this.matches = new EnglishMatches(words);
        this.subclauses = new EnglishSubclauses(words);
    }

    List<Name> of(List<Name> names) {
        int attending = firstAttending();
        int attendants = attendantsEnd();
        List<Name> judged = new ArrayList<>();
        boolean medals = rankings.isListOfMedals(names);
        Name previous = null;
        boolean told = false;
        for (Name name : names) {
            if (name.standing() != Standing.MENTIONED) {
                judged.add(name);
                told |= name.standing() == Standing.AGENT;
                continue;
            }
            boolean attends = words.indexAt(name.whole().start()) < attendants;
            Standing standing = attends ? Standing.ATTENDING : standing(name, previous, attending, told, medals);
            Actor.Type type = name.place() && standing == Standing.AGENT ? Actor.Type.ORGANIZATION : name.type();
            previous = name.as(type, standing);
            judged.add(previous);
            told |= standing == Standing.AGENT;
            if (standing == Standing.AGENT) {
                addPartners(judged);
            }
        }
        return new EnglishSignings(words).of(judged);
    }

    /** What stands before {@code and} acts as what stands after it does, and so does what is listed before it. */
    private void addPartners(List<Name> judged) {
        boolean list = false;
        Name next = judged.get(judged.size() - 1);
        int start = words.indexAt(next.whole().start());
        boolean says = !words.opensStory() && words.isSaid(verb(next, start));
        for (int i = judged.size() - 2; i >= 0; i--) {
            Name one = judged.get(i);
            int first = words.indexAt(one.whole().start());
            if (one.place() && !next.place() && words.indexAt(one.span().end() - 1) == start - 1) {
                start = first; // the UAE's Falcon Council
                continue;
            }
            boolean open = one.standing() == Standing.MENTIONED || one.standing() == Standing.ATTENDING;
            boolean place = one.place() && !next.place() && first > 0;
            boolean listed = list
                    && one.standing() == Standing.MENTIONED
                    && one.place() == next.place()
                    && isNextInList(one, start);
            if (!open || place || !(listed || joins(start, one, one.standing()))) {
                return;
            }
            list = true;
            next = one;
            start = first;
            Actor.Type type = one.place() ? Actor.Type.ORGANIZATION : one.type();
            boolean speaks = says && type == Actor.Type.ORGANIZATION; // who speaks together with another
            judged.set(i, one.as(type, speaks ? Standing.PARTY : Standing.AGENT));
        }
    }

    /** {@code Kenya, Rwanda and Botswana}: nothing but a comma between two. */
    private boolean isNextInList(Name one, int start) {
        int comma = words.indexAt(one.whole().end());
        boolean article = words.form(comma + 1).equals("the");
        return words.isComma(comma) && start == (article ? comma + 2 : comma + 1);
    }

    private Standing standing(Name name, @Nullable Name previous, int attending, boolean told, boolean medals) {
        int start = words.indexAt(name.whole().start());
        if (words.is(start, "source") || isNewsAgency(name)) {
            return isItsOwnNews(name, start) ? Standing.AGENT : Standing.SOURCE;
        }
        boolean fronted = attending == 0; // In the presence of the guests, Salem Al Marri signed
        if (start >= attending && !(fronted && isSubject(name, start))) {
            return Standing.ATTENDING;
        }
        if (previous != null && isShortFor(previous, name, start)) {
            return previous.standing();
        }
        if (isUnderPatron(start) || joins(start, previous, Standing.PATRON)) {
            return Standing.PATRON;
        }
        if (benefactors.isOne(name, start)
                || isNextBenefactor(name, start, previous)
                || parties.isPartner(name, start)) {
            return Standing.MINOR;
        }
        if (isRelaying(name, start)) {
            return Standing.SOURCE;
        }
        boolean prize = start > 1 && event(name, start) == Standing.CONTEST;
        boolean resumed = !told && subclauses.isResumed(start) && verb(name, start) > 0;
        boolean subject = !prize && (resumed || isSubject(name, start));
        if (rankings.isBeaten(name, start)
                || matches.isOpponent(name, start)
                || courtesies.isByGuide(name, start)
                || joins(start, previous, Standing.MINOR)
                || (subject && isPersonFurtherDown(name) && courtesies.isAt(verb(name, start)))) {
            return Standing.MINOR;
        }
        if (subject
                || joins(start, previous, Standing.AGENT)
                || isListed(name, start, previous)
                || parties.isParty(name, start)
                || matches.isBeaten(name, start)
                || markets.isIndexed(name, start, end(name))
                || isAppointed(name)) {
            return medals && isPersonFurtherDown(name) ? Standing.MINOR : Standing.AGENT;
        }
        if (isSeat(start) || isIndefinite(name, start)) {
            return Standing.INSIDE_OFFICE;
        }
        if (isClause(name, start)) {
            return Standing.CLAUSE;
        }
        boolean follows = previous != null && previous.standing() == Standing.MINOR && rankings.isRanked(end(name));
        return follows ? Standing.MINOR : event(name, start);
    }

    /** {@code thanked Kenya, Rwanda and Botswana}. */
    private boolean isNextBenefactor(Name name, int start, @Nullable Name previous) {
        boolean places = previous != null && previous.place() && name.place() && previous.standing() == Standing.MINOR;
        return places && previous != null && (joins(start, previous, Standing.MINOR) || isNextInList(previous, start));
    }

    /** {@code Prices rose, Falcon Insights reported}, further down: it only tells. */
    private boolean isRelaying(Name name, int start) {
        int comma = words.beforeArticle(start);
        return name.type() == Actor.Type.ORGANIZATION
                && !name.place()
                && !words.opensStory()
                && words.isComma(comma)
                && (words.form(end(name)).equals("reported")
                        || words.form(end(name)).equals("showed"));
    }

    /** {@code part of the Marsa Relief Society, MRS, has opened}: it does what the whole name does. */
    private boolean isShortFor(Name whole, Name name, int start) {
        return whole.type() == Actor.Type.ORGANIZATION
                && name.type() == Actor.Type.ORGANIZATION
                && words.isComma(start - 1)
                && words.isComma(end(name))
                && end(whole) == start - 1
                && words.isAcronym(start)
                && end(name) == start + 1;
    }

    /** {@code The Marsan News Agency has signed a deal with the Taras News Agency}: it does something else than report it. */
    private boolean isItsOwnNews(Name name, int start) {
        for (int i = 0; i < words.size() && words.opensStory(); i++) {
            if (SIGNED.contains(words.form(i))) {
                return (i > start && start <= 1 && isSubject(name, start))
                        || (i < start && parties.isParty(name, start));
            }
        }
        return false;
    }

    private boolean isNewsAgency(Name name) {
        int last = words.indexAt(name.span().end()) - 1;
        return words.form(last).equals("agency") && NEWS.contains(words.form(last - 1));
    }

    /** {@code at the headquarters of the council}: where it was, and not who did it. */
    private boolean isSeat(int start) {
        int of = words.beforeArticle(start);
        return words.form(of).equals("of") && words.form(of - 1).equals("headquarters");
    }

    /** {@code at the ninth meeting of the Fisheries Union}. */
    private boolean isHeldBy(Name name, int start) {
        int of = words.beforeArticle(start);
        return name.type() == Actor.Type.ORGANIZATION
                && words.form(of).equals("of")
                && MEETINGS.contains(words.form(of - 1));
    }

    private Standing event(Name name, int start) {
        Standing standing = isHeldBy(name, start) || isEdition(start) ? Standing.OCCASION : Standing.MENTIONED;
        for (int k = start;
                k < words.size() && words.token(k).end() <= name.span().end() && !isBodyOfEvent(name, start);
                k++) {
            boolean league = words.form(k).equals("league") && !words.is(start, "organization");
            if (words.is(k, "event") || league) {
                standing = CONTESTS.contains(words.form(k)) ? Standing.CONTEST : Standing.OCCASION;
            }
        }
        return standing;
    }

    /** {@code the fourth edition of Falcon Marsa}. */
    private boolean isEdition(int start) {
        int of = words.beforeArticle(start);
        return words.form(of).equals("of") && words.form(of - 1).equals("edition");
    }

    /** {@code Expo Centre}, {@code Festival Committee}: what the name is at last, before what it is of. */
    private boolean isBodyOfEvent(Name name, int start) {
        int head = start;
        while (words.isCapital(head + 1)
                && words.token(head + 1).end() <= name.span().end()) {
            head++;
        }
        while (head > start && !words.is(head, "org") && !words.is(head, "event")) {
            head--; // Expo Centre Marsa
        }
        boolean league = words.form(head).equals("league");
        return head > start && words.is(head, "org") && !words.is(head, "event") && !league;
    }

    /** {@code a Marsa Police patrol}, {@code as a Reference School}: what kind of thing it is. */
    private boolean isIndefinite(Name name, int start) {
        String article = words.form(start - 1);
        return name.type() == Actor.Type.ORGANIZATION && (article.equals("a") || article.equals("an"));
    }

    private boolean isSubject(Name name, int start) {
        return verb(name, start) > 0 && !subclauses.isSubordinate(start);
    }

    /** Whose deed may be a small one beside the news. */
    private boolean isPersonFurtherDown(Name name) {
        return name.type() == Actor.Type.PERSON && name.kind() == Mention.Kind.NAME && !words.opensStory();
    }

    /** {@code He added that the Marsa Council will build}, further down: the speaker's own, as a rule. */
    private boolean isClause(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION
                && !name.place()
                && !words.opensStory()
                && subclauses.isSubordinate(start)
                && verb(name, start) > 0;
    }

    private int end(Name name) {
        return words.indexAt(name.whole().end());
    }

    /** Index of the finite verb that it is the subject of: {@code has}, {@code said}, a form in {@code -ed}; offices and brackets may stand between; else 0. */
    private int verb(Name name, int start) {
        int k = end(name);
        for (int end = k; words.form(k).equals("(") && end < k + LONGEST_BRACKET; end++) {
            k = words.form(end).equals(")") ? end + 1 : k;
        }
        boolean genitive = words.isGenitive(k - 1);
        boolean noun = name.role() != null && words.isSmall(k) && words.is(k, "event");
        k = noun ? k + 1 : afterRest(name, k); // Director of the Warm Wells campaign
        k = words.form(k - 1).equals(")") && words.isCapital(k) && words.is(k, "org")
                ? k + 1
                : k; // the Gulf Relief (GR) Authority
        k = afterCompany(k);
        k = afterAside(name, afterOrigin(name, k));
        k = words.isComma(k) && (!name.place() || start <= 1) ? afterApposition(k) : k;
        boolean adverb = words.isAdverb(k) || words.form(k).equals("also");
        k = EnglishDayWords.isWeekday(words.form(k)) || adverb ? k + 1 : k; // The ministry Tuesday condemned
        k = EnglishDayWords.end(words, start <= 1 ? afterSeat(k) : k);
        k = name.type() == Actor.Type.PERSON ? afterCrew(k) : k;
        if (genitive || !words.isWord(k) || words.isCapital(k)) {
            return 0;
        }
        boolean finite = isVerb(k) || (start <= 1 && words.form(k).endsWith("s"));
        return finite && !isInside(start) ? k : 0;
    }

    /** {@code Salem Al Marri and his crew on "Zephyr" came}: index after those with him; the index given where a verb does not follow. */
    private int afterCrew(int and) {
        if (!words.form(and).equals("and") || !HIS.contains(words.form(and + 1))) {
            return and;
        }
        int k = and + 2;
        while (k < and + LONGEST_CREW && !words.isComma(k) && !words.form(k).equals("and") && !isVerb(k)) {
            k++;
        }
        return isVerb(k) ? k : and;
    }

    private boolean isVerb(int k) {
        return isVerb(words, k);
    }

    /** The same with past tenses that have no ending, where a subject stands before. */
    static boolean isVerb(EnglishWords words, int k) {
        boolean plans = PLANS.contains(words.form(k)) && words.form(k + 1).equals("to");
        return plans || isFinite(words, k) || IRREGULAR.contains(words.form(k));
    }

    /** {@code The Criminal Court at the Marsa Courts sentenced}: index after where it is; the index given where a verb does not follow. */
    private int afterSeat(int at) {
        if (!words.form(at).equals("at") && !words.form(at).equals("in")) {
            return at;
        }
        int k = at + 1;
        while (k < at + LONGEST_SEAT && (words.isCapital(k) || SEATS.contains(words.form(k)))) {
            k++;
        }
        return k > at + 1 && isFinite(words, k) ? k : at;
    }

    /** {@code head of the Marsa relief team, said}: index after what is left of an office; the index given where no verb follows. */
    private int afterRest(Name name, int rest) {
        int k = rest;
        while (name.role() != null && k < rest + LONGEST_REST && words.isSmall(k) && words.isWord(k) && !isVerb(k)) {
            k++;
        }
        return k > rest && words.isComma(k) && isFinite(words, k + 1) ? k : rest;
    }

    /** {@code Salem Al Marri from Taras, who}: index after where somebody comes from. */
    private int afterOrigin(Name name, int from) {
        int k = from + 1;
        while (words.isCapital(k)) {
            k++;
        }
        boolean origin = name.type() == Actor.Type.PERSON && words.form(from).equals("from") && k > from + 1;
        return origin ? k : from;
    }

    /** {@code The ministry, in cooperation with Marsa Chamber, launched}: index of the verb; the index given where none follows. */
    private int afterCompany(int end) {
        int in = words.isComma(end) ? end + 1 : end;
        if (!words.form(in).equals("in")
                || !EnglishParties.COOPERATION.contains(words.form(in + 1))
                || !words.form(in + 2).equals("with")) {
            return end;
        }
        for (int k = in + 3; k < Math.min(words.size(), in + LONGEST_COMPANY); k++) {
            if (isFinite(words, k) && !words.isCapital(k)) {
                return k;
            }
        }
        return end;
    }

    /** {@code Salem Al Marri -- Chief of the Marsa Guard -- congratulated}: index after the second dash. */
    private int afterAside(Name name, int dash) {
        int aside = words.dashEnd(dash);
        if (aside == dash || name.role() != null) {
            return aside;
        }
        for (int k = aside; k < Math.min(words.size(), dash + APPOSITION); k++) {
            if (words.dashEnd(k) > k) {
                return words.dashEnd(k);
            }
        }
        return dash;
    }

    /** Index after a comma, and after what stands between it and the next where no verb follows it. */
    private int afterApposition(int comma) {
        if (isFinite(words, comma + 1)) {
            return comma + 1;
        }
        for (int k = comma + 1; k < Math.min(words.size(), comma + APPOSITION); k++) {
            if (words.isComma(k)) {
                return isFinite(words, k + 1) ? k + 1 : comma + 1;
            }
        }
        return comma + 1;
    }

    /** Whether a word is a finite verb by its form: an auxiliary, a verb of saying, one in {@code -ed}. */
    static boolean isFinite(EnglishWords words, int k) {
        return AUXILIARIES.contains(words.form(k)) || words.isSaid(k) || words.isPast(k);
    }

    /** After a preposition it is no subject. */
    private boolean isInside(int start) {
        int before = words.beforeArticle(start);
        while (words.isGenitive(before) || QUARTERS.contains(words.form(before)) || OWN.contains(words.form(before))) {
            before--;
        }
        return PREPOSITIONS.contains(words.form(before))
                || WISHED.contains(words.form(before))
                || words.isSaid(before); // has said Oman is ready
    }

    /** {@code that Salem Al Marri shall be appointed}: the news is of him, wherever it is told. */
    private boolean isAppointed(Name name) {
        int k = words.indexAt(name.whole().end());
        boolean be = words.form(k + 1).equals("be")
                && (words.form(k).equals("shall") || words.form(k).equals("will"));
        return be && name.type() == Actor.Type.PERSON && APPOINTED.contains(words.form(k + 2));
    }

    /** {@code signed by A, Minister of X, B, Minister of Y}: each with his office. */
    private boolean isListed(Name name, int start, @Nullable Name previous) {
        return previous != null
                && name.role() != null
                && previous.role() != null
                && previous.standing() == Standing.AGENT
                && words.isComma(start - 1)
                && words.indexAt(previous.whole().end()) == start - 1;
    }

    private boolean joins(int start, @Nullable Name previous, Standing standing) {
        if (previous == null || previous.standing() != standing) {
            return false;
        }
        int k = words.indexAt(previous.whole().end());
        k = words.form(k).equals(")") ? k + 1 : k;
        k = words.isComma(k) || words.form(k).equals(";") ? k + 1 : k;
        int and = words.form(k).equals("and") ? k + 1 : -1;
        int next = words.form(and).equals("the") ? and + 1 : and;
        return and > 0 && (next == start || isOwned(next, start));
    }

    /** {@code Taras-owned Falcon Lines}. */
    private boolean isOwned(int owner, int name) {
        return words.isHyphen(owner + 1) && owner + 3 == name && words.isPast(owner + 2);
    }

    private boolean isUnderPatron(int start) {
        for (int i = Math.max(0, start - 6); i < start; i++) {
            Phrases.Match match = words.name(i);
            if (match == null || !match.is("patron") || match.end() < start - 2) {
                continue;
            }
            if (match.end() == start || !words.isCapital(match.end())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Salem Al Marri and Hamad Saif attended the launch}: index of the verb, further down in a story; else 0. */
    private int attendantsEnd() {
        for (int i = 0; i < words.size() && !words.opensStory() && !words.isSaid(i); i++) {
            boolean attended =
                    ATTENDED.contains(words.form(i)) && !words.form(i + 1).equals("by");
            if (attended || (words.isBe(i) && isPresence(i + 1))) {
                return i;
            }
        }
        return 0;
    }

    /** {@code present}, {@code in the delegation}, {@code among those present}. */
    private boolean isPresence(int i) {
        boolean inside = words.form(i).equals("in") || words.form(i).equals("among");
        int noun = words.form(i + 1).equals("the") || words.form(i + 1).equals("those") ? i + 2 : i + 1;
        return words.form(i).equals("present") || (inside && COMPANY.contains(words.form(noun)));
    }

    private int firstAttending() {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "attending")) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
