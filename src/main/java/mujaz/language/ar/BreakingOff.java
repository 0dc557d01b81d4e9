package mujaz.language.ar;

import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.model.Token;

/** Whether the beginning of a sentence breaks off where the words around its end belong together. */
final class BreakingOff {

    /** So many tokens after the end are looked at. */
    static final int REACH = 4;

    private static final Set<String> UP_TO = Set.of("الي", "حتي");

    private static final Set<String> SOME_OF = Set.of(
            "عدد", "عددا", "مجموعه", "العديد", "المزيد", "مزيدا", "كثيرا", "جمله", "اكثر", "اقل", "بدلا", "بدءا",
            "ابتداء");

    private static final Set<String> THAT = Set.of("ذلك", "تلك");

    private final ArabicWords words;
    private final ArabicClauses clauses;
    private final CutFinder.Rules rules;
    private final Government government;
    private final int end;

    /** @param end index after the beginning; what follows it stands among the words */
    BreakingOff(ArabicWords words, ArabicClauses clauses, CutFinder.Rules rules, Government government, int end) {
        this.words = words;
        this.clauses = clauses;
        this.rules = rules;
        this.government = government;
        this.end = end;
    }

    /** {@code يبدأ في مايو ويستمر | حتى يونيو}: by the form alone, which some names have as well. */
    boolean endsInVerb() {
        return words.isWord(end - 1) && words.name(end - 1) == null && clauses.isVerb(end - 1);
    }

    /** Whether what comes next is part of what stands before the end. */
    boolean losesRest() {
        return losesClause()
                || losesGoverned()
                || losesWhatIsPointedAt()
                || losesObject()
                || losesOtherEnd()
                || losesCounted();
    }

    /** {@code يشير استطلاع أجرته الجامعة | إلى ...}, {@code دافعت فلانة، وهي كذا، | عن ...}. */
    private boolean losesGoverned() {
        int verb = ArabicOpening.of(words).verb();
        String preposition = verb < end && words.isWord(verb) ? government.of(words.bare(verb)) : null;
        if (preposition == null) {
            return false;
        }
        for (int i = verb + 1; i < end; i++) {
            if (words.form(i).equals(preposition)
                    || words.clitics(i).endsWith(preposition)
                    || words.saysThat(i)
                    || words.hasTanwin(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code وتقول في رسالتها | : ...}, {@code لتنفيذ | ذلك}. */
    private boolean losesWhatIsPointedAt() {
        return words.form(end).equals(":") || THAT.contains(words.form(end));
    }

    /** {@code أعلن المدير أمس | أن ...}, {@code أعلنت البلدية | ، الأحد أنها ...}. */
    private boolean losesClause() {
        int next = afterComma();
        return words.saysThat(next) || (next > end && words.isDefinite(next) && words.saysThat(next + 1));
    }

    /** {@code استقبل فلان، وزير كذا، في القلعة | ، عددا من الضيوف}, where the verb has had no object yet. */
    private boolean losesObject() {
        int next = afterComma();
        return isAccusative(next) && !hasObject(ArabicOpening.of(words).verb());
    }

    private boolean hasObject(int verb) {
        for (int i = verb + 1; i < end; i++) {
            if (isAccusative(i) || words.saysThat(i)) {
                return true;
            }
        }
        return false;
    }

    /** An indefinite noun with the alef of tanwin, which is neither an adverb nor opens a phrase of its own. */
    private boolean isAccusative(int i) {
        String form = words.form(i);
        boolean other = form.endsWith("يا") || form.endsWith("ها") || form.endsWith("ما") || form.endsWith("وا");
        return form.length() > 3
                && form.endsWith("ا")
                && !other
                && !rules.stopWords().contains(form)
                && !rules.openers().opens(form)
                && clauses.mayBeObject(i);
    }

    /** {@code من 15 | إلى 19}, {@code في الأول | من مايو}. */
    private boolean losesOtherEnd() {
        boolean number = words.token(end - 1).kind() == Token.Kind.NUMBER;
        boolean day = Ordinals.isOne(words.form(end - 1)) && words.form(end - 2).equals("في");
        return (number && UP_TO.contains(words.form(end)))
                || (day && words.form(end).equals("من"));
    }

    /** {@code عددا | من الضيوف}. */
    private boolean losesCounted() {
        return SOME_OF.contains(words.form(end - 1)) && words.form(end).equals("من");
    }

    private int afterComma() {
        return words.isComma(end) ? end + 1 : end;
    }
}
