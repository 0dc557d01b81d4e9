package mujaz.language.ar;

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
}
