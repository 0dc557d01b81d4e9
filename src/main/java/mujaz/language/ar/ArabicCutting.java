package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.language.CuttingRules;
import mujaz.language.Enclosures;
import mujaz.language.NameRules;
import mujaz.language.NameRules.Speech;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.model.Mention;
import mujaz.model.Sentence;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Removable constituents of Arabic sentences. */
final class ArabicCutting implements CuttingRules {

    private static final Set<String> OF_RESPECT =
            Set.of("سموه", "سموها", "معاليه", "معاليها", "سعادته", "سعادتها", "فخامته", "جلالته", "فضيلته", "دولته");

    private static final Set<String> TAKING_BACK =
            Set.of("الا", "باستثناء", "عدا", "ماعدا", "سوي", "اذا", "شريطه", "بشرط", "لولا", "ما");

    private static final String POSSIBLY = "قد";
    private static final Set<String> POSSIBLY_JOINED = Set.of(POSSIBLY, "وقد", "فقد");

    /** Perfects that begin as the imperfect does. */
    private static final Set<String> PERFECT = Set.of(
            "تم", "توفي", "تولي", "تاهل", "تراجع", "تسلم", "تفقد", "تناول", "تلقي", "تغلب", "تعرض", "تضمن", "توج",
            "تزامن", "تراس", "توصل", "توقف", "تجاوز", "تحدث", "تمكن", "تطرق", "تبادل", "تعهد", "تبرع", "تخرج");

    /** What opens a background. */
    private static final Set<String> BEING = Set.of("كان", "كانت", "كانوا");

    private final ArabicNames names;
    private final CutFinder.Rules rules;
    private final FiniteVerbs verbs;
    private final Normalizer normalizer;
    private final String folder;
    private volatile @Nullable Government government;

    ArabicCutting(String folder, Normalizer normalizer, Set<String> stopWords, ArabicNames names, FiniteVerbs verbs) {
        this.names = names;
        this.folder = folder;
        this.rules = new CutFinder.Rules(Phrases.load(folder, "cuts", normalizer), stopWords, false);
        this.normalizer = normalizer;
        this.verbs = verbs;
    }

    @Override
    public List<Cut> cuts(String text, Sentence sentence) {
        ArabicWords plain = names.words(text, sentence);
        NameRules.Found found = names.find(plain);
        ArabicWords words = plain.forRules();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        Enclosures enclosures = new Enclosures(sentence.tokens());
        ArabicClauses clauses = new ArabicClauses(words, verbs, found.names(), enclosures);
        CutFinder finder = new CutFinder(rules, text, sentence, forms, found.names(), enclosures, clauses);
        finder.addOpened();
        finder.addAsides();
        finder.addOffices();
        finder.addRoles();
        addConnectives(finder, words, sentence.index() == 0);
        addParticiples(finder, words, found.speech());
        clauses.addTo(finder);
        boolean keepsCourtesy = keepsCourtesy(words);
        List<Cut> sound = new ArrayList<>();
        for (Cut cut : finder.cuts()) {
            Cut made = clauses.sound(cut);
            if (made != null && !(cut.kind() == Kind.HONORIFIC && keepsCourtesy)) {
                sound.add(made);
            }
        }
        return sound;
    }

    @Override
    public Endings endings(String text, Sentence sentence) {
        ArabicWords words = names.words(text, sentence);
        List<NameRules.Name> found = names.find(words).names();
        Enclosures enclosures = new Enclosures(sentence.tokens());
        ArabicClauses clauses = new ArabicClauses(words, verbs, found, enclosures);
        return new ArabicEndings(words, clauses, rules, government(), found, enclosures);
    }

    /** No {@code وكانت الشركات قد ...}, no {@code تأتي الخطوة}, {@code تضررت سمعته} or {@code وقع مع فلان}. */
    @Override
    public boolean namesSubject(String text, Sentence sentence) {
        ArabicWords words = names.words(text, sentence);
        ArabicOpening opening = ArabicOpening.of(words);
        int verb = opening.verb();
        int subject = opening.subject();
        if (subject >= words.size()
                || BEING.contains(words.bare(verb))
                || words.bare(verb).endsWith("وا")) {
            return false;
        }
        List<NameRules.Name> found = names.find(words).names();
        NameRules.Name name = NameRules.Name.around(found, words.token(subject).span());
        if (name != null) {
            return name.kind() == Mention.Kind.NAME;
        }
        boolean known = words.known(subject) != null;
        boolean definite = words.isDefinite(subject) || isOfDefinite(words, subject, found);
        boolean pronoun = words.endsWith(subject, 'ه') || words.form(subject).endsWith("ها");
        boolean adjunct = Particles.opensAdjunct(words.form(subject))
                || !words.clitics(subject).isEmpty();
        return known || !(definite || pronoun || adjunct);
    }

    /** {@code تحديث البنك}: a noun is as definite as the one that it belongs to. */
    private static boolean isOfDefinite(ArabicWords words, int noun, List<NameRules.Name> found) {
        int next = noun + 1;
        return words.isWord(next)
                && words.isDefinite(next)
                && words.known(next) == null
                && NameRules.Name.around(found, words.token(next).span()) == null;
    }

    /** Loaded with the first sentence that may have to end before it does. */
    private Government government() {
        Government loaded = government;
        if (loaded == null) {
            loaded = new Government(folder, normalizer);
            government = loaded;
        }
        return loaded;
    }

    @Override
    public boolean takesBack(String form) {
        return TAKING_BACK.contains(form);
    }

    /** One of respect for one person: a verb before its subject is in the singular, and would be wrong for two without it. */
    @Override
    public boolean isSpare(String pronoun, String next) {
        // تبادل سموه والحضور: what is joined on needs it, and a comma would stand alone.
        boolean leansOnIt = next.startsWith("و") || next.equals("،") || next.equals(",");
        return !leansOnIt && OF_RESPECT.contains(normalizer.normalize(pronoun));
    }

    /**
     * Whether a courtesy cannot go, because a particle is written on it ({@code وسمو}) or a word leads up to it ({@code حضرة
     * صاحب السمو}): then those of its equals stay as well.
     */
    private boolean keepsCourtesy(ArabicWords words) {
        for (int i = 0; i < words.size(); i++) {
            Phrases.Match match = words.isWord(i) ? rules.openers().at(words.bare(), i) : null;
            boolean led = i > 0 && words.form(i - 1).equals("حضره");
            if (match != null && match.is("courtesy") && (!words.clitics(i).isEmpty() || led)) {
                return true;
            }
        }
        return false;
    }

    /** {@code كما أكد}, {@code من جانبه، أكد}, the {@code و} of {@code وأكد}: up to the verb or noun that opens. */
    private void addConnectives(CutFinder finder, ArabicWords words, boolean lead) {
        int first = ArabicOpening.of(words).start();
        if (first >= words.size() || !words.isWord(first) || words.size() < 4) {
            return;
        }
        int start = words.token(0).start();
        int opens = isPossible(words, first)
                ? words.token(first - 1).end() - POSSIBLY.length()
                : afterConjunction(words, first) + (isConjunction(words, first, lead) ? 1 : 0);
        if (first > 0 && !words.isWord(first - 1) && !finder.isComma(first - 1)) {
            return;
        }
        if (opens > start) {
            finder.add(new Span(start, opens), Kind.CONNECTIVE);
        }
    }

    /** {@code قد يسهم} is no more than possible; {@code قد أسهم} is a fact, with the particle or without. */
    private static boolean isPossible(ArabicWords words, int verb) {
        String form = words.form(verb);
        boolean feminine = form.startsWith("ت") && !form.endsWith("ت") && !PERFECT.contains(form);
        boolean imperfect = form.startsWith("ي") || feminine;
        return imperfect && verb > 0 && POSSIBLY_JOINED.contains(words.form(verb - 1));
    }

    /**
     * Where a word begins without {@code و} or {@code ف}; a preposition that is written on it stays ({@code لأول مرة}), and so does
     * the letter of a verb that has it: {@code فتحت} is not {@code ف} and {@code تحت}.
     */
    private int afterConjunction(ArabicWords words, int i) {
        String clitics = words.clitics(i);
        int start = words.token(i).start();
        if (clitics.equals("ف") && verbs.isFinite(words.form(i))) {
            return start;
        }
        if (clitics.isEmpty() || clitics.equals("و") || clitics.equals("ف")) {
            return words.start(i);
        }
        return clitics.startsWith("و") || clitics.startsWith("ف") ? start + 1 : start;
    }

    /**
     * A {@code و} that opens a sentence is the conjunction, but for the words of the lists that begin with it; a lead joins on
     * to nothing, so that there it is one before a verb only.
     */
    private boolean isConjunction(ArabicWords words, int i, boolean lead) {
        String form = words.form(i);
        boolean known = words.name(i) != null
                || words.speech(i) != null
                || rules.openers().opens(form);
        boolean joined = words.clitics(i).isEmpty() && !known && form.length() > 3 && form.charAt(0) == 'و';
        return joined && (!lead || verbs.isFinite(form.substring(1)));
    }

    private static void addParticiples(CutFinder finder, ArabicWords words, List<Speech> found) {
        for (Speech speech : found) {
            int verb = words.indexAt(speech.verb().start());
            Phrases.Match match = words.speech(verb);
            if (match != null && match.is("participle")) {
                finder.addTail(verb, Kind.PARTICIPLE_TAIL);
            }
        }
    }
}
