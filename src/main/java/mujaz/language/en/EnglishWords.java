package mujaz.language.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.language.WordList;
import mujaz.model.Actor;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** The words of a sentence with what the lists and the capitals tell of them. */
final class EnglishWords {

    /** The lists that names and speech are known by. */
    record Lexicon(Phrases names, Phrases speech) {

        static Lexicon load(String folder, Normalizer normalizer) {
            Phrases pressedNames = Phrases.pressed(folder + "names");
            return new Lexicon(
                    pressedNames == null ? new Phrases(names(folder, normalizer)) : pressedNames,
                    Phrases.load(folder, "speech", normalizer));
        }

        static Map<String, String> names(String folder, Normalizer normalizer) {
            return parted(WordList.map(normalizer, folder + "given.txt", folder + "places.txt", folder + "names.txt"));
        }

        /** A hyphen is a token of its own, and so is the sign of {@code e&}. */
        private static Map<String, String> parted(Map<String, String> entries) {
            Map<String, String> parted = new HashMap<>();
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                String key =
                        entry.getKey().replace("-", " - ").replace(" & ", "&").replace("& ", "&");
                parted.put(key.replace("&", " & ").trim(), entry.getValue());
            }
            return parted;
        }
    }

    private static final int CURRENCY = 3;

    private static final Set<String> CURRENCIES =
            Set.of("aed", "usd", "eur", "gbp", "sar", "qar", "omr", "kwd", "bhd", "jod", "egp", "inr", "dhs");

    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final boolean opensStory;
    private final List<String> forms;
    private final Map<String, Actor.Type> introduced;
    private final Phrases.@Nullable Match[] found;
    private final boolean[] looked;

    EnglishWords(Lexicon lexicon, String text, Sentence sentence, Map<String, Actor.Type> introduced) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = sentence.tokens();
        this.opensStory = sentence.index() == 0;
        this.found = new Phrases.Match[tokens.size()];
        this.looked = new boolean[tokens.size()];
        this.forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(isExcellency(i) ? "h.e." : withoutGenitive(tokens.get(i).form()));
        }
        this.introduced = introduced;
    }

    /** {@code HE Sheikh ...}, {@code HE the Minister}: no pronoun, though it is spelled as one. */
    private boolean isExcellency(int i) {
        Token token = tokens.get(i);
        boolean capitals = token.length() == 2 && token.form().equals("he") && text.startsWith("HE", token.start());
        Token next = capitals && i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        return next != null
                && next.isWord()
                && next.length() > 1
                && Character.isLowerCase(text.charAt(next.start() + 1));
    }

    private static String withoutGenitive(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** Whether this is the first sentence of its text. */
    boolean opensStory() {
        return opensStory;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String form(int i) {
        return i >= 0 && i < forms.size() ? forms.get(i) : "";
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isComma(int i) {
        return form(i).equals(",");
    }

    /** Index after a dash, of one sign or of two hyphens; the index given where there is none. */
    int dashEnd(int i) {
        boolean hyphens = form(i).equals("-") && form(i + 1).equals("-");
        return hyphens ? i + 2 : form(i).equals("–") || form(i).equals("—") ? i + 1 : i;
    }

    boolean isQuote(int i) {
        String form = form(i);
        return form.length() == 1 && "\"“”'‘’".contains(form);
    }

    /** Whether nothing stands between a word or mark and the one before it. */
    boolean isGluedToLast(int i) {
        return i > 0 && i < tokens.size() && token(i - 1).end() == token(i).start();
    }

    /** A hyphen with no space around it: {@code Al-Hisn}, {@code bin Salem al-Hisn}. */
    boolean isHyphen(int k) {
        return form(k).equals("-") && isWord(k + 1) && isGluedToLast(k) && isGluedToLast(k + 1);
    }

    boolean isGenitive(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).form().endsWith("'s");
    }

    boolean isFamily(int i) {
        return introduced.get(form(i)) == Actor.Type.PERSON;
    }

    /** A short name of an organization that the text has introduced: {@code MoFA}. */
    boolean isIntroduced(int i) {
        return isCapital(i) && introduced.get(form(i)) == Actor.Type.ORGANIZATION;
    }

    /** A word that is written as names are: with a capital, or as its bearer writes it, {@code flydubai}, {@code 2PointZero}. */
    boolean isCapital(int i) {
        return isWord(i) && (opensWithCapital(i) || opensWithNumber(i) || isBrand(i));
    }

    private boolean opensWithCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.codePointAt(token(i).start())) && !isSum(i);
    }

    /** {@code AED200,000}. */
    private boolean isSum(int i) {
        Token token = token(i);
        return token.length() > CURRENCY
                && Character.isDigit(text.charAt(token.start() + CURRENCY))
                && CURRENCIES.contains(token.form().substring(0, CURRENCY));
    }

    private boolean opensWithNumber(int i) {
        int start = token(i).start();
        return token(i).length() > 2
                && Character.isDigit(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1))
                && Character.isLowerCase(text.charAt(start + 2));
    }

    /** A name that is written small; {@code du} is none within other names. */
    boolean isBrand(int i) {
        Phrases.Match match = name(i);
        return match != null
                && (match.is("brand") || (match.value().equals("joint brand") && !opensWithCapital(i - 1)))
                && !opensWithCapital(i);
    }

    /** A word without a capital, or the hyphen in one. */
    boolean isSmall(int i) {
        return (isWord(i) && !isCapital(i)) || form(i).equals("-");
    }

    /** Two or more letters, all of them capitals. */
    boolean isAcronym(int i) {
        if (!isWord(i) || token(i).length() < 2) {
            return false;
        }
        int end = token(i).end() - (isGenitive(i) ? 2 : 0);
        for (int at = token(i).start(); at < end; at++) {
            if (Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Capitals, most of them, as an abbreviation in brackets or commas may be: {@code MoFA}, {@code DoH}. */
    boolean isAbbreviation(int i) {
        if (!isCapital(i) || token(i).length() < 2) {
            return false;
        }
        int capitals = 0;
        Span letters = span(i, i + 1);
        for (int at = letters.start(); at < letters.end(); at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return capitals > 1 && capitals * 2 >= letters.length();
    }

    Phrases.@Nullable Match name(int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        if (!looked[i]) {
            found[i] = lexicon.names().at(forms, i);
            looked[i] = true;
        }
        return found[i];
    }

    Phrases.@Nullable Match speech(int i) {
        return lexicon.speech().at(forms, i);
    }

    /** A verb of the list that reports what somebody says. */
    boolean isSaid(int i) {
        Phrases.Match match = speech(i);
        return match != null && match.is("say");
    }

    /** A past or a passive participle, by its ending alone. */
    boolean isPast(int i) {
        return form(i).length() > 4 && form(i).endsWith("ed");
    }

    /** {@code strongly}, by its ending alone. */
    boolean isAdverb(int i) {
        return form(i).length() > 4 && form(i).endsWith("ly") && !isCapital(i);
    }

    /** Index of the word before a name, its article aside. */
    int beforeArticle(int name) {
        return form(name - 1).equals("the") ? name - 2 : name - 1;
    }

    /** {@code was}, {@code were}, {@code been}. */
    boolean isBe(int i) {
        return form(i).equals("was") || form(i).equals("were") || form(i).equals("been");
    }

    /** By its ending alone. */
    boolean isProgressive(int i) {
        return form(i).length() > 4 && form(i).endsWith("ing");
    }

    boolean is(int i, String kind) {
        Phrases.Match match = name(i);
        return match != null && match.is(kind);
    }

    boolean isPlace(int i) {
        return is(i, "country") || is(i, "city") || is(i, "region");
    }

    /** {@code Admiral (Retd) Salem}, {@code Brigadier (Ret.) Salem}: index after the bracket; the index given where there is none. */
    int afterRetired(int open) {
        String form = form(open).equals("(") ? form(open + 1) : "";
        boolean retired = form.equals("retd") || form.equals("rtd") || form.equals("ret") || form.equals("retired");
        int close = form(open + 2).equals(".") ? open + 3 : open + 2;
        return retired && form(close).equals(")") ? close + 1 : open;
    }

    /** From a word up to another, exclusive, without a genitive at the end. */
    Span span(int from, int to) {
        int end = token(to - 1).end();
        return new Span(token(from).start(), isGenitive(to - 1) ? end - 2 : end);
    }

    /** Index of the first token that ends after a position. */
    int indexAt(int position) {
        return Token.indexAt(tokens, position);
    }
}
