package mujaz.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence once and picks up persons with honorific and office, organizations and places. */
final class EnglishNameFinder {

    private static final int LONGEST_TEAM = 6;
    private static final int LONGEST_COUNTRY = 4;
    private static final int LONGEST_SHORT_NAME = 5;

    /** What somebody may be called beside the office that he holds. */
    private static final Set<String> RANKS = Set.of("ambassador", "senator", "captain", "researcher");

    private static final Set<String> GIVEN_TITLES = Set.of("sheikha", "shaikha");

    /** Whose team it is that bears the name of a country. */
    private static final Set<String> TEAMS = Set.of("national", "women", "men", "girls", "boys", "youth", "junior");

    /** Titles that are an office as well. */
    private static final Set<String> SOVEREIGNS = Set.of("king", "queen", "pope", "sultan", "emperor", "empress");

    /** Offices after which a family name alone stands. */
    private static final Set<String> BEFORE_FAMILY_NAME =
            Set.of("president", "minister", "premier", "chancellor", "senator", "speaker");

    /** Letters after a name. */
    private static final Set<String> POST_NOMINALS = Set.of("mp", "kc", "qc", "cbe", "obe", "mbe", "phd");

    private final EnglishWords words;
    private final EnglishPersonNames persons;
    private final EnglishPhrases phrases;
    private final EnglishAppositions appositions;
    private final EnglishAppointments appointments;
    private final EnglishCredentials credentials;
    private final EnglishCounterparties counterparties;
    private final EnglishBodies bodies;
    private final EnglishLetters letters;
    private final EnglishHeldOffices offices;
    private final EnglishEvents events;
    private final EnglishDescriptions descriptions;
    private final EnglishHouses houses;
    private final EnglishAthletes athletes;
    private final EnglishMatches matches;
    private final EnglishMissions missions;
    private final EnglishSportRoles sport;
    private final EnglishKnownBodies known;
    private final List<Name> names = new ArrayList<>();

    EnglishNameFinder(EnglishWords words, EnglishKnownBodies known) {
        this.words = words;
        this.known = known;
        this.persons = new EnglishPersonNames(words);
        this.phrases = new EnglishPhrases(words, persons);
        this.appositions = new EnglishAppositions(words, persons, phrases);
        this.appointments = new EnglishAppointments(words, phrases);
        this.credentials = new EnglishCredentials(words, phrases);
        this.counterparties = new EnglishCounterparties(words, persons);
        this.bodies = new EnglishBodies(words);
        this.offices = new EnglishHeldOffices(words, persons);
        this.events = new EnglishEvents(words);
        this.descriptions = new EnglishDescriptions(words);
        this.houses = new EnglishHouses(words);
        this.athletes = new EnglishAthletes(words);
        this.matches = new EnglishMatches(words);
        this.missions = new EnglishMissions(words);
        this.sport = new EnglishSportRoles(words, persons);
        this.letters = new EnglishLetters(words);
    }

    List<Name> find() {
        int i = 0;
        while (i < words.size()) {
            i = Math.max(i + 1, words.isWord(i) ? at(i) : i);
        }
        names.sort(null);
        return names;
    }

    private int at(int i) {
        if (i == 0 && isThingThatSays()) {
            return add(0, 1, Actor.Type.ORGANIZATION, Mention.Kind.PRONOUN);
        }
        Phrases.Match match = words.name(i);
        if (match != null && match.is("stand-in") && isBeforeHolder(match.end())) {
            return afterOffice(words.form(i).equals("the") ? i + 1 : i, match.end());
        }
        Phrases.Match after =
                match != null && words.isPlace(i) && words.isGenitive(match.end() - 1) ? words.name(match.end()) : null;
        if (after != null && after.is("stand-in")) {
            return isBeforeHolder(after.end())
                    ? afterOffice(i, after.end())
                    : add(match == null ? i : match.end(), after.end(), Actor.Type.PERSON, Mention.Kind.OFFICE);
        }
        if (match != null
                && match.is("stand-in")
                && !words.isCapital(match.end())
                && !words.form(match.end()).equals("of")) {
            return add(i, match.end(), Actor.Type.PERSON, Mention.Kind.OFFICE);
        }
        int owned = offices.ownedEnd(i);
        if (owned > i) {
            return afterOffice(words.isCapital(i) ? i + 1 : i, owned);
        }
        if (match != null
                && match.is("short-form")
                && !words.form(match.end()).equals("of")
                && !words.isCapital(match.end())) {
            return add(i, match.end(), Actor.Type.ORGANIZATION, Mention.Kind.OFFICE);
        }
        if (match != null && match.is("pronoun")) {
            return add(i, match.end(), Actor.Type.PERSON, Mention.Kind.PRONOUN);
        }
        int area = phrases.areaEnd(i);
        if (area > i && (match == null || match.end() <= area) && phrases.officeEnd(i) <= area) {
            return add(i, area, Actor.Type.PLACE, Mention.Kind.NAME);
        }
        if (match != null && (match.is("honorific") || match.is("title"))) {
            return titled(i);
        }
        int role = sport.end(i);
        if (role > i) {
            return afterOffice(i, role, false);
        }
        if (!words.isCapital(i)) {
            int team = words.opensStory() && words.form(i - 1).equals("the") ? bodies.sportEnd(i) : i;
            if (team > i) {
                return organization(i, team);
            }
            int office = words.is(i, "office") || words.is(i, "modifier") ? phrases.officeEnd(i) : i;
            office = office > i ? office : offices.plainEnd(i);
            return office > i ? afterOffice(i, office, false) : i;
        }
        int day = events.dayEnd(i);
        if (day > i) {
            return day;
        }
        int event = events.end(i);
        int organization = Math.max(event, phrases.organizationEnd(i));
        if (event == organization && event > i) {
            return organization(i, event);
        }
        if (organization > i + 1 && words.form(i).equals("the")) {
            return i; // The Sheikh Salem Hospital
        }
        int office = phrases.officeEnd(i);
        if (office > organization && office > i) {
            return afterOffice(i, office);
        }
        if (organization > i) {
            return organization(i, organization);
        }
        int campaign = phrases.campaignEnd(i);
        return campaign > i ? organization(i, campaign) : plain(i, match);
    }

    /** {@code It added that}, {@code It also called on}. */
    private boolean isThingThatSays() {
        int verb = words.form(1).equals("also") || words.form(1).equals("further") ? 2 : 1;
        return words.form(0).equals("it") && words.isSaid(verb);
    }

    /** {@code the President, His Highness Sheikh ...}. */
    private boolean isBeforeHolder(int k) {
        int name = words.isComma(k) ? k + 1 : k;
        return words.isCapital(name) && appositions.isTitled(name);
    }

    private int plain(int i, Phrases.@Nullable Match match) {
        int joinedLetters = letters.joinedEnd(i);
        if (joinedLetters > i) {
            return organization(i, phrases.unitEnd(joinedLetters - 1));
        }
        if (words.form(i).equals("air") && words.isPlace(i + 1) && words.isCapital(i + 1)) {
            Phrases.Match place = words.name(i + 1);
            return organization(i, place == null ? i + 2 : place.end());
        }
        if (match != null && (words.isBrand(i) || match.value().equals("brand"))) {
            return organization(i, phrases.unitEnd(match.end() - 1));
        }
        boolean namesake = match != null && match.is("source") && persons.end(i) > i + 1;
        boolean ofHouse = match != null && match.is("source") && words.is(i - 1, "joint") && !words.isAcronym(i);
        if (match != null && !namesake && !ofHouse && (match.is("organization") || match.is("source"))) {
            boolean acronym = words.isAcronym(i) && match.end() == i + 1;
            return organization(i, acronym ? phrases.unitEnd(i) : match.end());
        }
        if (match != null && words.isPlace(i) && isAirline(i)) {
            return organization(i, i + 1);
        }
        if (match != null && words.isPlace(i)) {
            int company = companyEnd(i, match.end());
            int end = Math.max(company, Math.max(nationalTeamEnd(match.end()), bodies.teamEnd(match.end())));
            end = Math.max(end, Math.max(bodies.groupEnd(i), knownEnd(i)));
            return end > match.end() ? organization(i, end) : add(i, match.end(), Actor.Type.PLACE, Mention.Kind.NAME);
        }
        if (words.isAcronym(i) && match == null) {
            boolean ofCommonWords = words.form(i - 1).equals("(") && words.isWord(i - 2) && !words.isCapital(i - 2);
            boolean joined = words.isHyphen(i + 1) && words.isAcronym(i + 2) && words.name(i + 2) == null;
            return ofCommonWords || letters.areCommon(i) ? i + 1 : organization(i, joined ? i + 3 : phrases.unitEnd(i));
        }
        if (words.isIntroduced(i) && words.isAbbreviation(i) && match == null) {
            return add(i, i + 1, Actor.Type.ORGANIZATION, Mention.Kind.NAME);
        }
        int end = persons.end(i);
        if (end == i) {
            return i;
        }
        int fair = bodies.fairEnd(i, end);
        int group = Math.max(fair, Math.max(bodies.groupEnd(i), knownEnd(i)));
        if (group > i) {
            return organization(i, group);
        }
        if (descriptions.isDoer(i, end)) {
            return i;
        }
        boolean body = isBusiness(i, end) || isTrade(i, end) || bodies.isCalled(i, end);
        if (words.isFamily(end - 1) || namesake || (isPerson(i, end) && !body)) {
            return person(i, i, end, null, null);
        }
        return isActing(i, end)
                        || bodies.isCalled(i, end)
                        || bodies.isSide(i, end)
                        || matches.isWinner(i, end)
                        || bodies.isApposed(i, end)
                        || (isBusiness(i, end) && bodies.isSubject(end))
                        || (isTrade(i, end) && words.isSaid(end))
                        || counterparties.end(i) > i
                        || counterparties.isSubjectWithLetters(i, end)
                        || counterparties.isSigner(i, end)
                ? organization(i, end)
                : end;
    }

    /** Index after a body that another sentence has told, where it stands alone; the word's own index where none does. */
    private int knownEnd(int i) {
        return words.isCapital(i - 1) ? i : known.end(words, i);
    }

    /** {@code Falcon Recycling said}: by what a company deals in. */
    private boolean isBusiness(int start, int end) {
        return !words.is(start, "given") && phrases.isBusiness(end - 1);
    }

    /** {@code Zeko Warehousing}, {@code Zeko Management}: what a company deals in, by the ending. */
    private boolean isTrade(int start, int end) {
        String form = words.form(end - 1);
        boolean ending = form.endsWith("ing") || form.endsWith("tion") || form.endsWith("ics") || form.endsWith("ment");
        return form.length() > 6 && end > start + 1 && ending && !words.is(start, "given");
    }

    /** {@code Emirates said}: the airline has no article, which the country has, and more than a title behind it. */
    private boolean isAirline(int i) {
        boolean bare = words.form(i).equals("emirates") && !words.form(i - 1).equals("the") && !words.isCapital(i - 1);
        boolean acts =
                EnglishStandings.isFinite(words, i + 1) || words.form(i + 1).equals("also") || words.isComma(i + 1);
        return bare && (acts || words.isGenitive(i) || words.is(i - 1, "party"));
    }

    /** {@code Taras Air}, where it acts or is a party: index after it; the end of the place where it is no more than that. */
    private int companyEnd(int start, int place) {
        int end = counterparties.rowEnd(start);
        boolean company = end > place
                && (isActing(start, end)
                        || bodies.isApposed(start, end)
                        || counterparties.end(start) > start
                        || bodies.isSide(start, end)
                        || counterparties.isSubjectWithLetters(start, end));
        return company ? end : place;
    }

    /** {@code UAE national chess team}, {@code UAE women's team}: index after the team; the index given where there is none. */
    private int nationalTeamEnd(int national) {
        int k = national + 1;
        while (TEAMS.contains(words.form(national))
                && k < national + LONGEST_TEAM
                && !EnglishStandings.isFinite(words, k)) {
            if (words.form(k).equals("team")) {
                return k + 1;
            }
            k++;
        }
        return national;
    }

    /** {@code Falcon Aerospace won}: a row of capitals that opens the story and does something. */
    private boolean isActing(int i, int end) {
        boolean opens =
                words.opensStory() && (i == 0 || (i == 1 && words.form(0).equals("the")));
        int verb = words.form(end).equals("and") ? phrases.subjectEnd(end + 1) : end;
        return opens && end > i + 1 && EnglishStandings.isFinite(words, verb) && !words.is(end - 1, "office");
    }

    /** A given name or a joint inside, an office after it, or a verb of saying next to it. */
    private boolean isPerson(int start, int end) {
        if (end - start < 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean father = words.form(i).equals("bin")
                    || words.form(i).equals("bint")
                    || words.form(i).equals("ibn");
            if ((words.is(i, "given") && i == start) || (father && i > start)) {
                return true;
            }
        }
        return words.isSaid(end)
                || (words.isComma(end) && (appositions.rolesEnd(end) > end || descriptions.isDescribed(end)))
                || descriptions.isIntroduced(start, end)
                || houses.isPerson(start, end)
                || athletes.isAthlete(start, end)
                || isIntroduced(start, end);
    }

    /** {@code the appointment of NAME}, {@code replacing NAME}, {@code NAME of Norway as}. */
    private boolean isIntroduced(int start, int end) {
        for (int i = Math.max(0, start - 2); i < start; i++) {
            Phrases.Match match = words.name(i);
            if (match != null && match.is("party person") && match.end() == start) {
                return true;
            }
        }
        if (words.isComma(start - 1) && words.form(start - 2).equals("counterpart")) {
            return true;
        }
        Phrases.Match country = words.form(end).equals("of") && words.isPlace(end + 1) ? words.name(end + 1) : null;
        return country != null && words.form(country.end()).equals("as");
    }

    private int titled(int i) {
        int k = i;
        Span honorific = null;
        for (Phrases.Match match = words.name(k);
                match != null && (match.is("honorific") || match.is("title"));
                match = words.name(k)) {
            k = match.end();
            honorific = words.span(i, k);
            k = words.afterRetired(words.form(k).equals(".") ? k + 1 : k);
        }
        boolean sultan = words.form(k).equals("sultan") && words.form(k - 1).equals("majesty");
        k = sultan && words.isCapital(k + 1) ? k + 1 : k;
        int head = words.form(k).equals("the") ? k + 1 : k;
        boolean courtesy = words.is(i, "honorific") && words.isCapital(head); // HRH Premier
        if (words.is(head, "office") && (head > k || courtesy)) {
            int office = phrases.officeEnd(head);
            return office > head ? afterOffice(i, head, office, true) : k;
        }
        if (words.form(k).equals("the")) {
            return words.is(k, "stand-in") ? at(k) : k;
        }
        if (words.form(k).equals("of") && SOVEREIGNS.contains(words.form(k - 1))) {
            int office = phrases.countryEnd(k);
            return office > k ? afterOffice(k - 1, office) : k;
        }
        int end = persons.end(k);
        if (end == k && words.is(i, "title") && phrases.organizationEnd(k) > k) {
            return organization(i, phrases.organizationEnd(k)); // General Command of Marsa Police
        }
        if (end == k) {
            boolean pronoun = words.is(i, "honorific") && honorific != null && honorific.length() > 4;
            return pronoun ? add(i, k, Actor.Type.PERSON, Mention.Kind.PRONOUN) : k;
        }
        int organization = phrases.organizationEnd(k);
        if (organization > end) {
            return organization(words.is(i, "title") ? i : k, organization);
        }
        boolean given = isGivenTitle(i, k);
        Span before = isOfCrew(k - 1) ? words.span(k - 1, k) : sovereign(k);
        return person(i, given ? k - 1 : k, end, given ? before(i, k - 1) : honorific, before);
    }

    /** {@code captain Salem Al Marri}: written small it is no rank. */
    private boolean isOfCrew(int title) {
        return words.form(title).equals("captain") && !words.isCapital(title);
    }

    /** {@code Dr. Shaikha Salem Al Marri}, {@code Shaikha Al Marri}: a given name that is a title too. */
    private boolean isGivenTitle(int first, int name) {
        boolean title = GIVEN_TITLES.contains(words.form(name - 1));
        int end = title ? persons.end(name) : name;
        boolean doctor = name - 1 > first && words.form(lastWord(name - 2)).equals("dr");
        title &= doctor || (name - 1 == first && words.form(name).equals("al") && end == name + 2);
        for (int i = name; i < end; i++) {
            title &= !words.form(i).equals("bint");
        }
        return title;
    }

    /** The honorific before a given name; or null. */
    private @Nullable Span before(int first, int given) {
        return given > first ? words.span(first, lastWord(given - 1) + 1) : null;
    }

    /** Index of a word, or of the one before it where it is the stop of a short form. */
    private int lastWord(int i) {
        return words.form(i).equals(".") ? i - 1 : i;
    }

    /** {@code King} before a name, where nothing after it tells more; or null. */
    private @Nullable Span sovereign(int name) {
        int title = name - 1;
        while (title > 0
                && (appositions.isTitled(title) || appositions.isTitled(title - 1))
                && !SOVEREIGNS.contains(words.form(title))) {
            title--;
        }
        int end = persons.end(name);
        boolean alone = SOVEREIGNS.contains(words.form(title)) && appositions.rolesEnd(end) == end;
        return alone ? words.span(genitiveBefore(title), title + 1) : null;
    }

    /** {@code Bahrain's King}: index of the country; the index given where none stands there. */
    private int genitiveBefore(int title) {
        for (int i = title - 1; words.isGenitive(title - 1) && i >= Math.max(0, title - LONGEST_COUNTRY); i--) {
            Phrases.Match match = words.isPlace(i) ? words.name(i) : null;
            if (match != null && match.end() == title) {
                return i;
            }
        }
        return title;
    }

    /** An office, then, perhaps after a comma, its holder. */
    private int afterOffice(int start, int office) {
        boolean definite = words.form(start - 1).equals("the");
        boolean told = definite || phrases.tellsWhose(start, office);
        boolean somebody = !isCounted(start) && !isPredicate(start) && !isPartner(office);
        return afterOffice(start, office, office > start + 1 && told && somebody);
    }

    /** {@code its Norwegian partner}: a body more often than somebody. */
    private boolean isPartner(int office) {
        return words.form(office - 1).equals("partner") && !words.isCapital(office - 1);
    }

    /** {@code who doubles as Minister of Water}: the office of whom the sentence has named. */
    private boolean isPredicate(int office) {
        int before = words.form(office - 1).equals("the") ? office - 2 : office - 1;
        return words.form(before).equals("as") && !words.form(before - 1).equals("appointed");
    }

    /** {@code becoming the 7th Ruler of Marsa}: what somebody is, and nobody else. */
    private boolean isCounted(int office) {
        String before = words.form(office - 1);
        return !before.isEmpty()
                && Character.isDigit(before.charAt(0))
                && Character.isLetter(before.charAt(before.length() - 1));
    }

    private int afterOffice(int start, int first, boolean alone) {
        return afterOffice(start, start, first, alone);
    }

    /** The same with the courtesy before the office: {@code HE the Minister of Works}. */
    private int afterOffice(int whole, int start, int first, boolean alone) {
        int office = appositions.smallEnd(appositions.officesEnd(first));
        int k = words.isComma(office) ? office + 1 : office;
        int name = k;
        Span honorific = null;
        while (appositions.isTitled(name)) {
            Phrases.Match match = words.name(name);
            name = match == null ? name + 1 : match.end();
            honorific = words.span(k, name);
            name = words.afterRetired(words.form(name).equals(".") ? name + 1 : name);
        }
        int end = persons.end(name);
        boolean house = end == name + 1 && words.isGenitive(office - 1); // the Prime Minister's House
        boolean holder =
                end > name + 1 || (!house && end > name && (words.isFamily(end - 1) || isKnownByOneName(office, name)));
        int next = POST_NOMINALS.contains(words.form(end)) ? end + 1 : end;
        boolean afterComma = k > office
                && !(words.isComma(next)
                        || next == words.size()
                        || words.form(next).equals(".")
                        || words.form(next).equals(";")
                        || words.speech(next) != null
                        || EnglishStandings.isFinite(words, next));
        if (holder && !afterComma && words.isCapital(name)) {
            insideOffice(start, office);
            return person(whole, name, end, honorific, words.span(start, office));
        }
        if (alone) {
            Span span = words.span(start, office);
            Span all = words.span(whole, office);
            names.add(
                    new Name(Actor.Type.PERSON, Mention.Kind.OFFICE, span, all, null, null, false, Standing.MENTIONED));
            insideOffice(start, office);
        }
        return office;
    }

    /** {@code Custodian of the Two Holy Mosques King Salman}, {@code President Miller}. */
    private boolean isKnownByOneName(int office, int name) {
        boolean titled = name > office && words.is(name - 1, "title");
        boolean family = name == office
                && BEFORE_FAMILY_NAME.contains(words.form(office - 1))
                && words.isCapital(office - 1)
                && !words.isCapital(name + 1);
        return titled || family;
    }

    private int person(int whole, int start, int end, @Nullable Span honorific, @Nullable Span before) {
        int roles = appositions.rolesEnd(end);
        roles = before != null && appositions.isOfTitled(roles) ? end : roles;
        Span after = roles > end ? words.span(appositions.firstOfRole(end), roles) : null;
        int given = after == null && before == null ? appointments.officeOf(whole, end) : -1;
        int givenEnd = given < 0 ? end : phrases.officeEnd(given);
        Span role = given >= 0
                ? words.span(given, givenEnd)
                : after != null && (before == null || isRank(before) || isFuller(after, before)) ? after : before;
        role = role == null ? credentials.officeOf(end) : role;
        names.add(new Name(
                Actor.Type.PERSON,
                Mention.Kind.NAME,
                words.span(start, end),
                new Span(words.token(whole).start(), words.token(roles - 1).end()),
                honorific,
                role,
                false,
                Standing.MENTIONED));
        insideOffice(end, Math.max(roles, givenEnd));
        return Math.max(roles, givenEnd);
    }

    /** {@code Ambassador Salem Al Marri, Director of Works}: what he may be called without holding it. */
    private boolean isRank(Span office) {
        String form = words.form(words.indexAt(office.start()));
        return RANKS.contains(form) && office.length() == form.length();
    }

    /** {@code Emir Sheikh Salem, Emir of the State of Marsa}: the same office once more, and whose. */
    private boolean isFuller(Span after, Span before) {
        int first = words.indexAt(after.start());
        int office = words.indexAt(before.start());
        return after.length() > before.length() && words.form(first).equals(words.form(office));
    }

    private int organization(int start, int end) {
        return add(
                start, withPart(withPlace(missions.townEnd(start, end))), Actor.Type.ORGANIZATION, Mention.Kind.NAME);
    }

    /** {@code Directorate of Ports in Marsa (DPM)}: index after the place that the letters count in; the index given where they do not. */
    private int withPlace(int in) {
        Phrases.Match place = words.form(in).equals("in") && words.isCapital(in + 1) && words.isPlace(in + 1)
                ? words.name(in + 1)
                : null;
        boolean letters = place != null
                && words.form(place.end()).equals("(")
                && words.isAbbreviation(place.end() + 1)
                && closeOf(place.end()) > place.end();
        return letters && place != null ? place.end() : in;
    }

    /** {@code Marsa Council (MC) Roads Division}: index after the part behind the letters; the index given where there is none. */
    private int withPart(int end) {
        boolean bracketed = words.form(end).equals("(")
                && words.isAbbreviation(end + 1)
                && words.form(end + 2).equals(")")
                && words.isCapital(end + 3);
        int part = bracketed ? phrases.organizationEnd(end + 3) : end;
        return part > end + 3 && !words.is(part - 1, "event") ? part : end;
    }

    private int add(int from, int to, Actor.Type type, Mention.Kind kind) {
        Span span = words.span(from, to);
        boolean place = type == Actor.Type.PLACE;
        names.add(new Name(type, kind, span, span, null, null, place, Standing.MENTIONED));
        return acronym(from, to, type);
    }

    /** {@code (ERC)}, {@code , ERC,} after an organization is a name of it. */
    private int acronym(int start, int k, Actor.Type type) {
        int close = closeOf(k);
        boolean bracketed = close > k && !isPlaceAlone(k + 1, close);
        boolean enclosed = words.isComma(k) && phrases.afterAcronym(start, k) > k;
        if (type != Actor.Type.ORGANIZATION || !(bracketed || enclosed)) {
            return afterTicker(k);
        }
        Span span = bracketed ? words.span(k + 1, close) : words.token(k + 1).span();
        names.add(new Name(type, Mention.Kind.NAME, span, span, null, null, false, Standing.MENTIONED));
        return bracketed ? phrases.namedBranchEnd(close + 1) : k + 2;
    }

    /** {@code (ADX: FALCON)}: index after what a share is called at an exchange; the index given where it is not told. */
    private int afterTicker(int open) {
        boolean ticker = words.form(open).equals("(")
                && words.isAcronym(open + 1)
                && words.form(open + 2).equals(":")
                && words.form(open + 4).equals(")");
        return ticker ? open + 5 : open;
    }

    /** {@code (GRS)}, {@code (DCT Abu Dhabi)}: index of the closing bracket; the index given where no short name is enclosed. */
    private int closeOf(int open) {
        int k = open + 1;
        while (words.isCapital(k) && k < open + LONGEST_SHORT_NAME) {
            k++;
        }
        boolean one = words.isWord(open + 1) && words.form(open + 2).equals(")");
        int close = one ? open + 2 : k;
        return words.form(open).equals("(")
                        && close > open + 1
                        && words.form(close).equals(")")
                ? close
                : open;
    }

    /** {@code (Abu Dhabi)}: where it is. */
    private boolean isPlaceAlone(int from, int to) {
        Phrases.Match match = words.isPlace(from) ? words.name(from) : null;
        return match != null && match.end() == to;
    }

    private void insideOffice(int from, int to) {
        int i = from;
        while (i < to) {
            i = afterBoardOf(i);
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            boolean known = match != null && (match.is("organization") || words.isBrand(i));
            int end = known && match != null ? match.end() : i;
            end = words.isCapital(i) ? Math.max(knownEnd(i), Math.max(end, phrases.organizationEnd(i))) : end;
            if (end > i && end <= to && !words.is(i, "office")) {
                i = addInside(i, end, to);
            } else {
                i++;
            }
        }
    }

    /** {@code Board of Directors of the Gulf Fund}: index of what the board is of; the index given where it is none. */
    private int afterBoardOf(int i) {
        boolean board = words.form(i).equals("board")
                && words.form(i + 1).equals("of")
                && words.form(i + 3).equals("of");
        return board ? (words.form(i + 4).equals("the") ? i + 5 : i + 4) : i;
    }

    private int addInside(int from, int end, int to) {
        Span span = words.span(from, end);
        names.add(new Name(
                Actor.Type.ORGANIZATION, Mention.Kind.NAME, span, span, null, null, false, Standing.INSIDE_OFFICE));
        boolean bracketed = end + 2 < to && words.form(end).equals("(") && words.isAbbreviation(end + 1);
        if (bracketed) {
            Span acronym = words.token(end + 1).span();
            names.add(new Name(
                    Actor.Type.ORGANIZATION,
                    Mention.Kind.NAME,
                    acronym,
                    acronym,
                    null,
                    null,
                    false,
                    Standing.INSIDE_OFFICE));
        }
        return bracketed ? end + 3 : end;
    }
}
