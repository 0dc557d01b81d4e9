package mujaz.language.ar;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;

/** Picks up organizations and places by what they are: {@code شركة}, {@code وزارة}, {@code منطقة}. */
final class OrganizationFinder {

    /** Before the name of an organization these only tell what it is: {@code فريق الهلال}, {@code صحيفة الوسط}. */
    static final Set<String> CALLED = Set.of("فريق", "حركه", "قناه", "تنظيم", "صحيفه", "جريده");

    /** Whatever a ministry is for tells which it is: {@code وزارة البلدية}. */
    private static final String MINISTRY = "وزاره";

    private static final Set<String> OWNED = Set.of("شبكه", "موقع");

    private static final Set<String> PORTS = Set.of("ميناء", "مطار");

    /** Which each region has of its own, called by that alone. */
    private static final Set<String> SERVICES = Set.of("صحه", "تعليم");

    private static final Set<String> GOVERNED = Set.of("محافظه", "اماره");

    /** What those do who govern, beside what all bodies do. */
    private static final Set<String> GOVERNING = Set.of(
            "اصدرت", "واصلت", "كثفت", "استكملت", "انهت", "خصصت", "اتخذت", "اقامت", "دعت", "تصدر", "تواصل", "تعمل");

    /** Which have what they are for behind their name. */
    private static final Set<String> COMPANIES = Set.of("شركه", "موسسه", "مجموعه");

    /** What goes on to tell of which a body is a part, or what its parts are. */
    private static final Set<String> BRANCHES = Set.of("فرع", "التابع", "التابعه");

    private static final int LONGEST_QUOTED = 4;

    /** Words of the dual and the first of the two names. */
    private static final int LONGEST_TWIN = 5;

    private final ArabicWords words;
    private final NameTags tags;
    private final SeenNames seen;
    private final NounPhrases phrases;
    private final FoundNames names;
    private final ForeignNames foreign;

    OrganizationFinder(ArabicWords words, NameTags tags, NounPhrases phrases, FoundNames names) {
        this.words = words;
        this.tags = tags;
        this.seen = new SeenNames(words, tags);
        this.phrases = phrases;
        this.names = names;
        this.foreign = new ForeignNames(words);
    }

    /** Index after an organization that an indefinite noun opens; the word's own index where that names none. */
    int headed(int i, Phrases.Match match) {
        if (words.hasTanwin(i)
                || isOfAKind(match.end())
                || isOfPerson(match)
                || isOfBody(i, match)
                || isLed(i, match)) {
            return i;
        }
        boolean body = words.is(match.end(), "org"); // فريق إدارة الطوارئ
        if (CALLED.contains(words.bare(i)) && !body && seen.opens(match.end(), Actor.Type.ORGANIZATION)) {
            return match.end();
        }
        int end = withYear(organizationEnd(i, match), match);
        if (isIndex(i, end)) {
            return end;
        }
        boolean weak = match.value().endsWith(" weak") && !isNamed(i, end);
        if ((weak && !isLongSubject(i, end) && !isPartner(i, end))
                || (match.value().endsWith(" placed") && !phrases.isPlace(match.end()))) {
            return i;
        }
        boolean general =
                end == match.end() + 1 && isKind(end - 1) && !words.bare(i).equals(MINISTRY);
        return end > match.end() && !general ? names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /**
     * Index after a name in quotation marks that is told to be an organization's by what stands before it: the verb that opens
     * the sentence, {@code مع}, or another organization and {@code و}; the word's own index where it is not.
     */
    int quoted(int i) {
        int before = i - 2;
        if (before < 0 || !words.opensQuotation(i - 1)) {
            return i;
        }
        int end = i;
        while (words.isWord(end) && end - i < LONGEST_QUOTED) {
            end++;
        }
        boolean closed = end > i && words.closesQuotation(end) && !isNoun(i);
        boolean told = isOpeningVerb(before, end + 1)
                || words.form(before).equals("مع")
                || words.isBodyOfTwo(before)
                || isJoined(before);
        return closed && told ? names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /**
     * Index after a company whose name is written in foreign letters, or letter by letter; in Latin letters it must open the
     * sentence behind its verb, stand behind {@code مع} or be joined to another.
     */
    int foreign(int i) {
        boolean told = isOpeningVerb(i - 1, i + 1) || words.form(i - 1).equals("مع") || isJoined(i - 1);
        int end = told || foreign.latinEnd(i) == i ? foreign.end(i, false) : i;
        return end > i ? names.add(i, withTrade(end), Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /** Index after two organizations whose common head stands before them: {@code شركتا النورس للطاقة والساحل للتعدين}. */
    int twins(int i) {
        int second = i + 1;
        while (words.isWord(second) && second - i <= LONGEST_TWIN && !isJoinedTwin(second)) {
            second++;
        }
        if (second == i + 1 || second - i > LONGEST_TWIN || !isJoinedTwin(second) || isOfPlaces(i)) {
            return i;
        }
        int end = twinEnd(second);
        addTwin(words.span(i + 1, second), words.span(i, second));
        Span joined = words.span(second, end);
        Span name = words.clitics(second).isEmpty() ? new Span(joined.start() + 1, joined.end()) : joined;
        addTwin(name, name);
        return end;
    }

    /** {@code وزارتي مصر والأردن}; but teams are called by the place that they are from. */
    private boolean isOfPlaces(int i) {
        return !words.isTeamOfTwo(i) && phrases.isPlace(i + 1);
    }

    private void addTwin(Span name, Span whole) {
        Actor.Type type = Actor.Type.ORGANIZATION;
        names.add(new Name(type, Mention.Kind.NAME, name, whole, null, null, false, Standing.MENTIONED));
    }

    /** {@code والساحل}, {@code وبيت البحر}. */
    private boolean isJoinedTwin(int k) {
        boolean open = words.form(k).startsWith("و") && words.name(k) == null && words.isDefinite(k + 1);
        return words.clitics(k).equals("و") || (open && words.clitics(k).isEmpty());
    }

    private int twinEnd(int second) {
        boolean closed = (words.isDefinite(second) || phrases.isPlace(second)) && !words.is(second, "title");
        return withTrade(phrases.adjectivesEnd(closed ? second + 1 : second + 2));
    }

    /** Past what a company is for: {@code للطاقة}. */
    private int withTrade(int end) {
        return words.clitics(end).equals("ل") && words.isDefinite(end) ? tradeEnd(end) : end;
    }

    /** What the lists know to open a person's name or an event stands in quotation marks as well. */
    private boolean isNoun(int i) {
        Phrases.Match match = words.name(i);
        boolean known = match != null && !match.is("inner") && !match.is("speaker") && !NounPhrases.isPlace(match);
        return known || (seen.end(i) > i && seen.type(i) == Actor.Type.PERSON);
    }

    /** {@code وقعت "بيت البحر" اتفاقية}; but not {@code قال "الجسر متين"}, which is speech. */
    private boolean isOpeningVerb(int before, int after) {
        ArabicOpening opening = ArabicOpening.of(words);
        return before == opening.verb() && opening.isOfBody(words) && (!words.isSaid(before) || words.isWord(after));
    }

    private boolean isJoined(int before) {
        Name last = names.last();
        if (!words.form(before).equals("و") || last == null || last.type() != Actor.Type.ORGANIZATION) {
            return false;
        }
        int end = words.isFromPlace(before - 1) ? before - 1 : before; // "بيت البحر" القطرية و"شراع"
        return last.whole().end() == words.token(before - 1).end()
                || (words.closesQuotation(end - 1)
                        && last.whole().end() == words.token(end - 2).end());
    }

    /** Index after an organization whose head has the article, or is all that is left of its name: {@code الوزارة}. */
    int definite(int i, Phrases.Match match) {
        if (i > 0 && words.isDefinite(i - 1) && words.clitics(i).isEmpty()) {
            return i;
        }
        if (words.isWord(match.end()) && isRank(words.bare(match.end()))) {
            return match.end() + 1;
        }
        int end = withYear(phrases.end(i, match, false), match);
        end = end > match.end() ? seenEnd(i, end) : end;
        return end > match.end()
                ? names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME)
                : names.add(i, match.end(), Actor.Type.ORGANIZATION, Mention.Kind.OFFICE);
    }

    /**
     * Index after an organization of the list and its adjectives; with its place where each has its own, {@code الدفاع المدني في المرسى},
     * and with its purpose where the list has only what others begin with: {@code المنظمة الدولية للهجرة}.
     */
    int known(int i, Phrases.Match match) {
        boolean local = match.value().endsWith(" local") || words.bare(i).equals("النيابه");
        boolean longer =
                words.bare(i).endsWith("منظمه") && words.clitics(match.end()).equals("ل");
        int end = phrases.adjectivesEnd(match.end());
        int whole = longer || (local && end == match.end()) ? phrases.end(i, match, false) : end;
        return names.add(i, Math.max(whole, end), Actor.Type.ORGANIZATION, Mention.Kind.NAME);
    }

    /** {@code المركز الأول}: a rank, not an organization. */
    private static boolean isRank(String form) {
        return Ordinals.isOne(form) || form.equals("الاخير");
    }

    /** {@code وفد غرفة التجارة}, {@code وفدا حكوميا من مقاطعة ...}; one whose head is named goes by his name. */
    int delegation(int i, Phrases.Match match) {
        int end = phrases.end(i, match, false);
        int k = match.end();
        while (words.isWord(k)
                && words.name(k) == null
                && !words.isDefinite(k)
                && words.bare(k).endsWith("ا")) {
            k++;
        }
        if (end <= match.end() && words.form(k).equals("من") && words.isWord(k + 1)) {
            int origin = origin(k + 1);
            if (origin > k + 2 && words.is(k + 1, "org")) {
                return names.add(k + 1, origin, Actor.Type.ORGANIZATION, Mention.Kind.NAME); // وفدا من لجنة البيئة
            }
            end = origin > k + 1 ? origin : end;
        }
        int head = words.isComma(end) ? end + 1 : end;
        boolean headed = words.isWord(head) && words.form(head).equals("برياسه");
        return end > match.end() && !headed ? names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
    }

    /** Index after the place or organization that a delegation comes from; the index itself where it is neither. */
    private int origin(int k) {
        Phrases.Match from = words.name(k);
        if (from == null) {
            return k;
        }
        return switch (NounPhrases.kind(from)) {
            case "country", "city", "region" -> phrases.adjectivesEnd(from.end());
            case "org", "area" ->
                phrases.end(k, from, false) > k ? seenEnd(k, phrases.end(k, from, false)) : seen.end(from.end());
            default -> k;
        };
    }

    /** A place that is told by what it is; a stadium or street is where something happens, and no name of the story. */
    int area(int i, Phrases.Match match) {
        int name = match.end();
        if (phrases.isPlace(name)) {
            return isActingPort(i) || isGoverning(i) ? addPort(i, phrases.end(i, match, false)) : name;
        }
        if (words.form(name).equals("(")) {
            return afterBrackets(name); // some agencies set the names of stadiums in brackets
        }
        if (words.bare(i).equals("مدينه") && words.is(name, "title")) {
            int whole = phrases.end(i, match, false);
            return isFoundation(name, whole) ? addPort(i, whole) : Math.max(whole, i);
        }
        int tagged = seen.end(name);
        int end = tagged > name ? tagged : placeEnd(i, match);
        if (end > name && (isActingPort(i) || isGoverning(i))) {
            return addPort(i, end);
        }
        if (end == i || !match.value().endsWith(" settled")) {
            return Math.max(end, i);
        }
        return names.add(tagged > name ? name : i, end, Actor.Type.PLACE, Mention.Kind.NAME);
    }

    /** As far as the model sees the place, if it sees it with what it is: {@code إقليم المرسى}. */
    private int placeEnd(int i, Phrases.Match match) {
        int end = seen.type(i) == Actor.Type.PLACE ? seen.end(i) : i;
        return end > match.end() ? end : phrases.end(i, match, false);
    }

    /** {@code مدينة الملك مانع للعلوم}, {@code مدينة الملك مانع الطبية}: no place, but a body that bears a man's name. */
    private boolean isFoundation(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (words.clitics(k).equals("ل") || words.bare(k).equals("الطبيه")) {
                return true;
            }
        }
        return false;
    }

    /** {@code حقق ميناء المرسى نموا}: a port that does something is the body that runs it. */
    private boolean isActingPort(int i) {
        ArabicOpening opening = ArabicOpening.of(words);
        return PORTS.contains(words.bare(i)) && i == opening.subject() && opening.isOfBody(words);
    }

    /** {@code أصدرت محافظة المرسى قرارا}: those who govern it. */
    private boolean isGoverning(int i) {
        ArabicOpening opening = ArabicOpening.of(words);
        String verb = words.bare(opening.verb());
        boolean doing = GOVERNING.contains(verb) || (opening.isOfBody(words) && !verb.equals("سجلت"));
        return GOVERNED.contains(words.bare(i)) && i == opening.subject() && doing;
    }

    private int addPort(int i, int end) {
        return names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME);
    }

    private int afterBrackets(int open) {
        int i = open + 1;
        while (words.isWord(i)) {
            i++;
        }
        return i;
    }

    /** {@code مؤشر سوق المرسى العام}, {@code مؤشر فوتسي سوق المرسى العام}: the general one of a market is an index, and no body. */
    private boolean isIndex(int i, int end) {
        boolean general = words.bare(i).equals("سوق") && words.bare(end - 1).equals("العام");
        return general
                && (words.bare(i - 1).endsWith("موشر") || words.bare(i - 2).endsWith("موشر"));
    }

    /** {@code وقيادة الفارس سالم}: he leads, and no staff is named. */
    private boolean isLed(int i, Phrases.Match match) {
        return words.bare(i).equals("قياده") && words.is(match.end(), "office");
    }

    /**
     * {@code شركة سعودية}, {@code فريق طبي}, {@code شركة لتأجير السيارات}: a relative adjective without the article, or what it is for
     * alone, tells the kind, not the name.
     */
    private boolean isOfAKind(int k) {
        String form = words.form(k);
        boolean purpose = form.startsWith("ل") && words.name(k) == null && ActionNouns.isVerbal(form.substring(1));
        return purpose || SeenNames.SCHOOLS.contains(form) || isRelative(k);
    }

    private boolean isRelative(int k) {
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

    /** {@code شبكة وزارة الأشغال}, {@code موقع بورصة المرسى}: what belongs to a body that is named behind it. */
    private boolean isOfBody(int i, Phrases.Match match) {
        return OWNED.contains(words.bare(i)) && isBody(match.end());
    }

    private boolean isBody(int k) {
        return words.is(k, "org") || words.is(k, "organization");
    }

    /**
     * Index after a branch, board or department that names its body, {@code فرع وزارة الأشغال بمنطقة المرسى}, after a programme that bears
     * the name of a man or of the United Nations, or after the health or schools of a region: {@code صحة عسير}.
     */
    int part(int i, Phrases.Match match) {
        if (isProgramme(i, match) || isOfRegion(i, match)) {
            int whole = phrases.end(i, match, false);
            return whole > match.end() ? names.add(i, whole, Actor.Type.ORGANIZATION, Mention.Kind.NAME) : i;
        }
        boolean board =
                words.bare(i).equals("مجلس") && words.bare(match.end() - 1).equals("اداره");
        boolean branch = (board || words.bare(i).equals("فرع")) && isBody(match.end());
        int end = branch || words.bare(i).equals("قسم") ? phrases.end(i, match, false) : i;
        return end > i && (branch || isInBody(i, end))
                ? names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME)
                : i;
    }

    private boolean isProgramme(int i, Phrases.Match match) {
        boolean borne =
                words.is(match.end(), "title") || words.form(match.end()).equals("الامم");
        return words.bare(i).equals("برنامج") && words.clitics(match.end()).isEmpty() && borne;
    }

    private boolean isOfRegion(int i, Phrases.Match match) {
        boolean region = words.is(match.end(), "region") || words.is(match.end(), "city");
        boolean own = i == 0 || !words.is(i - 1, "org");
        return SERVICES.contains(words.bare(i)) && match.end() == i + 1 && own && region;
    }

    private boolean isInBody(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (words.clitics(k).equals("ب") && isBody(k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code حكومة السنيورة}: the name is his who leads it. */
    private boolean isOfPerson(Phrases.Match match) {
        return match.value().endsWith(" force") && seen.opens(match.end(), Actor.Type.PERSON);
    }

    /** {@code حركة النهضة} is a name, {@code حركة البضائع} none: the model, a mark or a name inside must tell. */
    private boolean isNamed(int i, int end) {
        if (words.opensQuotation(i - 1)) {
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

    /** {@code وقعت سلطة إقليم الساحل اتفاقية}: of more than two words, and does what bodies do. */
    private boolean isLongSubject(int i, int end) {
        ArabicOpening opening = ArabicOpening.of(words);
        return end > i + 2 && i == opening.subject() && words.is(opening.verb(), "party");
    }

    /** {@code مع مجموعة نورس ويفز}: what no Arabic noun is, behind the head of companies. */
    private boolean isPartner(int i, int end) {
        return COMPANIES.contains(words.bare(i))
                && words.form(i - 1).equals("مع")
                && end > i + 1
                && words.name(i + 1) == null
                && words.clitics(i + 1).isEmpty()
                && !words.isDefinite(i + 1)
                && !words.form(i + 1).equals("من");
    }

    /** A name that no list knows may follow the head: {@code نادي كوينز بارك رينجرز}. */
    private int organizationEnd(int i, Phrases.Match match) {
        if (COMPANIES.contains(words.bare(i)) && isTrade(match.end() + 1)) {
            return tradeEnd(match.end() + 1);
        }
        int end = phrases.end(i, match, false);
        boolean doubtful = end == match.end() + 1 && !words.isDefinite(end - 1) && words.name(end - 1) == null;
        int place = afterDash(end);
        if (end > match.end() && place > end) {
            return place;
        }
        boolean unnamed = doubtful && words.isWord(end - 1) && !tags.isName(end - 1) && !isBeforeOwn(i, end);
        return end > match.end() && !unnamed ? seenEnd(i, end) : seen.end(match.end());
    }

    /**
     * Where the model sees the name that begins here end elsewhere: it goes on as far as the model sees it, and what is not
     * of the name stops it: {@code مركز الأمن التاراسي [لنداء الاستغاثة]}, behind where the body is from.
     */
    private int seenEnd(int i, int end) {
        int seenEnd = seen.opens(i, Actor.Type.ORGANIZATION) ? seen.end(i) : end;
        if (seenEnd < end) {
            boolean bare = words.isDefinite(i) && seenEnd == i + 2; // الجمعية السعودية [لأمراض الكلى]
            boolean placed = !bare && (phrases.isPlace(seenEnd - 1) || words.isFromPlace(seenEnd - 1));
            boolean purpose = words.form(seenEnd).startsWith("ل") && !words.isDefinite(seenEnd);
            return seenEnd > i + 1 && placed && purpose ? seenEnd : end;
        }
        if (seenEnd == end) {
            return end;
        }
        boolean adverb = words.hasTanwin(end) && words.bare(end).endsWith("يا"); // جمعية المعاقين بصريا
        boolean attribute = phrases.adjectivesEnd(end) > end;
        int k = end;
        boolean within = words.form(end).equals("في");
        while (k < seenEnd && (adverb || attribute || within) && isOfName(k)) {
            k++;
        }
        return k;
    }

    private boolean isOfName(int k) {
        Phrases.Match match = words.isWord(k) ? words.name(k) : null;
        boolean other = match != null && (match.is("adverb") || match.is("office") || match.is("honorific"));
        boolean said = words.speech(k) != null || words.isFinite(k);
        return words.isWord(k)
                && !words.clitics(k).equals("ب")
                && !other
                && !said
                && !(words.isDefinite(k) && !words.mayDescribe(k))
                && !BRANCHES.contains(words.bare(k));
    }

    /** {@code أعلنت شركة نورس أرباحها}: what is its own stands behind a company's name, and behind no other noun of one word. */
    private boolean isBeforeOwn(int i, int end) {
        return COMPANIES.contains(words.bare(i))
                && words.isWord(end)
                && words.bare(end).length() > 4
                && words.bare(end).endsWith("ها");
    }

    /** {@code هيئة البيئة - أبوظبي}: the place of an authority behind a dash, where no second one makes it an aside. */
    private int afterDash(int end) {
        boolean dash = !words.isWord(end)
                && (words.form(end).equals("-") || words.form(end).equals("–"));
        Phrases.Match place = dash && words.isWord(end + 1) ? words.name(end + 1) : null;
        return place != null && place.is("city") && words.clitics(end + 1).isEmpty() && words.isWord(place.end())
                ? place.end()
                : end;
    }

    /** {@code شركة نورس للاستثمار}: what a company is for, after a name that no list knows. */
    private boolean isTrade(int k) {
        return words.isWord(k - 1)
                && words.name(k - 1) == null
                && words.clitics(k - 1).isEmpty()
                && !words.isDefinite(k - 1)
                && words.clitics(k).equals("ل")
                && words.isDefinite(k);
    }

    private int tradeEnd(int k) {
        int end = k + 1;
        while (words.clitics(end).equals("و") && words.isDefinite(end) && words.name(end) == null) {
            end++;
        }
        return phrases.adjectivesEnd(end);
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
}
