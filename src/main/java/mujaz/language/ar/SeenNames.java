package mujaz.language.ar;

import java.util.Set;
import mujaz.model.Actor;
import mujaz.model.Token;

/** The names that the model sees, and where the words themselves speak against it. */
final class SeenNames {

    private static final Set<String> THINGS = Set.of(
            "مجال", "مجالات", "مشروع", "مشاريع", "مشروعات", "مصادر", "حلول", "تقنيات", "اعصار", "الاعصار", "عاصفه",
            "العاصفه", "القمر", "قمر", "كتاب", "روايه", "فيلم", "مسرحيه", "سفينه", "ناقله");

    /** Adjectives that tell of which kind a school is. */
    static final Set<String> SCHOOLS = Set.of("ابتداييه", "اعداديه", "متوسطه", "ثانويه");

    /** What runs in races, and is called by a name as well. */
    private static final Set<String> MOUNTS =
            Set.of("الجواد", "الحصان", "الفرس", "المهر", "المهره", "المطيه", "الناقه", "البكره");

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
        int end = i < words.size() ? quotationEnd(i, tags.end(i)) : i;
        while (end > i && !words.isWord(end - 1)) {
            end--;
        }
        return end == i + 1 && isOfAPlace(i) ? i : end;
    }

    /** {@code محطة "سينا" للطاقة}: what is called by a name in quotation marks ends with them. */
    private int quotationEnd(int i, int end) {
        int k = i;
        while (k < end && !(words.opensQuotation(i - 1) && words.closesQuotation(k))) {
            k++;
        }
        return k;
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
            boolean stop = words.is(k, "stop") && !isPartOfForeign(i, k, end);
            if (joined || words.hasTanwin(k) || wish || stop || words.isAla(k)) {
                return false;
            }
        }
        return !words.isOfficeOfTwo(i)
                && !isNameOfThing(i, end)
                && !areTwo(i, end)
                && !isNounOfAnother(i, end)
                && !isNounBehindPreposition(i, end)
                && !(isCounted(i) && !words.is(i, "given"))
                && !(end == i + 1 && isFuture(i))
                && (end > i + 1 || !words.isDefinite(i) || words.bare(i).endsWith("ي"));
    }

    /** {@code بيتر فان برينر}, {@code آن-ماري}, {@code وبارك سونغ هو، نائب}: in a foreign name, what looks like a word of Arabic. */
    private boolean isPartOfForeign(int start, int k, int end) {
        boolean particle = k > start && k < end - 1 && words.clitics(k).equals("ف");
        boolean last = k > start + 1 && k == end - 1 && words.isComma(end) && words.is(end + 1, "office");
        return particle || last || (words.hasMadda(k) && words.isHyphen(k + 1));
    }

    /** {@code قيادتنا الرشيدة}, {@code اتحادٌ صنع}: by their form no names. */
    boolean mayBeOrganization(int i, int end) {
        boolean ours = words.name(i) == null
                && words.bare(i).length() > 4
                && words.bare(i).endsWith("نا")
                && words.isDefinite(i + 1);
        boolean school = words.is(i, "org") && end == i + 2 && SCHOOLS.contains(words.form(i + 1));
        return !ours && !school && !words.hasTanwin(i) && !isAction(i, end);
    }

    /** {@code تكريس دولة القانون}: what is done or is so, unless it is called so in quotation marks. */
    private boolean isAction(int i, int end) {
        boolean definite = false;
        for (int k = i; k < end; k++) {
            definite |= words.isDefinite(k);
        }
        String form = ArabicWords.withoutAnd(words.bare(i));
        String noun = form.startsWith("ال") ? form.substring(2) : form;
        return definite && end > i + 1 && !words.opensQuotation(i - 1) && ActionNouns.isOne(noun);
    }

    /** {@code ومركبتان مسروقتان}: two things and what describes them. */
    private boolean areTwo(int i, int end) {
        return end > i + 1
                && words.bare(i).endsWith("تان")
                && words.bare(end - 1).endsWith("تان");
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

    /** {@code أن عيد الاتحاد}, {@code بهلال الشهر}: a word that is a given name too, before the noun to which it belongs. */
    private boolean isNounOfAnother(int i, int end) {
        boolean acts = words.isFinite(i - 1) || words.isSaid(i - 1);
        return end == i + 1
                && words.is(i, "given")
                && words.isDefinite(end)
                && words.clitics(end).isEmpty()
                && !words.is(end, "title")
                && !words.is(end, "office")
                && !words.bare(end).endsWith("ي")
                && !words.isFamily(i)
                && !acts;
    }

    /** {@code على هوى أحد}, {@code من سمات شعب}: one word that nobody has introduced, with a noun of its own. */
    private boolean isNounBehindPreposition(int i, int end) {
        boolean prepositional = words.isAla(i - 1) || (words.is(i - 1, "stop") && words.speech(i) == null);
        boolean noun = words.isWord(end)
                && words.clitics(end).isEmpty()
                && !words.isDefinite(end)
                && words.speech(end) == null
                && !words.isFinite(end)
                && "وفبل".indexOf(words.form(end).charAt(0)) < 0;
        boolean listed = words.name(i) != null || (words.name(end) != null && !words.is(end, "speaker"));
        return end == i + 1 && prepositional && noun && !listed && !words.isFamily(i);
    }

    /** {@code مجال الطاقة المتجددة}, {@code الإعصار "نورو"}: a field, a work or a thing is called so, or is one, and nobody who acts. */
    boolean isOfThing(int i) {
        return isMount(i)
                || (end(i) == i + 1 && THINGS.contains(words.bare(i)))
                || (words.clitics(i).isEmpty() && THINGS.contains(words.bare(words.beforeQuotation(i))));
    }

    /** {@code الجواد "مرجان"}. */
    boolean isMount(int i) {
        return words.clitics(i).isEmpty() && MOUNTS.contains(words.bare(words.beforeQuotation(i)));
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
