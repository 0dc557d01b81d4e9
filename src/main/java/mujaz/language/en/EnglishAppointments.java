package mujaz.language.en;

import java.util.Set;

/** The office that a sentence says somebody is given: {@code shall be appointed as Director of ...}, {@code appointing NAME Chairman of ...}. */
final class EnglishAppointments {

    private static final Set<String> APPOINTED = Set.of("appointed", "reappointed", "named", "elected", "promoted");

    private static final Set<String> APPOINTING =
            Set.of("appointing", "naming", "electing", "appoint", "appoints", "names", "elects");

    private static final Set<String> AUXILIARIES =
            Set.of("shall", "will", "was", "were", "is", "are", "be", "been", "has", "have", "had");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "new");

    /** Who is replaced holds the office no more. */
    private static final Set<String> REPLACING =
            Set.of("replacing", "replaces", "replaced", "succeeding", "succeeds", "succeed", "succeeded");

    private final EnglishWords words;
    private final EnglishPhrases phrases;

    EnglishAppointments(EnglishWords words, EnglishPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * Index of the first word of the office that a person is given; -1 where none is.
     *
     * @param start of the name with its honorific
     * @param end of the name
     */
    int officeOf(int start, int end) {
        int verb = afterAuxiliaries(end);
        boolean passive = verb > end && APPOINTED.contains(words.form(verb));
        int k = passive ? verb + 1 : afterCapacity(end);
        boolean as = words.form(k).equals("as") && !REPLACING.contains(words.form(start - 1));
        if (!as && !passive && !isAppointing(start - 1)) {
            return -1;
        }
        k = as ? k + 1 : k;
        while (DETERMINERS.contains(words.form(k))) {
            k++;
        }
        return words.isCapital(k) && phrases.officeEnd(k) > k ? k : -1;
    }

    private int afterAuxiliaries(int end) {
        int k = words.isComma(end) && words.form(end + 1).equals("who") ? end + 2 : end;
        while (AUXILIARIES.contains(words.form(k))) {
            k++;
        }
        return k;
    }

    private boolean isAppointing(int before) {
        return APPOINTING.contains(words.form(before)) || APPOINTED.contains(words.form(before));
    }

    /** {@code , in his capacity as Ruler of Marsa}: index of {@code as}; the index given where it is not said. */
    private int afterCapacity(int end) {
        boolean capacity = words.isComma(end)
                && words.form(end + 1).equals("in")
                && words.form(end + 3).equals("capacity")
                && words.form(end + 4).equals("as");
        return capacity ? end + 4 : end;
    }
}
