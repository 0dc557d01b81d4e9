package mujaz.language.en;

/** Events by their names alone: the cup of a ruler, the edition of what bears a brand; and days, which are nobody's. */
final class EnglishEvents {

    private static final int LONGEST = 8;
    private static final int YEAR = 4;

    private final EnglishWords words;

    EnglishEvents(EnglishWords words) {
        this.words = words;
    }

    /** {@code Founder's Day Rowing Cup}, {@code edition of Falcon Marsa 2025}: index after the event; the word's own index where none starts. */
    int end(int start) {
        int owned = ownedEnd(start);
        return owned > start ? owned : editionEnd(start);
    }

    /** {@code World Rivers Day}, {@code Mother's Day}: index after it; the word's own index where none starts. */
    int dayEnd(int start) {
        int k = start;
        while (words.isCapital(k) && k < start + LONGEST) {
            if (words.form(k).equals("day") && k > start && !words.isCapital(k + 1) && !words.isGenitive(k)) {
                return k + 1;
            }
            k = afterSign(k + 1);
        }
        return start;
    }

    private int ownedEnd(int start) {
        int owner = words.isGenitive(start) ? start : start + 1;
        boolean office = words.isGenitive(owner)
                && words.is(start, "office")
                && words.isCapital(start)
                && words.isCapital(owner)
                && !words.isCapital(start - 1);
        int end = start;
        for (int k = owner + 1; office && words.isCapital(k) && k < owner + LONGEST; k++) {
            end = words.is(k, "event") ? k + 1 : end;
        }
        return words.is(end, "org") ? start : end;
    }

    private int editionEnd(int start) {
        int of = words.beforeArticle(start);
        boolean edition = words.form(of).equals("of") && words.form(of - 1).equals("edition");
        int k = start;
        while (edition && words.isCapital(k) && k < start + LONGEST) {
            k = afterSign(k + 1);
        }
        return k > start + 1 && isYear(k) ? k + 1 : k > start + 1 ? k : start;
    }

    private boolean isYear(int k) {
        return words.form(k).length() == YEAR && words.form(k).startsWith("20");
    }

    /** {@code Divers' Festival}: index after the sign of a plural. */
    private int afterSign(int k) {
        boolean sign = words.form(k).equals("'") || words.form(k).equals("’");
        return sign && words.isGluedToLast(k) && words.isCapital(k + 1) ? k + 1 : k;
    }
}
