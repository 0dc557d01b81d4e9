package mujaz.language.ar;

import java.util.List;
import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.language.CuttingRules.Endings;
import mujaz.language.Enclosures;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Where a sentence may end: not where words that belong together stand before the end and behind it. */
final class ArabicEndings implements Endings {

    /** Between a verb and what it governs stands no more than this. */
    private static final int REACH = 100;

    /** Words of a time between a verb and what is said. */
    private static final int SHORT = 3;

    /** Words before {@code منذ} among which a superlative stands that it bounds. */
    private static final int BOUNDED = 4;

    /** Words after one side of two among which the other begins. */
    private static final int OTHER_SIDE = 8;

    private static final Set<String> UP_TO = Set.of("الي", "حتي");

    private static final Set<String> SOME_OF = Set.of(
            "عدد", "عددا", "كثير", "الكثير", "قليل", "القليل", "مجموعه", "العديد", "المزيد", "مزيدا", "كثيرا", "جمله",
            "اكثر", "اقل", "بدلا", "بدءا", "ابتداء");

    private static final Set<String> COUNTING = Set.of("بنتيجه", "برصيد", "بواقع", "بنسبه", "بقيمه", "بمعدل");

    private static final Set<String> THAT = Set.of("ذلك", "تلك");

    private static final Set<String> SUPERLATIVES = Set.of(
            "اول", "الاول", "اولي", "الاولي", "اعلي", "الاعلي", "ادني", "الادني", "اكبر", "الاكبر", "اسوا", "الاسوا",
            "اقوي", "الاقوي", "اقل", "الاقل");

    private static final Set<String> IS = Set.of("هو", "هي", "هم");

    private static final Set<String> SUBORDINATING =
            Set.of("اذ", "حيث", "اذا", "لو", "عندما", "بينما", "فيما", "كلما", "طالما", "لان", "حينما", "بعدما", "ان");

    private static final Set<String> ABOUT = Set.of("من", "عن");

    private static final Set<String> RESERVING = Set.of("غير", "بيد", "الا");

    private static final Set<String> CONDITIONS = Set.of("اذا", "شريطه", "بشرط", "لولا");

    private final ArabicWords words;
    private final ArabicClauses clauses;
    private final CutFinder.Rules rules;
    private final Government government;
    private final List<Name> names;
    private final Enclosures enclosures;
    private final ArabicOpening opening;

    /** Index of the verb that opens, or of the first after the comma that closes what stands before it. */
    private final int mainVerb;

    /** Index of the object of the main verb; 0 where there is none to be seen. */
    private final int object;

    ArabicEndings(
            ArabicWords words,
            ArabicClauses clauses,
            CutFinder.Rules rules,
            Government government,
            List<Name> names,
            Enclosures enclosures) {
        this.words = words;
        this.clauses = clauses;
        this.rules = rules;
        this.government = government;
        this.names = names;
        this.enclosures = enclosures;
        this.opening = ArabicOpening.of(words);
        this.mainVerb = mainVerb();
        this.object = object();
    }

    @Override
    public boolean mayEnd(int end) {
        return clauses.isComplete(end);
    }

    /**
     * Not where a phrase or a subordinate clause opens and no verb is seen after its comma, where no more is told than who
     * does it, or where what follows takes back half of it.
     */
    @Override
    public boolean isStatement(int end) {
        return (!leadsUp() || mainVerb < end) && !onlyDescribes(end) && !losesReservation(end) && !losesOtherHalf(end);
    }

    /** {@code يظهر فلان، بطل كذا، | في ...}, {@code وصف فلان، الذي كان كذا، | ...}: a verb, its subject and who that is. */
    private boolean onlyDescribes(int end) {
        int comma = opening.verb() + 1;
        while (comma < end && (words.isDefinite(comma) || isNamed(comma))) {
            comma++;
        }
        if (!words.isComma(comma) || !words.isComma(end) || comma == opening.verb() + 1) {
            return false;
        }
        for (int i = comma; i < end; i++) {
            if (words.isComma(i) && !describes(i + 1)) {
                return false;
            }
        }
        return comma + 1 < end;
    }

    private boolean describes(int i) {
        boolean told = clauses.isVerb(i) || clauses.isFronted(i) || words.is(i, "adverb") || words.hasTanwin(i);
        return clauses.isRelative(i)
                || (words.isWord(i) && !told && words.clitics(i).isEmpty() && !isFunctional(words.form(i)));
    }

    /** {@code قال إنه يعتقد كذا، | لكنه اعترف بأن ...}. */
    private boolean losesReservation(int end) {
        int next = afterComma(end);
        String form = words.form(next);
        String bare = ArabicWords.withoutAnd(form);
        return bare.startsWith("لكن") || (RESERVING.contains(bare) && words.saysThat(next + 1));
    }

    /** {@code لقي شخص مصرعه، | بينما أصيب آخرون}. */
    private boolean losesOtherHalf(int end) {
        return clauses.isOtherHalf(end, end + OTHER_SIDE);
    }

    private boolean leadsUp() {
        int start = opening.start();
        return clauses.isFronted(start) || (start < words.size() && SUBORDINATING.contains(words.bare(start)));
    }

    @Override
    public boolean breaksOff(int end) {
        return endsInVerb(end)
                || losesClause(end)
                || losesSaid(end)
                || losesState(end)
                || losesPredicate(end)
                || losesGoverned(end)
                || losesWhatIsPointedAt(end)
                || losesObject(end)
                || losesOtherEnd(end)
                || losesOtherSide(end)
                || losesCounted(end)
                || losesBound(end);
    }

    /** {@code يبدأ في مايو ويستمر | حتى يونيو}: by the form alone, which some names have as well. */
    private boolean endsInVerb(int end) {
        int last = end - 1;
        return words.isWord(last) && words.name(last) == null && clauses.isVerb(last) && !isNamed(last);
    }

    private boolean isNamed(int i) {
        return nameAround(i) != null;
    }

    private @Nullable Name nameAround(int i) {
        return Name.around(names, words.token(i).span());
    }

    /** {@code مع وصول فلان إلى الرئاسة، | تعهد ...}, {@code صحيفة كذا التي خصصت صفحتها لكذا | ترى ...}. */
    private boolean losesPredicate(int end) {
        int start = opening.start();
        if (start >= end || clauses.hasVerb(start, end) || !clauses.hasVerb(end, words.size())) {
            return false;
        }
        boolean fronted = clauses.isFronted(start) && mainVerb >= end && mainVerb < words.size();
        boolean noun = words.isDefinite(start) || words.endsWith(start, 'ة') || isNamed(start);
        boolean described = clauses.hasRelative(start, end + 1) && !holds(IS, start, end);
        return fronted || (noun && described);
    }

    private boolean holds(Set<String> forms, int from, int to) {
        for (int i = from; i < to; i++) {
            if (forms.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code يشير استطلاع أجرته الجامعة | إلى ...}, {@code دافعت فلانة، وهي كذا، | عن ...}, and of any word what stands right
     * after it: {@code احتجاجا | على ...}.
     */
    private boolean losesGoverned(int end) {
        if (governs(end - 1, end)) {
            return true;
        }
        int verb = mainVerb;
        String preposition = verb < end && words.isWord(verb) ? government.of(words.bare(verb)) : null;
        if (preposition == null || government.isObject(preposition)) {
            return false;
        }
        if (words.isComma(end) && opensGoverned(end + 1, preposition)) {
            return true;
        }
        for (int i = verb + 1; i < end; i++) {
            boolean unknown = !isListed(i) && !isNamed(i) && mayBePreposition(i, preposition);
            if (unknown || isPreposition(i, preposition) || words.saysThat(i) || words.hasTanwin(i)) {
                return false;
            }
        }
        for (int i = end; i < Math.min(words.size(), end + REACH); i++) {
            if (mayBePreposition(i, preposition) || words.saysThat(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code يسعى عبر ترشحه إلى المجلس، | إلى كذا}: after a comma it is the verb's, whatever stood before. */
    private boolean opensGoverned(int i, String preposition) {
        return UP_TO.contains(preposition)
                && words.form(i).equals(preposition)
                && !words.form(i + 1).equals("جانب");
    }

    /** Whether the lists know the word as it is written; {@code بدعم} they know for its letter. */
    private boolean isListed(int i) {
        return words.name(i) != null && !words.is(i, "patron");
    }

    private boolean governs(int word, int next) {
        String preposition = words.isWord(word) ? government.of(words.bare(word)) : null;
        return preposition != null && !government.isObject(preposition) && mayBePreposition(next, preposition);
    }

    /** By itself, written on the next word or before a pronoun. */
    private boolean isPreposition(int i, String preposition) {
        String form = words.form(i);
        boolean pronoun = form.startsWith(preposition) && isPronoun(form.substring(preposition.length()));
        return form.equals(preposition) || pronoun || words.clitics(i).endsWith(preposition);
    }

    /** The same, and where the lists do not know the word that a letter is written on. */
    private boolean mayBePreposition(int i, String preposition) {
        String form = words.form(i);
        boolean letter = preposition.length() == 1 && form.length() > 3 && form.startsWith(preposition);
        return letter || isPreposition(i, preposition);
    }

    private static boolean isPronoun(String ending) {
        return ending.equals("ه") || ending.equals("ها") || ending.equals("هم") || ending.equals("هما");
    }

    /** {@code وتقول في رسالتها | : ...}, {@code لتنفيذ | ذلك}. */
    private boolean losesWhatIsPointedAt(int end) {
        return words.form(end).equals(":") || THAT.contains(words.form(end));
    }

    private boolean isNumber(int i) {
        return i < words.size() && words.token(i).kind() == Token.Kind.NUMBER;
    }

    /** {@code أعلن المدير أمس | أن ...}, {@code أعلنت البلدية | ، الأحد أنها ...}, {@code اتهمه بأنه | ...}. */
    private boolean losesClause(int end) {
        int next = afterComma(end);
        while (words.isDefinite(next) && (next > end || Particles.isTime(words.form(next))) && next < end + SHORT) {
            next++;
        }
        boolean led = ABOUT.contains(words.form(next)) && words.saysThat(next + 1); // يحذر فيها فلانا | من أن
        return led || words.saysThat(next) || words.saysThat(end - 1);
    }

    /**
     * {@code أضاف أنه أبلغ الوزير، | في رسالة، أن ...}, {@code صرح فلان، وزير كذا، | لصحيفة كذا بأن ...}, {@code قال المدير أمس،
     * | "..."}: the verb that waits for it stands before the end.
     */
    private boolean losesSaid(int end) {
        int verb = mainVerb;
        boolean waiting = verb < end && words.isSaid(verb) && !isSaidBefore(verb, end) && !hasObject(end);
        if (waiting && words.opensQuotation(afterComma(end))) {
            return true;
        }
        for (int i = end; i < Math.min(words.size(), end + REACH); i++) {
            if (words.saysThat(i)) {
                return words.isComma(i - 1) || (waiting && !Particles.isPreposition(words.form(i - 1)));
            }
            if (words.form(i).equals(":") || (words.isWord(i) && (words.speech(i) != null || clauses.isVerb(i)))) {
                return false;
            }
        }
        return false;
    }

    private boolean isSaidBefore(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (words.saysThat(i) || words.form(i).equals(":") || words.opensQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code شاهد العالم فلانا، | وهو يزرع شجرة}. */
    private boolean losesState(int end) {
        return clauses.isStateSeen(afterComma(end));
    }

    /** {@code استقبل فلان، وزير كذا، في القلعة | ، عددا من الضيوف}, where the verb has had no object yet. */
    private boolean losesObject(int end) {
        return object >= end || (isAccusative(afterComma(end)) && !hasObject(end));
    }

    private boolean hasObject(int end) {
        for (int i = opening.verb() + 1; i < end; i++) {
            if (isAccusative(i) || words.saysThat(i)) {
                return true;
            }
        }
        return false;
    }

    /** An indefinite noun with the alef of tanwin, which is neither an adverb nor opens a phrase of its own. */
    private boolean isAccusative(int i) {
        String form = words.form(i);
        boolean other = form.endsWith("يا") || form.endsWith("ها") || form.endsWith("ما") || form.endsWith("وا");
        return form.length() > 3
                && form.endsWith("ا")
                && !other
                && !rules.stopWords().contains(form)
                && !rules.openers().opens(form)
                && clauses.mayBeObject(i);
    }

    /**
     * The object of a verb that says nothing without one: the first noun phrase after the subject that hangs on nothing, or,
     * where commas part all of them, the last, for those before it describe the subject ({@code وقعت شركة كذا، المشغل لكذا،
     * مذكرة}). What is not plain counts as said.
     */
    private int object() {
        int verb = mainVerb;
        if (verb >= words.size() || !words.isWord(verb) || !government.isObject(government.of(words.bare(verb)))) {
            return 0;
        }
        int found = 0;
        boolean plain = true;
        for (int i = afterHead(verb == opening.verb() ? opening.subject() : verb + 1);
                i < Math.min(words.size(), verb + REACH);
                i++) {
            if (words.isSaid(verb)
                    && found == 0
                    && (words.saysThat(i) || words.form(i).equals("عن"))) {
                return i;
            }
            boolean apart = words.isComma(i - 1);
            if (words.form(i).equals(":") || clauses.isRelative(i) || (words.isWord(i) && clauses.isVerb(i))) {
                return found;
            }
            if (enclosures.isInside(i) || !mayBeObject(i, apart)) {
                continue;
            }
            if (!apart) {
                boolean opens = endsPhrase(i - 1);
                plain &= opens || rules.stopWords().contains(words.form(i - 1));
                if (opens) {
                    return plain && found == 0 ? i : found;
                }
            } else if (plain && (found == 0 || !isPerson(i))) {
                found = i;
            }
        }
        return found;
    }

    private int mainVerb() {
        if (!leadsUp()) {
            return opening.verb();
        }
        int i = opening.start() + 1;
        while (i < words.size() && !(words.isComma(i - 1) && words.isWord(i) && clauses.isVerb(i))) {
            i++;
        }
        return i;
    }

    /** The first word of the subject, or all of the name that it is. */
    private int afterHead(int subject) {
        Name name = subject < words.size() ? nameAround(subject) : null;
        return name == null
                ? subject + 1
                : Math.max(subject + 1, words.indexAt(name.whole().end()));
    }

    private boolean mayBeObject(int i, boolean apart) {
        if (!words.isWord(i) || clauses.isVerb(i) || words.is(i, "adverb") || isFunctional(words.form(i))) {
            return false;
        }
        Name name = nameAround(i);
        boolean inside = name != null && name.whole().start() < words.token(i).start();
        boolean noun = clauses.mayBeObject(i)
                || (apart && words.isDefinite(i) && words.clitics(i).isEmpty());
        boolean letter = words.name(i) == null && "بلك".indexOf(words.form(i).charAt(0)) >= 0; // ليفي بوعده لصديقه
        return noun && !inside && !letter && !governs(i, i + 1) && !(apart && clauses.isVerb(i + 1));
    }

    private boolean isFunctional(String form) {
        return rules.openers().opens(form) || rules.stopWords().contains(form) || form.startsWith("حسب");
    }

    private boolean isPerson(int i) {
        Name name = nameAround(i);
        return name != null && name.type() == Actor.Type.PERSON;
    }

    private boolean endsPhrase(int i) {
        return words.isDefinite(i)
                || isNumber(i)
                || isNamed(i)
                || words.is(i, "adverb")
                || words.form(i).equals(")")
                || words.closesQuotation(i);
    }

    /** {@code من 15 | إلى 19}, {@code في الأول | من مايو}. */
    private boolean losesOtherEnd(int end) {
        boolean day = Ordinals.isOne(words.form(end - 1)) && words.form(end - 2).equals("في");
        return (isNumber(end - 1) && UP_TO.contains(words.form(end)))
                || (day && words.form(end).equals("من"));
    }

    /** {@code بين جهة حكومية | في الإمارة ومؤسسة كذا}, {@code كل من سالم | وماجد}. */
    private boolean losesOtherSide(int end) {
        for (int i = end - 1; i > opening.verb(); i--) {
            boolean one = words.form(i).equals("بين")
                    || (words.form(i).equals("من") && words.bare(i - 1).startsWith("كل"));
            if (one) {
                return i + 1 < end && !isOfMany(i + 1) && isJoinedOn(end);
            }
            if (words.isComma(i)
                    || words.clitics(i).startsWith("و")
                    || words.form(i).startsWith("و")) {
                return false;
            }
        }
        return false;
    }

    /** {@code البلدين}, {@code المدن الأخرى}: two or more by the form. */
    private boolean isOfMany(int i) {
        String form = words.form(i);
        return form.endsWith("ين") || form.endsWith("ات") || form.endsWith("ون");
    }

    private boolean isJoinedOn(int end) {
        for (int i = end; i < Math.min(words.size(), end + OTHER_SIDE); i++) {
            if (words.clitics(i).startsWith("و")
                    || (words.form(i).startsWith("و") && words.form(i).length() > 3)) {
                return true;
            }
        }
        return false;
    }

    /** {@code عددا | من الضيوف}, {@code بنتيجة | (5-4)}. */
    private boolean losesCounted(int end) {
        return (SOME_OF.contains(words.form(end - 1)) && words.form(end).equals("من"))
                || (COUNTING.contains(words.form(end - 1)) && words.form(end).equals("("));
    }

    /** {@code للمرة الأولى | منذ عام}, {@code الأولى | من نوعها}, {@code يفتح المعبر غدا | في حال ...}: it is said within bounds only. */
    private boolean losesBound(int end) {
        boolean bounds = words.form(end).equals("منذ")
                || (words.form(end).equals("من") && words.form(end + 1).startsWith("نوع"));
        return (bounds && holds(SUPERLATIVES, Math.max(0, end - BOUNDED), end)) || losesCondition(end);
    }

    private boolean losesCondition(int end) {
        for (int i = end; i < words.size() && !words.saysThat(i); i++) {
            if (words.isComma(i) && !words.form(i + 1).equals("وذلك")) {
                return isCondition(i + 1);
            }
            if (isCondition(i) && !words.form(i - 1).endsWith("ما")) {
                return true;
            }
        }
        return false;
    }

    private boolean isCondition(int i) {
        String form = words.form(i);
        return CONDITIONS.contains(form)
                || (form.equals("في") && words.form(i + 1).equals("حال"))
                || (form.equals("ما") && words.form(i + 1).equals("لم"));
    }

    private int afterComma(int end) {
        return words.isComma(end) ? end + 1 : end;
    }
}
