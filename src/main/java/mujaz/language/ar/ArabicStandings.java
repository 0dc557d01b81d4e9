package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import org.jspecify.annotations.Nullable;

/** How each name takes part in its sentence: by the order of verb and subject, and by words such as {@code برعاية}. */
final class ArabicStandings {

    /** Honorifics may stand between {@code برعاية} and what is counted as the start of the name. */
    private static final int PATRON_REACH = 4;

    private static final int PARTIES = 3;
    private static final int MANY = 4;

    /** An organization of so many words is told by more than a common noun. */
    private static final int LONG = 5;

    private static final Set<String> CONTESTS =
            Set.of("بطوله", "البطوله", "كاس", "الكاس", "دوري", "الدوري", "جايزه", "الجايزه", "سباق");

    /** What bears the name of an organization that does nothing here: {@code تنفيذ قرار مجلس الأمن}, {@code طلبة كلية الطب}. */
    private static final Set<String> BEARING_ITS_NAME = Set.of(
            "قرار", "قرارات", "طلبه", "طلاب", "طالبات", "خريجي", "خريجو", "منسوبي", "منسوبو", "منسوبات", "منتسبي",
            "منتسبو", "موظفي", "موظفو", "متقاعدي", "متقاعدو", "جنود", "ضباط", "ابناء", "فرع");

    /** What of an organization others deal with: {@code ناقش المجلس سياسة وزارة الأشغال}. */
    private static final Set<String> DEALT_WITH = Set.of(
            "سياسه",
            "سياسات",
            "خطه",
            "خطط",
            "استراتيجيه",
            "تقرير",
            "تقارير",
            "ميزانيه",
            "موازنه",
            "اداء",
            "لايحه",
            "قانون",
            "نظام",
            "اختصاصات",
            "جهود",
            "دور",
            "خدمات",
            "مشاريع",
            "مشروعات",
            "مبادرات",
            "انجازات",
            "تطبيق");

    private static final Set<String> BELONGING = Set.of(
            "تابع",
            "تابعه",
            "تابعا",
            "تابعين",
            "التابع",
            "التابعه",
            "التابعين",
            "مملوك",
            "مملوكه",
            "المملوك",
            "المملوكه",
            "فرعا",
            "مقرا");

    /** Before {@code من}, by whom something is paid or handed in. */
    private static final Set<String> PAID = Set.of("الممول", "المموله", "المقدم", "المقدمه", "الممنوحه");

    /** What a great man's name is given to: {@code صالة الأمير حمزة}. */
    private static final Set<String> NAMED_AFTER_MEN = Set.of(
            "صاله", "قاعه", "ملعب", "استاد", "مستشفي", "مسجد", "جامع", "ميدان", "مضمار", "حديقه", "محميه", "شارع",
            "طريق", "مجمع", "مطار", "ميناء", "قاعده", "برج", "جسر", "نفق", "سد", "متنزه", "مدرسه", "معهد", "كرسي");

    /** In whose memory or steps something is done, and whose death is mourned: {@code إحياء لذكرى الشيخ راشد}. */
    private static final Set<String> OF_MEMORY =
            Set.of("ذكري", "لذكري", "بذكري", "روح", "نهج", "خطي", "ارث", "وفاه", "بوفاه", "رحيل", "برحيل");

    /** Where something happens; a body that the whole world knows is named all the same. */
    private static final Set<String> HOUSES = Set.of("مقر", "مبني");

    /** Before the names of those of whom only their number was told: {@code كرم الفائزين الثلاثة، وهم}. */
    private static final Set<String> LISTING =
            Set.of("هم", "وهم", "وهن", "منهم", "ومنهم", "بينهم", "ابرزهم", "وابرزهم", "مقدمتهم");

    /** What a great man gives: {@code بدعم من}, {@code في ظل الرعاية الكريمة من}. */
    private static final Set<String> SUPPORT =
            Set.of("دعم", "رعايه", "اهتمام", "عنايه", "متابعه", "توجيه", "توجيهات", "تشجيع", "حرص", "مسانده");

    private static final int SUPPORT_REACH = 3;

    /** By these an event is named that is the subject: {@code تواصلت فعاليات مهرجان ...}. */
    private static final Set<String> HOLDING = Set.of("فعاليات", "منافسات", "اعمال", "انشطه");

    /** Through these a body acts that is the subject: {@code سيطرت فرق هيئة الإطفاء}, {@code افتتح وفد مؤسسة ...}. */
    static final Set<String> CREWS = Set.of("فرق", "كوادر", "طواقم", "عناصر", "مفتشو", "وفد", "بعثه");

    /** The same, where it is told behind them of which body they are. */
    private static final Set<String> TEAMS = Set.of("فريق", "الفرق", "فرق", "الكوادر", "الطواقم", "اطباء");

    /** What is told of these is news of the body: {@code ارتفعت أرباح مصرف ...}, {@code أظهرت بيانات مركز الإحصاء}. */
    private static final Set<String> FIGURES =
            Set.of("مؤشر", "موشر", "ارباح", "ايرادات", "مبيعات", "نتايج", "بيانات", "احصاءات", "احصاييات", "اسهم");

    private static final Set<String> SUMS = Set.of("صافي", "اجمالي", "حجم", "قيمه", "مجموع");

    /** Whoever opens one of these is the actor, and not what is opened. */
    private static final Set<String> OPENING = Set.of(
            "افتتح", "افتتحت", "يفتتح", "تفتتح", "دشن", "دشنت", "يدشن", "تدشن", "تفقد", "تفقدت", "يتفقد", "تتفقد");

    /** What begins or is held somewhere, which is named before it: {@code انطلقت في مركز المرسى فعاليات ...}. */
    private static final Set<String> HAPPENING = Set.of(
            "انطلق", "انطلقت", "تنطلق", "ينطلق", "بدات", "بدا", "اختتم", "اختتمت", "عقد", "عقدت", "اقيم", "اقيمت",
            "افتتح", "افتتحت");

    private static final Set<String> OPENED = Set.of("افتتح", "افتتحت", "دشن", "دشنت");

    /** Bodies that others come to. */
    private static final Set<String> VENUES =
            Set.of("مركز", "مستشفي", "جامعه", "كليه", "مدرسه", "معهد", "متحف", "مكتبه", "نادي", "غرفه");

    private final ArabicWords words;
    private final NameTags tags;
    private final ArabicOpening opening;
    private final ArabicParties parties;

    /** Whether the sentence stands after the lead. */
    private final boolean body;

    /** How many parties of the verb that opens may still be named. */
    private int left;

    ArabicStandings(ArabicWords words, NameTags tags, boolean body) {
        this.words = words;
        this.body = body;
        this.tags = tags;
        this.opening = ArabicOpening.of(words);
        this.parties = new ArabicParties(words, opening);
        this.left = words.is(opening.verb(), "party") || parties.areSigners() ? PARTIES : 0;
    }

    List<Name> of(List<Name> names) {
        int attending = firstAttending(names);
        List<Name> judged = new ArrayList<>();
        Name previous = null;
        for (Name name : names) {
            if (isNamesake(name)) {
                continue;
            }
            Name one = name;
            if (name.standing() == Standing.MENTIONED || isSeenSubject(name)) {
                one = judge(name, previous, attending);
                previous = one;
            }
            judged.add(isCommon(one) ? one.asCommon() : one);
        }
        excuseMany(judged);
        return judged;
    }

    /** {@code صالة الأمير حمزة}: one who only gives his name to what it stands behind. */
    private boolean isNamesake(Name name) {
        int start = start(name);
        return name.type() == Actor.Type.PERSON
                && name.honorific() != null
                && name.role() == null
                && words.clitics(start).isEmpty()
                && NAMED_AFTER_MEN.contains(words.bare(start - 1));
    }

    /** {@code نظمت جامعة طيبة}: a body that the rules take for no name, where a subject has to be. */
    private boolean isSeenSubject(Name name) {
        return name.standing() == Standing.UNSURE
                && name.type() == Actor.Type.ORGANIZATION
                && words.is(start(name), "org")
                && isSubject(start(name));
    }

    private Name judge(Name name, @Nullable Name previous, int attending) {
        int start = words.indexAt(name.whole().start());
        Standing plain = plain(name, start, previous, attending);
        if (plain != null) {
            return withStanding(name, plain);
        }
        boolean joined = previous != null && joins(name, start, previous, Standing.CLAUSE);
        if (parties.isCountryAfterVerb(name, start) || joined) {
            Name acting = previous != null && joined ? name.as(previous.type(), Standing.CLAUSE) : name;
            return withStanding(acting, Standing.CLAUSE);
        }
        if (parties.signs(name, start) || parties.isBeaten(name, start) || parties.isAwarded(name, start)) {
            return withStanding(name, Standing.AGENT);
        }
        if (isTopic(name, start) || isOpened(name, start)) {
            return withStanding(name, Standing.TOPIC);
        }
        if (parties.isPartyOfClause(name, start)) {
            return withStanding(name.as(acting(name), Standing.CLAUSE), Standing.CLAUSE);
        }
        if (left > 0 && parties.mayBe(name, start) && !isBesideBystander(name, start, previous)) {
            left--;
            return withStanding(name, Standing.AGENT);
        }
        return withStanding(name, inPassing(name, start));
    }

    /** By the verb that opens and by what stands right before the name; null where these do not tell. */
    private @Nullable Standing plain(Name name, int start, @Nullable Name previous, int attending) {
        if (isSource(name, start)) {
            return Standing.SOURCE;
        }
        if (name.type() == Actor.Type.ORGANIZATION && start > 0 && (isHouse(start) || isOfOffice(start))) {
            return Standing.INSIDE_OFFICE;
        }
        if (isBearing(name, start)) {
            return Standing.TOPIC;
        }
        if (isVenue(start)) {
            return Standing.UNSURE;
        }
        boolean acts = isSubject(start) || actsThrough(name, start);
        // أشاد بفرع وزارة الأشغال: a part that bears the name of its body
        if (words.bare(start).equals("فرع") && !acts && !parties.isHolder(name, start)) {
            return Standing.TOPIC;
        }
        if (parties.isHolder(name, start) && parties.isAfterthought(start)) {
            return Standing.MENTIONED;
        }
        if (parties.isHolder(name, start) || (!body && parties.holdsInClause(name, start))) {
            return Standing.AGENT;
        }
        boolean before = attending < opening.verb() && start > opening.verb();
        if ((start >= attending && !before) || (body && parties.signsForAnother(name))) {
            return Standing.ATTENDING;
        }
        if (isUnderPatron(name, start, previous) || isRemembered(name, start) || supports(name, start)) {
            return Standing.PATRON;
        }
        if (parties.isMinor(name, start) || (body && parties.isOfBefore(start))) {
            return Standing.MINOR;
        }
        boolean subject = acts && mayAct(name, start);
        if (subject && isObject(name, start)) {
            return Standing.TOPIC;
        }
        if (subject || joins(name, start, previous, Standing.AGENT)) {
            return Standing.AGENT;
        }
        boolean clause =
                parties.isAppointed(name, start, previous) || parties.isMet(name, start) || parties.isHead(name, start);
        clause |= body && !isUnannounced(name, start) && parties.isSubjectOfClause(name, start);
        return clause ? Standing.CLAUSE : null;
    }

    /**
     * {@code سياسة وزارة الأشغال}, {@code كلمة أمام مجلس الأمن}, {@code خلفا لسالم}: what is told of is its or was his, or it only
     * listens.
     */
    private boolean isTopic(Name name, int start) {
        int before = start - 1;
        boolean to = words.clitics(start).equals("ل");
        if (name.type() != Actor.Type.ORGANIZATION) {
            return to && words.form(before).equals("خلفا");
        }
        boolean dealt =
                before > opening.subject() && words.clitics(start).isEmpty() && isOf(DEALT_WITH, words.bare(before));
        return dealt
                || represents(start)
                || isPaidBy(before)
                || words.form(before).equals("امام")
                || (to && isOf(BELONGING, words.bare(before)));
    }

    /** {@code المشروع الممول من وكالة ...}. */
    private boolean isPaidBy(int of) {
        return words.form(of).equals("من") && PAID.contains(words.form(of - 1));
    }

    /** {@code الجامعة ممثلة في كلية الطب}: the whole acts, and not its part. */
    private boolean represents(int start) {
        int as = words.form(start - 1).equals("في") ? start - 2 : start - 1;
        boolean joined = as == start - 2 || words.clitics(start).equals("ب");
        return joined && words.bare(as).startsWith("ممثل") && !words.isDefinite(as);
    }

    private Standing inPassing(Name name, int start) {
        if (name.kind() == Mention.Kind.OFFICE && words.saysThat(start - 1)) {
            return Standing.CLAUSE;
        }
        if (parties.isOriginOfObject(name, start)) {
            return Standing.UNSURE;
        }
        if (words.isEvent(start)) {
            return isOnMargin(start)
                    ? Standing.INSIDE_OFFICE
                    : CONTESTS.contains(words.bare(start)) ? Standing.CONTEST : Standing.OCCASION;
        }
        return isUnannounced(name, start) ? Standing.UNSURE : Standing.MENTIONED;
    }

    /** {@code استقبل سموه سالما وحاربا وماجدا وراشدا}: so many are a list of those received, and none is a party alone. */
    private void excuseMany(List<Name> names) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i <= names.size(); i++) {
            if (i < names.size() && !isActing(names.get(i))) {
                continue;
            }
            if (i == names.size() || !goesOn(names, row, i)) {
                if (row.size() >= MANY && start(names.get(row.get(0))) != opening.subject()) {
                    for (int k : row) {
                        names.set(k, names.get(k).as(Actor.Type.PERSON, Standing.ATTENDING));
                    }
                }
                row.clear();
            }
            row.add(i);
        }
    }

    private int start(Name name) {
        return words.indexAt(name.whole().start());
    }

    private static boolean isActing(Name name) {
        return name.type() == Actor.Type.PERSON
                && name.kind() == Mention.Kind.NAME
                && name.standing() == Standing.AGENT;
    }

    /** {@code بمشاركة جامعة الوادي وبلدية المرسى}: joined to an organization that is no party itself. */
    private boolean isBesideBystander(Name name, int start, @Nullable Name previous) {
        return name.type() == Actor.Type.ORGANIZATION
                && previous != null
                && previous.type() == Actor.Type.ORGANIZATION
                && joins(name, start, previous, previous.standing())
                && previous.standing() != Standing.AGENT;
    }

    /** Whether a name is joined to the last one of a row. */
    private boolean goesOn(List<Name> names, List<Integer> row, int i) {
        return !row.isEmpty()
                && joins(names.get(i), start(names.get(i)), names.get(row.get(row.size() - 1)), Standing.AGENT);
    }

    private boolean isRemembered(Name name, int start) {
        int before = start - 1;
        while (before > start - PATRON_REACH && words.isDefinite(before)) {
            before--;
        }
        return name.type() == Actor.Type.PERSON && OF_MEMORY.contains(words.bare(before));
    }

    /** {@code عين سالما رئيسا لهيئة الموانئ}: the organization is what he is the head of. */
    private boolean isOfOffice(int start) {
        return words.clitics(start).equals("ل") && words.is(start - 1, "office") && !words.isDefinite(start - 1);
    }

    /** {@code في ظل دعم الشيخ راشد}, {@code مع الدعم الكبير من الشيخ راشد}. */
    private boolean supports(Name name, int start) {
        if (name.type() != Actor.Type.PERSON || start - 1 <= opening.subject()) {
            return false;
        }
        boolean from = words.form(start - 1).equals("من");
        for (int i = start - 1; i >= start - (from ? 1 + SUPPORT_REACH : 1) && i > opening.subject(); i--) {
            if (isOf(SUPPORT, words.isDefinite(i) ? words.bare(i).substring(2) : words.bare(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBearing(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION && isOf(BEARING_ITS_NAME, words.bare(start - 1));
    }

    private boolean isHouse(int start) {
        return HOUSES.contains(words.bare(start - 1)) && !words.is(start, "organization");
    }

    /** {@code انطلقت اليوم في مركز المرسى فعاليات ...}, {@code افتتح سالم قسما في مستشفى المرسى}: where it happens. */
    private boolean isVenue(int start) {
        int in = start - 1;
        if (!words.form(in).equals("في") || !VENUES.contains(words.bare(start))) {
            return false;
        }
        String verb = words.bare(opening.verb());
        return in == opening.subject() ? HAPPENING.contains(verb) : in > opening.subject() && OPENED.contains(verb);
    }

    /** Whether a word is one of these, with a preposition or conjunction or without. */
    private static boolean isOf(Set<String> nouns, String form) {
        boolean prefixed = form.startsWith("ب") || form.startsWith("ل") || form.startsWith("و");
        return nouns.contains(form) || (prefixed && nouns.contains(form.substring(1)));
    }

    private static Name withStanding(Name name, Standing standing) {
        return name.as(standing == Standing.AGENT ? acting(name) : name.type(), standing);
    }

    /** A country that acts does so as a state. */
    private static Actor.Type acting(Name name) {
        return name.type() == Actor.Type.PLACE ? Actor.Type.ORGANIZATION : name.type();
    }

    private boolean isSource(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION
                && start < words.size()
                && (words.is(start, "source") || words.is(start, "agency"));
    }

    private boolean isSubject(int start) {
        boolean preposition = start < words.size()
                && !words.clitics(start).isEmpty()
                && !words.clitics(start).equals("و");
        int opens = opening.isOfBody(words) ? words.beforeQuotation(start) + 1 : start;
        boolean called = opens - 1 == opening.subject() && OrganizationFinder.CALLED.contains(words.bare(opens - 1));
        boolean first = called || opens == opening.subject() || opens == opening.verb();
        boolean held = words.isEvent(start)
                && start == opening.subject() + 1
                && HOLDING.contains(words.bare(opening.subject()));
        return !preposition && (first || held || isHeldSomewhere(start));
    }

    /** {@code انطلقت اليوم في مركز المرسى أعمال مؤتمر البحار}: where it is held stands before it. */
    private boolean isHeldSomewhere(int start) {
        int in = opening.subject();
        boolean open = words.form(in).equals("في") && HAPPENING.contains(words.bare(opening.verb()));
        for (int k = in + 1; open && k < start - 1; k++) {
            open = !words.isComma(k) && !words.isFinite(k);
        }
        return open && words.isEvent(start) && HOLDING.contains(words.bare(start - 1));
    }

    /** A body through its people or figures: {@code سيطرت فرق هيئة الإطفاء}. */
    private boolean actsThrough(Name name, int start) {
        int subject = opening.subject();
        subject += SUMS.contains(words.bare(subject)) ? 1 : 0;
        if (name.type() != Actor.Type.ORGANIZATION || words.isEvent(start)) {
            return false;
        }
        if (isTeamOf(start)) {
            return true;
        }
        boolean next = start == subject + 1 && words.clitics(start).isEmpty();
        return next && (CREWS.contains(words.bare(subject)) || FIGURES.contains(words.bare(subject)));
    }

    /** {@code نجح فريق طبي بمستشفى المرسى}, {@code باشرت الفرق الميدانية التابعة لبلدية المرسى}: those who do its work. */
    private boolean isTeamOf(int start) {
        int subject = opening.subject();
        int of = words.bare(start - 1).startsWith("التابع")
                        || words.form(start - 1).equals("في")
                ? start - 2
                : start - 1;
        boolean bound = of == start - 2 || words.clitics(start).equals("ب");
        return bound
                && of >= subject
                && of <= subject + 2
                && TEAMS.contains(words.bare(subject))
                && !words.is(subject + 1, "org");
    }

    /** {@code افتتح سالم مدرسة النور}: what the subject opens. */
    private boolean isOpened(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION
                && start > opening.subject()
                && words.clitics(start).isEmpty()
                && OPENING.contains(words.bare(opening.verb()))
                && (words.isComma(start - 1) || !Particles.isPreposition(words.form(start - 1)));
    }

    /** The lead names its subject: a feminine verb before a masculine noun is that of a company, told by its bare name. */
    private boolean isObject(Name name, int start) {
        boolean company = !body && words.endsWith(opening.verb(), 'ت');
        return name.type() == Actor.Type.ORGANIZATION && !company && Agreement.isObject(words, opening.verb(), start);
    }

    /** {@code وصل المرسى وفد}: cities are feminine, and so is the verb of which one is the subject. */
    private boolean mayAct(Name name, int start) {
        if (!name.place() || !words.is(start, "city") || start == opening.verb()) {
            return true;
        }
        String verb = words.bare(opening.verb());
        return verb.endsWith("ت") || verb.startsWith("ت");
    }

    private boolean isUnannounced(Name name, int start) {
        if (name.type() == Actor.Type.ORGANIZATION) {
            return name.kind() == Mention.Kind.NAME && words.name(start) == null && !words.opensQuotation(start - 1);
        }
        return name.type() == Actor.Type.PERSON
                && name.kind() == Mention.Kind.NAME
                && name.honorific() == null
                && name.role() == null
                && name.whole().start() == name.span().start()
                && !words.is(start, "given")
                && !words.isFamily(start)
                && !PersonNames.JOINTS.contains(words.bare(start));
    }

    /** {@code الحكومة السودانية}, {@code مجلس الإدارة}: an organization told by its head alone, which the model takes for no name. */
    private boolean isCommon(Name name) {
        if (name.type() != Actor.Type.ORGANIZATION || name.kind() != Mention.Kind.NAME || name.place()) {
            return false;
        }
        int start = words.indexAt(name.span().start());
        int end = words.indexAt(name.span().end());
        Phrases.Match match = words.name(start);
        boolean listed = match != null
                && (match.is("organization") || match.is("alias") || match.is("agency") || match.is("source"));
        boolean quoted = words.opensQuotation(start - 1);
        return match != null
                && tags.inNews()
                && !listed
                && !quoted
                && end - start < LONG
                && name.standing() != Standing.AGENT
                && name.standing() != Standing.TOPIC
                && !bearsProperName(start, end)
                && !tags.isOrganization(start, end);
    }

    /** {@code جامعة المرسى}, {@code مؤسسة مانع بن حارب}: no common noun, as a name stands inside. */
    private boolean bearsProperName(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (words.is(i, "city") || words.is(i, "given") || PersonNames.JOINTS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code على هامش انعقاد قمة البحار}: where others met, and no news of it. */
    private boolean isOnMargin(int start) {
        return words.form(start - 1).equals("هامش") || words.form(start - 2).equals("هامش");
    }

    /** {@code حضر الشيخ سالم مأدبة}: he is who the sentence is about, and not {@code حضر الحفل سالم}. */
    private boolean attendsHimself(List<Name> names) {
        return !names.isEmpty()
                && names.get(0).type() == Actor.Type.PERSON
                && words.indexAt(names.get(0).whole().start()) == opening.subject();
    }

    /** The second of two names joined by {@code و} stands as the first does. */
    private boolean joins(Name name, int start, @Nullable Name previous, Standing standing) {
        if (previous == null || previous.standing() != standing) {
            return false;
        }
        int end = words.indexAt(previous.whole().end());
        if (words.opensQuotation(start - 1)) {
            return words.form(start - 2).equals("و") && end == start - 2;
        }
        int gap = end < start && words.isComma(end) ? end + 1 : end;
        boolean joined = words.clitics(start).startsWith("و") || name.whole().start() > words.start(start);
        return gap == start && joined;
    }

    private boolean isUnderPatron(Name name, int start, @Nullable Name previous) {
        for (int i = Math.max(0, start - PATRON_REACH); i < start; i++) {
            Phrases.Match match = words.name(i);
            int titles =
                    match != null && words.isComma(match.end()) ? match.end() + 1 : match == null ? i : match.end();
            if (match != null && match.is("patron") && onlyTitles(titles, start)) {
                return true;
            }
        }
        return joins(name, start, previous, Standing.PATRON);
    }

    private boolean onlyTitles(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    private int firstAttending(List<Name> names) {
        for (int i = attendsHimself(names) ? opening.subject() : 0; i < words.size(); i++) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            boolean attending = match != null && match.is("attending") && i != opening.verb() + 1;
            if (attending || (body && LISTING.contains(words.form(i)))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
