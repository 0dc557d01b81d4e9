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

    /** Words from the verb of a relative clause to its subject. */
    private static final int CLAUSE_REACH = 4;

    private static final int PARTIES = 3;
    private static final int MANY = 4;

    /** An organization of so many words is told by more than a common noun. */
    private static final int LONG = 5;

    private static final int MEETING_REACH = 5;

    private static final Set<String> CONTESTS =
            Set.of("بطوله", "البطوله", "كاس", "الكاس", "دوري", "الدوري", "جايزه", "الجايزه", "سباق");

    /** What is held; the organization whose it is holds it: {@code احتفال بلدية المدينة}. */
    private static final Set<String> HELD =
            Set.of("احتفال", "حفل", "اجتماع", "موتمر", "ملتقي", "معرض", "فعاليه", "مبادره", "حمله", "برنامج");

    /** What bears the name of an organization that does nothing here: {@code تنفيذ قرار مجلس الأمن}, {@code طلبة كلية الطب}. */
    private static final Set<String> BEARING_ITS_NAME =
            Set.of("قرار", "قرارات", "طلبه", "طلاب", "طالبات", "خريجي", "منسوبي", "منتسبي", "موظفي", "ابناء", "فرع");

    /** In whose memory or steps something is done: {@code إحياء لذكرى الشيخ راشد}. */
    private static final Set<String> OF_MEMORY = Set.of("ذكري", "لذكري", "بذكري", "روح", "نهج", "خطي", "ارث");

    /** Where something happens; a body that the whole world knows is named all the same. */
    private static final Set<String> HOUSES = Set.of("مقر", "مبني");

    /** By these an event is named that is the subject: {@code تواصلت فعاليات مهرجان ...}. */
    private static final Set<String> HOLDING = Set.of("فعاليات", "منافسات", "اعمال", "انشطه");

    private static final Set<String> SIGNING =
            Set.of("توقيع", "بتوقيع", "لتوقيع", "ابرام", "وقع", "وقعت", "ووقع", "ووقعت", "وقعا", "ابرمت", "وابرمت");
    private static final Set<String> WINNING = Set.of(
            "فوزه",
            "فوزها",
            "بفوزه",
            "بفوزها",
            "فوز",
            "فاز",
            "فازت",
            "وفاز",
            "وفازت",
            "تغلب",
            "تغلبت",
            "تغلبه",
            "تغلبها",
            "خسر",
            "خسرت",
            "خسارته",
            "خسارتها",
            "تعادل",
            "تعادلت",
            "تعادله",
            "انتصاره",
            "انتصارها");

    private static final Set<String> HEADING = Set.of("تراس", "يتراس", "وتراس", "ويتراس", "تراست", "يراس");

    private final ArabicWords words;
    private final NameTags tags;

    ArabicStandings(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
    }

    List<Name> of(List<Name> names) {
        ArabicOpening opening = ArabicOpening.of(words);
        int attending = firstAttending(opening, names);
        Phrases.Match verb = opening.verb() < words.size() ? words.name(opening.verb()) : null;
        int parties = verb != null && verb.is("party") ? PARTIES : 0;
        int signing = signing();
        List<Name> judged = new ArrayList<>();
        Name previous = null;
        for (Name name : names) {
            Standing standing = name.standing();
            if (standing == Standing.MENTIONED) {
                int start = words.indexAt(name.whole().start());
                if (isSource(name, start)) {
                    standing = Standing.SOURCE;
                } else if (name.type() == Actor.Type.ORGANIZATION
                        && start > 0
                        && (bearsName(words.bare(start - 1)) || isHouse(start))) {
                    standing = Standing.INSIDE_OFFICE;
                } else if (isHolder(name, start)) {
                    standing = Standing.AGENT;
                } else if (start >= attending) {
                    standing = Standing.ATTENDING;
                } else if (isUnderPatron(name, start, previous) || isRemembered(name, start)) {
                    standing = Standing.PATRON;
                } else if ((isSubject(start, opening) && mayAct(name, start, opening))
                        || joins(name, start, previous, Standing.AGENT)) {
                    standing = Standing.AGENT;
                } else if (isAppointed(name, start, previous) || isMet(name, start) || isHead(name, start)) {
                    standing = Standing.CLAUSE;
                } else if (isCountryAfterVerb(name, start) || joins(name, start, previous, Standing.CLAUSE)) {
                    standing = Standing.CLAUSE;
                    name = previous != null && joins(name, start, previous, standing)
                            ? name.as(previous.type(), standing)
                            : name;
                } else if ((start > signing && signs(name, start)) || isBeaten(name, start)) {
                    standing = Standing.AGENT;
                } else if (isParty(name, start)) {
                    standing = Standing.CLAUSE;
                    name = name.as(acting(name), standing);
                } else if (parties > 0 && mayBeParty(name, start)) {
                    standing = Standing.AGENT;
                    parties--;
                } else if (isEvent(start) && isOnMargin(start)) {
                    standing = Standing.INSIDE_OFFICE;
                } else if (isEvent(start)) {
                    standing = CONTESTS.contains(words.bare(start)) ? Standing.CONTEST : Standing.OCCASION;
                } else if (isUnannounced(name, start)) {
                    standing = Standing.UNSURE;
                }
                name = withStanding(name, standing);
                previous = name;
            }
            judged.add(isCommon(name) ? name.asCommon() : name);
        }
        excuseMany(judged, opening);
        return judged;
    }

    /** {@code استقبل سموه سالما وحاربا وماجدا وراشدا}: so many are a list of those received, and none is a party alone. */
    private void excuseMany(List<Name> names, ArabicOpening opening) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i <= names.size(); i++) {
            if (i < names.size() && !isActing(names.get(i))) {
                continue;
            }
            if (i == names.size() || !goesOn(names, row, i)) {
                if (row.size() >= MANY && start(names.get(row.get(0))) != opening.subject()) {
                    row.forEach(k -> names.set(k, names.get(k).as(Actor.Type.PERSON, Standing.ATTENDING)));
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

    /** Whether a name is joined to the last one of a row. */
    private boolean goesOn(List<Name> names, List<Integer> row, int i) {
        return !row.isEmpty()
                && joins(names.get(i), start(names.get(i)), names.get(row.get(row.size() - 1)), Standing.AGENT);
    }

    private boolean isRemembered(Name name, int start) {
        return name.type() == Actor.Type.PERSON && OF_MEMORY.contains(words.bare(start - 1));
    }

    private boolean isHouse(int start) {
        return HOUSES.contains(words.bare(start - 1)) && !words.is(start, "organization");
    }

    private static boolean bearsName(String form) {
        boolean prefixed = form.startsWith("ب") || form.startsWith("ل") || form.startsWith("و");
        return BEARING_ITS_NAME.contains(form) || (prefixed && BEARING_ITS_NAME.contains(form.substring(1)));
    }

    private static Name withStanding(Name name, Standing standing) {
        return name.as(standing == Standing.AGENT ? acting(name) : name.type(), standing);
    }

    /** A country that acts does so as a state. */
    private static Actor.Type acting(Name name) {
        return name.type() == Actor.Type.PLACE ? Actor.Type.ORGANIZATION : name.type();
    }

    private boolean mayBeParty(Name name, int start) {
        if (name.kind() == Mention.Kind.PRONOUN || name.type() == Actor.Type.PLACE || start == 0) {
            return false;
        }
        return (name.type() == Actor.Type.PERSON && !isOfNoun(start - 1))
                || isListed(start, "stop delegation")
                || words.form(beforeQuote(start)).equals("مع")
                || words.form(beforeQuote(start)).equals("بين")
                || words.clitics(start).startsWith("و");
    }

    /** {@code بعد فوزه أمس على نادي الساحل}: the other side of a contest. */
    private boolean isBeaten(Name name, int start) {
        int before = beforeQuote(start);
        boolean against = words.form(before).equals("علي") || words.form(before).equals("امام");
        for (int i = before - 1;
                against && name.type() == Actor.Type.ORGANIZATION && i >= Math.max(0, before - 4);
                i--) {
            if (WINNING.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Index of the word that tells of an agreement being signed; beyond the sentence where none does. */
    private int signing() {
        int i = 0;
        while (i < words.size() && !SIGNING.contains(words.form(i))) {
            i++;
        }
        return i < words.size() ? i : Integer.MAX_VALUE;
    }

    /** {@code توقيع ميناء المرسى مذكرة مع غرفة الوادي}: a party to what is signed. */
    private boolean signs(Name name, int start) {
        String before = words.form(beforeQuote(start));
        if (name.place()) {
            return words.is(start, "country") && before.equals("بين");
        }
        return name.type() == Actor.Type.ORGANIZATION
                && words.clitics(start).isEmpty()
                && (SIGNING.contains(before) || before.equals("مع") || before.equals("بين"));
    }

    /** Index of the token before a name, and before the quotation mark that it stands after. */
    private int beforeQuote(int start) {
        return isQuote(start - 1) ? start - 2 : start - 1;
    }

    private boolean isQuote(int i) {
        return i >= 0 && "\"“«".contains(words.form(i));
    }

    /** {@code خطة الرئيس سالم}: by its ending a noun, whose he is; no verb that he is the subject of. */
    private boolean isOfNoun(int i) {
        return words.isWord(i) && words.endsWith(i, 'ة') && !words.isDefinite(i) && !words.is(i, "party");
    }

    private boolean isSource(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION
                && start < words.size()
                && (words.is(start, "source") || words.is(start, "agency"));
    }

    private boolean isSubject(int start, ArabicOpening opening) {
        boolean preposition = start < words.size()
                && !words.clitics(start).isEmpty()
                && !words.clitics(start).equals("و");
        int opens = opening.isOfBody(words) ? beforeQuote(start) + 1 : start;
        boolean first = opens == opening.subject() || opens == opening.verb();
        boolean held =
                isEvent(start) && start == opening.subject() + 1 && HOLDING.contains(words.bare(opening.subject()));
        return !preposition && (first || held);
    }

    /** {@code وصل المرسى وفد}: cities are feminine, and so is the verb of which one is the subject. */
    private boolean mayAct(Name name, int start, ArabicOpening opening) {
        if (!name.place() || !words.is(start, "city") || start == opening.verb()) {
            return true;
        }
        String verb = words.bare(opening.verb());
        return verb.endsWith("ت") || verb.startsWith("ت");
    }

    private boolean isUnannounced(Name name, int start) {
        if (name.type() == Actor.Type.ORGANIZATION) {
            return name.kind() == Mention.Kind.NAME && words.name(start) == null && !isQuote(start - 1);
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
        boolean quoted = isQuote(start - 1);
        return match != null
                && !listed
                && !quoted
                && end - start < LONG
                && name.standing() != Standing.AGENT
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

    private boolean isEvent(int start) {
        return words.is(start, "event") || words.is(start, "the-event");
    }

    /** {@code على هامش انعقاد قمة البحار}: where others met, and no news of it. */
    private boolean isOnMargin(int start) {
        return words.form(start - 1).equals("هامش") || words.form(start - 2).equals("هامش");
    }

    /** {@code بالتعاون مع هيئة ...}, {@code احتفال بلدية ...}: an organization that holds what the sentence tells of. */
    private boolean isHolder(Name name, int start) {
        if (name.type() != Actor.Type.ORGANIZATION
                || name.kind() != Mention.Kind.NAME
                || start == 0
                || !words.clitics(start).isEmpty()
                || isEvent(start)) {
            return false;
        }
        return HELD.contains(words.bare(start - 1))
                || isListed(start - 1, "patron partner")
                || isListed(start - 2, "patron partner");
    }

    /** {@code عين الرئيس فلانا}. */
    private boolean isAppointed(Name name, int start, @Nullable Name previous) {
        if (name.type() != Actor.Type.PERSON || name.kind() != Mention.Kind.NAME) {
            return false;
        }
        int k = words.isComma(start - 1) ? start - 2 : start - 1;
        if (previous != null && words.indexAt(previous.whole().end()) == k + 1) {
            k = words.indexAt(previous.whole().start()) - 1;
        }
        return isListed(k, "appointing");
    }

    /** {@code خلال لقائه اليوم بالرياض مبعوث ...}, {@code اجتماعه مع ...}. */
    private boolean isMet(Name name, int start) {
        if (name.type() != Actor.Type.PERSON || !words.clitics(start).isEmpty()) {
            return false;
        }
        int k = start - 1;
        while (k >= Math.max(0, start - MEETING_REACH)
                && (words.form(k).equals("مع") || words.is(k, "adverb") || words.is(k, "city") || words.isComma(k))) {
            k--;
        }
        return isListed(k, "stop meeting");
    }

    /** {@code يترأس الوفد سالم}, {@code ترأس الجانب المحلي فيها سالم}: the subject of a verb of heading. */
    private boolean isHead(Name name, int start) {
        if (name.type() != Actor.Type.PERSON || !words.clitics(start).isEmpty()) {
            return false;
        }
        int k = start - 1;
        while (k > start - MEETING_REACH && words.isWord(k) && !HEADING.contains(words.form(k))) {
            k--;
        }
        return (HEADING.contains(words.form(k)) && k < start - 1) || isAfterObject(name, start);
    }

    /** {@code ونقل الرسالة سمو الأمير سالم}: the object comes first where the subject has titles and is long. */
    private boolean isAfterObject(Name name, int start) {
        int verb = ArabicOpening.of(words).verb();
        return start == verb + 2
                && name.kind() == Mention.Kind.NAME
                && name.whole().start() < name.span().start()
                && words.isDefinite(verb + 1)
                && words.clitics(verb + 1).isEmpty()
                && words.name(verb + 1) == null;
    }

    /** {@code حضر الشيخ سالم مأدبة}: he is who the sentence is about, and not {@code حضر الحفل سالم}. */
    private boolean attendsHimself(ArabicOpening opening, List<Name> names) {
        return !names.isEmpty()
                && names.get(0).type() == Actor.Type.PERSON
                && words.indexAt(names.get(0).whole().start()) == opening.subject();
    }

    private boolean isListed(int i, String value) {
        Phrases.Match match = i < 0 || i >= words.size() ? null : words.name(i);
        return match != null && match.value().equals(value);
    }

    /** {@code حيث خفضت الصين قيمة}: countries are feminine, and so is the verb before the one that acts. */
    private boolean isCountryAfterVerb(Name name, int start) {
        if (!name.place()
                || start == 0
                || !words.is(start, "country")
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        String before = words.bare(start - 1);
        return words.isWord(start - 1)
                && words.endsWith(start - 1, 'ت')
                && !before.endsWith("ات")
                && !words.isDefinite(start - 1)
                && words.name(start - 1) == null
                && before.length() > 3;
    }

    /** {@code الذي تشارك في رئاسته فرنسا}: the subject of a clause whose verb is one of parties. */
    private boolean isParty(Name name, int start) {
        if (!name.place()
                || !words.is(start, "country")
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        for (int i = Math.max(1, start - CLAUSE_REACH); i < start; i++) {
            if (words.is(i, "party") && isRelative(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        String form = words.bare(i);
        return form.equals("الذي") || form.equals("التي");
    }

    /** The second of two names joined by {@code و} stands as the first does. */
    private boolean joins(Name name, int start, @Nullable Name previous, Standing standing) {
        if (previous == null || previous.standing() != standing) {
            return false;
        }
        int end = words.indexAt(previous.whole().end());
        if (isQuote(start - 1)) {
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

    private int firstAttending(ArabicOpening opening, List<Name> names) {
        for (int i = attendsHimself(opening, names) ? opening.subject() : 0; i < words.size(); i++) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            if (match != null && match.is("attending") && i != opening.verb() + 1) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
