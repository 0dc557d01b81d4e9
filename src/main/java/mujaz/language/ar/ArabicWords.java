package mujaz.language.ar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with their proclitics taken off.
 */
final class ArabicWords {

    /** Letters of the shortest office that takes a pronoun: {@code مدير}. */
    private static final int SHORTEST_OWNED = 4;

    /** What describes bodies and no ending tells. */
    private static final Set<String> DESCRIBING = Set.of(
            "العام",
            "الاعلي",
            "الاوسط",
            "العرب",
            "الاول",
            "الثاني",
            "الخاص",
            "المشترك",
            "الموحد",
            "الحر",
            "الدايم",
            "الموقت",
            "الكبير",
            "الجديد",
            "الموسع",
            "المتخصص",
            "المتكامل");

    private static final Set<String> TEAMS_OF_TWO = Set.of("فريقا", "فريقي", "ناديا", "ناديي", "منتخبا", "منتخبي");

    /** What stands before the name of a country as a part of it. */
    private static final Set<String> STATES = Set.of("جمهوريه", "مملكه", "دوله", "سلطنه", "امبراطوريه");

    /** Stands where no entry was found: none ends before the first word. */
    private static final Phrases.Match NONE = new Phrases.Match("", 0);

    private final ArabicLexicon lexicon;
    private final String text;
    private final Span sentence;
    private final Token[] tokens;
    private final ArabicWord[] words;
    private final Map<String, Actor.Type> introduced;
    private final ArabicWord.Reading[] readings;
    private final List<String> bare;

    /** Whether names are those that the rules know, and not those alone that the model has learned from. */
    private final boolean forRules;

    /** Entries that start at each word, each looked up when it is first asked for. */
    private final Phrases.@Nullable Match[] trained;

    private final Phrases.@Nullable Match[] ruled;

    /** In a text that has introduced nobody yet. */
    ArabicWords(ArabicLexicon lexicon, String text, Sentence sentence) {
        this.lexicon = lexicon;
        this.text = text;
        this.sentence = sentence.span();
        this.tokens = sentence.tokens().toArray(new Token[0]);
        this.words = new ArabicWord[tokens.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = lexicon.word(tokens[i].form());
        }
        this.introduced = Map.of();
        this.readings = readings(words, introduced);
        this.bare = bare(readings);
        this.forRules = false;
        this.trained = new Phrases.Match[words.length];
        this.ruled = new Phrases.Match[words.length];
    }

    /** The same words as they are to be taken now; what was found stands as long as they are taken as before. */
    private ArabicWords(
            ArabicWords before, Map<String, Actor.Type> introduced, ArabicWord.Reading[] readings, boolean forRules) {
        this.lexicon = before.lexicon;
        this.text = before.text;
        this.sentence = before.sentence;
        this.tokens = before.tokens;
        this.words = before.words;
        this.introduced = introduced;
        this.readings = readings;
        boolean same = Arrays.equals(readings, before.readings);
        this.bare = same ? before.bare : bare(readings);
        this.forRules = forRules;
        this.trained = same ? before.trained : new Phrases.Match[words.length];
        this.ruled = same ? before.ruled : new Phrases.Match[words.length];
    }

    private static ArabicWord.Reading[] readings(ArabicWord[] words, Map<String, Actor.Type> introduced) {
        ArabicWord.Reading[] readings = new ArabicWord.Reading[words.length];
        for (int i = 0; i < words.length; i++) {
            readings[i] = words[i].in(introduced);
        }
        return readings;
    }

    private static List<String> bare(ArabicWord.Reading[] readings) {
        List<String> bare = new ArrayList<>(readings.length);
        for (ArabicWord.Reading reading : readings) {
            bare.add(reading.bare());
        }
        return bare;
    }

    /** The same words in a text that has introduced these names of one word. */
    ArabicWords in(Map<String, Actor.Type> introduced) {
        return introduced.isEmpty() ? this : new ArabicWords(this, introduced, readings(words, introduced), forRules);
    }

    /** The same words as the rules know them, who know more than the model has learned from. */
    ArabicWords forRules() {
        return new ArabicWords(this, introduced, readings, true);
    }

    /** How a word is taken. */
    ArabicWord.Reading reading(int i) {
        return readings[i];
    }

    int size() {
        return tokens.length;
    }

    /** The text that the words stand in. */
    String text() {
        return text;
    }

    /** Where in the text their sentence stands. */
    Span sentence() {
        return sentence;
    }

    Token token(int i) {
        return tokens[i];
    }

    /** The matching form with its clitics; nothing beyond the sentence. */
    String form(int i) {
        return isInside(i) ? tokens[i].form() : "";
    }

    /** The matching form without clitics; nothing beyond the sentence. */
    String bare(int i) {
        return isInside(i) ? readings[i].bare() : "";
    }

    private boolean isInside(int i) {
        return i >= 0 && i < tokens.length;
    }

    /** The matching forms without clitics, in order. */
    List<String> bare() {
        return bare;
    }

    /** What was taken off: letters, or nothing. */
    String clitics(int i) {
        return isInside(i) ? readings[i].clitics() : "";
    }

    boolean isWord(int i) {
        return isInside(i) && tokens[i].kind() == Token.Kind.WORD;
    }

    boolean isComma(int i) {
        return isInside(i) && (form(i).equals("،") || form(i).equals(","));
    }

    /** Whether a quotation mark stands here that opens, or may. */
    boolean opensQuotation(int i) {
        return isInside(i) && "\"“«".contains(form(i));
    }

    /** Whether a quotation mark stands here that closes, or may. */
    boolean closesQuotation(int i) {
        return isInside(i) && "\"”»".contains(form(i));
    }

    /** {@code جونغ-هيون}: whether a hyphen stands here between two words, without a space. */
    boolean isHyphen(int i) {
        return isWord(i - 1)
                && isWord(i + 1)
                && form(i).length() == 1
                && "-\u2010\u2011\u2013".contains(form(i))
                && tokens[i - 1].end() == tokens[i].start()
                && tokens[i].end() == tokens[i + 1].start();
    }

    /** Index of the token before a word, and before the quotation mark that it stands after. */
    int beforeQuotation(int i) {
        return opensQuotation(i - 1) ? i - 2 : i - 1;
    }

    /** Whether a word has the article, or {@code آل} does not deceive. */
    boolean isDefinite(int i) {
        return isWord(i) && bare(i).startsWith("ال") && bare(i).length() > 3 && !isHamza(text.charAt(start(i)));
    }

    /** Whether a word is written with {@code آ} at its head: the forms do not tell {@code آن} from {@code أن}. */
    boolean hasMadda(int i) {
        return isWord(i) && text.charAt(token(i).start()) == '\u0622';
    }

    /** A form less the conjunction that it may begin with, or its own letter: for words that are looked up both ways. */
    static String withoutAnd(String form) {
        return form.startsWith("و") ? form.substring(1) : form;
    }

    /** {@code ألمانيا} has no article, though it has its letters once hamza is folded. */
    private static boolean isHamza(char c) {
        return c == '\u0623' || c == '\u0625' || c == '\u0622';
    }

    /** The preposition {@code على}, which is spelled like the name {@code علي} once alef maqsura is folded. */
    boolean isAla(int i) {
        return bare(i).equals("علي") && endsWith(i, '\u0649');
    }

    /** Whether a word is written with this letter at its end: the forms do not tell {@code ه} from {@code ة}. */
    boolean endsWith(int i, char letter) {
        return text.charAt(token(i).end() - 1) == letter;
    }

    /** The entry of the name lists that starts at a word, clitics aside. */
    Phrases.@Nullable Match name(int i) {
        if (!isInside(i) || isAla(i)) {
            return null;
        }
        return forRules ? ruled(i) : trained(i);
    }

    private Phrases.@Nullable Match trained(int i) {
        if (!readings[i].name()) {
            return null;
        }
        Phrases.Match match = trained[i];
        if (match == null) {
            match = orNone(lexicon.name(bare, i));
            trained[i] = match;
        }
        return match.end() == 0 ? null : match;
    }

    private Phrases.@Nullable Match ruled(int i) {
        Phrases.Match match = ruled[i];
        if (match == null) {
            match = orNone(longest(i));
            ruled[i] = match;
        }
        return match.end() == 0 ? null : match;
    }

    private static Phrases.Match orNone(Phrases.@Nullable Match match) {
        return match == null ? NONE : match;
    }

    /** The longest entry of all lists; {@code للجنة} is {@code اللجنة} too, of three lams two are written. */
    private Phrases.@Nullable Match longest(int i) {
        Phrases.Match own = trained(i);
        Phrases.Match rule = rule(i);
        if (rule != null && !isKnown(rule) && (own == null || rule.end() > own.end())) {
            return rule;
        }
        if (own != null
                && own.end() == i + 1
                && STATES.contains(bare(i))
                && clitics(i + 1).isEmpty()) {
            Phrases.Match country = isInside(i + 1) ? trained(i + 1) : null;
            return country != null && country.is("country") ? country : own; // جمهورية فنلندا
        }
        if (own != null && own.is("office") && isNameToo(i, own)) {
            return new Phrases.Match("given", own.end());
        }
        if (own == null && isOwnedOffice(i)) {
            return new Phrases.Match("office owned", i + 1);
        }
        boolean lams = own == null && clitics(i).endsWith("ل") && bare(i).startsWith("ال");
        Phrases.Match withLam = lams ? lexicon.name("ال" + bare(i).substring(1)) : null;
        return withLam == null ? own : new Phrases.Match(withLam.value(), i + 1);
    }

    /** {@code نقيب الله}, {@code بابا سالم}: a given name that is an office too. */
    private boolean isNameToo(int i, Phrases.Match office) {
        Phrases.Match next = office.end() == i + 1 && isInside(i + 1) ? trained(i + 1) : null;
        boolean father = bare(i).equals("بابا") && next != null && next.is("given");
        boolean son = PersonNames.FILIATIONS.contains(form(i + 1)); // مساعد بن فهد
        return father
                || (office.end() == i + 1
                        && !isDefinite(i)
                        && (son || form(i + 1).equals("الله")));
    }

    /** {@code مديرها}, {@code لاعبه}, {@code رئيستهم}: an office with the pronoun of the body in which it is held. */
    private boolean isOwnedOffice(int i) {
        String form = bare(i);
        int pronoun = form.endsWith("ها") || form.endsWith("هم") ? 2 : endsWith(i, 'ه') ? 1 : 0;
        if (pronoun == 0 || form.length() - pronoun < SHORTEST_OWNED) {
            return false;
        }
        String office = form.substring(0, form.length() - pronoun);
        boolean woman = office.endsWith("ت");
        Phrases.Match match = lexicon.name(woman ? office.substring(0, office.length() - 1) + "ه" : office);
        return match != null && match.is("office");
    }

    /** The name known to everybody that starts at a word, clitics aside. */
    Phrases.@Nullable Match known(int i) {
        Phrases.Match match = rule(i);
        return match != null && isKnown(match) ? match : null;
    }

    private Phrases.@Nullable Match rule(int i) {
        return isInside(i) && readings[i].rule() ? lexicon.rule(bare, i) : null;
    }

    private static boolean isKnown(Phrases.Match match) {
        return match.is("person") || match.is("place");
    }

    /** The entry of the speech list that starts at a word, clitics aside. */
    Phrases.@Nullable Match speech(int i) {
        return isInside(i) && readings[i].speech() ? lexicon.speech(bare, i) : null;
    }

    /** What a word names that the text has introduced as a name of one word; or null. */
    Actor.@Nullable Type introduced(int i) {
        return introduced.get(bare(i));
    }

    /** A verb of the list that reports what somebody says. */
    boolean isSaid(int i) {
        Phrases.Match match = speech(i);
        return match != null && match.is("say");
    }

    /** A finite verb; {@code و} at its head is a letter of its own only in the verbs of the list. */
    boolean isFinite(int i) {
        String form = bare(i);
        FiniteVerbs verbs = lexicon.verbs();
        return isWord(i) && (form.startsWith("و") ? verbs.isListed(form) : verbs.isFinite(form));
    }

    /** {@code أن}, {@code بأنه}: the particle before what is said. */
    boolean saysThat(int i) {
        Phrases.Match match = isWord(i) ? speech(i) : null;
        return match != null && match.is("that") && (form(i).startsWith("ان") || form(i).startsWith("بان"));
    }

    /** Whether a word is the short name of somebody introduced before. */
    boolean isFamily(int i) {
        return introduced(i) == Actor.Type.PERSON;
    }

    boolean is(int i, String kind) {
        Phrases.Match match = name(i);
        return match != null && match.is(kind);
    }

    /** Whether the entry that starts at a word has this value and no other. */
    boolean isListed(int i, String value) {
        Phrases.Match match = name(i);
        return match != null && match.value().equals(value);
    }

    /** Whether an event is told of by what it is: {@code مؤتمر}, {@code المؤتمر}. */
    boolean isEvent(int i) {
        return is(i, "event") || is(i, "the-event");
    }

    /** The same of a woman as well: {@code الفرنسية}. */
    boolean isFromPlace(int i) {
        String form = bare(i);
        boolean woman = form.endsWith("يه");
        return isDefinite(i) && isOfPlace(woman ? form.substring(0, form.length() - 1) : form);
    }

    /** Whether a relative adjective is that of a country or city of the lists: {@code العراقي}, {@code الفرنسي}. */
    boolean isOfPlace(int i) {
        return isDefinite(i) && isOfPlace(bare(i));
    }

    private boolean isOfPlace(String form) {
        if (!form.endsWith("ي")) {
            return false;
        }
        String stem = form.substring(2, form.length() - 1);
        for (String ending : List.of("", "ا", "يا", "ه", "يه")) {
            if (lexicon.isPlace(stem + ending) || lexicon.isPlace("ال" + stem + ending)) {
                return true;
            }
        }
        return false;
    }

    /** {@code نواف الأحمد الجابر}: a given name with the article is that of a forefather. */
    boolean isForefather(int i) {
        return isDefinite(i) && name(i) == null && lexicon.isGiven(bare(i).substring(2));
    }

    /** Whether a word is an office in the dual before its complement: {@code مدربا النصر}. */
    boolean isOfficeOfTwo(int i) {
        String form = bare(i);
        if (form.length() < 4 || !form.endsWith("ا")) {
            return false;
        }
        Phrases.Match match = lexicon.name(form.substring(0, form.length() - 1));
        return match != null && match.is("office");
    }

    /** Whether a word is the head of organizations in the dual before their names: {@code شركتا}, {@code وزارتي}, {@code فريقا}. */
    boolean isBodyOfTwo(int i) {
        String form = bare(i);
        if (isTeamOfTwo(i)) {
            return true;
        }
        if (form.length() < 5 || !(form.endsWith("تا") || form.endsWith("تي"))) {
            return false;
        }
        Phrases.Match match = lexicon.name(form.substring(0, form.length() - 2) + "ه");
        return match != null && match.is("org");
    }

    /** Whether a word is one of those for two teams: {@code فريقا}, {@code ناديي}. */
    boolean isTeamOfTwo(int i) {
        return TEAMS_OF_TWO.contains(bare(i));
    }

    /** Whether tanwin is written on a word: it is a noun or adjective in the indefinite, no name. */
    boolean hasTanwin(int i) {
        Token token = token(i);
        for (int at = token.start(); at < token.end(); at++) {
            char c = text.charAt(at);
            if (c >= '\u064B' && c <= '\u064D') {
                return true;
            }
        }
        return false;
    }

    /** Letters that the word's first clitics take in the text, diacritics and tatweel among them included. */
    int start(int i) {
        int at = token(i).start();
        if (form(i).length() < clitics(i).length() + bare(i).length()) {
            return at;
        }
        int letters = readings[i].clitics().length();
        while (letters > 0 || (at < token(i).end() && isMark(text.charAt(at)))) {
            if (!isMark(text.charAt(at))) {
                letters--;
            }
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c == '\u0640' || (c >= '\u064B' && c <= '\u065F') || c == '\u0670';
    }

    /** Index of the first token that ends after a position. */
    int indexAt(int position) {
        return Token.indexAt(Arrays.asList(tokens), position);
    }

    /** {@code الوطني}, {@code المتحدة}, {@code العام}, but not {@code الناس}: whether a word may describe a body, by its form. */
    boolean mayDescribe(int i) {
        String form = bare(i);
        return form.endsWith("ي") || form.endsWith("ه") || form.endsWith("ا") || DESCRIBING.contains(form);
    }

    /** From a word, without its clitics, up to another, exclusive. */
    Span span(int from, int to) {
        return new Span(start(from), token(to - 1).end());
    }
}
