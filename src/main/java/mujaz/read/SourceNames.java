package mujaz.read;

import mujaz.language.Phrases;
import org.jspecify.annotations.Nullable;

/** Papers and agencies in a dateline, known or told by their capitals, brackets and marks. */
final class SourceNames {

    /** Words in brackets that may be the name of an agency that no list knows. */
    private static final int LONGEST_AGENCY = 3;

    private final LineHead head;
    private final LineTokens tokens;
    private final DateParser dates;
    private final SiteName sites;

    SourceNames(LineHead head, DateParser dates) {
        this.head = head;
        this.tokens = head.tokens;
        this.dates = dates;
        this.sites = new SiteName(head.language);
    }

    /** A paper, or a site that no list knows. */
    Phrases.@Nullable Match paperAt(int index) {
        Phrases.Match known = head.rules.newspapers().at(tokens.forms(), index);
        if (known != null || index > head.start) {
            return known;
        }
        int end = Math.max(sites.at(tokens, index), sites.beforeBar(tokens, index));
        return end < 0 ? null : new Phrases.Match("", end);
    }

    /** Past {@code (الاتحاد)}, {@code (الاتحاد 3 مايو 2024)}, {@code : «الخليج»} or {@code - الراية:}, a paper in the slot of the agency; or unmoved. */
    int afterPaper(int index) {
        int marks = head.afterMarks(index);
        int next = LineHead.isQuote(tokens.form(marks)) ? marks + 1 : marks;
        boolean opened = marks > index && "(«\"“".contains(tokens.form(next - 1));
        Phrases.Match paper = marks > index ? head.rules.newspapers().at(tokens.forms(), next) : null;
        if (paper == null) {
            return isSiteBehind(marks) ? marks + 2 : index;
        }
        if (opened && dates.at(paper.end()) != null) {
            return paper.end();
        }
        String closing = tokens.form(paper.end());
        boolean closed = opened ? ")»\"”".contains(closing) : closing.equals(":");
        return closed ? paper.end() + 1 : index;
    }

    /** {@code Dubai – Sitename: LEDE}: a word that no list knows, between the dash and a colon. */
    private boolean isSiteBehind(int word) {
        return head.paragraph
                && head.language.boundaries().capitals()
                && isDash(word - 1)
                && tokens.isWord(word)
                && head.startsWithCapital(word)
                && head.agencyAt(word) == null
                && tokens.form(word + 1).equals(":");
    }

    /** {@code (ABC)-}, {@code /ABC/ -}, {@code /ABC-}: capitals that no list knows, closed by a dash. */
    boolean isUnknownAgency(int index) {
        String pair = tokens.form(index - 1) + tokens.form(index + 1);
        boolean closed = pair.equals("()") || pair.equals("//");
        boolean half = tokens.form(index - 1).equals("/") && head.placeAt(index) == null;
        return head.paragraph && (closed || half) && isDash(index + (closed ? 2 : 1)) && head.isInCapitals(index);
    }

    /** {@code NNN-KUNA}: capitals that no list knows, and an agency whose copy they pass on. */
    boolean isPairedAgency(int index) {
        return tokens.form(index + 1).equals("-") && head.isInCapitals(index) && head.agencyAt(index + 2) != null;
    }

    private boolean isDash(int index) {
        return tokens.isPunctuation(index) && "-–—_".contains(tokens.form(index));
    }

    /** Past the few words between brackets that open before an index; unmoved where they are none. */
    int afterNameInBrackets(int index) {
        if (!tokens.form(index - 1).equals("(")) {
            return index;
        }
        int i = index;
        while (i < index + LONGEST_AGENCY && tokens.isWord(i)) {
            i++;
        }
        return tokens.form(i).equals(")") ? i : index;
    }
}
