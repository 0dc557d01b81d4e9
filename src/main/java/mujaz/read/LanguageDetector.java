package mujaz.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a text's language: by its script, by letters that only some languages of a script have, and by function words among
 * the languages of the Latin script.
 */
final class LanguageDetector {

    static final String UNKNOWN = "und";

    /** A text tells its language in its first words; more would only cost time. */
    private static final int LONGEST_LOOK = 3000;
    /** Letters that Arabic borrows in foreign names stay below this share. */
    private static final double FOREIGN_LETTERS = 0.01;
    /** Running text has more function words of its own language than this share. */
    private static final double FUNCTION_WORDS = 0.1;
    /** A headline may have no function word at all; English is likeliest. */
    private static final int LONGEST_HEADLINE = 12;

    private static final char FIRST_ARABIC_LETTER = '\u0620';
    private static final char LAST_ARABIC_LETTER = '\u064A';
    private static final char LAST_LATIN_LETTER = '\u024F';

    /** In Arabic news one word in five begins with the article. */
    private static final int ARTICLES = 8;

    /** Languages of the Arabic script and the letters that they alone have; the order decides where two claim one. */
    private static final String[] ARABIC = {"ps", "ټځڅډړږښڼۍې", "ckb", "ێۆڕڵە", "ur", "ٹڈڑںےھہۂ", "fa", "پچژگکی"};

    private static final String[] CYRILLIC = {"uk", "іїєґ", "be", "ў", "sr", "ђћџљњ", "kk", "әғқңөұүһ", "ru", "ыэ"};

    /** Scripts of one language each that agencies publish in. */
    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka")));

    /** Languages of the Latin script that letters of their own tell more surely than words. */
    private static final String[] LATIN_LETTERS = {
        "az", "ə", "tr", "ğıİ", "pl", "łąęśźż", "vi", "ạảấầậắằặẹếềệịọốồộớờợụứừự"
    };

    /** Other languages of the Latin script, and words that no text of some length does without. */
    private static final String[] LATIN = {
        "en",
        " the of and to in is for that with was on as by said from his has at he it an be this have not are will ",
        "fr",
        " le la les des et du une un est dans pour que qui sur au par avec pas ce sont plus cette ses aux ",
        "es",
        " el los las del y en que una es por con para su al lo como más fue sus este ha son un la ",
        "pt",
        " os as do da dos das e em que uma é por com para não ao na no mais foi seus este são um o ",
        "it",
        " il gli di che della dei delle è per con una sono nel alla anche più ha dal si al questo un la ",
        "de",
        " der die das und ist von den mit für auf des im ein eine nicht dem zu sich auch hat wird ",
        "tr",
        " ve bir bu için ile olarak da olan daha çok kadar sonra en gibi oldu türkiye ise göre ",
        "id",
        " yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga telah bahwa adalah ke ",
        "nl",
        " de het een en van is dat op te voor met zijn die niet aan er om ook door bij naar wordt ",
        "sv",
        " och att det som en på är av för med den till inte har de ett om var sig från ",
        "pl",
        " i w na z się nie do że jest to przez dla jak po od oraz który została ",
        "ro",
        " și în de la cu pe că pentru este din care un o au fost prin mai ",
        "sq",
        " dhe të në e i që me për nga një është u ka së si më ",
        "sw",
        " na ya wa kwa ni katika za la kuwa cha hiyo huo alisema yake watu "
    };

    private LanguageDetector() {}

    static String language(String text) {
        int limit = Math.min(text.length(), LONGEST_LOOK);
        int arabic = 0;
        int latin = 0;
        Map<UnicodeScript, Integer> others = null;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_ARABIC_LETTER && c <= LAST_ARABIC_LETTER) {
                arabic++;
            } else if (c <= LAST_LATIN_LETTER) {
                latin += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                others = others == null ? new EnumMap<>(UnicodeScript.class) : others;
                others.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        return others == null
                ? language(text.substring(0, limit), arabic, latin)
                : language(text.substring(0, limit), arabic, latin, others);
    }

    private static String language(String text, int arabic, int latin) {
        if (arabic == 0 && latin == 0) {
            return UNKNOWN;
        }
        return arabic > latin ? arabicScript(text, arabic) : latinScript(text, latin);
    }

    private static String language(String text, int arabic, int latin, Map<UnicodeScript, Integer> others) {
        others.merge(UnicodeScript.ARABIC, arabic, Integer::sum);
        others.merge(UnicodeScript.LATIN, latin, Integer::sum);
        UnicodeScript most = UnicodeScript.COMMON;
        int letters = 0;
        for (Map.Entry<UnicodeScript, Integer> script : others.entrySet()) {
            if (script.getValue() > letters) {
                most = script.getKey();
                letters = script.getValue();
            }
        }
        boolean kana = others.containsKey(UnicodeScript.HIRAGANA) || others.containsKey(UnicodeScript.KATAKANA);
        return switch (most) {
            case ARABIC -> arabicScript(text, letters);
            case LATIN -> latinScript(text, letters);
            case CYRILLIC -> byLetters(text, letters, CYRILLIC, "bg");
            case HAN, HIRAGANA, KATAKANA -> kana ? "ja" : "zh";
            default -> SCRIPTS.getOrDefault(most, UNKNOWN);
        };
    }

    /** Arabic that was typed on a Persian keyboard still has its article, which no neighbour writes on one word in eight. */
    private static String arabicScript(String text, int letters) {
        String language = byLetters(text, letters, ARABIC, "ar");
        return language.equals("ar") || hasArticles(text) ? "ar" : language;
    }

    private static boolean hasArticles(String text) {
        int words = 0;
        int articles = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            words += starts ? 1 : 0;
            articles += starts && text.startsWith("ال", i) ? 1 : 0;
        }
        return articles * ARTICLES > words;
    }

    /** The first language of a script whose own letters are no rarity in the text. */
    private static String byLetters(String text, int letters, String[] languages, String otherwise) {
        String special = special(text);
        for (int k = 0; k < languages.length; k += 2) {
            int own = 0;
            for (int i = 0; i < special.length(); i++) {
                own += languages[k + 1].indexOf(special.charAt(i)) >= 0 ? 1 : 0;
            }
            if (own > FOREIGN_LETTERS * letters) {
                return languages[k];
            }
        }
        return otherwise;
    }

    /** What is left of a text, in lower case, without ASCII and the letters of Arabic: what a language may have alone. */
    private static String special(String text) {
        StringBuilder special = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && (c < FIRST_ARABIC_LETTER || c > LAST_ARABIC_LETTER)) {
                special.append(Character.toLowerCase(c));
            }
        }
        return special.toString();
    }

    private static String latinScript(String text, int letters) {
        String language = byLetters(text, letters, LATIN_LETTERS, UNKNOWN);
        return language.equals(UNKNOWN) ? byWords(text) : language;
    }

    /** The language with the most function words. */
    private static String byWords(String text) {
        int[] hits = new int[LATIN.length / 2];
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                count(text.substring(start, i).toLowerCase(Locale.ROOT), hits);
                start = -1;
            }
        }
        int best = 0;
        for (int k = 1; k < hits.length; k++) {
            best = hits[k] > hits[best] ? k : best;
        }
        boolean known = hits[best] >= FUNCTION_WORDS * words || words <= LONGEST_HEADLINE;
        return known ? LATIN[2 * best] : UNKNOWN;
    }

    private static void count(String word, int[] hits) {
        for (int k = 0; k < hits.length; k++) {
            String list = LATIN[2 * k + 1];
            int at = list.indexOf(" " + word + " ");
            hits[k] += at >= 0 ? 1 : 0;
        }
    }
}
