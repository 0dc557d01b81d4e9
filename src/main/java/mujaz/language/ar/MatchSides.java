package mujaz.language.ar;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of a match by their bare names, which are words or places elsewhere: {@code تغلب النجم على ضيفه الساحل}. What
 * stands before a name tells that it is one of them, in a sentence that tells of a match.
 */
final class MatchSides {

    /** Of these tell matches of teams. */
    private static final Set<String> OF_MATCHES = Set.of(
            "مباراه",
            "المباراه",
            "مباريات",
            "المباريات",
            "دوري",
            "الدوري",
            "كاس",
            "الكاس",
            "هدف",
            "هدفين",
            "اهداف",
            "الشوط",
            "ملعب",
            "ملعبه",
            "استاد",
            "ستاد",
            "ديربي");

    /** Of these tell matches of two persons. */
    private static final Set<String> OF_PERSONS =
            Set.of("التنس", "للتنس", "المضرب", "الملاكمه", "الشطرنج", "الطاوله", "السكواش", "الجودو", "المصارعه");

    /** What one side does to the other, or with it, behind a preposition. */
    private static final Set<String> PLAYING = Set.of(
            "تغلب", "تعادل", "فاز", "خسر", "انتصر", "تفوق", "فوز", "الفوز", "خساره", "الخساره", "تعادله", "فوزه",
            "خسارته", "تغلبه", "انتصاره");

    /** What one side does and has the other as its object. */
    private static final Set<String> MEETING =
            Set.of("يلتقي", "يواجه", "يستضيف", "يلاقي", "واجه", "استضاف", "هزم", "كسب", "تخطي", "اسقط", "اقصي");

    /** These are played by two. */
    private static final Set<String> MATCHES =
            Set.of("مباراه", "لقاء", "مواجهه", "ديربي", "مباراته", "لقايه", "مواجهته", "بين");

    private static final Set<String> BETWEEN = Set.of("علي", "امام", "مع");

    private static final Set<String> OTHER_SIDE =
            Set.of("ضيفه", "مضيفه", "نظيره", "منافسه", "غريمه", "مستضيفه", "ضيفته", "مضيفته");

    /** Clubs that are called as a body or a rank is. */
    private static final Set<String> CLUBS = Set.of("الاتحاد", "الرايد");

    /** What is no side, though it may stand where one does. */
    private static final Set<String> NOUNS = Set.of(
            "اللقب",
            "النقاط",
            "الارض",
            "الجمهور",
            "اللاعب",
            "الحكم",
            "الخصم",
            "المنافس",
            "الضيف",
            "المضيف",
            "الصداره",
            "الترتيب",
            "الذهاب",
            "الاياب",
            "الافتتاح",
            "النهايي",
            "الختام",
            "الاسبوع",
            "الجوله",
            "الموسم",
            "الدور",
            "الذهب",
            "الفارس",
            "المتسابق",
            "الحصان",
            "الجواد",
            "الثنايي");

    /** Words between what is played and the other side. */
    private static final int REACH = 5;

    private final ArabicWords words;
    private final SeenNames seen;
    private final FoundNames names;
    private final boolean ofTeams;

    /** The side that was found last. */
    private @Nullable Name last;

    MatchSides(ArabicWords words, SeenNames seen, FoundNames names) {
        this.words = words;
        this.seen = seen;
        this.names = names;
        this.ofTeams = isOfTeams();
    }

    private boolean isOfTeams() {
        boolean teams = false;
        for (int i = 0; i < words.size(); i++) {
            if (OF_PERSONS.contains(words.form(i))) {
                return false;
            }
            teams |= isOne(OF_MATCHES, i) || (i == 0 && isOne(Set.of("تعادل", "تغلب"), i));
        }
        return teams;
    }

    /** Index after a side whose name begins at a word; the word's own index where none does. */
    int end(int i) {
        return ofTeams && mayBeSide(i) && isTold(i) ? sideEnd(i) : i;
    }

    /** Has the side that was added last be the one to which others are joined. */
    void found() {
        last = names.last();
    }

    private boolean isTold(int i) {
        return isOne(OTHER_SIDE, i - 1) || isJoined(i) || (words.clitics(i).isEmpty() && (isFirst(i) || isSecond(i)));
    }

    /** Behind the verb or noun of a match, where it goes on with the other side. */
    private boolean isFirst(int i) {
        int verb = words.is(i - 1, "adverb") ? i - 2 : i - 1;
        int end = sideEnd(i);
        boolean goesOn = BETWEEN.contains(words.form(end)) || isOne(OTHER_SIDE, end);
        return (isOne(MATCHES, i - 1) && (goesOn || words.clitics(end).equals("و")))
                || (isOne(PLAYING, verb) && goesOn)
                || (isOne(MEETING, verb) && (goesOn || mayBeSide(end)));
    }

    /** The object of the first one's verb, or behind a preposition. */
    private boolean isSecond(int i) {
        return isOne(MEETING, verbOfLast(i))
                || (BETWEEN.contains(words.form(i - 1)) && (endsLast(i - 1) || (isKnown(i) && isPlayedBefore(i - 1))));
    }

    /** {@code مباراة النجم والساحل}, {@code ويلتقي النجم مع الساحل، والوادي مع الواحة}. */
    private boolean isJoined(int i) {
        boolean pair = words.isComma(i - 1) && last != null && BETWEEN.contains(words.form(sideEnd(i)));
        return words.clitics(i).equals("و") && (endsLast(i) || pair);
    }

    /** Index of the word before the side that ends right before a word; beyond the sentence where none does. */
    private int verbOfLast(int i) {
        return endsLast(i) && last != null ? words.indexAt(last.span().start()) - 1 : words.size();
    }

    private boolean endsLast(int i) {
        return last != null && i > 0 && last.span().end() == words.token(i - 1).end();
    }

    private boolean isPlayedBefore(int preposition) {
        for (int k = preposition - 1; k >= Math.max(0, preposition - REACH) && words.isWord(k); k--) {
            if (isOne(PLAYING, k)
                    || isOne(MEETING, k)
                    || (isOne(MATCHES, k) && !words.form(k).equals("بين"))) {
                return true;
            }
        }
        return false;
    }

    /** A bare name: no person, no office, no body that its head tells. */
    private boolean mayBeSide(int i) {
        if (!words.isWord(i) || words.hasTanwin(i) || words.bare(i).length() < 2) {
            return false;
        }
        Phrases.Match match = words.name(i);
        boolean club = CLUBS.contains(words.bare(i)) && !words.is(i + 1, "given") && !words.isFromPlace(i + 1);
        boolean other = match != null && !NounPhrases.isPlace(match) && !match.is("organization") && !club;
        boolean person = seen.end(i) > i + 1 && seen.type(i) == Actor.Type.PERSON;
        boolean common = NOUNS.contains(words.bare(i))
                || words.isFromPlace(i)
                || words.bare(i).endsWith("ين")
                || words.speech(i) != null
                || BETWEEN.contains(words.form(i))
                || isOne(OTHER_SIDE, i);
        return !other && !person && !common;
    }

    /** Whether its form, a list or the model tells that a word is a name. */
    private boolean isKnown(int i) {
        return words.isDefinite(i) || words.name(i) != null || seen.end(i) > i;
    }

    /** The words of a list; or one, and those without the article that the model sees behind it; and from which country it is. */
    private int sideEnd(int i) {
        Phrases.Match match = words.name(i);
        int end = match == null ? i + 1 : match.end();
        while (end < seen.end(i) && seen.type(i) != Actor.Type.PERSON && !words.isDefinite(end)) {
            end++;
        }
        return words.isFromPlace(end) && words.clitics(end).isEmpty() ? end + 1 : end;
    }

    /** Whether a word is one of these, with a conjunction or preposition or without. */
    private boolean isOne(Set<String> forms, int i) {
        String form = words.form(i);
        return forms.contains(form)
                || (form.length() > 3 && "وبل".indexOf(form.charAt(0)) >= 0 && forms.contains(form.substring(1)));
    }
}
