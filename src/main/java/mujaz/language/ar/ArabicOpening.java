package mujaz.language.ar;

import java.util.Set;
import mujaz.language.Phrases;

/**
 * How a sentence opens. Agency Arabic puts the verb first and its subject next; before the verb may stand connectives and
 * {@code من جانبه}, between verb and subject adverbs of time.
 *
 * @param verb index of the first word that is no connective; usually the main verb
 * @param subject index where the subject stands, if one does
 * @param switches whether another speaker is announced
 */
record ArabicOpening(int verb, int subject, boolean switches) {

    private static final int LONGEST_OCCASION = 6;

    /** What companies and the like do, of whom agencies write in quotation marks. */
    private static final Set<String> DOING = Set.of(
            "اعلنت", "كشفت", "اطلقت", "دشنت", "افتتحت", "نظمت", "تنظم", "تطلق", "حققت", "سجلت", "ابرمت", "تعتزم",
            "استحوذت", "نفذت", "طرحت", "ادرجت", "وسعت", "عززت", "تعاونت", "اختتمت", "انجزت", "باشرت", "بدات", "وفرت",
            "قدمت");

    static ArabicOpening of(ArabicWords words) {
        int i = 0;
        boolean switches = false;
        while (i < words.size()) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            if (match != null && (match.is("connective") || match.is("switch"))) {
                switches |= match.is("switch");
                i = match.end();
            } else if (!words.isWord(i) && i > 0) {
                i++;
            } else {
                break;
            }
        }
        if (i > 0 && words.isWord(i)) {
            i = afterOccasion(words, i);
        }
        int subject = Math.min(words.size(), i + 1);
        while (subject < words.size()) {
            Phrases.Match match = words.isWord(subject) ? words.name(subject) : null;
            if (match != null && (match.is("adverb") || match.is("switch"))) {
                subject = match.end();
            } else if (words.isComma(subject) || words.form(subject).equals("/")) {
                subject++;
            } else {
                break;
            }
        }
        return new ArabicOpening(i, subject, switches);
    }

    /** {@code وفي كلمته الافتتاحية رحب}: what else belongs to the occasion stands before the verb. */
    private static int afterOccasion(ArabicWords words, int start) {
        if (!words.form(0).endsWith("في") || words.isSaid(start) || words.is(start, "party")) {
            return start;
        }
        int i = start;
        while (i < start + LONGEST_OCCASION && i < words.size()) {
            if (words.isWord(i) && words.clitics(i).isEmpty() && words.isSaid(i)) {
                return i;
            }
            i++;
        }
        return start;
    }

    /** Whether the verb tells of what companies and the like do, so that a subject in quotation marks is one of them. */
    boolean isOfBody(ArabicWords words) {
        return words.is(verb, "party") || words.isSaid(verb) || DOING.contains(words.bare(verb));
    }
}
