package mujaz.language.ar;

import java.util.Set;
import mujaz.language.Phrases;

/**
 * How a sentence opens. Agency Arabic puts the verb first and its subject next; before the verb may stand connectives and
 * {@code من جانبه}, between verb and subject adverbs of time.
 *
 * @param start index of the first word that is no connective
 * @param verb index of the main verb: the first word, but where an occasion stands before it
 * @param subject index where the subject stands, if one does
 * @param switches whether another speaker is announced
 */
record ArabicOpening(int start, int verb, int subject, boolean switches) {

    private static final int LONGEST_OCCASION = 6;
    private static final int LONGEST_BEFORE_COMMA = 60;

    /** What else than a preposition tells when, where and why before the verb, up to a comma. */
    private static final Set<String> ADJUNCTS = Set.of(
            "وسط",
            "بين",
            "وفقا",
            "بحسب",
            "بهدف",
            "بغرض",
            "بمناسبه",
            "بمشاركه",
            "بناء",
            "احتفاء",
            "بالنيابه",
            "ضمانا",
            "امتدادا",
            "عملا",
            "بتكليف",
            "اضافه",
            "بعدها",
            "كجزء",
            "كخطوه",
            "لليوم",
            "للعام",
            "للمره");

    /** What companies and the like do, of whom agencies write in quotation marks; of a feminine noun with {@code ت} behind it. */
    private static final Set<String> DOING = Set.of(
            "اعلن", "كشف", "اطلق", "دشن", "افتتح", "نظم", "تنظم", "تطلق", "حقق", "سجل", "ابرم", "تعتزم", "استحوذ",
            "نفذ", "طرح", "ادرج", "وسع", "عزز", "تعاون", "اختتم", "انجز", "باشر", "بدا", "وفر", "قدم");

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
        int verb = words.isWord(i) ? afterOccasion(words, i) : i;
        int subject = Math.min(words.size(), verb + 1);
        while (subject < words.size()) {
            Phrases.Match match = words.isWord(subject) ? words.name(subject) : null;
            if (match != null && (match.is("adverb") || match.is("switch"))) {
                subject = match.end();
            } else if (words.isComma(subject) || words.form(subject).equals("/") || isDay(words, subject)) {
                subject++;
            } else {
                break;
            }
        }
        return new ArabicOpening(i, verb, subject, switches);
    }

    /** {@code قال الجمعة سالم حمد إن}; but {@code قال الخميس إن} may be a man of this name. */
    private static boolean isDay(ArabicWords words, int i) {
        return words.isDefinite(i)
                && Particles.isTime(words.form(i))
                && words.isWord(i + 1)
                && words.speech(i + 1) == null;
    }

    /**
     * {@code وفي كلمته الافتتاحية رحب}, {@code برعاية الحاكم، دشنت}: what belongs to the occasion stands before the verb, which
     * is one of saying, or any behind a comma that has a subject.
     */
    private static int afterOccasion(ArabicWords words, int start) {
        boolean occasion = isOccasion(words.form(0));
        if (words.isSaid(start) || words.is(start, "party") || !(occasion || isAdjunct(words, start))) {
            return start;
        }
        for (int i = start + 1; i < start + LONGEST_BEFORE_COMMA && i < words.size(); i++) {
            boolean comma = words.isComma(i - 1);
            boolean near = comma || (occasion && i < start + LONGEST_OCCASION);
            if (near
                    && words.isWord(i)
                    && words.clitics(i).isEmpty()
                    && (words.isSaid(i) || (comma && isMain(words, i)))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isOccasion(String form) {
        String opening = form.startsWith("و") || form.startsWith("ف") ? form.substring(1) : form;
        return Particles.isOfOccasion(opening) || opening.equals("علي"); // على هامش
    }

    /** Whether a word opens a phrase that is no part of the sentence's core: {@code تنفيذا لخطة}, {@code بتوجيهات الحاكم}. */
    private static boolean isAdjunct(ArabicWords words, int i) {
        String form = words.bare(i);
        Phrases.Match match = words.name(i);
        boolean accusative = form.length() > 4 && form.endsWith("ا") && match == null;
        return (match != null && (match.is("patron") || match.is("attending")))
                || Particles.isPreposition(form)
                || ADJUNCTS.contains(form)
                || accusative
                || (!words.clitics(i).isEmpty() && words.isDefinite(i));
    }

    /** A finite verb before a noun, which is its subject. */
    private static boolean isMain(ArabicWords words, int i) {
        boolean subject = words.isDefinite(i + 1) || words.opensQuotation(i + 1) || words.name(i + 1) != null;
        return subject && words.clitics(i + 1).isEmpty() && words.isFinite(i);
    }

    /** Whether the verb tells of what companies and the like do, so that a subject in quotation marks is one of them. */
    boolean isOfBody(ArabicWords words) {
        return words.is(verb, "party") || words.isSaid(verb) || isDoing(words.bare(verb));
    }

    private static boolean isDoing(String form) {
        return DOING.contains(form) || (form.endsWith("ت") && DOING.contains(form.substring(0, form.length() - 1)));
    }
}
