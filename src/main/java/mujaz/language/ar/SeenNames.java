package mujaz.language.ar;

import java.util.Set;
import mujaz.model.Actor;
import mujaz.model.Token;

/** The names that the model sees, and where the words themselves speak against it. */
final class SeenNames {

    private static final Set<String> THINGS = Set.of(
            "مجال", "مجالات", "مشروع", "مشاريع", "مشروعات", "مصادر", "حلول", "تقنيات", "اعصار", "الاعصار", "عاصفه",
            "العاصفه", "القمر", "قمر", "كتاب", "روايه", "فيلم", "مسرحيه", "سفينه", "ناقله");

    private final ArabicWords words;
    private final NameTags tags;

    SeenNames(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
    }

    /** What the name that begins at a word names. */
    Actor.Type type(int i) {
        return tags.type(i);
    }

    /** Index after the name that the model sees begin at a word; the word's own index where it sees none. */
    int end(int i) {
        int end = i < words.size() ? tags.end(i) : i;
        while (end > i && !words.isWord(end - 1)) {
            end--;
        }
        return end == i + 1 && isOfAPlace(i) ? i : end;
    }

    /** {@code مناطق جبلية}: a relative adjective without the article is no name of a place. */
    private boolean isOfAPlace(int i) {
        return tags.type(i) == Actor.Type.PLACE
                && !words.isDefinite(i)
                && words.name(i) == null
                && words.bare(i).length() > 4
                && words.bare(i).endsWith("يه");
    }

    /** Whether a name of this type begins with a whole word. */
    boolean opens(int i, Actor.Type type) {
        return i < words.size() && words.clitics(i).isEmpty() && tags.end(i) > i && tags.type(i) == type;
    }

    /** {@code 5 ريالات}, {@code مليون دينار}: what follows a number is no name. */
    boolean isCounted(int i) {
        return i > 0 && (words.token(i - 1).kind() == Token.Kind.NUMBER || words.is(i - 1, "number"));
    }

    /**
     * {@code حضر الحفل سالم حمد}: no name begins with a noun that has the article, where a given name comes next; and no word
     * before titles is one: {@code دان معالي الشيخ}.
     */
    boolean isBeforeName(int i) {
        boolean titled = words.is(i + 1, "honorific") && tags.end(i) == i + 1;
        return titled || isNounBeforeName(i);
    }

    private boolean isNounBeforeName(int i) {
        return words.isDefinite(i)
                && !words.bare(i).endsWith("ي")
                && words.is(i + 1, "given")
                && tags.type(i) == Actor.Type.PERSON;
    }

    /** A single word with the article is as soon a noun, but for relative names; and so is one to which others are joined. */
    boolean mayBePerson(int i, int end) {
        for (int k = i; k < end; k++) {
            boolean joined = k > i && words.isDefinite(i) && words.form(k).startsWith("و") && !words.is(k, "given");
            boolean wish = words.bare(k).equals("الله") && !completesGiven(i, k);
            if (joined || words.hasTanwin(k) || wish || words.is(k, "stop") || words.isAla(k)) {
                return false;
            }
        }
        return !words.isOfficeOfTwo(i)
                && !isNameOfThing(i, end)
                && !(end == i + 1 && isFuture(i))
                && (end > i + 1 || !words.isDefinite(i) || words.bare(i).endsWith("ي"));
    }

    /**
     * What is done or is so is none, unless it is called so in quotation marks: {@code تكريس دولة القانون}; nor is what is ours:
     * {@code قيادتنا}.
     */
    boolean mayBeOrganization(int i, int end) {
        boolean definite = false;
        for (int k = i; k < end; k++) {
            definite |= words.isDefinite(k);
            if (words.hasTanwin(k) || words.bare(k).endsWith("تنا")) {
                return false;
            }
        }
        String form = ArabicWords.withoutAnd(words.bare(i));
        String noun = form.startsWith("ال") ? form.substring(2) : form;
        boolean named = end == i + 1 || !definite || words.opensQuotation(i - 1);
        return named || !ActionNouns.isOne(noun);
    }

    /** {@code مفاعل "كوبوشيما"}: what a common noun calls by its name in quotation marks. */
    private boolean isNameOfThing(int i, int end) {
        return words.opensQuotation(i - 1)
                && words.closesQuotation(end)
                && words.isWord(i - 2)
                && words.name(i - 2) == null
                && words.clitics(i - 2).isEmpty()
                && !words.isDefinite(i - 2)
                && !words.endsWith(i - 2, 'ا')
                && !words.isFinite(i - 2);
    }

    /** {@code مجال الطاقة المتجددة}, {@code الإعصار "نورو"}: a field, a work or a thing is called so, or is one, and nobody who acts. */
    boolean isOfThing(int i) {
        return (end(i) == i + 1 && THINGS.contains(words.bare(i)))
                || (words.clitics(i).isEmpty() && THINGS.contains(words.bare(words.beforeQuotation(i))));
    }

    /** {@code ستعود}. */
    private boolean isFuture(int i) {
        return words.bare(i).length() > 4 && words.bare(i).startsWith("ست") && words.isFinite(i);
    }

    /** {@code عبد الله}, {@code فضل الله}, but not {@code حفظه الله}. */
    private boolean completesGiven(int start, int k) {
        return k > start && (words.form(k - 1).equals("عبد") || words.is(k - 1, "given"));
    }
}
