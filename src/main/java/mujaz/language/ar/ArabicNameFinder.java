package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence once and picks up persons with honorific and office, organizations and places. */
final class ArabicNameFinder {

    private static final Set<String> BLESSINGS =
            Set.of("حفظه", "حفظها", "رعاه", "رعاها", "رحمه", "طيب", "ايده", "حفظهم", "اعزه", "نصره");

    /** What an acronym stands in. */
    private static final String BRACKETS = "()\"“”«»";

    private static final int LONGEST_ACRONYM = 4;
    private static final int SHORTEST_NAME = 2;

    /** {@code المركز الأول}: a rank, not an organization. */
    private static final Set<String> ORDINALS = Set.of(
            "الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه", "الرابع", "الرابعه", "الخامس", "السادس",
            "الاخير");

    /** Before the name of an organization these only tell what it is: {@code فريق الهلال}, {@code صحيفة الوسط}. */
    private static final Set<String> CALLED = Set.of("فريق", "حركه", "قناه", "تنظيم", "صحيفه", "جريده");

    private static final Set<String> DIPLOMATS = Set.of("السفير", "السفيره");

    /** Titles by which a text goes on to speak of one whom it has named with them. */
    private static final Set<String> REIGNING = Set.of("الملك", "الملكه", "السلطان", "الامير");

    private final ArabicWords words;
    private final NounPhrases phrases;
    private final PersonNames persons;
    private final NameTags tags;
    private final List<Name> names = new ArrayList<>();

    ArabicNameFinder(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
        this.phrases = new NounPhrases(words, tags);
        this.persons = new PersonNames(words, tags);
    }

    List<Name> find() {
        int i = 0;
        while (i < words.size()) {
            int next = words.isWord(i) ? at(i) : i;
            i = Math.max(i + 1, next);
        }
        addPassedOver();
        names.sort(null);
        return names;
    }

    /** What the model sees in a phrase that the rules have passed over: the place of a stadium, of a ministry, in an office. */
    private void addPassedOver() {
        boolean[] named = new boolean[words.size()];
        boolean[] inside = new boolean[words.size()];
        for (Name name : names) {
            boolean whole = name.type() != Actor.Type.ORGANIZATION && name.kind() == Mention.Kind.NAME;
            mark(whole ? named : inside, name.span());
            mark(inside, name.whole());
        }
        for (int i = 0; i < words.size(); i = Math.max(i + 1, tagEnd(i))) {
            int end = tagEnd(i);
            boolean free = end > i && !isMarked(named, i, end);
            if (free && (tags.type(i) == Actor.Type.PLACE || !isMarked(inside, i, end))) {
                addPassedOver(i, end, isMarked(inside, i, end));
            }
        }
    }

    private void addPassedOver(int i, int end, boolean inside) {
        boolean person = tags.type(i) == Actor.Type.PERSON;
        if (words.span(i, end).length() < SHORTEST_NAME || isCounted(i) || (person && !mayBePerson(i, end))) {
            return;
        }
        Span span = words.span(i, end);
        boolean place = tags.type(i) == Actor.Type.PLACE;
        Standing standing = inside ? Standing.INSIDE_OFFICE : place ? Standing.MENTIONED : Standing.UNSURE;
        names.add(new Name(tags.type(i), Mention.Kind.NAME, span, span, null, null, place, standing));
    }

    private void mark(boolean[] words, Span span) {
        for (int i = this.words.indexAt(span.start()); i < words.length && this.words.start(i) < span.end(); i++) {
            words[i] = true;
        }
    }

    private static boolean isMarked(boolean[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i]) {
                return true;
            }
        }
        return false;
    }

    /** Index after what starts at a word, or the word's own index. */
    private int at(int i) {
        Phrases.Match match = words.name(i);
        if (match == null && words.isFamily(i)) {
            return add(i, i + 1, Actor.Type.PERSON, Mention.Kind.NAME);
        }
        Actor.Type introduced = match == null ? words.introduced(i) : null;
        if (introduced != null && tagEnd(i) <= i + 1) {
            return add(i, i + 1, introduced, Mention.Kind.NAME);
        }
        if (match == null) {
            int joined = joinedPerson(i);
            return joined > i ? joined : tagged(i);
        }
        if (NounPhrases.isPlace(match) && tags.end(i) > match.end() && tags.type(i) == Actor.Type.ORGANIZATION) {
            return tagged(i);
        }
        return switch (NounPhrases.kind(match)) {
            case "honorific", "title", "honoured", "rank", "office", "stand-in" -> announcedPerson(i);
            case "given" -> given(i);
            case "pronoun" -> isFeeling(i) ? match.end() : add(i, match.end(), Actor.Type.PERSON, Mention.Kind.PRONOUN);
            case "stop" -> match.is("stop") && match.value().endsWith(" delegation") ? delegation(i, match) : i;
            case "org", "event", "source" -> organization(i, match);
            case "agency" -> add(i, match.end(), Actor.Type.ORGANIZATION, Mention.Kind.NAME);
            case "area" -> area(i, match);
            case "the-org", "the-event" -> organizationOrShortForm(i, match);
            case "organization", "alias" -> knownOrganization(i, match);
            case "country", "city", "region" -> place(i, match);
            default -> words.isSaid(i - 1) ? joinedPerson(i) : i;
        };
    }

    /** A given name opens a person's name, or is the family name of one introduced before: {@code ليون}. */
    private int given(int i) {
        int end = person(i, new Announcement(i, i), false);
        return end == i && words.isFamily(i) ? add(i, i + 1, Actor.Type.PERSON, Mention.Kind.NAME) : end;
    }

    /** {@code أعرب عن سعادته}: his joy, not his honour. */
    private boolean isFeeling(int i) {
        return i > 0 && words.form(i - 1).equals("عن");
    }

    /** {@code وفد غرفة التجارة}, {@code وفدا حكوميا من مقاطعة ...}; one whose head is named goes by his name. */
    private int delegation(int i, Phrases.Match match) {
        int end = phrases.end(i, match, false);
        int k = match.end();
        while (words.isWord(k)
                && words.name(k) == null
                && !words.isDefinite(k)
                && words.bare(k).endsWith("ا")) {
            k++;
        }
        if (end <= match.end() && words.form(k).equals("من") && words.isWord(k + 1)) {
            end = origin(k + 1);
        }
        boolean headed = words.isWord(end) && words.form(end).equals("برئاسه");
        return end > match.end() && !headed ? add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /** Index after the place or organization that a delegation comes from; the index itself where it is neither. */
    private int origin(int k) {
        Phrases.Match from = words.name(k);
        if (from == null) {
            return k;
        }
        return switch (NounPhrases.kind(from)) {
            case "country", "city", "region" -> phrases.adjectivesEnd(from.end());
            case "org", "area" -> phrases.end(k, from, false) > k ? phrases.end(k, from, false) : tagEnd(from.end());
            default -> k;
        };
    }

    /** A name that the model sees and no list knows. */
    private int tagged(int i) {
        int end = tagEnd(i);
        if (end == i || isBeforeName(i) || words.span(i, end).length() < SHORTEST_NAME) {
            return i;
        }
        return switch (tags.type(i)) {
            case PERSON -> mayBePerson(i, end) ? person(i, new Announcement(i, i), i, end) : i;
            case PLACE -> add(i, end, Actor.Type.PLACE, Mention.Kind.NAME);
            case ORGANIZATION ->
                isCounted(i) || (end == i + 1 && isPlace(i))
                        ? i
                        : add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME);
        };
    }

    /** {@code حضر الحفل سالم حمد}: no name begins with a noun that has the article, where a given name comes next. */
    private boolean isBeforeName(int i) {
        return words.isDefinite(i)
                && !words.bare(i).endsWith("ي")
                && words.is(i + 1, "given")
                && tags.type(i) == Actor.Type.PERSON;
    }

    /** {@code 5 ريالات}, {@code مليون دينار}: what follows a number is no name. */
    private boolean isCounted(int i) {
        return i > 0 && (words.token(i - 1).kind() == Token.Kind.NUMBER || words.is(i - 1, "number"));
    }

    private int tagEnd(int i) {
        int end = i < words.size() ? tags.end(i) : i;
        while (end > i && !words.isWord(end - 1)) {
            end--;
        }
        return end == i + 1 && isOfAPlace(i) ? i : end;
    }

    /** {@code مناطق جبلية}: a relative adjective without the article is no name of a place. */
    private boolean isOfAPlace(int i) {
        return tags.type(i) == Actor.Type.PLACE
                && !words.isDefinite(i)
                && words.name(i) == null
                && words.bare(i).length() > 4
                && words.bare(i).endsWith("يه");
    }

    /** A single word with the article is as soon a noun, but for relative names; and so is one to which others are joined. */
    private boolean mayBePerson(int i, int end) {
        for (int k = i; k < end; k++) {
            boolean joined = k > i && words.isDefinite(i) && words.form(k).startsWith("و") && !words.is(k, "given");
            if (joined || words.hasTanwin(k) || words.bare(k).equals("الله") || words.is(k, "stop")) {
                return false;
            }
        }
        return !words.isOfficeOfTwo(i)
                && (end > i + 1 || !words.isDefinite(i) || words.bare(i).endsWith("ي"));
    }

    /** What stands before a person's name. */
    private static final class Announcement {
        private int end;
        private @Nullable Span honorific;
        private @Nullable Span office;
        private @Nullable Span rank;
        private int officeStart = -1;
        private boolean standIn;
        private boolean honoured;
        private boolean addressed;
        private boolean officesApart;

        Announcement(int start, int end) {
            this.end = Math.max(start, end);
        }
    }

    private int announcedPerson(int i) {
        Announcement before = new Announcement(i, i);
        int titles = -1;
        for (Phrases.Match match = words.name(before.end); match != null; match = words.name(before.end)) {
            int k = before.end;
            if (k > i && !words.clitics(k).isEmpty()) {
                if (before.office == null || !isMinisterToo(k, match)) {
                    break;
                }
                before.end = officesEnd(k, match);
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
                case "rank" -> before.rank = words.span(k, match.end());
                case "office", "stand-in" -> {
                    if (before.office != null && isDiplomat(k)) {
                        before.end = match.end();
                        continue;
                    }
                    if (before.office != null) {
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
                before.end = officesEnd(k, match);
                int apart = officeApart(before.end);
                before.officesApart = apart > before.end;
                before.end = apart;
                before.office = words.span(k, before.end);
            } else {
                before.end = afterAbbreviation(match.end());
                before.honorific = titles < 0 ? null : words.span(titles, match.end());
            }
        }
        return person(i, before, true);
    }

    /** {@code المندوب الدائم السفير سالم حمد}: a rank after an office, as a title. */
    private boolean isDiplomat(int k) {
        return DIPLOMATS.contains(words.bare(k)) && words.clitics(k).isEmpty();
    }

    /** {@code نائب رئيس الوزراء ووزير الأشغال سالم حمد}: of a deputy who is a minister as well. */
    private boolean isMinisterToo(int k, Phrases.Match match) {
        boolean joined = words.clitics(k).equals("و")
                && match.is("office")
                && words.bare(k).startsWith("وزير")
                && words.bare(k - 1).equals("الوزراء");
        int end = joined ? officesEnd(k, match) : k;
        int name = joined ? afterTitles(words.isComma(end) ? end + 1 : end) : k;
        return name > k && persons.end(name, true, false) > name + 1;
    }

    /** Offices that follow each other without a comma. */
    private int officesEnd(int head, Phrases.Match match) {
        int end = Math.max(match.end(), phrases.end(head, match, true));
        Phrases.Match next = words.name(end);
        while (next != null && next.is("office") && words.clitics(end).isEmpty() && words.isWord(end - 1)) {
            int further = phrases.end(end, next, true);
            if (further <= next.end() - 1 || further == end) {
                break;
            }
            end = Math.max(next.end(), further);
            next = words.name(end);
        }
        return end;
    }

    /** {@code نائب رئيس الوزراء، وزير الداخلية، أنس الصالح}: past a second office between commas, before its holder. */
    private int officeApart(int end) {
        Phrases.Match second = words.isComma(end) ? words.name(end + 1) : null;
        if (second == null || !second.is("office") || !words.clitics(end + 1).isEmpty()) {
            return end;
        }
        int further = Math.max(second.end(), phrases.end(end + 1, second, true));
        int name = words.isComma(further) ? afterTitles(further + 1) : further;
        return name > further && opensName(name) && persons.end(name, true, false) > name + 1 ? further : end;
    }

    private int person(int i, Announcement before, boolean announced) {
        int start = isNameAfterComma(before)
                ? afterTitles(before.end + 1)
                : isQuotedName(before.end) ? before.end + 1 : before.end;
        boolean surname = before.office != null && start == before.end && isSurname(start);
        boolean announcedByTitle = before.honorific != null || surname;
        int end = persons.end(start, announced, announcedByTitle);
        boolean unlikely = isDoubtful(before, start, end) || isUnlikely(before, start, end);
        if (end == start || unlikely || isBearer(before, start, end)) {
            return announced ? officeAlone(i, before) : i;
        }
        return person(i, before, start, end);
    }

    private int person(int i, Announcement before, int start, int end) {
        int after = rolesEnd(end, before.office != null);
        Span role = after > end ? roleSpan(end, after) : before.office != null ? before.office : before.rank;
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
        int end = isQuote(quote) ? persons.end(quote + 1, true, false) : quote;
        return end > quote + 1 && isQuote(end);
    }

    private boolean isQuote(int i) {
        return !words.isWord(i) && !words.form(i).isEmpty() && "\"“”«»".contains(words.form(i));
    }

    /** Whether a conjunction joins a name to the person before it: {@code ترامب وكيم}. */
    private boolean isJoinedTo(int start) {
        Name last = names.isEmpty() ? null : names.get(names.size() - 1);
        return last != null
                && last.type() == Actor.Type.PERSON
                && last.whole().end() == words.token(start - 1).end()
                && persons.opensAnother(start);
    }

    private static Span withoutConjunction(Span name) {
        return new Span(name.start() + 1, name.end());
    }

    private boolean opensName(int k) {
        return words.is(k, "given") || (words.isWord(k) && PersonNames.JOINTS.contains(words.form(k)));
    }

    private int afterTitles(int start) {
        int k = start;
        for (Phrases.Match match = words.name(k);
                match != null && (match.is("title") || match.is("honorific") || match.is("rank") || isDiplomat(k));
                match = words.name(k)) {
            k = afterAbbreviation(match.end());
        }
        return k;
    }

    /** {@code د. سالم حمد}: past the stop of a title of one letter. */
    private int afterAbbreviation(int k) {
        return words.form(k).equals(".") && words.form(k - 1).length() == 1 ? k + 1 : k;
    }

    /** One unknown word after an office is as soon the next word of the sentence as a name. */
    private boolean isDoubtful(Announcement before, int start, int end) {
        if (before.office == null || words.token(start - 1).end() != before.office.end()) {
            return false;
        }
        boolean known =
                isSurname(start) || words.is(start, "given") || words.isFamily(start) || tags.isPerson(start, end);
        boolean bare = start == before.officeStart + 1 && !words.isDefinite(start - 1);
        return !known && (bare || end == start + 1 || !isMarked(end));
    }

    /**
     * {@code الفريق جاهز}, {@code الملك عدة أيام}: neither the lists nor the model know a name in what follows a title that
     * is a common word too.
     */
    private boolean isUnlikely(Announcement before, int start, int end) {
        boolean office = before.office != null && end > start + 1;
        if (office || before.addressed || tags.isPerson(start, end) || words.isFamily(start)) {
            return false;
        }
        boolean known =
                opensName(start) && (end > start + 1 || !words.form(start).equals("علي"));
        boolean surname = before.office != null && before.end == start && isSurname(start);
        boolean named = before.honorific != null
                && words.isDefinite(start)
                && !words.bare(start).endsWith("ي")
                && isMarked(end);
        return !known && !surname && !named;
    }

    /** {@code برنامج الشيخ راشد للإسكان}: one whose name something bears. */
    private boolean isBearer(Announcement before, int start, int end) {
        return before.honorific != null
                && before.office == null
                && end == start + 1
                && words.clitics(end).equals("ل")
                && words.isDefinite(end);
    }

    /** {@code رئيس الوزراء العبادي}: the phrase has not taken it for an adjective. */
    private boolean isSurname(int k) {
        return words.isDefinite(k) && words.name(k) == null && words.bare(k).endsWith("ي");
    }

    /** Whether a name that ends here is told from what follows by a mark or a word that no name has. */
    private boolean isMarked(int end) {
        return !words.isWord(end)
                || words.name(end) != null
                || words.speech(end) != null
                || words.form(end).startsWith("و")
                || words.form(end).endsWith("هم")
                || words.form(end).endsWith("ها");
    }

    /** {@code رئيس الجمهورية، سالم حمد، ...}: the holder of an office between commas. */
    private boolean isNameAfterComma(Announcement before) {
        int name = afterTitles(before.end + 1);
        boolean opens = opensName(name) || (name < words.size() && isTagged(name, Actor.Type.PERSON));
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

    /**
     * Index after the offices that follow a name, each with or without a comma or {@code و} before it.
     *
     * @param announced whether an office stands before the name already
     */
    private int rolesEnd(int end, boolean announced) {
        int roles = end;
        int k = isQuote(end) ? end + 1 : end;
        while (k < words.size()) {
            boolean mark = words.isComma(k) || (roles == end && isDash(k));
            int head = afterBlessing(mark ? k + 1 : k);
            Phrases.Match match = words.isWord(head) ? words.name(head) : null;
            boolean opens = match != null && (match.is("office") || (match.is("stand-in") && isFormal(match, head)));
            if (match == null
                    || !opens
                    || !(words.clitics(head).isEmpty() || words.clitics(head).equals("و"))) {
                break;
            }
            if (roles == end && words.clitics(head).equals("و")) {
                break;
            }
            int next = phrases.end(head, match, true);
            next = next <= match.end() ? Math.max(next, afterSecondHead(match.end())) : next;
            if (next <= head
                    || (next == match.end() && !words.isDefinite(next - 1))
                    || isNextPerson(next, head, k, announced)) {
                break;
            }
            roles = next;
            k = next;
        }
        return roles;
    }

    private boolean isDash(int k) {
        return words.form(k).length() == 1 && "ـ-–".contains(words.form(k));
    }

    /** {@code ولي عهد ونائب حاكم المرسى}: two heads of one complement. */
    private int afterSecondHead(int k) {
        Phrases.Match second = words.isDefinite(k - 1) ? null : words.name(k);
        return second != null && second.is("office") && words.clitics(k).equals("و") ? phrases.end(k, second, true) : 0;
    }

    private static boolean isFormal(Phrases.Match match, int head) {
        return match.end() > head + 1;
    }

    /**
     * After a comma, an office may belong to the next person: {@code أحمد، ووزير الصحة سالم}; without {@code و} where the first
     * has an office before his name: {@code رئيس المجلس أحمد، وزير الصحة سالم}.
     */
    private boolean isNextPerson(int end, int head, int k, boolean announced) {
        boolean joined = !words.clitics(head).isEmpty();
        int name = afterTitles(end);
        return words.isComma(k)
                && (joined || (announced && (opensName(name) || words.is(name + 1, "given"))))
                && persons.end(name, true, false) > name
                && !words.isComma(end);
    }

    /** {@code "حفظه الله"،} between name and office. */
    private int afterBlessing(int k) {
        int i = k;
        while (i < words.size() && !words.isWord(i) && !words.form(i).equals(".")) {
            i++;
        }
        if (i >= words.size() || !BLESSINGS.contains(words.bare(i))) {
            return k;
        }
        while (i < words.size()
                && (words.isWord(i) ? isBlessing(i) : !words.form(i).equals("."))) {
            i++;
        }
        return i;
    }

    private boolean isBlessing(int i) {
        String form = words.bare(i);
        return BLESSINGS.contains(form) || form.equals("الله") || form.equals("ثراه") || form.equals("ورعاه");
    }

    private Span roleSpan(int end, int after) {
        int first = end;
        while (!words.isWord(first) || isDash(first) || isBlessing(first)) {
            first++;
        }
        return words.span(first, after);
    }

    /** {@code أكدت هالة بدري، مدير عام ...}: a verb of saying, then a name that no list knows, then an office. */
    private int joinedPerson(int i) {
        if (!words.isSaid(i - 1) || !words.clitics(i).isEmpty()) {
            return i;
        }
        int end = persons.end(i, true, false);
        boolean named = end > i + 1 && words.isComma(end) && rolesEnd(end, false) > end;
        return named ? person(i, new Announcement(i, i), true) : i;
    }

    private int organization(int i, Phrases.Match match) {
        if (isOfAKind(match.end()) || isOfPerson(match)) {
            return i;
        }
        if (CALLED.contains(words.bare(i)) && isTagged(match.end(), Actor.Type.ORGANIZATION)) {
            return match.end();
        }
        int end = withYear(organizationEnd(i, match), match);
        if ((match.value().endsWith(" weak") && !isNamed(i, end))
                || (match.value().endsWith(" placed") && !isPlace(match.end()))) {
            return i;
        }
        boolean general = end == match.end() + 1 && isKind(end - 1);
        return end > match.end() && !general ? add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /** {@code شركة سعودية}, {@code فريق طبي}: a relative adjective without the article tells the kind, not the name. */
    private boolean isOfAKind(int k) {
        return words.isWord(k)
                && words.name(k) == null
                && !words.isDefinite(k)
                && (words.bare(k).endsWith("ي") || words.bare(k).endsWith("يه"))
                && !tags.isName(k);
    }

    /** {@code مجلس الجامعة} names none, {@code وزارة الخارجية} does. */
    private boolean isKind(int i) {
        Phrases.Match match = words.name(i);
        return match != null && match.is("the-org") && !match.value().endsWith(" field");
    }

    /** {@code حكومة السنيورة}: the name is his who leads it. */
    private boolean isOfPerson(Phrases.Match match) {
        return match.value().endsWith(" force") && isTagged(match.end(), Actor.Type.PERSON);
    }

    private boolean isTagged(int i, Actor.Type type) {
        return i < words.size() && words.clitics(i).isEmpty() && tags.end(i) > i && tags.type(i) == type;
    }

    /** {@code حركة النهضة} is a name, {@code حركة البضائع} none: the model, a mark or a name inside must tell. */
    private boolean isNamed(int i, int end) {
        if (i > 0 && "\"“«".contains(words.form(i - 1))) {
            return true;
        }
        for (int k = i + 1; k < end; k++) {
            Phrases.Match match = words.name(k);
            boolean name = match != null
                    && (NounPhrases.isPlace(match) || match.is("organization") || match.is("given") || match.is("org"));
            if (name || !words.isWord(k)) {
                return true;
            }
        }
        return tags.isOrganization(i, end);
    }

    /** A name that no list knows may follow the head: {@code نادي كوينز بارك رينجرز}. */
    private int organizationEnd(int i, Phrases.Match match) {
        int end = phrases.end(i, match, false);
        boolean doubtful = end == match.end() + 1 && !words.isDefinite(end - 1) && words.name(end - 1) == null;
        boolean unnamed = doubtful && words.isWord(end - 1) && !tags.isName(end - 1);
        return end > match.end() && !unnamed ? end : tagEnd(match.end());
    }

    /** The year of an event is part of its name. */
    private int withYear(int end, Phrases.Match match) {
        boolean year = end > match.end()
                && (match.is("event") || match.is("the-event"))
                && end < words.size()
                && words.form(end).length() == 4
                && words.form(end).startsWith("20");
        return year ? end + 1 : end;
    }

    /** A place that is told by what it is; a stadium or street is where something happens, and no name of the story. */
    private int area(int i, Phrases.Match match) {
        int name = match.end();
        if (isPlace(name)) {
            return name;
        }
        if (words.form(name).equals("(")) {
            return afterBrackets(name); // some agencies set the names of stadiums in brackets
        }
        int tagged = tagEnd(name);
        int end = tagged > name ? tagged : phrases.end(i, match, false);
        if (end == i || !match.value().endsWith(" settled")) {
            return Math.max(end, i);
        }
        return add(tagged > name ? name : i, end, Actor.Type.PLACE, Mention.Kind.NAME);
    }

    private int afterBrackets(int open) {
        int i = open + 1;
        while (words.isWord(i)) {
            i++;
        }
        return i;
    }

    private boolean isPlace(int i) {
        Phrases.Match match = words.name(i);
        return match != null && NounPhrases.isPlace(match);
    }

    private int organizationOrShortForm(int i, Phrases.Match match) {
        if (i > 0 && words.isDefinite(i - 1) && words.clitics(i).isEmpty()) {
            return i;
        }
        if (words.isWord(match.end()) && ORDINALS.contains(words.bare(match.end()))) {
            return match.end() + 1;
        }
        int end = withYear(phrases.end(i, match, false), match);
        return end > match.end()
                ? add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME)
                : add(i, match.end(), Actor.Type.ORGANIZATION, Mention.Kind.OFFICE);
    }

    private int knownOrganization(int i, Phrases.Match match) {
        return add(i, phrases.adjectivesEnd(match.end()), Actor.Type.ORGANIZATION, Mention.Kind.NAME);
    }

    private int place(int i, Phrases.Match match) {
        return add(i, match.end(), Actor.Type.PLACE, Mention.Kind.NAME);
    }

    private int add(int from, int to, Actor.Type type, Mention.Kind kind) {
        Span span = words.span(from, to);
        names.add(new Name(type, kind, span, span, null, null, type == Actor.Type.PLACE, Standing.MENTIONED));
        return acronym(to, type);
    }

    /** {@code (يونامي)}, {@code (ERC)}, {@code "سابك"} after an organization is a name of it. */
    private int acronym(int k, Actor.Type type) {
        if (type != Actor.Type.ORGANIZATION || k >= words.size() || BRACKETS.indexOf(words.form(k)) < 0) {
            return k;
        }
        int end = k + 1;
        while (words.isWord(end) && end - k <= LONGEST_ACRONYM) {
            end++;
        }
        boolean closed = end > k + 1 && end < words.size() && BRACKETS.indexOf(words.form(end)) >= 0;
        if (!closed || !(isAcronym(k + 1, end) || isShortened(k, end))) {
            return k;
        }
        Span span = words.span(k + 1, end);
        names.add(new Name(type, Mention.Kind.NAME, span, span, null, null, false, Standing.MENTIONED));
        return end + 1;
    }

    /** {@code شركة المرسى للمياه والكهرباء "مياه المرسى"}: a word of the name again. */
    private boolean isShortened(int quote, int end) {
        if (words.form(quote).equals("(") || end - quote > 4) {
            return false;
        }
        for (int i = quote + 1; i < end; i++) {
            for (int k = Math.max(0, quote - LONGEST_ACRONYM); k < quote; k++) {
                if (words.isDefinite(i) && words.bare(i).equals(words.bare(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One word, or several in Latin letters. */
    private boolean isAcronym(int from, int to) {
        boolean arabic = words.form(from).charAt(0) >= '\u0600';
        return to == from + 1 ? !(arabic && (BLESSINGS.contains(words.bare(from)) || isPlace(from))) : !arabic;
    }

    /** Organizations and places inside an office are named in passing. */
    private void insideOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            if (match == null) {
                continue;
            }
            boolean known = match.is("organization") || match.is("alias") || match.is("agency");
            boolean headed = match.is("org") || match.is("the-org");
            if (NounPhrases.isPlace(match) && match.end() <= to) {
                Span place = words.span(i, match.end());
                names.add(new Name(
                        Actor.Type.PLACE, Mention.Kind.NAME, place, place, null, null, true, Standing.INSIDE_OFFICE));
                i = match.end() - 1;
                continue;
            }
            int end = known ? match.end() : headed ? Math.min(to, phrases.end(i, match, false)) : i;
            if (known || end > match.end()) {
                Span span = words.span(i, end);
                names.add(new Name(
                        Actor.Type.ORGANIZATION,
                        Mention.Kind.NAME,
                        span,
                        span,
                        null,
                        null,
                        false,
                        Standing.INSIDE_OFFICE));
                i = end - 1;
            }
        }
    }
}
