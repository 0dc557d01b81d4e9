package mujaz.language.ar;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;

/** Picks up persons with their titles and offices, and offices without their holders. */
final class PersonFinder {

    /** Titles by which a text goes on to speak of one whom it has named with them. */
    private static final Set<String> REIGNING = Set.of("الملك", "الملكه", "السلطان", "الامير");

    /** What an officer is by trade, or was, behind his rank. */
    private static final Set<String> TRADES = Set.of("مهندس", "دكتور", "طبيب", "متقاعد", "المتقاعد");

    private final ArabicWords words;
    private final SeenNames seen;
    private final NounPhrases phrases;
    private final PersonNames persons;
    private final Offices offices;
    private final PersonDoubts doubts;
    private final FoundNames names;

    PersonFinder(ArabicWords words, NameTags tags, NounPhrases phrases, FoundNames names) {
        this.words = words;
        this.seen = new SeenNames(words, tags);
        this.phrases = phrases;
        this.persons = new PersonNames(words, tags);
        this.offices = new Offices(words, phrases, persons);
        this.doubts = new PersonDoubts(words, tags, offices);
        this.names = names;
    }

    /** Index after a person whom titles or an office announce, or after an office alone. */
    int announced(int i) {
        Announcement before = new Announcement(i);
        int titles = -1;
        for (Phrases.Match match = words.name(before.end); match != null; match = words.name(before.end)) {
            int k = before.end;
            if (k > i && !words.clitics(k).isEmpty()) {
                if (before.office == null || !offices.isMinisterToo(k, match)) {
                    break;
                }
                before.end = offices.end(k, match);
                before.office = words.span(before.officeStart, before.end);
                continue;
            }
            switch (NounPhrases.kind(match)) {
                case "honorific", "title" -> {
                    titles = titles < 0 ? k : titles;
                    before.addressed |= match.is("honorific");
                }
                case "honoured" -> {
                    titles = titles < 0 ? k : titles;
                    before.honoured = true;
                }
                case "rank" -> {
                    before.rank = words.span(k, match.end());
                    if (TRADES.contains(words.form(match.end()))) {
                        before.end = match.end() + 1;
                        continue;
                    }
                }
                case "office", "stand-in" -> {
                    if (before.office != null && offices.isRank(k)) {
                        before.honorific = before.honorific == null ? words.span(k, match.end()) : before.honorific;
                        before.end = match.end();
                        continue;
                    }
                    if (before.office != null || offices.isRepresented(k) || (titles >= 0 && persons.isSheTrusted(k))) {
                        return person(i, before, true);
                    }
                    before.standIn = match.is("stand-in");
                    before.officeStart = k;
                }
                default -> {
                    return person(i, before, true);
                }
            }
            if (before.officeStart == k) {
                before.end = offices.afterAcronym(offices.end(k, match));
                int apart = offices.apart(before.end);
                before.officesApart = apart > before.end;
                before.end = apart;
                before.office = offices.role(k, before.end);
            } else {
                before.end = offices.afterAbbreviation(match.end());
                boolean apart =
                        before.office != null && before.honorific != null; // معالي وزير الأشغال الأستاذ سالم حمد
                before.honorific = apart ? before.honorific : titles < 0 ? null : words.span(titles, match.end());
            }
        }
        return person(i, before, true);
    }

    /** A given name opens a person's name, or is the family name of one introduced before: {@code ليون}. */
    int given(int i) {
        int end = person(i, new Announcement(i), false);
        return end == i && words.isFamily(i) ? names.add(i, i + 1, Actor.Type.PERSON, Mention.Kind.NAME) : end;
    }

    /**
     * {@code أكدت هالة بدري، مدير عام ...}, {@code قال يوخن فان برينر}: a verb of saying, then a name that no list knows, then an
     * office, or with a particle that only names have.
     */
    int joined(int i) {
        if (!words.isSaid(i - 1) || !words.clitics(i).isEmpty()) {
            return i;
        }
        int end = persons.end(i, true, false);
        boolean apposed = end > i + 1 && words.isComma(end) && offices.after(end, false) > end;
        boolean named = apposed || persons.hasParticle(i, end);
        return named ? person(i, new Announcement(i), i, end) : i;
    }

    /** One whom no list knows, and whose father is named behind him: {@code والغيث بن حمد}. */
    int son(int i) {
        return persons.isSon(i) ? person(i, new Announcement(i), i, persons.end(i, true, false)) : i;
    }

    /** One whom the model sees and nothing announces. */
    int named(int i, int end) {
        return person(i, new Announcement(i), i, end);
    }

    /** {@code نظيريه المحلي سالم حمد، والجبلي لوكاس برينر}: one whose country alone announces him, and his office was said. */
    int countryman(int i) {
        boolean joined =
                i > 0 && (words.clitics(i).equals("و") || words.bare(i - 1).contains("نظير"));
        boolean named = joined && (offices.opensName(i + 1) || seen.opens(i + 1, Actor.Type.PERSON));
        if (!named || !words.isOfPlace(i)) {
            return i;
        }
        Announcement before = new Announcement(i + 1);
        int end = persons.end(i + 1, true, false);
        return end > i + 2 ? person(i, before, i + 1, end) : i;
    }

    private int person(int i, Announcement before, boolean announced) {
        if (before.office != null && before.end > before.officeStart) {
            reachHolder(i, before, before.office);
        }
        int start = isNameAfterComma(before)
                ? offices.afterTitles(before.end + 1)
                : isQuotedName(before.end)
                        ? before.end + 1
                        : announced && before.end > i ? offices.afterCountry(before.end) : before.end;
        boolean surname = before.office != null && start == before.end && doubts.isSurname(start);
        boolean announcedByTitle = before.honorific != null || surname;
        int end = persons.end(start, announced, announcedByTitle);
        if (end == start || doubts.apply(before, start, end)) {
            return announced ? officeAlone(i, before) : i;
        }
        return person(i, before, start, end);
    }

    /** Lets an office reach up to its holder, whatever of it its grammar has left out. */
    private void reachHolder(int i, Announcement before, Span office) {
        int holder = offices.upToHolder(before.end);
        boolean comma = holder > before.end;
        boolean received = words.isFinite(i - 1) && words.speech(i - 1) == null; // استقبل الوزير في مكتبه سالم حمد
        boolean titled = words.token(before.end - 1).end() != office.end();
        if (!comma && !received && !titled && !isQuotedName(before.end)) {
            holder = offices.upToHolderWithoutComma(before.end);
        }
        if (holder > before.end) {
            before.end = comma ? holder : offices.afterTitles(holder);
            before.office = offices.role(before.officeStart, holder);
            before.officesApart |= comma;
            before.honorific = before.end > holder ? words.span(holder, before.end) : before.honorific;
        }
    }

    private int person(int i, Announcement before, int start, int end) {
        int after = offices.after(end, before.office != null);
        Span role = after > end ? offices.roleSpan(end, after) : before.office != null ? before.office : before.rank;
        Span span = words.span(start, end);
        Span whole = new Span(words.start(i), words.token(after - 1).end());
        if (i == start && isJoinedTo(start)) {
            span = withoutConjunction(span);
            whole = withoutConjunction(whole);
        }
        names.add(new Name(
                Actor.Type.PERSON,
                Mention.Kind.NAME,
                span,
                whole,
                before.honorific,
                role,
                false,
                before.honoured ? Standing.PATRON : Standing.MENTIONED));
        insideOffice(i, start);
        insideOffice(end, after);
        return after;
    }

    /** {@code الرئيس الأمريكي "دونالد ترامب"}. */
    private boolean isQuotedName(int quote) {
        int end = offices.isQuote(quote) ? persons.end(quote + 1, true, false) : quote;
        return end > quote + 1 && offices.isQuote(end);
    }

    /** Whether a conjunction joins a name to the person before it: {@code ترامب وكيم}. */
    private boolean isJoinedTo(int start) {
        int before = words.isComma(start - 1) ? start - 2 : start - 1;
        Name last = names.lastPerson();
        return last != null
                && last.whole().end() == words.token(before).end()
                && words.clitics(start).isEmpty()
                && (persons.opensAnother(start) || (words.form(start).startsWith("و") && persons.isSon(start)));
    }

    private static Span withoutConjunction(Span name) {
        return new Span(name.start() + 1, name.end());
    }

    /** {@code رئيس الجمهورية، سالم حمد، ...}: the holder of an office between commas. */
    private boolean isNameAfterComma(Announcement before) {
        int name = offices.afterTitles(before.end + 1);
        boolean opens = offices.opensName(name) || (name < words.size() && seen.opens(name, Actor.Type.PERSON));
        if (before.office == null || !words.isComma(before.end) || !opens) {
            return false;
        }
        int end = persons.end(name, true, false);
        boolean titled = name > before.end + 1;
        return end > name + 1 && (titled || before.officesApart || words.isComma(end) || words.speech(end) != null);
    }

    /**
     * An office, a stand-in or the title of a ruler who is not named here: {@code وزير الخارجية السعودي}, {@code المسؤول
     * الدولي}, {@code أعرب الملك عن شكره}.
     */
    private int officeAlone(int i, Announcement before) {
        Span office = before.office;
        if (office == null) {
            if (before.honorific != null && REIGNING.contains(words.bare(before.end - 1))) {
                Span title = words.span(before.end - 1, before.end);
                names.add(new Name(
                        Actor.Type.PERSON, Mention.Kind.OFFICE, title, title, title, null, false, Standing.MENTIONED));
            }
            return before.end;
        }
        if (before.honorific == null && isMain(before.officeStart)) {
            return before.officeStart + 1;
        }
        // مديرها, مكتب استشاري للطرق: of no weight without its holder
        if (words.isListed(before.officeStart, "office owned") || words.isListed(before.officeStart, "office trade")) {
            return before.end;
        }
        boolean bare = before.end == before.officeStart + 1 && !before.standIn && before.honorific == null;
        if (!bare && (before.standIn || words.isDefinite(before.end - 1) || before.end > before.officeStart + 2)) {
            names.add(new Name(
                    Actor.Type.PERSON,
                    Mention.Kind.OFFICE,
                    office,
                    new Span(words.start(i), office.end()),
                    before.honorific,
                    null,
                    false,
                    Standing.MENTIONED));
            insideOffice(before.officeStart, before.end);
        }
        return before.end;
    }

    /** {@code المبنى الرئيس للجامعة}: the adjective, and no head of state. */
    private boolean isMain(int i) {
        return words.bare(i).equals("الرييس")
                && words.isDefinite(i - 1)
                && words.clitics(i).isEmpty()
                && words.name(i - 1) == null;
    }

    /** Organizations and places inside an office are named in passing. */
    private void insideOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            if (match == null) {
                continue;
            }
            boolean known = match.is("organization") || match.is("alias") || match.is("agency");
            boolean board = words.bare(i).equals("اداره") && words.bare(i - 1).equals("مجلس");
            boolean headed = (match.is("org") && !board) || match.is("the-org");
            if (NounPhrases.isPlace(match) && match.end() <= to) {
                names.add(Actor.Type.PLACE, words.span(i, match.end()), Standing.INSIDE_OFFICE);
                i = match.end() - 1;
                continue;
            }
            int end = known ? match.end() : headed ? Math.min(to, phrases.end(i, match, false)) : i;
            if (known || end > match.end()) {
                names.add(Actor.Type.ORGANIZATION, words.span(i, end), Standing.INSIDE_OFFICE);
                i = end - 1;
            }
        }
    }
}
