package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells the paragraphs of the news from headings, links and names between them. */
final class Body {

    /** In words. */
    private static final int LONGEST_STANDFIRST = 15;

    /** In lines. */
    private static final int DEEPEST_REPEATED = 24;

    /** In characters. */
    private static final int LONGEST_CROSSHEAD = 76;

    private final String text;
    private final Language language;
    private final Chrome chrome;
    private final List<Span> lines;
    private final List<Span> noise;
    private final List<Span> paragraphs = new Spans();
    private final HeadlineFinder headlines;
    private final Draft draft;

    Body(Draft draft, HeadlineFinder headlines) {
        this.text = draft.text;
        this.language = draft.language;
        this.chrome = draft.chrome;
        this.lines = draft.lines;
        this.noise = draft.noise;
        this.headlines = headlines;
        this.draft = draft;
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    /** What stands above the dateline and is no headline: bylines, stamps, a second headline, a standfirst. */
    void addAbove(int head, @Nullable Span headline) {
        for (Span line : lines.subList(0, head)) {
            if (!line.equals(headline)) {
                noise.add(line);
            }
        }
    }

    void addLede(int at, DatelineParser.Found found) {
        Span line = lines.get(at);
        if (found.dateline().span().start() > line.start()) {
            noise.add(Lines.trim(text, line.start(), found.dateline().span().start()));
        }
        Span lede = Lines.trim(text, Math.min(found.lede(), line.end()), line.end());
        if (!lede.isEmpty()) {
            addParagraph(lede);
        }
    }

    void addBody(int from, @Nullable Span headline) {
        boolean related = false;
        boolean titles = false;
        int again = headlineAgain(from, headline);
        for (int i = from; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.equals(headline)) {
                continue;
            }
            boolean mark = chrome.marks().open(text, line);
            boolean label = chrome.isLabel(text, line);
            titles = mark ? chrome.marks().areWhole(text, line) : titles;
            related = mark || (related && (label || (titles && isTitle(line))));
            boolean above = isSecondHeadline(i, headline);
            above |= headline != null && line.end() < headline.start();
            above |= i < again || (paragraphs.isEmpty() && isSetTwice(i));
            boolean site = paragraphs.isEmpty() && i + 1 < lines.size() && headlines.isNameOfSite(line);
            site |= headlines.isSiteAndName(i);
            boolean heading = label ? isCrosshead(i, headline) : isLongCrosshead(i);
            if (related || above || site || heading || chrome.isNoise(text, line)) {
                noise.add(line);
            } else {
                related = addParagraph(line);
            }
        }
    }

    /** Without a stop, or cut by two. */
    private boolean isTitle(Span line) {
        return text.charAt(line.end() - 1) != '.' || text.startsWith("..", line.end() - 2);
    }

    /** Where a site sets its headline once more, with no paragraph above: what stands between belongs to its pictures. */
    private int headlineAgain(int from, @Nullable Span headline) {
        int again = from;
        int deepest = headline == null ? from : Math.min(lines.size(), from + DEEPEST_REPEATED);
        for (int i = from; headline != null && i < deepest && !draft.isParagraph(lines.get(i)); i++) {
            boolean same = lines.get(i).start() > headline.start() && draft.isHeadlineAgain(lines.get(i), headline);
            again = same ? i : again;
        }
        return again;
    }

    /** A caption, as text of its picture and below it. */
    private boolean isSetTwice(int index) {
        Span line = lines.get(index);
        return line.length() <= Draft.SHORTEST_PARAGRAPH
                && !draft.endsWithStop(line)
                && (isSame(line, index - 1) || isSame(line, index + 1));
    }

    private boolean isSame(Span line, int other) {
        return other >= 0
                && other < lines.size()
                && lines.get(other).length() == line.length()
                && text.startsWith(line.of(text), lines.get(other).start());
    }

    /** Between the headline and the byline of a site that has taken the dateline off. */
    private boolean isSecondHeadline(int index, @Nullable Span headline) {
        if (headline != null && draft.isHeadlineAgain(lines.get(index), headline)) {
            return true;
        }
        return headline != null
                && paragraphs.isEmpty()
                && index + 2 < lines.size()
                && headlines.isHeadline(lines.get(index), false, false)
                && (chrome.isNoise(text, lines.get(index + 1))
                        || draft.isHeadlineAgain(lines.get(index + 1), headline)
                        || isStandfirst(index));
    }

    /** A short line without a stop between the headline and a lede. */
    private boolean isStandfirst(int index) {
        return LineTokens.of(text, lines.get(index), language).words() <= LONGEST_STANDFIRST
                && draft.isParagraph(lines.get(index + 1));
    }

    /** A label between paragraphs, or under the headline; the only line and the last one stay body. */
    private boolean isCrosshead(int index, @Nullable Span headline) {
        boolean first = paragraphs.isEmpty() && headline == null;
        return !first && index + 1 < lines.size();
    }

    /** A line of some words without a stop, between paragraphs that have theirs. */
    private boolean isLongCrosshead(int index) {
        Span line = lines.get(index);
        if (paragraphs.isEmpty()
                || index == 0
                || index + 1 >= lines.size()
                || line.length() > LONGEST_CROSSHEAD
                || ".:;,،؛?؟!…".indexOf(text.charAt(line.end() - 1)) >= 0) {
            return false;
        }
        LineTokens tokens = LineTokens.of(text, line, language);
        return !tokens.isPunctuation(0)
                && !tokens.endsWithStop()
                && draft.isParagraph(lines.get(index - 1))
                && draft.isParagraph(lines.get(index + 1))
                && !opensWithVerb(tokens);
    }

    /** {@code وأضاف أن الحديقة مفتوحة للجميع}: a sentence that lost its stop. */
    private boolean opensWithVerb(LineTokens tokens) {
        String form = tokens.form(0);
        String bare = form.startsWith("و") ? form.substring(1) : form;
        return language.reading().tenses().isVerb(form)
                || language.reading().tenses().isVerb(bare);
    }

    /** A paragraph in another script is no part of a brief in the release's language. */
    private boolean isForeign(Span line) {
        return draft.mixed
                && line.length() > Draft.SHORTEST_PARAGRAPH
                && Script.of(text, line).differs(draft.tag);
    }

    /** Adds a paragraph, and says whether links to other stories begin at its end. */
    private boolean addParagraph(Span line) {
        if (isForeign(line)) {
            draft.foreign = true;
            noise.add(line);
            return false;
        }
        int start = paragraphs.isEmpty() ? afterDash(line) : line.start();
        int site = paragraphs.isEmpty() ? new SiteName(language).endOfPrefix(text, line) : line.start();
        if (site > line.start()) {
            noise.add(Lines.trim(text, line.start(), site));
            start = site;
        }
        int end = line.end();
        int related = relatedInside(line);
        if (related < end) {
            noise.add(Lines.trim(text, related, end));
            end = related;
        }
        Span rest = Lines.trim(text, start, end);
        int heading = rest.isEmpty() ? rest.end() : new GluedEnds(language, chrome).heading(text, rest);
        if (heading < rest.end()) {
            noise.add(Lines.trim(text, heading, rest.end()));
            rest = Lines.trim(text, rest.start(), heading);
        }
        if (!rest.isEmpty()) {
            paragraphs.add(rest);
        }
        return related < line.end();
    }

    /** The dash of a dateline that a site took off. */
    private int afterDash(Span line) {
        int i = line.start();
        while (i < line.end() && "-–—".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < line.end() && text.charAt(i) == ' ' ? i + 1 : line.start();
    }

    /** Where links to other stories start inside a paragraph, after a full stop; the paragraph's end if nowhere. */
    private int relatedInside(Span line) {
        for (int i = Math.max(line.start() + 1, line.end() - 600); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '»' || c == '”' || c == '"';
            if (stop && i + 2 < line.end()) {
                Span rest = Lines.trim(text, i + 1, line.end());
                if (!rest.isEmpty() && chrome.marks().open(text, rest)) {
                    return i + 1;
                }
            }
        }
        return line.end();
    }
}
