package mujaz.language.ar;

import java.util.Set;
import mujaz.language.Phrases;
import mujaz.model.Actor;

/**
 * How far an office or an organization's name reaches. An Arabic noun phrase is open as long as its last noun is
 * indefinite, since that noun waits for its complement; it is closed by a definite noun or a proper name. An open phrase
 * takes any noun; a closed one only adjectives, nouns joined by {@code و}, and what {@code ل}, {@code ب}, {@code في} add
 * to offices and organizations.
 */
final class NounPhrases {

    /** Longer phrases than the longest offices on record are no phrases. */
    private static final int LONGEST = 24;

    private static final int LONGEST_PURPOSE = 4;

    /** Words of the longest name of a firm in quotation marks, with these and {@code في}. */
    private static final int LONGEST_QUOTE = 6;

    /** Letters of {@code والري}: the conjunction before the article and two letters, which is not taken off. */
    private static final int SHORTEST_JOINED = 5;

    /** An office that is held for somebody else. */
    private static final Set<String> ACTING = Set.of("بالانابه", "بالنيابه", "بالوكاله", "بالتكليف");

    /** With what somebody or something has to do stands behind {@code ب}. */
    private static final Set<String> CONCERNED = Set.of("المعني", "المعنيه", "المكلف", "المكلفه");

    /** Of which museums and institutes are. */
    private static final Set<String> SUBJECTS = Set.of("لتاريخ", "لتراث", "لاثار", "لفنون", "لثقافه");

    /** A region is told by them and a name. */
    private static final Set<String> DIRECTIONS = Set.of("لغرب", "لشرق", "لشمال", "لجنوب", "لوسط");

    /** Behind {@code ل}, the time for which something is true. */
    private static final Set<String> TIMES = Set.of("للعام", "للسنه", "للفتره", "للربع", "للموسم", "للشهر");

    /** Tasks that are complete with a preposition: {@code للحفاظ على}. */
    private static final Set<String> TASKS =
            Set.of("للحفاظ", "للمحافظه", "للحد", "للوقايه", "للاشراف", "للرقابه", "للدفاع", "للكشف", "للقضاء");

    /** Those who hold an office in one place for another. */
    private static final Set<String> ENVOYS = Set.of(
            "سفير", "سفيره", "السفير", "السفيره", "قنصل", "القنصل", "ممثل", "ممثله", "الممثل", "مندوب", "المندوب",
            "قايم", "القايم", "مبعوث", "المبعوث");

    /** Nouns of what is done that are spelled as verbs of saying are. */
    private static final Set<String> VERBAL = Set.of("نقل", "عرض", "نشر", "بحث", "طلب", "ذكر");

    /** Bodies whose names have no purpose right behind the head. */
    private static final Set<String> PLAIN_HEADS = Set.of(
            "الجامعه",
            "الوزاره",
            "الشركه",
            "البلديه",
            "الكليه",
            "المستشفي",
            "المدرسه",
            "النادي",
            "البنك",
            "المصرف",
            "الغرفه");

    /** What is a part of a ministry, an authority or a university. */
    private static final Set<String> PARTS =
            Set.of("اللجنه", "لجنه", "قسم", "كليه", "مركز", "قطاع", "وحده", "معهد", "عماده", "الاداره", "اداره");

    /** What a body has in a province. */
    private static final Set<String> LOCAL =
            Set.of("فرع", "مديريه", "المديريه", "امانه", "مكتب", "اداره", "الاداره", "الدوريات", "الدفاع", "حرس");

    /** Parts that tell of what they are by a word alone: {@code إدارة المساجد بالفرع}. */
    private static final Set<String> INNER_PARTS = Set.of("لجنه", "اداره", "قسم", "فرع", "وحده", "كليه", "عماده");

    private static final Set<String> PROVINCES = Set.of("المحافظه", "المنطقه", "الولايه", "الفرع", "المديريه");

    /** What a country or body has in another country. */
    private static final Set<String> ABROAD =
            Set.of("سفاره", "السفاره", "قنصليه", "القنصليه", "بعثه", "البعثه", "مكتب", "المكتب", "فرع", "وفد", "قوات");

    private final ArabicWords words;
    private final NameTags tags;
    private final ForeignNames foreign;

    /** Where the phrase begins. */
    private int start;

    /** Whether what follows {@code و} may belong to the phrase: {@code وزارة الاقتصاد والسياحة}. */
    private boolean joins;

    /** Whether what it is for has been told. */
    private boolean purposed;

    /** Whether what follows {@code ل} does: {@code الهيئة العامة للطيران}, but not {@code الحكومة الليبية لتحرير ...}. */
    private boolean takesPurpose;

    NounPhrases(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
        this.foreign = new ForeignNames(words);
    }

    /** Index after the phrase whose head's list entry is given; the head's own index where it finds no complement. */
    int end(int head, Phrases.Match entry, boolean office) {
        int k = entry.end();
        boolean open = !closes(k - 1);
        start = head;
        purposed = false;
        joins = office || (open && !entry.value().endsWith(" plain"));
        takesPurpose = office || !entry.value().endsWith(" force");
        joins &= takesPurpose && !(office && !open && entry.end() - head > 2); // خادم الحرمين الشريفين
        int closedAt = open ? head : k;
        while (k < words.size() && k - head < LONGEST) {
            int next = open ? afterComplement(k, office) : afterAttribute(k, office);
            if (next == k && open && office && k > entry.end() && endsBefore(k)) {
                open = false;
                closedAt = k;
                continue;
            }
            if (next == k) {
                break;
            }
            open = !closes(next - 1);
            k = next;
            closedAt = open ? closedAt : k;
        }
        // A name that no list knows closes the phrase where a mark or an object follows: رئيس جمهورية تاراسا،
        return open && k > entry.end() && (!words.isWord(k) || isObject(k)) ? k : closedAt;
    }

    /** {@code أطلقت بلدية مانو مشروعا}: an indefinite accusative behind the name. */
    private boolean isObject(int k) {
        return words.isWord(k)
                && words.name(k) == null
                && !words.isDefinite(k)
                && words.bare(k).length() > 3
                && words.bare(k).endsWith("ا")
                && !tags.isName(k);
    }

    /** What stands after an office whose last word is a name that no list knows: who holds it, where, or the sentence. */
    private boolean endsBefore(int k) {
        Phrases.Match match = words.isWord(k) ? words.name(k) : null;
        boolean joined = words.form(k).startsWith("وال") && words.form(k).length() > 5; // رئيس جامعة تاراسا والوفد
        boolean holder = match != null && match.is("given") && words.name(k - 1) == null; // عمدة مدينة تاراسا سالم حمد
        return match == null
                ? joined || isHolder(k)
                : joined || holder || match.is("stop") || match.is("title") || match.is("adverb");
    }

    /** Whether the model sees a person's name of several words begin here. */
    boolean isHolder(int k) {
        return words.isWord(k) && tags.end(k) > k + 1 && tags.isPerson(k, k + 1);
    }

    /** Whether a phrase that ends with this word is complete. */
    boolean closes(int i) {
        boolean owned = words.isListed(i, "office owned") || isOwnedBody(i);
        boolean ours = words.is(i, "the-org") && words.bare(i).endsWith("نا"); // منتخبنا
        return words.isDefinite(i) || isProper(i) || !words.isWord(i) || owned || ours;
    }

    /** {@code مجلس إدارتها}, {@code شركتهم}: a noun with a pronoun waits for no complement. */
    private boolean isOwnedBody(int i) {
        String form = words.bare(i);
        return form.length() > 5 && (form.endsWith("تها") || form.endsWith("تهم"));
    }

    private boolean isProper(int i) {
        Phrases.Match match = words.name(i);
        if (match != null && match.end() > i + 1) {
            return false;
        }
        boolean named = match != null && (isPlace(match) || match.is("organization") || match.is("given"));
        return named || endsProper(i) || endsForeign(i) || endsArea(i);
    }

    /** {@code شركة إن إم كيو}: the last word of a name in foreign letters. */
    private boolean endsForeign(int i) {
        int first = i;
        while (first > start && !words.is(first - 1, "org")) {
            first--;
        }
        return first > start && foreign.end(first, true) == i + 1;
    }

    /** {@code بلدية محافظة طرفة}: the name of a place, which no list knows. */
    private boolean endsArea(int i) {
        return i > start + 1 && words.isListed(i - 1, "area settled") && !words.isDefinite(i + 1);
    }

    /** {@code أبو ظبي}, {@code رأس الخيمة}: the last word of a proper name of several. */
    private boolean endsProper(int i) {
        for (int start = Math.max(0, i - 3); start < i; start++) {
            Phrases.Match match = words.name(start);
            if (match != null
                    && match.end() == i + 1
                    && (isPlace(match) || match.is("organization") || match.is("adjective"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlace(Phrases.Match match) {
        return match.is("country") || match.is("city") || match.is("region");
    }

    private int afterComplement(int k, boolean office) {
        if (words.is(k - 1, "org") && foreign.end(k, true) > k) {
            return foreign.end(k, true);
        }
        if (words.opensQuotation(k)) {
            boolean headed = words.is(k - 1, "org") || words.is(k - 1, "area") || words.is(k - 1, "office");
            boolean named = words.is(k + 1, "org") || headed;
            return office && !named ? k : afterQuote(k);
        }
        if (!words.isWord(k) || words.hasTanwin(k)) {
            return k;
        }
        if (!words.clitics(k).isEmpty()) {
            // An office that somebody is given is indefinite, and what it is for follows: مبعوثا خاصا لمكافحة ...
            boolean given =
                    office && words.clitics(k).equals("ل") && words.bare(k - 1).endsWith("ا");
            return given ? afterClitic(k) : k;
        }
        if (office && words.form(k).equals("في") && k + 1 < words.size() && isInstitution(k + 1)) {
            return k + 1;
        }
        Phrases.Match match = words.name(k);
        if (match == null) {
            if (office && isBorne(k, k + 1)) {
                return afterGiven(k + 1);
            }
            if (!office && k > start + 1 && isObject(k)) {
                return k;
            }
            boolean other = (words.speech(k) != null && !isVerbalNoun(k)) || words.isAla(k) || isVerb(k);
            boolean holder = office && k > 0 && !words.is(k - 1, "office") && !words.is(k - 1, "area") && isHolder(k);
            return other || holder ? k : k + 1;
        }
        joins |= takesPurpose && (match.is("inner") || match.is("org"));
        return switch (kind(match)) {
            case "honorific", "title" -> afterTitled(match.end(), k, office);
            case "stop" -> k == start + 1 && words.form(k).equals("فعاليات") ? match.end() : k; // مكتب فعاليات المرسى
            case "rank" -> isTeam(k) ? match.end() : k;
            case "adverb", "connective", "switch", "pronoun", "attending", "patron" -> k;
            case "given" -> office && !isBorne(k, match.end()) ? k : afterBorne(match.end());
            default -> match.end();
        };
    }

    /** {@code لاعب الفريق سالم حمد}: what is not complete without it, and no rank of the holder. */
    private boolean isTeam(int k) {
        return words.bare(k).equals("الفريق") && k == start + 1 && words.is(start, "office");
    }

    /** {@code قطاع نقل الطاقة}: what looks like a verb of saying, behind a noun that waits for its complement. */
    boolean isVerbalNoun(int k) {
        boolean open = words.is(k - 1, "org") || words.is(k - 1, "inner");
        return VERBAL.contains(words.form(k)) && open && !closes(k - 1) && words.isDefinite(k + 1);
    }

    /** {@code ي} opens nearly no noun but names. */
    private boolean isVerb(int k) {
        String form = words.bare(k);
        return form.equals("يضم") || (form.length() > 3 && form.charAt(0) == 'ي' && !tags.isName(k));
    }

    /** An office is somebody's, or is held in a house that bears his name: {@code المشرف على مركز الملك مانع}. */
    private int afterTitled(int k, int otherwise, boolean office) {
        int honoured = office ? afterHonoured(k, otherwise) : otherwise;
        boolean named = honoured == otherwise && (!office || words.is(otherwise - 1, "org"));
        return named ? afterBearer(k, otherwise) : honoured;
    }

    /** {@code مستشار صاحب السمو حاكم المرسى}: an office that is somebody's, who is named by his own. */
    private int afterHonoured(int k, int otherwise) {
        Phrases.Match match = words.name(k);
        boolean ruler = words.bare(k).equals("الحاكم") || words.bare(k).equals("الرييس");
        return ruler ? k + 1 : match != null && match.is("office") ? match.end() : otherwise;
    }

    /** {@code جامعة الملك مانع}, {@code مدينة الأمير فيصل بن سعد}: one who gave his name, with his titles. */
    private int afterBearer(int k, int otherwise) {
        if (words.form(k).equals("عبد") && words.isDefinite(k + 1)) {
            return afterGiven(k + 2);
        }
        Phrases.Match match = words.name(k);
        if (match == null) {
            return otherwise;
        }
        return switch (kind(match)) {
            case "title", "honorific" -> afterBearer(match.end(), otherwise);
            case "given" -> afterForefather(afterGiven(match.end()));
            default -> otherwise;
        };
    }

    /** {@code معهد الأمير سعود الفيصل للدراسات}: his last name, where what the house is or is for comes next. */
    private int afterForefather(int k) {
        boolean last =
                words.isDefinite(k) && words.name(k) == null && words.clitics(k).isEmpty();
        boolean purpose = words.clitics(k + 1).equals("ل") && words.isDefinite(k + 1);
        return last && (purpose || adjectivesEnd(k + 1) > k + 1) ? k + 1 : k;
    }

    /** {@code رئيس مؤسسة مانع بن حارب}: the name of a house that is borne by it, and no holder. */
    private boolean isBorne(int k, int end) {
        return words.is(k - 1, "org") && PersonNames.JOINTS.contains(words.form(end));
    }

    /** {@code مؤسسة مانع بن حارب الحويان الخيرية}: with his family name, where his father's stands before it. */
    private int afterBorne(int end) {
        int k = afterGiven(end);
        return k > end ? afterForefather(k) : k;
    }

    /** {@code مدينة صقر بن محمد}: a place or house that bears a person's name. */
    private int afterGiven(int end) {
        int k = end;
        while (k + 1 < words.size() && PersonNames.JOINTS.contains(words.form(k))) {
            k += 2;
        }
        return k;
    }

    private int afterAttribute(int k, boolean office) {
        if (!words.isWord(k)) {
            return isLocalDash(k) ? afterEntry(k + 1) : k;
        }
        String clitics = words.clitics(k);
        if (office && CONCERNED.contains(words.bare(k - 1)) && words.form(k).startsWith("ب")) {
            return k + 1;
        }
        if (isTask(k)) {
            return afterPurpose(k);
        }
        if (clitics.isEmpty()) {
            return afterPlainAttribute(k, office);
        }
        return switch (clitics) {
            case "و" -> afterJoined(k, office);
            case "ل" -> office || !isBareHead(k - 1) ? afterPurpose(k) : k;
            case "ب" ->
                !office && isPartOf(k)
                        ? afterWhole(k)
                        : !office && isInWhole(k)
                                ? k + 1
                                : office && ACTING.contains(words.form(k))
                                        ? k + 1
                                        : isPlace(k) ? afterClitic(k) : office && isWhereHeld(k) ? afterPlaceOf(k) : k;
            default -> k;
        };
    }

    private int afterPlainAttribute(int k, boolean office) {
        Phrases.Match match = words.name(k);
        if (match != null && match.is("adjective")) {
            // What an organization has of its own ("الخاصة") tells it apart only where it stands next to the head.
            boolean own = words.bare(k).equals("الخاصه") && words.isDefinite(k - 1) && !office;
            return own && !words.is(k - 1, "the-org") ? k : match.end();
        }
        if (words.form(k).equals("الاعضاء") && isBody(k + 2)) {
            return k + 2; // الدول الأعضاء في منظمة ...
        }
        if (office && words.bare(k).startsWith("التابع") && words.clitics(k + 1).equals("ل")) {
            int whole = afterWhole(k + 1);
            return whole > k + 1 ? whole : afterClitic(k + 1); // مركز الطرق التابع للوزارة
        }
        if (office && match == null && Ordinals.isOne(words.form(k)) && words.isDefinite(k - 1)) {
            return k + 1; // عمدة البلدية الرابعة
        }
        if (office && words.form(k).equals("غير") && words.bare(k + 1).startsWith("المقيم")) {
            return k + 2; // سفير تاراسا غير المقيم
        }
        if (!office && words.form(k).equals("العرب") && words.form(start + 1).equals("وزراء")) {
            return k + 1; // مجلس وزراء الصحة العرب
        }
        boolean sent = words.form(k).equals("الي") && words.bare(start).contains("مبعوث");
        if (words.form(k).equals("في") || (office && (sent || words.form(k).equals("لدي")))) {
            return afterIn(k, office);
        }
        if (match != null && match.is("country") && words.form(k).equals("العربيه") && !isPlaceBefore(k)) {
            return match.end(); // شركة التعدين العربية السعودية
        }
        boolean ofPlaces = isHolder(k + 1) && words.isFromPlace(k - 1);
        if (office && match == null && words.isFromPlace(k) && (ofPlaces || (isPlaceBefore(k) && isIn(k)))) {
            return k; // منسقة الإغاثة في السودان الدنماركية, المفوضية الأوروبية الدنماركية
        }
        if (joins && match == null && isSmall(k)) {
            return k + 1;
        }
        // السعودية and البلدية are adjectives here, though they are nouns elsewhere.
        boolean noun = match != null && (match.is("country") || match.is("the-org")) && match.end() == k + 1;
        boolean unknown = match == null || noun;
        boolean ofPlace = words.isOfPlace(k) && words.is(k + 1, "given");
        boolean holder =
                office && match == null && !ofPlace && (tags.isPerson(k, k + 1) || words.isFamily(k) || isSurname(k));
        boolean doing = !office && words.form(k + 1).equals("في"); // وفد قطر المشارك في المعرض
        if (!office && match == null && words.is(k - 1, "given") && words.isDefinite(k) && tags.isPerson(k, k + 1)) {
            return k + 1; // جامعة مانع السالم
        }
        if (unknown
                && !holder
                && !(doing && isParticiple(k))
                && words.isDefinite(k)
                && (isNisba(words.bare(k)) || isParticiple(k))) {
            return k + 1;
        }
        int joined = match == null && joins ? afterJoinedNoun(k) : k;
        return joined == k && match == null && takesPurpose ? afterPurposeNoun(k) : joined;
    }

    /** {@code دائرة القضاء - أبوظبي}: a dash before the city of a body, where no second one makes it an aside. */
    private boolean isLocalDash(int k) {
        return isDash(k) && isPlace(k + 1) && words.clitics(k + 1).isEmpty() && !isDash(afterEntry(k + 1));
    }

    private boolean isDash(int k) {
        return words.form(k).length() == 1 && "-\u2013".contains(words.form(k));
    }

    /** {@code المؤسسات الصغيرة}: an adjective that agrees with a sound plural. */
    private boolean isSmall(int k) {
        return words.bare(k).startsWith("الصغير")
                && words.isDefinite(k - 1)
                && words.bare(k - 1).endsWith("ات");
    }

    /** Whether {@code في} stands before the place that ends before a word. */
    private boolean isIn(int k) {
        for (int i = Math.max(start, k - 4); i < k; i++) {
            if (words.form(i).equals("في")) {
                return true;
            }
        }
        return false;
    }

    /** {@code والري}, {@code ووقاية المجتمع}: a short noun, or a verbal noun and its complement, joined to what was named. */
    private int afterJoinedNoun(int k) {
        String form = words.form(k);
        if (form.length() == SHORTEST_JOINED && form.startsWith("وال") && !form.startsWith("والد")) {
            return k + 1;
        }
        if (form.startsWith("و") && form.endsWith("ها") && ActionNouns.isVerbal(withoutHers(form.substring(1)))) {
            return k + 1; // للحد من الكوارث وإدارتها
        }
        boolean verbal = form.startsWith("و")
                && (ActionNouns.isVerbal(form.substring(1)) || isCausative(k))
                && words.isDefinite(k + 1)
                && words.clitics(k + 1).isEmpty();
        return verbal ? k + 2 : k;
    }

    /** {@code وإصلاح}, {@code وإنتاج}: by its measure, told by hamza from plurals as {@code أعمال}. */
    private boolean isCausative(int k) {
        String form = words.form(k);
        return form.length() == 6
                && form.charAt(4) == 'ا'
                && words.text().charAt(words.token(k).start() + 1) == '\u0625';
    }

    /** {@code إدارتها} less its pronoun: {@code إدارة}. */
    private static String withoutHers(String form) {
        String noun = form.substring(0, form.length() - 2);
        return noun.endsWith("ت") ? noun.substring(0, noun.length() - 1) + "ه" : noun;
    }

    /** {@code لسباقات الهجن}, {@code لإغاثة وتشغيل اللاجئين}: a purpose in nouns that no list knows. */
    private int afterPurposeNoun(int k) {
        if (purposed
                || (PLAIN_HEADS.contains(words.bare(k - 1)) && k - 1 == start)
                || !words.form(k).startsWith("ل")
                || (words.form(k).length() < 4 && !words.form(k).equals("لفن"))) {
            return k;
        }
        Phrases.Match states = words.form(k).equals("لدول") ? words.name(k + 1) : null;
        if (states != null && (states.is("organization") || isPlace(states))) {
            joins = true;
            return states.end(); // لدول مجلس التعاون
        }
        boolean open = SUBJECTS.contains(words.form(k)) || DIRECTIONS.contains(words.form(k));
        boolean both = words.clitics(k + 1).equals("و") && DIRECTIONS.contains("ل" + words.bare(k + 1));
        int place = both ? k + 2 : k + 1;
        if (open && isPlace(place) && words.clitics(place).isEmpty()) {
            return afterEntry(place); // لتاريخ تاراسا, لغرب ووسط تاراسا
        }
        int last = words.form(k).equals("لاعاده") && ActionNouns.isVerbal(words.bare(k + 1))
                ? k + 2
                : k + 1; // لإعادة تدوير
        while (last < k + LONGEST_PURPOSE
                && words.isWord(last)
                && words.form(last).startsWith("و")
                && !words.isDefinite(last)) {
            last++;
        }
        if (!words.isDefinite(last) || !words.clitics(last).isEmpty()) {
            return k;
        }
        joins = true;
        return last + 1;
    }

    /**
     * {@code رئيس الوزراء العبادي}: after a noun with which it does not agree, a relative adjective in the masculine tells
     * the country of whoever holds the office, and one that is from no country is his name.
     */
    private boolean isSurname(int k) {
        return words.isDefinite(k)
                && words.bare(k).endsWith("ي")
                && (words.bare(k - 1).endsWith("ه") || words.bare(k - 1).endsWith("اء"))
                && !words.isOfPlace(k);
    }

    /** {@code دائرة البلدية في عجمان}, but not {@code أعلنت المفوضية في بروكسل اليوم}, which tells where and when. */
    private int afterIn(int k, boolean office) {
        boolean place = isPlace(k + 1);
        if (office && k == start + 1 && words.isDefinite(start)) {
            return k;
        }
        if (office && place && isPlaceBefore(k) && !ENVOYS.contains(words.bare(start))) {
            return k; // رئيس دولة تاراسا في المرسى
        }
        if (!office
                && PARTS.contains(words.bare(start))
                && (words.is(k + 1, "org") || words.is(k + 1, "organization"))
                && words.clitics(k + 1).isEmpty()) {
            int whole = words.is(k + 1, "org") ? afterWhole(k + 1) : adjectivesEnd(afterEntry(k + 1));
            return whole > k + 1 ? whole : k; // لجنة البيئة في مجلس النواب
        }
        if (office && words.opensQuotation(k + 1)) {
            int end = afterQuote(k + 1);
            return end > k + 1 && end - k <= LONGEST_QUOTE ? end : k; // الشريك في "جسور المرسى"
        }
        if (!office && place && isPlaceInside() && !ABROAD.contains(words.bare(start))) {
            return k; // صندوق قطر للتنمية في النيجر
        }
        if (k + 1 >= words.size() || !(place || (office && isInstitution(k + 1)))) {
            return k;
        }
        int end = afterEntry(k + 1);
        return place && words.is(end, "adverb") ? k : end;
    }

    /** Index after the relative adjectives that stand at an index: {@code الإماراتية} after {@code النيابة العامة}. */
    int adjectivesEnd(int start) {
        int k = start;
        while (words.isDefinite(k) && words.clitics(k).isEmpty() && words.name(k) == null && isNisba(words.bare(k))) {
            k++;
        }
        return k;
    }

    /** {@code سعي السفارة للتواصل}: a head with the article and nothing else takes no purpose. */
    private boolean isBareHead(int k) {
        boolean told = PLAIN_HEADS.contains(words.bare(k)) || !tags.isOrganization(k, k + 2);
        return k == start && words.isDefinite(k) && told;
    }

    private boolean isTask(int k) {
        return TASKS.contains(words.form(k)) && Particles.isPreposition(words.form(k + 1));
    }

    private int afterPurpose(int k) {
        if (isTask(k)) {
            joins = takesPurpose && words.isDefinite(start);
            return joins ? k + 2 : k; // المجلس الوطني للحد من الكوارث
        }
        int end = takesPurpose && !TIMES.contains(words.form(k)) ? afterClitic(k) : k;
        joins |= end > k;
        purposed |= end > k && words.name(k) == null;
        return end;
    }

    private int afterClitic(int k) {
        Phrases.Match match = words.name(k);
        if (match == null) {
            Actor.Type introduced = words.introduced(k); // لبرشلونة, of which the text has told
            return words.isDefinite(k) || (introduced != null && introduced != Actor.Type.PERSON) ? k + 1 : k;
        }
        return switch (kind(match)) {
            case "given", "stop", "honorific", "title", "adverb" -> k;
            default -> match.end();
        };
    }

    /** {@code إدارة الطرق بوزارة الأشغال}, {@code فرع الهيئة بمنطقة المرسى}: a part of a body tells of which, or where. */
    private boolean isPartOf(int k) {
        boolean local = LOCAL.contains(words.bare(start));
        boolean part = local || PARTS.contains(words.bare(start));
        boolean sector = words.bare(k).equals("قطاع") && words.bare(start).endsWith("دوريات");
        return sector
                || (part && ((words.is(k, "org") && !words.bare(k).equals("رياسه")) || (local && words.is(k, "area"))));
    }

    /** {@code لجنة الأراضي بالمحافظة}. */
    private boolean isInWhole(int k) {
        boolean whole = words.is(k, "the-org") || PROVINCES.contains(words.bare(k));
        return INNER_PARTS.contains(words.bare(start)) && words.isDefinite(k) && whole;
    }

    private int afterWhole(int k) {
        Phrases.Match whole = words.name(k);
        int end = whole == null ? k : new NounPhrases(words, tags).end(k, whole, false);
        return end > k + 1 ? end : k;
    }

    /** {@code بمنطقة المرسى}, {@code بالمنطقة}: where an office is held, with the name of the place. */
    private int afterPlaceOf(int k) {
        int end = afterClitic(k);
        return words.isDefinite(end - 1) || !isPlace(end) ? end : afterEntry(end);
    }

    private int afterEntry(int k) {
        Phrases.Match match = words.name(k);
        return match == null ? k + 1 : match.end();
    }

    /** {@code والسياحة} in {@code وزارة الاقتصاد والسياحة}, {@code وآسيا} in an office. */
    private int afterJoined(int k, boolean office) {
        Phrases.Match match = words.name(k);
        if (match == null) {
            boolean partner = words.form(k + 1).equals("مع"); // والتعاون مع
            return joins && words.isDefinite(k) && !partner ? k + 1 : k;
        }
        boolean joined = match.is("adjective")
                || match.is("inner")
                || (office && joins && match.value().equals("the-org field"))
                || (office && (isPlace(match) || match.is("organization")));
        return joined ? match.end() : k;
    }

    boolean isPlace(int k) {
        Phrases.Match match = words.name(k);
        return match != null && isPlace(match);
    }

    /** {@code مدير الفرع بالمنطقة}; but a governor receives his guests {@code بالإمارة}. */
    private boolean isWhereHeld(int k) {
        boolean received = words.bare(start).equals("امير") && words.bare(k).equals("الاماره");
        return !received && (isInstitution(k) || words.bare(k).equals("المنطقه"));
    }

    /** Whether a place ends before a word. */
    private boolean isPlaceBefore(int k) {
        for (int i = Math.max(start, k - 4); i < k; i++) {
            Phrases.Match match = words.name(i);
            if (match != null && isPlace(match) && match.end() == k) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word behind the head is a country. */
    private boolean isPlaceInside() {
        return words.is(start + 1, "country");
    }

    private boolean isBody(int k) {
        boolean in = words.form(k - 1).equals("في") || words.form(k - 1).equals("لدي");
        return in && (words.is(k, "organization") || words.is(k, "org"));
    }

    private boolean isInstitution(int k) {
        Phrases.Match match =
                words.isWord(k) && !words.endsWith(k, '\u0647') ? words.name(k) : null; // مكتبه: his office
        return match != null
                && (match.is("org")
                        || match.is("the-org")
                        || match.is("organization")
                        || match.is("inner")
                        || match.is("area"));
    }

    /** A relative adjective: {@code الوطني}, {@code الأوروبية}. */
    private static boolean isNisba(String form) {
        return form.length() > 4 && (form.endsWith("ي") || form.endsWith("يه") || form.endsWith("يين"));
    }

    /** {@code المكلف}, {@code المنتجة}: a participle as adjective, feminine after a feminine noun. */
    private boolean isParticiple(int k) {
        String form = words.bare(k);
        boolean feminine = form.endsWith("ه");
        boolean agrees = feminine || !words.endsWith(k - 1, '\u0629'); // لاعبه المحترف
        boolean many = form.endsWith("ين") && form.length() > 6 && isPlace(k - 1); // أمير منطقة عسير المواطنين
        boolean ofAnother = feminine && !words.bare(k - 1).endsWith("ه") && isOwned(k + 1); // المنتهية ولايته
        return form.equals("القابضه")
                || form.equals("العامله")
                || (form.startsWith("الم") && form.length() > 5 && agrees && !many && !ofAnother);
    }

    /** {@code ولايته}. */
    private boolean isOwned(int k) {
        return words.isWord(k)
                && words.bare(k).length() > 4
                && (words.endsWith(k, 'ه') || words.bare(k).endsWith("ها"))
                && !words.isDefinite(k);
    }

    private int afterQuote(int k) {
        for (int i = k + 1; i < words.size() && i < k + 8; i++) {
            if (words.closesQuotation(i)) {
                return i + 1;
            }
        }
        return k;
    }

    static String kind(Phrases.Match match) {
        int space = match.value().indexOf(' ');
        return space < 0 ? match.value() : match.value().substring(0, space);
    }
}
