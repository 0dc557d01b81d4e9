package mujaz.read;

import mujaz.language.Phrases;

/** How far the name of a place reaches in a dateline, whether a list knows it or not. */
final class PlaceNames {

    /** Words of a city that no list knows, before its country. */
    private static final int LONGEST_CITY = 3;

    private final LineHead head;
    private final LineTokens tokens;

    PlaceNames(LineHead head) {
        this.head = head;
        this.tokens = head.tokens;
    }

    /** Prose before a date or an agency has small words, or says whose agency it is; a place has and does neither. */
    boolean mayNamePlace(int start, int index) {
        String form = tokens.form(index);
        boolean foreign = index < tokens.size()
                && Script.of(head.text, tokens.token(index).span()).differs(head.language.tag());
        return tokens.isWord(index)
                && !foreign
                && !head.isJoin(index)
                && !head.language.stopWords().contains(form)
                && !(index > start && head.rules.agencies().opens(form) && head.placeAt(index) == null);
    }

    /** {@code SINTRAH, Portugal}: a city that no list knows, in capitals, before its country; or unmoved. */
    int afterCityOf(int start) {
        int i = start;
        while (i < start + LONGEST_CITY && mayNamePlace(start, i) && head.isInCapitals(i)) {
            i++;
        }
        Phrases.Match country = i > start && tokens.form(i).equals(",") ? head.placeAt(i + 1) : null;
        return country == null ? start : country.end();
    }

    /** {@code WASHINGTON, D.C.}, {@code نيويورك - الأمم المتحدة}: one mark may stand inside a place. */
    int afterMarkInside(int index) {
        return ",،-–".contains(tokens.form(index)) && tokens.isWord(index + 1) ? index + 1 : index;
    }

    /** Past one more word and what is glued to it: {@code PORT-AU-PRINCE}, {@code ST. PETERSBURG}. */
    int afterWord(int index) {
        int i = afterAbbreviation(index + 1);
        while (tokens.form(i).equals("-")
                && tokens.isWord(i + 1)
                && head.agencyAt(i + 1) == null
                && tokens.token(i - 1).end() == tokens.token(i).start()
                && tokens.token(i).end() == tokens.token(i + 1).start()) {
            i = afterAbbreviation(i + 2);
        }
        return i;
    }

    private int afterAbbreviation(int index) {
        boolean abbreviated = tokens.form(index).equals(".")
                && head.language.boundaries().abbreviations().containsKey(tokens.form(index - 1));
        return abbreviated ? index + 1 : index;
    }

    /** {@code تبليسي (جورجيا)}, {@code Dubai [UAE]}: the country in brackets after its city. */
    int afterCountry(int index) {
        String closing = tokens.form(index).equals("[") ? "]" : ")";
        Phrases.Match country = head.placeAt(index + 1);
        int end = country == null ? index + 2 : country.end();
        boolean agency = country == null && head.isInCapitals(index + 1); // Damascus (ST)
        boolean bracketed = "([".contains(tokens.form(index))
                && tokens.isWord(index + 1)
                && !agency
                && tokens.form(end).equals(closing)
                && head.agencyAt(index + 1) == null;
        return bracketed ? end + 1 : index;
    }

    /** {@code Doha, Qatar}: a known place again, between a mark and the end. */
    boolean isCountry(int mark, int end) {
        Phrases.Match country = head.placeAt(mark + 1);
        return tokens.isPunctuation(mark) && country != null && country.end() == end;
    }
}
