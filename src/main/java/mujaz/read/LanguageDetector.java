package mujaz.read;

import java.util.Locale;

/**
 * Tells a text's language: by its script, by letters that Urdu and Persian have and Arabic has not, and by function words
 * among the languages of the Latin script.
 */
final class LanguageDetector {

    static final String UNKNOWN = "und";

    /** A text tells its language in its first words; more would only cost time. */
    private static final int LONGEST_LOOK = 3000;
    /** Letters that Arabic borrows in foreign names stay below this share. */
    private static final double FOREIGN_LETTERS = 0.01;

    private static final char FIRST_ARABIC_LETTER = '\u0620';
    private static final char LAST_ARABIC_LETTER = '\u064A';

    private static final String SCRIPTS = "LACHWD";

    private static final String URDU = "ٹڈڑںےھہۂ";
    private static final String PERSIAN = "پچژگکی";

    private static final String[] LATIN = {
        "en",
                " the of and to in is for that with was on as by said from his has at he it an be this have not are will ",
        "fr", " le la les des et du une un est dans pour que qui sur au par avec pas ce sont plus cette ses aux ",
        "es", " el los las del y en que una es por con para su al lo como más fue sus este ha son ",
        "pt", " os as do da dos das e em que uma é por com para não ao na no mais foi seus este são ",
        "it", " il gli di che della dei delle è per con una sono nel alla anche più ha dal si al questo ",
        "de", " der die das und ist von den mit für auf des im ein eine nicht dem zu sich auch hat wird ",
        "tr", " ve bir bu için ile olarak da de olan daha çok kadar sonra en gibi oldu türkiye ise göre "
    };

    private LanguageDetector() {}

    static String language(String text) {
        int[] letters = new int[SCRIPTS.length()];
        int urdu = 0;
        int persian = 0;
        int limit = Math.min(text.length(), LONGEST_LOOK);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            int script = c < 'A' ? -1 : SCRIPTS.indexOf(script(c));
            if (script >= 0) {
                letters[script]++;
                if (c > LAST_ARABIC_LETTER) {
                    urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
                    persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
                }
            }
        }
        int most = 0;
        for (int k = 1; k < letters.length; k++) {
            most = letters[k] > letters[most] ? k : most;
        }
        return letters[most] == 0 ? UNKNOWN : language(text, limit, SCRIPTS.charAt(most), letters[most], urdu, persian);
    }

    private static String language(String text, int limit, char script, int letters, int urdu, int persian) {
        return switch (script) {
            case 'A' -> arabicScript(letters, urdu, persian);
            case 'C' -> "ru";
            case 'H' -> "zh";
            case 'W' -> "he";
            case 'D' -> "hi";
            default -> latinScript(text, limit);
        };
    }

    /** Arabic, Latin, Cyrillic, Han, Hebrew or Devanagari, by initial; a space for what is no letter. */
    private static char script(char c) {
        if (c >= FIRST_ARABIC_LETTER && c <= LAST_ARABIC_LETTER) {
            return 'A';
        }
        if (c <= '\u024F') {
            return Character.isLetter(c) ? 'L' : ' ';
        }
        if (c >= '\u0620' && c <= '\u06D3') {
            return Character.isLetter(c) ? 'A' : ' ';
        }
        if (c >= '\u0400' && c <= '\u04FF') {
            return 'C';
        }
        if (c >= '\u0590' && c <= '\u05FF') {
            return 'W';
        }
        if (c >= '\u0900' && c <= '\u097F') {
            return 'D';
        }
        return c >= '\u4E00' && c <= '\u9FFF' ? 'H' : ' ';
    }

    private static String arabicScript(int letters, int urdu, int persian) {
        if (urdu > letters * FOREIGN_LETTERS) {
            return "ur";
        }
        return persian > 2 * letters * FOREIGN_LETTERS ? "fa" : "ar";
    }

    /** The language with the most function words; English where none occurs and the text is a few words only. */
    private static String latinScript(String text, int limit) {
        int[] hits = new int[LATIN.length / 2];
        int words = 0;
        int start = -1;
        for (int i = 0; i <= limit; i++) {
            boolean letter = i < limit && Character.isLetter(text.charAt(i));
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
        return hits[best] == 0 && words > 12 ? UNKNOWN : LATIN[2 * best];
    }

    private static void count(String word, int[] hits) {
        for (int k = 0; k < hits.length; k++) {
            String list = LATIN[2 * k + 1];
            int at = list.indexOf(word);
            if (at > 0 && list.charAt(at - 1) == ' ' && list.charAt(at + word.length()) == ' ') {
                hits[k]++;
            }
        }
    }
}
