package mujaz.language.ar;

import java.util.Set;

/**
 * Names of companies that are written as they are elsewhere: in Latin letters, or letter by letter in Arabic, {@code إن إم دي
 * سي جروب}.
 */
final class ForeignNames {

    /** Letters whose names are no words of Arabic. */
    private static final Set<String> LETTERS = Set.of(
            "ايه", "بي", "سي", "دي", "اف", "جي", "اتش", "جيه", "كيه", "كيو", "تي", "يو", "دبليو", "اكس", "زد", "ار",
            "اس");

    /** Letters whose names are words as well. */
    private static final Set<String> WORDS = Set.of("اي", "ال", "ام", "ان", "او", "في", "واي");

    /** What stands behind the letters in the names of companies. */
    private static final Set<String> COMPANIES = Set.of(
            "جروب",
            "غروب",
            "هولدنج",
            "هولدينج",
            "هولدينغ",
            "القابضه",
            "ورلد",
            "وورلد",
            "كابيتال",
            "انترناشونال",
            "انترناشيونال",
            "سيستمز",
            "سوليوشنز",
            "تكنولوجيز",
            "تكنولوجي",
            "بارتنرز",
            "انيرجي",
            "انرجي",
            "جلوبال",
            "غلوبال",
            "ميديا",
            "بنك");

    private static final int FEW = 2;

    private final ArabicWords words;

    ForeignNames(ArabicWords words) {
        this.words = words;
    }

    /**
     * Index after the name that begins at a word; the word's own index where none does.
     *
     * @param headed whether what it names stands before it: {@code شركة}
     */
    int end(int i, boolean headed) {
        int latin = latinEnd(i);
        return latin > i ? latin : spelledEnd(i, headed);
    }

    /** Index after the words in Latin letters that begin here. */
    int latinEnd(int i) {
        int k = i;
        while (isLatin(k)) {
            k++;
        }
        return k;
    }

    private boolean isLatin(int k) {
        return words.isWord(k) && words.form(k).charAt(0) < '\u0250';
    }

    private int spelledEnd(int i, boolean headed) {
        int k = i;
        boolean spelled = false;
        while (isLetter(k)) {
            spelled |= LETTERS.contains(words.form(k));
            k++;
        }
        while (k > i && WORDS.contains(words.form(k - 1)) && isLoose(k - 1)) {
            k--; // بي دبليو سي في المرسى
        }
        boolean company = k > i && COMPANIES.contains(words.form(k));
        int letters = k - i;
        boolean named = spelled && letters >= FEW && (headed || company || letters > FEW);
        return !named ? i : company ? k + 1 : k;
    }

    private boolean isLetter(int k) {
        return words.isWord(k) && (LETTERS.contains(words.form(k)) || (WORDS.contains(words.form(k)) && !isHouse(k)));
    }

    /** {@code في} and {@code أو} are letters only where one follows. */
    private boolean isLoose(int k) {
        return words.form(k).equals("في")
                || words.form(k).equals("او")
                || words.form(k).equals("ان");
    }

    /** {@code آل}, and no letter. */
    private boolean isHouse(int k) {
        return words.text().charAt(words.token(k).start()) == '\u0622'
                && words.form(k).equals("ال");
    }
}
