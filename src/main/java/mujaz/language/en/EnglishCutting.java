package mujaz.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.language.CuttingRules;
import mujaz.language.Enclosures;
import mujaz.language.NameRules;
import mujaz.language.NameRules.Speech;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.model.Sentence;

/** Removable constituents of English sentences. */
final class EnglishCutting implements CuttingRules {

    private static final Set<String> TAKING_BACK =
            Set.of("except", "excluding", "unless", "if", "but", "provided", "without", "until");

    private static final Set<String> CONTINUING = Set.of(
            "of", "than", "that", "the", "a", "an", "its", "his", "her", "their", "this", "these", "more", "all");

    private static final Set<String> JOINING = Set.of("and", "but", "yet");

    private final EnglishNames names;
    private final CutFinder.Rules rules;

    EnglishCutting(String folder, Normalizer normalizer, Set<String> stopWords, EnglishNames names) {
        this.names = names;
        this.rules = new CutFinder.Rules(Phrases.load(folder, "cuts", normalizer), stopWords, true);
    }

    @Override
    public boolean takesBack(String form) {
        return TAKING_BACK.contains(form);
    }

    @Override
    public boolean continues(String form) {
        return CONTINUING.contains(form);
    }

    @Override
    public Endings endings(String text, Sentence sentence) {
        EnglishClauses whole = new EnglishClauses(names.words(text, sentence, Map.of()));
        return new Endings() {
            @Override
            public boolean mayEnd(int end) {
                return new EnglishClauses(names.words(text, sentence.upTo(end), Map.of())).isComplete();
            }

            @Override
            public boolean breaksOff(int end) {
                return whole.breaksOff(end);
            }
        };
    }

    @Override
    public List<Cut> cuts(String text, Sentence sentence) {
        EnglishWords words = names.words(text, sentence, Map.of());
        NameRules.Found found = names.find(words);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        Enclosures enclosures = new Enclosures(sentence.tokens());
        EnglishClauses clauses = new EnglishClauses(words);
        CutFinder finder = new CutFinder(rules, text, sentence, forms, found.names(), enclosures, clauses);
        finder.addOpened();
        finder.addJoining(JOINING);
        finder.addAsides();
        finder.addOffices();
        finder.addRoles();
        for (Speech speech : found.speech()) {
            int verb = words.indexAt(speech.verb().start());
            Phrases.Match match = words.speech(verb);
            if (match != null && match.is("participle")) {
                finder.addTail(verb, Kind.PARTICIPLE_TAIL);
            }
        }
        addEnclosed(words, clauses, finder);
        new EnglishHeadlinese(words, found.names(), finder).add();
        List<Cut> cuts = new ArrayList<>();
        for (Cut cut : finder.cuts()) {
            if (keepsVerb(words, clauses, cut)
                    && keepsSubject(words, clauses, cut)
                    && keepsFinding(words, clauses, cut)
                    && partsOffices(words, cut)) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** {@code Salem, who came in May, opened}, {@code the team, sponsored by the club, won}: between the subject and its verb. */
    private static void addEnclosed(EnglishWords words, EnglishClauses clauses, CutFinder finder) {
        for (int i = 1; i < words.size(); i++) {
            if (finder.isComma(i) && clauses.hasVerbBefore(i)) {
                return;
            }
            int end = finder.isComma(i) && clauses.describes(i + 1) ? finder.boundary(i + 1) : i;
            if (end > i && finder.isComma(end) && clauses.isPredicate(end + 1)) {
                finder.add(i, end + 1, Kind.ASIDE);
            }
        }
    }

    /** A comma inside an office parts nothing: {@code Minister of Land, Roads and Transport}. */
    private static boolean partsOffices(EnglishWords words, Cut cut) {
        if (cut.kind() != Kind.OFFICE) {
            return true;
        }
        int office = words.indexAt(cut.span().start()) + 1;
        office += words.form(office).equals("and") ? 1 : 0;
        office += words.form(office).equals("the") ? 1 : 0;
        return new EnglishPhrases(words, new EnglishPersonNames(words)).officeEnd(office) > office;
    }

    /** {@code During his meeting with Salem, said the port is deep}: a slip, of which no sentence is left. */
    private static boolean keepsSubject(EnglishWords words, EnglishClauses clauses, Cut cut) {
        boolean opens = words.indexAt(cut.span().start()) == 0;
        return !opens || !clauses.isPredicate(words.indexAt(cut.span().end()));
    }

    private static boolean keepsFinding(EnglishWords words, EnglishClauses clauses, Cut cut) {
        return cut.kind() != Kind.RELATIVE
                || !clauses.tellsFinding(words.indexAt(cut.span().start()));
    }

    /** A clause is cut off the end only where the main verb stands before it. */
    private static boolean keepsVerb(EnglishWords words, EnglishClauses clauses, Cut cut) {
        if (cut.kind() != Kind.RELATIVE && cut.kind() != Kind.PARTICIPLE_TAIL) {
            return true;
        }
        return clauses.isComplete(words.indexAt(cut.span().start() + 1));
    }
}
