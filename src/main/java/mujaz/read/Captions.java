package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;

/** Tells the captions of pictures by their credits, or by what they say of the picture. */
final class Captions {

    /** Of a credit, in tokens. */
    private static final int LONGEST_CREDIT = 9;

    /** In words. */
    private static final int LONGEST_PART = 3;

    /** In words; a sign-off has fewer. */
    private static final int SHORTEST_CAPTION = 8;

    private final Language language;
    private final ReadingRules rules;

    Captions(Language language) {
        this.language = language;
        this.rules = language.reading();
    }

    /** {@code ... the envoy. – Council photos}, {@code ... - تصوير: NAME}, {@code ... on Monday (Agency photo)}, {@code ... (WAM)}. */
    boolean isCaption(LineTokens tokens) {
        int end = tokens.form(tokens.size() - 1).equals(")") ? tokens.size() - 1 : tokens.size();
        int mark = end - 1;
        while (mark > 0 && mark > end - LONGEST_CREDIT && !"-–—(".contains(tokens.form(mark))) {
            mark--;
        }
        boolean opened = mark > 0 && "-–—(".contains(tokens.form(mark));
        if (opened && end < tokens.size() && isCreditedTo(tokens, mark, end)) {
            return true;
        }
        return (opened && (isPicture(tokens, mark + 1) || isPicture(tokens, end - 1)))
                || tellsWhere(tokens)
                || isPartOf(tokens);
    }

    /** {@code The mayor opens the large park in Al Sidr (WAM)}: no day stands in it, as in a dateline. */
    private boolean isCreditedTo(LineTokens tokens, int bracket, int end) {
        Phrases.Match agency = rules.agencies().at(tokens.forms(), bracket + 1);
        return agency != null
                && agency.end() == end
                && tokens.form(bracket).equals("(")
                && language.boundaries().capitals()
                && tokens.words() >= SHORTEST_CAPTION
                && !ServiceBrackets.hasFigure(tokens, end);
    }

    /** {@code من الاجتماع}: all that is said is what the picture is part of. */
    private boolean isPartOf(LineTokens tokens) {
        Phrases.Match of = rules.marks().at(tokens.forms(), 0);
        return of != null && of.value().equals("of") && tokens.words() <= LONGEST_PART && !tokens.endsWithStop();
    }

    /** {@code The mayor (center) meets the envoy}: where somebody stands in the picture. */
    private boolean tellsWhere(LineTokens tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.form(i - 1).equals("(")) {
                Phrases.Match match = rules.marks().at(tokens.forms(), i);
                if (match != null
                        && match.is("pose")
                        && tokens.form(match.end()).equals(")")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPicture(LineTokens tokens, int index) {
        Phrases.Match match = rules.marks().at(tokens.forms(), index);
        return match != null && (match.is("photo") || match.value().equals("credit"));
    }
}
