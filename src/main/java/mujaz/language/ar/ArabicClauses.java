package mujaz.language.ar;

import java.util.List;
import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.language.CuttingRules.Cut;
import mujaz.language.CuttingRules.Kind;
import mujaz.language.Enclosures;
import mujaz.language.NameRules.Name;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses and items that are joined on by {@code و} up to the end of the sentence, and the check that what a cut leaves
 * still says something: a clause after {@code أن} or a colon keeps its predicate.
 */
final class ArabicClauses implements CutFinder.Clauses {

    /** So many words stand before a clause that no comma parts from them. */
    private static final int CLOSE = 12;

    /** And before items that are dropped from an enumeration. */
    private static final int BEFORE_ITEMS = 14;

    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "ما", "من");
    private static final Set<String> JOINING = Set.of("كما", "فيما", "بينما");
    private static final Set<String> CONTRASTS = Set.of("فيما", "بينما");
    private static final Set<String> COMPLETING = Set.of("علي", "عن", "الي", "ان");
    private static final Set<String> WISHING =
            Set.of("اعرب", "اعربت", "اعربوا", "عبر", "عبرت", "عبروا", "هنا", "هناه", "هناته", "تمني", "تمنت");
    private static final Set<String> IN_IT = Set.of("فيها", "فيه", "خلالها");
    private static final Set<String> COMING = Set.of("ياتي", "تاتي", "جاء", "جاءت", "وياتي", "وتاتي", "وجاء", "وجاءت");
    private static final Set<String> REFERRING = Set.of("منها", "ومنها", "منهم", "ومنهم", "بينها", "ابرزها", "اهمها");
    /** After these it is told in what state somebody was. */
    private static final Set<String> SEEING = Set.of(
            "شاهد", "شاهدت", "شوهد", "شوهدت", "ظهر", "ظهرت", "يظهر", "تظهر", "بدا", "بدت", "يبدو", "تبدو", "صور",
            "صورت", "رصد", "رصدت");

    /** What an attack or an accident cost stays with it: {@code وأسفر عن مقتل تسعة}. */
    private static final Set<String> TOLL =
            Set.of("اسفر", "اسفرت", "اودي", "اودت", "خلف", "خلفت", "اصيب", "اصيبت", "قتل", "قتلت", "جرح");

    private static final Set<String> PRONOUNS = Set.of("وهو", "وهي", "وهم", "وهما");

    private final ArabicWords words;
    private final FiniteVerbs verbs;
    private final List<Name> names;
    private final Enclosures enclosures;
    private final int[] before;

    ArabicClauses(ArabicWords words, FiniteVerbs verbs, List<Name> names, Enclosures enclosures) {
        this.words = words;
        this.verbs = verbs;
        this.names = names;
        this.before = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + (words.token(i).isWord() ? 1 : 0);
        }
        this.enclosures = enclosures;
    }

    /** Adds the clauses and items to what may go. */
    void addTo(CutFinder finder) {
        for (int i = 1; i < words.size(); i++) {
            if (opensClause(i) && !tellsToll(i)) {
                finder.addTail(i, Kind.COORDINATE);
            } else if (wishes(i)) {
                finder.addTail(i, Kind.PARTICIPLE_TAIL);
            }
        }
        int items = firstItem();
        if (items > 0) {
            finder.addTail(items, Kind.ITEMS);
        }
    }

    private boolean tellsToll(int i) {
        return TOLL.contains(ArabicWords.withoutAnd(words.form(i)));
    }

    /**
     * {@code ، وتنافست ...}, {@code ، وهو يقود ...}; without a comma only what nothing else can be: {@code وسيكون ...},
     * {@code وتم ...}, {@code كما تم ...}.
     */
    @Override
    public boolean opensClause(int i) {
        if (i >= words.size() || !words.isWord(i)) {
            return false;
        }
        String form = words.form(i);
        boolean verbNext = words.isWord(i + 1) && verbs.isFinite(words.form(i + 1));
        if (JOINING.contains(form)) {
            return before[i] >= CLOSE && verbNext;
        }
        if (PRONOUNS.contains(form)) {
            return words.isComma(i - 1) && verbNext;
        }
        boolean joined = words.clitics(i).isEmpty() || words.clitics(i).equals("و");
        if (form.charAt(0) != 'و' || form.length() < 3 || !joined) {
            return false;
        }
        String verb = form.substring(1);
        if (words.isComma(i - 1)) {
            return verbs.isFinite(verb);
        }
        return before[i] >= CLOSE && (verbs.isFuture(verb) || verb.equals("تم") || verb.equals("يتم"));
    }

    /** {@code شاهد العالم فلانا، وهو يزرع شجرة}: without the clause nothing was seen. */
    boolean isStateSeen(int i) {
        if (i >= words.size() || !PRONOUNS.contains(words.form(i))) {
            return false;
        }
        return SEEING.contains(
                ArabicWords.withoutAnd(words.bare(ArabicOpening.of(words).verb())));
    }

    /** {@code بعث برقية تهنئة، أعرب فيها عن ...}: what a cable wishes, after a comma and no conjunction. */
    private boolean wishes(int i) {
        return words.isComma(i - 1)
                && WISHING.contains(words.form(i))
                && (isInIt(i + 1) || isInIt(i + 2))
                && isOfCables(i);
    }

    private boolean isOfCables(int end) {
        for (int i = 0; i < end; i++) {
            if (words.form(i).contains("برقي")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInIt(int i) {
        return i < words.size() && IN_IT.contains(words.form(i));
    }

    @Override
    public boolean isOfTwo() {
        return words.is(ArabicOpening.of(words).verb(), "party");
    }

    /** By the conjunction that is written on it, which few nouns begin with; a list has it on some: {@code ومتابعة}. */
    @Override
    public boolean isJoined(int token) {
        Phrases.Match match = words.name(token);
        boolean named = match != null && !match.is("patron") && !match.is("attending");
        boolean known = !words.clitics(token).startsWith("و") && (named || words.speech(token) != null);
        return words.form(token).startsWith("و") && !known;
    }

    /** {@code المنعقد في} has its noun before it as any adjective, and no comma between. */
    @Override
    public boolean isParticiple(int token) {
        return false;
    }

    @Override
    public boolean mayComplete(int token) {
        String form = words.form(token);
        return form.startsWith("بال")
                || form.startsWith("لل")
                || words.clitics(token).startsWith("ب")
                || words.clitics(token).startsWith("ل")
                || words.saysThat(token)
                || COMPLETING.contains(form);
    }

    @Override
    public boolean isSaidOf(int token) {
        for (int i = clauseStart(token); i < token; i++) {
            if (COMING.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** An indefinite noun: {@code معرض}, {@code فعاليات}. */
    @Override
    public boolean mayBeObject(int token) {
        if (!words.isWord(token)
                || words.isDefinite(token)
                || !words.clitics(token).isEmpty()) {
            return false;
        }
        Phrases.Match match = words.name(token);
        boolean noun = match == null || match.is("event") || match.is("org") || match.is("stop");
        String form = words.form(token);
        return noun
                && form.charAt(0) != 'و'
                && !Particles.opensAdjunct(form)
                && !isRelative(token)
                && !isOfSpeech(token);
    }

    /** {@code مذكرة تفاهم} has the form of a participle, and is kept apart from those of saying. */
    private boolean isOfSpeech(int token) {
        Phrases.Match match = words.speech(token);
        return match != null && !match.is("kept");
    }

    /**
     * The second item of an enumeration that runs to the end of the sentence, each item after its comma with {@code و};
     * none where an item is a name or holds a figure, for these are news. 0 where there is none.
     */
    private int firstItem() {
        int first = 0;
        for (int i = words.size() - 1; i > 0; i--) {
            Token token = words.token(i);
            if (token.kind() == Token.Kind.NUMBER || enclosures.isInside(i) || isNamed(token)) {
                break;
            }
            if (words.isComma(i)) {
                boolean joined = words.isWord(i + 1)
                        && words.form(i + 1).charAt(0) == 'و'
                        && words.form(i + 1).length() > 3;
                if (!joined || before[i] < BEFORE_ITEMS) {
                    break;
                }
                first = isPartedBetween(i) ? first : i + 1;
            }
        }
        return first;
    }

    /** {@code بين الإمارات، والصين}: both sides belong together. */
    private boolean isPartedBetween(int comma) {
        for (int i = Math.max(0, comma - 6); i < comma; i++) {
            if (words.form(i).equals("بين") || words.form(i).equals("كل")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Token token) {
        for (Name name : names) {
            if (name.type() != Actor.Type.ORGANIZATION
                    && name.kind() == Mention.Kind.NAME
                    && name.whole().contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A cut as it may be made: itself; up to the comma where the main clause goes on; or null where what is left would say
     * nothing.
     */
    @Nullable
    Cut sound(Cut cut) {
        if (isReferredTo(cut)) {
            return null;
        }
        if (!Kind.CLAUSES.contains(cut.kind())) {
            return cut;
        }
        int from = words.indexAt(cut.span().start());
        int to = words.indexAt(cut.span().end() - 1);
        if (isOtherHalf(from, to) || isStateSeen(words.isComma(from) ? from + 1 : from)) {
            return null;
        }
        int clause = clauseStart(from);
        boolean described = cut.kind() == Kind.RELATIVE && clause == 0 && describesPerson(from);
        if (hasPredicate(clause, from)) {
            return described ? upTo(resumedComma(from + 1, to), cut) : cut;
        }
        int resumed = resumption(from + 1, to);
        if (resumed > 0) {
            return cut.kind() == Kind.RELATIVE ? upTo(resumed - 1, cut) : null;
        }
        boolean open = cut.kind() == Kind.RELATIVE && hasRelative(clause, from);
        return open || isFronted(clause) || isShort(clause, from) ? null : cut;
    }

    /** {@code وذلك في مجالات عدة، منها ...}: what comes next tells of what would be cut. */
    private boolean isReferredTo(Cut cut) {
        int next = words.indexAt(cut.span().end());
        return cut.kind() != Kind.HONORIFIC
                && (REFERRING.contains(words.form(next))
                        || (words.isComma(next) && REFERRING.contains(words.form(next + 1))));
    }

    /** {@code إن الوثائق التي نشرها، والتي ...}: described, but nothing is said of it yet. */
    boolean hasRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isRelative(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last clause after {@code أن} or a colon has a predicate before a token. */
    boolean isComplete(int end) {
        int clause = clauseStart(end);
        return clause == 0 || hasPredicate(clause, end);
    }

    /** {@code بينما ارتفع المؤشر 43 نقطة}, {@code بينما أصيب آخرون}: half of the news. */
    boolean isOtherHalf(int from, int to) {
        return isContrast(from) && (holdsFigure(from, to) || holdsOthers(from, to));
    }

    private boolean holdsOthers(int from, int to) {
        for (int i = from; i <= to && i < words.size(); i++) {
            if (words.form(i).startsWith("اخر")) {
                return true;
            }
        }
        return false;
    }

    private boolean isContrast(int from) {
        int first = words.isComma(from) ? from + 1 : from;
        return CONTRASTS.contains(words.form(first))
                || (words.form(first).equals("في") && words.form(first + 1).equals("حين"));
    }

    private boolean holdsFigure(int from, int to) {
        for (int i = from; i <= to && i < words.size(); i++) {
            if (words.token(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** A cut that ends at a comma, which stays; the whole cut where there is none. */
    private Cut upTo(int comma, Cut cut) {
        return comma > 0
                ? new Cut(new Span(cut.span().start(), words.token(comma - 1).end()), cut.kind())
                : cut;
    }

    /** The comma after which the sentence goes on; what is joined on after one still belongs to the description. */
    private int resumedComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isComma(i) && !enclosures.isInside(i) && !(words.isWord(i + 1) && isJoined(i + 1))) {
                return i;
            }
        }
        return 0;
    }

    /** Index after the last {@code أن} or colon outside quotations before a token; 0 where there is none. */
    private int clauseStart(int from) {
        for (int i = from - 1; i > 0; i--) {
            if ((words.saysThat(i) || words.form(i).equals(":")) && !enclosures.isQuoted(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a finite verb stands there that belongs to no relative clause, or a noun after a comma; a sentence opens with its verb. */
    private boolean hasPredicate(int clause, int to) {
        return clause == 0
                ? !isFronted(ArabicOpening.of(words).verb())
                : hasNounAfterComma(clause, to) || hasVerb(clause, to);
    }

    private boolean hasNounAfterComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && words.isComma(i - 1) && words.hasTanwin(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isOfSaying() {
        int verb = ArabicOpening.of(words).verb();
        return verb < words.size() && words.isWord(verb) && isSaying(verb);
    }

    @Override
    public boolean saysThat(int token) {
        return words.saysThat(token);
    }

    @Override
    public boolean hasVerb(int from, int to) {
        boolean relative = false;
        boolean described = false;
        for (int i = from; i < to; i++) {
            if (!words.isWord(i)) {
                continue;
            }
            if (isRelative(i)) {
                relative = true;
            } else if (isVerb(i)) {
                boolean goesOn = described && isJoinedVerb(i) && !words.isComma(i - 1);
                if (!relative && !goesOn) {
                    return true;
                }
                relative = false;
                described = true;
            }
        }
        return false;
    }

    /** {@code الذي قتل رجلا وجرح آخر}: not {@code وصل}, whose {@code و} is its own. */
    private boolean isJoinedVerb(int i) {
        String form = words.form(i);
        return form.charAt(0) == 'و' && !verbs.isFinite(form) && !words.isSaid(i);
    }

    /** {@code من} and {@code ما} are relatives before a verb only. */
    boolean isRelative(int i) {
        String form = words.form(i);
        return RELATIVES.contains(form) && (form.length() > 2 || (words.isWord(i + 1) && isVerb(i + 1)));
    }

    /** Whether a word is a finite verb, with or without a conjunction. */
    boolean isVerb(int i) {
        String form = words.form(i);
        boolean joined = form.charAt(0) == 'و' || form.charAt(0) == 'ف';
        return verbs.isFinite(form)
                || isSaying(i)
                || (joined && form.length() > 3 && verbs.isFinite(form.substring(1)));
    }

    /** {@code بين} is as soon "between". */
    private boolean isSaying(int i) {
        return words.isSaid(i) && !words.bare(i).equals("بين");
    }

    /** Index of a verb without {@code و} that follows a comma: the main clause goes on after what was put into it. */
    private int resumption(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isComma(i - 1) && words.isWord(i) && verbs.isFinite(words.form(i)) && !enclosures.isInside(i)) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a phrase opens that stands before its verb. */
    boolean isFronted(int i) {
        if (i >= words.size() || !words.isWord(i)) {
            return false;
        }
        String form = words.form(i);
        return Particles.opensAdjunct(form) || Particles.opensAdjunct(form.substring(1));
    }

    /** Too short for a subject with a predicate that is no verb. */
    private boolean isShort(int clause, int from) {
        return before[from] - before[clause] < 5;
    }

    /** Whether a relative clause describes somebody after whom the sentence goes on. */
    private boolean describesPerson(int from) {
        int last = words.isWord(from) ? from - 1 : from;
        for (Name name : names) {
            if (name.type() == Actor.Type.PERSON
                    && last > 0
                    && name.whole().contains(words.token(last - 1).start())) {
                return true;
            }
        }
        return false;
    }
}
