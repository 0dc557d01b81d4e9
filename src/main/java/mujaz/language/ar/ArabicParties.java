package mujaz.language.ar;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;
import mujaz.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what a sentence tells without being its subject: the parties of an agreement, a contest or a meeting, those who
 * hold it, head it or are appointed, and the subjects of its clauses.
 */
final class ArabicParties {

    /** Words from the verb of a relative clause to its subject. */
    private static final int CLAUSE_REACH = 4;

    private static final int MEETING_REACH = 8;
    private static final int HEADING_REACH = 5;
    private static final int BETWEEN_REACH = 8;
    private static final int DELEGATION_REACH = 10;
    private static final int REPRESENTING_REACH = 7;

    /** Words from the verb of a clause that tells who holds something to the one who does. */
    private static final int HOLDER_REACH = 7;

    /** What those who hold something do, before its pronoun: {@code التي نظمتها}. */
    private static final Set<String> HOLDS = Set.of(
            "نظم", "نظمت", "ينظم", "تنظم", "اقام", "اقامت", "يقيم", "تقيم", "اطلق", "اطلقت", "يطلق", "تطلق", "نفذ",
            "نفذت", "ينفذ", "تنفذ", "عقد", "عقدت", "اعد", "اعدت", "اصدر", "اصدرت", "انشا", "انشات");

    /** Stand between a meeting and whoever is met: whose it is, and where. */
    private static final Set<String> WHERE_MET =
            Set.of("في", "مقر", "مكتبه", "بمكتبه", "الوزاره", "معاليه", "سموه", "سعادته");

    private static final Set<String> PARTNERS = Set.of("والتعاون", "والتنسيق", "والشراكه", "والاشتراك");

    /** What is held; the organization whose it is holds it: {@code احتفال بلدية المدينة}. */
    private static final Set<String> HELD =
            Set.of("احتفال", "حفل", "اجتماع", "موتمر", "ملتقي", "معرض", "فعاليه", "مبادره", "حمله", "برنامج");

    private static final Set<String> SIGNING =
            Set.of("توقيع", "بتوقيع", "لتوقيع", "ابرام", "وقع", "وقعت", "ووقع", "ووقعت", "وقعا", "ابرمت", "وابرمت");

    /** What the lead told of: whoever signs it later on is a party. */
    private static final Set<String> AGREEMENTS = Set.of(
            "الاتفاقيه",
            "الاتفاقيات",
            "الاتفاقيتين",
            "الاتفاق",
            "المذكره",
            "المذكرات",
            "المذكرتين",
            "العقد",
            "العقود",
            "البروتوكول",
            "البرنامج",
            "الوثيقه",
            "الاعلان",
            "الميثاق");

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

    private static final Set<String> AWARDING =
            Set.of("ارست", "ارسي", "ارساء", "ترسيه", "ترسي", "رست", "اسناد", "اسندت");

    private static final int AWARD_REACH = 8;

    private static final Set<String> TEAMS = Set.of("نادي", "فريق", "منتخب");

    /** Verbs of which one team is the subject and another the object. */
    private static final Set<String> OPPOSING = Set.of(
            "يواجه", "واجه", "يلتقي", "التقي", "يلاقي", "لاقي", "هزم", "يستضيف", "استضاف", "اقصي", "اسقط", "يقابل",
            "قابل");

    private static final Set<String> HEADING = Set.of("تراس", "يتراس", "وتراس", "ويتراس", "تراست", "يراس");

    /** Heads or represents a side, which is named right behind: {@code رأس الجانب المحلي}, {@code مثل الجامعة}. */
    private static final Set<String> REPRESENTING = Set.of("راس", "وراس", "راست", "مثل", "ومثل", "مثلت", "ومثلت");

    /** Nouns between a verb and its subject, which are no part of the name. */
    private static final Set<String> APPOSED =
            Set.of("العضو", "النايب", "النايبه", "الشاعر", "الشاعره", "الباحث", "الباحثه", "الكاتب", "الكاتبه");

    /** Verbs of those who take the floor, beside the finite verbs that tell themselves. */
    private static final Set<String> ACTING = Set.of("القي", "تساءل", "تسلم", "استهل", "كرم", "تحدث", "شكر", "اهدي");

    /** Takes the floor; where and when may stand before the subject: {@code وتحدث في الجلسة سالم}. */
    private static final Set<String> SPEAKING = Set.of("تحدث", "تحدثت", "تحدثا");

    /** Before an agreement, by whose signature it comes to be: {@code وقام بتوقيع العقد سالم}. */
    private static final Set<String> HAPPENING = Set.of("قام", "تولي", "جري", "تم", "شمل");

    private static final Set<String> SIGNATURE = Set.of("بتوقيع", "توقيع", "التوقيع");

    private static final Set<String> SIGNED = Set.of("وقعها", "وقعه", "وقعهما", "ووقعها", "ووقعه", "ووقعهما");

    /** What somebody does who only leads others through the programme. */
    private static final Set<String> MODERATING = Set.of("ادار", "ادارت", "يدير", "تدير", "قدم", "قدمت");

    private static final Set<String> MODERATED = Set.of(
            "الجلسه", "الندوه", "الحوار", "اللقاء", "الامسيه", "النقاش", "الورشه", "الدوره", "المحاضره", "الحفل");

    private final ArabicWords words;
    private final ArabicOpening opening;

    /** Index of the word that tells of an agreement being signed; beyond the sentence where none does. */
    private final int signing;

    ArabicParties(ArabicWords words, ArabicOpening opening) {
        this.words = words;
        this.opening = opening;
        this.signing = signing();
    }

    /** {@code توقيع ميناء المرسى مذكرة مع غرفة الوادي}: a party to what is signed. */
    boolean signs(Name name, int start) {
        if (start <= signing) {
            return false;
        }
        String before = words.form(words.beforeQuotation(start));
        if (name.place()) {
            return words.is(start, "country") && before.equals("بين");
        }
        return name.type() == Actor.Type.ORGANIZATION
                && (words.clitics(start).isEmpty() || isSecond(start))
                && (words.isBodyOfTwo(words.beforeQuotation(start))
                        || words.clitics(start).equals("و")
                        || SIGNING.contains(before)
                        || before.equals("مع")
                        || before.equals("بين"));
    }

    /** {@code بين شركة في المدينة ومؤسسة النورس}: the second of two that something is between. */
    private boolean isSecond(int start) {
        int i = start - 1;
        while (i > start - BETWEEN_REACH && words.isWord(i) && !words.form(i).equals("بين")) {
            i--;
        }
        return words.clitics(start).equals("و") && words.form(i).equals("بين");
    }

    /** {@code بعد فوزه أمس على نادي الساحل}, {@code يواجه نادي الواحة نادي الساحل}: the other side of a contest. */
    boolean isBeaten(Name name, int start) {
        if (OPPOSING.contains(words.bare(opening.verb())) && isTeam(start) && isTeam(opening.subject())) {
            return name.type() == Actor.Type.ORGANIZATION;
        }
        int before = words.beforeQuotation(start);
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

    /** {@code أرست البلدية عقدا على شركة النورس}: whoever a contract goes to. */
    boolean isAwarded(Name name, int start) {
        int before = words.beforeQuotation(start);
        boolean to = words.form(before).equals("علي") || words.form(before).equals("الي");
        if (!to || name.type() != Actor.Type.ORGANIZATION || name.place()) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(0, before - AWARD_REACH); i--) {
            if (AWARDING.contains(words.bare(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTeam(int i) {
        return words.clitics(i).isEmpty() && TEAMS.contains(words.bare(i));
    }

    /** {@code بالتعاون مع هيئة ...}, {@code احتفال بلدية ...}: an organization that holds what the sentence tells of. */
    boolean isHolder(Name name, int start) {
        if (name.type() != Actor.Type.ORGANIZATION
                || name.kind() != Mention.Kind.NAME
                || start == 0
                || !words.clitics(start).isEmpty()
                || words.isEvent(start)) {
            return false;
        }
        return HELD.contains(words.bare(start - 1))
                || words.isListed(start - 1, "patron partner")
                || words.isListed(start - 2, "patron partner")
                || (words.form(start - 1).equals("مع") && PARTNERS.contains(words.form(start - 2)));
    }

    /** {@code وذلك بالتعاون مع هيئة ...}: added to what was told without it. */
    boolean isAfterthought(int start) {
        return words.form(start - 2).endsWith("ذلك") || words.form(start - 3).endsWith("ذلك");
    }

    /** {@code المعرض الذي تنظمه للعام الثاني بلدية ...}. */
    boolean holdsInClause(Name name, int start) {
        if (name.type() != Actor.Type.ORGANIZATION
                || name.place()
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        int verb = verbOfClause(start, HOLDER_REACH);
        return verb > 0 && HOLDS.contains(withoutPronoun(words.form(verb)));
    }

    /** Index of the verb of the relative clause that a word stands in, at most so many words before it; 0 where it stands in none. */
    private int verbOfClause(int start, int reach) {
        int verb = start - 1;
        while (verb > Math.max(0, start - reach) && words.isWord(verb) && !isRelative(verb - 1)) {
            verb--;
        }
        return verb > 0 && isRelative(verb - 1) ? verb : 0;
    }

    private static String withoutPronoun(String form) {
        int pronoun = form.endsWith("ها") ? 2 : form.endsWith("ه") ? 1 : 0;
        return pronoun == 0 ? "" : form.substring(0, form.length() - pronoun);
    }

    /** {@code عين الرئيس فلانا}. */
    boolean isAppointed(Name name, int start, @Nullable Name previous) {
        if (name.type() != Actor.Type.PERSON || name.kind() != Mention.Kind.NAME) {
            return false;
        }
        int k = words.isComma(start - 1) ? start - 2 : start - 1;
        if (previous != null && words.indexAt(previous.whole().end()) == k + 1) {
            k = words.indexAt(previous.whole().start()) - 1;
        }
        return words.isListed(k, "appointing");
    }

    /** {@code خلال لقائه اليوم بالرياض مبعوث ...}, {@code اجتماعه مع ...}. */
    boolean isMet(Name name, int start) {
        if (name.type() != Actor.Type.PERSON || !words.clitics(start).isEmpty()) {
            return false;
        }
        int k = start - 1;
        while (k >= Math.max(0, start - MEETING_REACH)
                && (words.form(k).equals("مع")
                        || words.is(k, "adverb")
                        || words.is(k, "city")
                        || words.isComma(k)
                        || WHERE_MET.contains(words.form(k)))) {
            k--;
        }
        return words.isListed(k, "stop meeting");
    }

    /** {@code يترأس الوفد سالم}, {@code ترأس الجانب المحلي فيها سالم}: the subject of a verb of heading. */
    boolean isHead(Name name, int start) {
        if (name.type() != Actor.Type.PERSON || !words.clitics(start).isEmpty()) {
            return false;
        }
        int k = start - 1;
        while (k > start - HEADING_REACH && words.isWord(k) && !HEADING.contains(words.form(k))) {
            k--;
        }
        return (HEADING.contains(words.form(k)) && k < start - 1)
                || isBehindAdjunct(start)
                || isAfterObject(name, start)
                || headsDelegation(start);
    }

    /** The subject of a verb behind which stands first which side is headed, or when and where somebody speaks. */
    private boolean isBehindAdjunct(int start) {
        for (int i = start - 2; i >= Math.max(0, start - REPRESENTING_REACH) && words.isWord(i); i--) {
            if (represents(i) || takesFloor(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code فيما رأس الجانب المنغولي سالم}, {@code ومثل الجامعة في التوقيع عميدها سالم}. */
    private boolean represents(int verb) {
        boolean side = words.isDefinite(verb + 1) && words.clitics(verb + 1).isEmpty();
        boolean opens = verb == opening.verb()
                || words.form(verb - 1).equals("فيما")
                || words.form(verb - 1).equals("بينما");
        return side && opens && REPRESENTING.contains(words.form(verb));
    }

    /** {@code وتحدث في الجلسة الأولى كل من سالم}. */
    private boolean takesFloor(int verb) {
        boolean apart = Particles.isOfOccasion(words.form(verb + 1))
                || words.form(verb + 1).equals("كل");
        return apart && SPEAKING.contains(ArabicWords.withoutAnd(words.form(verb)));
    }

    /** Whether the sentence tells by whom is signed what was told of before: {@code ووقعها سالم}, {@code وقام بتوقيع العقد سالم}. */
    boolean areSigners() {
        int verb = opening.verb();
        int object = words.form(verb + 1).equals("التوقيع") ? verb + 1 : verb + 2;
        boolean known = AGREEMENTS.contains(words.form(object)) || object == verb + 1;
        return SIGNED.contains(words.form(verb))
                || (HAPPENING.contains(ArabicWords.withoutAnd(words.form(verb)))
                        && SIGNATURE.contains(words.form(verb + 1))
                        && known);
    }

    /** {@code ثم ألقى عميد الكلية سالم كلمة}: the subject of a verb right before it, but not of a clause that opens with {@code الذي}. */
    boolean isSubjectOfClause(Name name, int start) {
        if (name.type() != Actor.Type.PERSON
                || name.kind() != Mention.Kind.NAME
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        int verb = APPOSED.contains(words.form(start - 1)) ? start - 2 : start - 1;
        boolean finite = words.isFinite(verb) && words.name(verb) == null;
        return verb > opening.verb()
                && (finite || ACTING.contains(ArabicWords.withoutAnd(words.form(verb))))
                && !isRelative(verb - 1);
    }

    /** {@code وأدارها سالم}, {@code قدم الورشة سالم}: leads others through the programme. */
    boolean isMinor(Name name, int start) {
        if (name.type() != Actor.Type.PERSON) {
            return false;
        }
        int verb =
                APPOSED.contains(words.form(start - 1)) || words.form(start - 1).equals("المدرب")
                        ? start - 2
                        : start - 1;
        String form = ArabicWords.withoutAnd(words.form(verb));
        return MODERATING.contains(withoutPronoun(form))
                || (MODERATED.contains(words.form(verb))
                        && MODERATING.contains(ArabicWords.withoutAnd(words.form(verb - 1))));
    }

    /** {@code وكان سالم قد نجا من حادث}: what happened before the news, but for what was said. */
    boolean isOfBefore(int start) {
        String was = words.bare(opening.verb());
        if (start != opening.subject() || !(was.equals("كان") || was.equals("كانت"))) {
            return false;
        }
        for (int i = start + 1; i < words.size(); i++) {
            if (words.form(i).equals("قد")) {
                return !words.isSaid(i + 1);
            }
        }
        return false;
    }

    /** {@code زار وفد من الغرفة، برئاسة سالم}. */
    private boolean headsDelegation(int start) {
        if (!words.form(start - 1).equals("برياسه")) {
            return false;
        }
        for (int i = start - 2; i >= Math.max(0, start - DELEGATION_REACH); i--) {
            if (words.isListed(i, "stop delegation") || words.bare(i).equals("الوفد")) {
                return true;
            }
        }
        return false;
    }

    /** {@code ونقل الرسالة سمو الأمير سالم}: the object comes first where the subject has titles and is long. */
    private boolean isAfterObject(Name name, int start) {
        int verb = opening.verb();
        return start == verb + 2
                && name.kind() == Mention.Kind.NAME
                && name.whole().start() < name.span().start()
                && words.isDefinite(verb + 1)
                && words.clitics(verb + 1).isEmpty()
                && words.name(verb + 1) == null;
    }

    /** {@code حيث خفضت الصين قيمة}: countries are feminine, and so is the verb before the one that acts. */
    boolean isCountryAfterVerb(Name name, int start) {
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
    boolean isPartyOfClause(Name name, int start) {
        if (!name.place()
                || !words.is(start, "country")
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        int verb = verbOfClause(start, CLAUSE_REACH);
        return verb > 0 && words.is(verb, "party");
    }

    private boolean isRelative(int i) {
        String form = words.bare(i);
        return form.equals("الذي") || form.equals("التي") || form.equals("والذي") || form.equals("والتي");
    }

    /** {@code المقترح المقدم من سالم}: from whom something comes is no party. */
    private boolean isOrigin(int i) {
        boolean each = words.form(i - 1).equals("كل") || words.form(i - 1).equals("كلا");
        return words.form(i).equals("عن") || (words.form(i).equals("من") && !each);
    }

    /** {@code التصريحات الصادرة عن سالم}: whose it is that the sentence tells of. */
    boolean isOriginOfObject(Name name, int start) {
        boolean quoted = words.bare(opening.verb()).startsWith("نقل");
        return name.type() == Actor.Type.PERSON
                && !quoted
                && words.form(start - 1).equals("عن")
                && words.isDefinite(start - 2);
    }

    /** {@code ووقعت الهيئة برنامجا مع الجامعة، وقعه سالم}: he signs for a party something else than what the lead tells of. */
    boolean signsForAnother(Name name) {
        int verb = opening.verb();
        return name.type() == Actor.Type.PERSON
                && SIGNING.contains(words.form(verb))
                && words.isDefinite(verb + 1)
                && !AGREEMENTS.contains(words.form(verb + 1));
    }

    /** Whether a name may be a party to what the sentence opens with, a verb of parties: {@code بحث}, {@code وقع}. */
    boolean mayBe(Name name, int start) {
        if (name.kind() == Mention.Kind.PRONOUN
                || name.type() == Actor.Type.PLACE
                || start == 0
                || isSentAgain(start)) {
            return false;
        }
        return (name.type() == Actor.Type.PERSON && !isOfNoun(start - 1) && !isOrigin(start - 1))
                || words.isListed(start, "stop delegation")
                || isSending(start)
                || words.form(words.beforeQuotation(start)).equals("مع")
                || (words.form(words.beforeQuotation(start)).equals("بين") && !isOfRelations(start));
    }

    /** {@code استقبل وفدا من لجنة البيئة}. */
    private boolean isSending(int start) {
        return words.form(start - 1).equals("من")
                && words.clitics(start).isEmpty()
                && words.isListed(start - 2, "stop delegation");
    }

    /** {@code برقيتين مماثلتين إلى سالم وإلى حارب}: whoever is a party is one to the first. */
    private boolean isSentAgain(int start) {
        for (int i = start - 2; i > opening.verb() && words.form(start - 1).endsWith("الي"); i--) {
            if (words.form(i).startsWith("مماثل")) {
                return true;
            }
        }
        return false;
    }

    /** {@code التعاون القائم بين المجلس وغرفة ...}: what stands between them is told of and not made. */
    private boolean isOfRelations(int start) {
        int between = words.beforeQuotation(start);
        return words.form(between - 1).startsWith("القايم")
                || words.form(between - 1).equals("المشترك");
    }

    /** {@code خطة الرئيس سالم}: by its ending a noun, whose he is; no verb that he is the subject of. */
    private boolean isOfNoun(int i) {
        return words.isWord(i) && words.endsWith(i, 'ة') && !words.isDefinite(i) && !words.is(i, "party");
    }

    private int signing() {
        int i = 0;
        while (i < words.size() && !SIGNING.contains(words.form(i))) {
            i++;
        }
        return i < words.size() ? i : Integer.MAX_VALUE;
    }
}
