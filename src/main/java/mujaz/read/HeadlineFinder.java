package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the lines above a dateline, or above the lede. */
final class HeadlineFinder {

    /** Below a section, a kicker, a stamp and a name. */
    private static final int DEEPEST_TITLE = 8;

    /** Lines of the menu of a page. */
    private static final int DEEPEST_MENU = 24;

    /** Characters of a headline that may be told again at the head of the next line. */
    static final int SHORTEST_REPEATED = 15;

    private static final int LONGEST_HEADLINE = 30;

    /** Words of the name of a site or of a reporter. */
    private static final int LONGEST_NAME = 3;

    private final String text;
    private final Language language;
    private final Chrome chrome;
    private final List<Span> lines;
    private final Draft draft;

    HeadlineFinder(Draft draft) {
        this.text = draft.text;
        this.language = draft.language;
        this.chrome = draft.chrome;
        this.lines = draft.lines;
        this.draft = draft;
    }

    /**
     * The headline: of the lines above the dateline, or a stamp, the first that reads as one and is longer than the name
     * of a section; where a menu stands between, below it. Without such a line the first of all.
     */
    @Nullable
    Span takeHeadline(int head, boolean dateline) {
        Span twice = headlineSetTwice(dateline ? head : DEEPEST_TITLE);
        if (twice != null) {
            return twice;
        }
        int limit = head < 0 ? Math.min(1, lines.size() - 1) : head;
        Span best = null;
        boolean sure = false;
        for (int i = 0; i < limit; i++) {
            Span line = lines.get(i);
            boolean other = draft.mixed && Script.of(text, line).differs(draft.tag);
            draft.foreign |= other && line.length() > Draft.SHORTEST_PARAGRAPH / 2;
            if (other
                    || isNameOfSite(line)
                    || isByline(i)
                    || text.charAt(line.start()) == '•' // an entry of a menu, however long
                    || chrome.isNoise(text, line)
                    || (head >= 0 && chrome.isHeadOfPage(text, line))) {
                sure &= !chrome.isMenu(text, line);
                limit = head < 0 && best == null && i + 1 < lines.size() - 1 ? i + 2 : limit;
            } else if (!isHeadline(line, head >= 0, dateline && head == i + 1)) {
                return best;
            } else if (!sure && (best == null || !chrome.isName(text, line))) {
                best = line;
                sure = !chrome.isName(text, line);
            }
            limit = head < 0 && best != null && !sure && isInMenu(i + 1) ? i + 2 : limit;
        }
        return best;
    }

    /** The headline, or a name among those of the sections of a site with which its pages begin. */
    private boolean isInMenu(int index) {
        return isAboveLede(index)
                || (index < DEEPEST_MENU && index + 2 < lines.size() && chrome.isName(text, lines.get(index)));
    }

    /** {@code دبي - NAME} above the headline, {@code صدى المرسى – NAME} above the lede. */
    private boolean isByline(int index) {
        return isSiteAndName(index)
                || (new PlaceLine(language).parse(text, lines.get(index), LinePosition.INSIDE) != null
                        && isAboveLede(index + 1));
    }

    /** Two words or three on each side of a dash, alone above the lede. */
    boolean isSiteAndName(int index) {
        if (index > 0 || lines.size() < 2 || !draft.isParagraph(lines.get(1))) {
            return false;
        }
        LineTokens tokens = LineTokens.of(text, lines.get(0), language);
        int dash = tokens.afterContent(0, LONGEST_NAME, language.stopWords());
        int end = tokens.afterContent(dash + 1, LONGEST_NAME, language.stopWords());
        return dash > 1 && "-–—".contains(tokens.form(dash)) && end == tokens.size() && end > dash + 2;
    }

    boolean isNameOfSite(Span line) {
        return new SiteName(language).isWhole(text, line);
    }

    /** Reprints set their headline twice, between a kicker, a stamp and a name; or null. */
    private @Nullable Span headlineSetTwice(int deepest) {
        int limit = Math.min(lines.size() - 1, Math.min(deepest, DatelineFinder.DEEPEST_DATELINE));
        for (int i = 0; i < limit; i++) {
            Span line = lines.get(i);
            if (draft.isParagraph(line)) {
                return null;
            }
            for (int k = i + 1; k < limit && !draft.isParagraph(lines.get(k)); k++) {
                Span again = lines.get(k);
                boolean twice = line.of(text).contains(again.of(text)) && isTitle(again);
                if (twice && !(line.length() == again.length() && chrome.isNoise(text, line))) {
                    Span longer = k == i + 1 ? longerTitleAbove(i) : null;
                    boolean same = line.length() == again.length();
                    return longer != null ? longer : same ? line : again;
                }
            }
        }
        return null;
    }

    /** Above a caption that is set twice in a row, as text of its picture and below it; or null. */
    private @Nullable Span longerTitleAbove(int index) {
        for (Span line : lines.subList(0, index)) {
            if (isTitle(line) && line.length() > lines.get(index).length()) {
                return line;
            }
        }
        return null;
    }

    private boolean isTitle(Span line) {
        return line.length() >= SHORTEST_REPEATED
                && !chrome.isName(text, line)
                && isHeadline(line, false, false)
                && !chrome.isNoise(text, line);
    }

    /** Whether a line reads as a headline, and the next as a paragraph or a headline above one. */
    private boolean isAboveLede(int index) {
        return index + 1 < lines.size()
                && !chrome.isName(text, lines.get(index))
                && isHeadline(lines.get(index), false, false)
                && (draft.isParagraph(lines.get(index + 1)) || isAboveLede(index + 1) || isSiteAboveLede(index + 1));
    }

    private boolean isSiteAboveLede(int index) {
        return index + 1 < lines.size() && isNameOfSite(lines.get(index)) && draft.isParagraph(lines.get(index + 1));
    }

    boolean isHeadline(Span line, boolean datelineFollows, boolean directly) {
        if (line.length() > 400) {
            return false;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        int words = tokens.words();
        if (tokens.form(tokens.size() - 1).equals("?")
                || tokens.form(tokens.size() - 1).equals("؟")
                || tokens.form(tokens.size() - 1).equals("!")) {
            return words <= LONGEST_HEADLINE;
        }
        if (tokens.endsWithStop()) {
            return directly && words <= Draft.LONGEST_STOPPED_HEADLINE;
        }
        return words <= LONGEST_HEADLINE
                && (datelineFollows || !tokens.form(tokens.size() - 1).equals("،"));
    }
}
