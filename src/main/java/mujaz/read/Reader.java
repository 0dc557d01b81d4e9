package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.language.Phrases;
import mujaz.model.Copy;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Release;
import mujaz.model.SignOff;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a text as a release: headline, dateline, body, sign-off, noise. */
public final class Reader {

    private final LanguageSource languages;

    public Reader(LanguageSource languages) {
        this.languages = languages;
    }

    /**
     * Reads one release.
     *
     * @param name file name, {@code -} or id
     * @param copy the text of one release
     * @param language BCP 47 tag, or null to detect it
     */
    public Release read(String name, Copy copy, @Nullable String language) {
        String tag = language == null ? LanguageDetector.language(copy.text()) : language;
        return new Reading(name, copy, tag, languages.of(tag)).read(true, null);
    }

    /** Reads a release whose headline, or want of one, is known beforehand: the text holds no headline line. */
    public Release readBelow(@Nullable String headline, String name, Copy copy, @Nullable String language) {
        String tag = language == null ? LanguageDetector.language(copy.text()) : language;
        return new Reading(name, copy, tag, languages.of(tag)).read(false, headline);
    }

    /** One release on its way; the lists are what was found so far. */
    private static final class Reading {

        /** A dateline stands below the headline, a site's second headline, a byline, a stamp and a standfirst. */
        private static final int DEEPEST_DATELINE = 12;

        private static final int DEEPEST_STAMP = 3;

        private static final int MOST_END_LINES = 12;

        /** Characters of a paragraph; a title or an address in Latin letters is shorter. */
        private static final int SHORTEST_PARAGRAPH = 80;

        /** Below a section, a kicker, a stamp and a name. */
        private static final int DEEPEST_TITLE = 8;

        /** Characters of a headline that may be told again at the head of the next line. */
        private static final int SHORTEST_REPEATED = 15;

        /** In words. */
        private static final int LONGEST_STANDFIRST = 15;

        private static final int LONGEST_HEADLINE = 30;
        private static final int LONGEST_STOPPED_HEADLINE = 20;

        private final String name;
        private final Copy copy;
        private final String text;
        private final String tag;
        private final Language language;
        private final Chrome chrome;
        private final List<Span> lines;
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<Span> noise = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private @Nullable SignOff signOff;
        private final boolean mixed;
        private boolean foreign;

        Reading(String name, Copy copy, String tag, Language language) {
            this.name = name;
            this.copy = copy;
            this.text = copy.text();
            this.tag = tag;
            this.language = language;
            this.chrome = new Chrome(language);
            this.lines = HardWrap.rejoin(text, Lines.of(text));
            this.mixed = hasOwnProse();
            this.warnings.addAll(copy.warnings());
        }

        Release read(boolean withHeadline, @Nullable String given) {
            takeOpeningStamp();
            takeRepeatedHeadline();
            takeRest();
            takeEnd();
            DatelineParser parser = new DatelineParser(language);
            int at = datelineLine(parser);
            DatelineParser.Found found = at < 0 ? null : datelineAt(parser, at);
            found = found == null ? null : withLineBelow(parser, at, found);
            int head = found == null ? stampBelowHeadline() : at;
            Span headline = withHeadline ? takeHeadline(head, found != null) : null;
            addAbove(Math.max(head, 0), headline);
            if (found == null) {
                addBody(Math.max(head, 0), headline);
            } else {
                addLede(at, found);
                addBody(at + 1, null);
            }
            Heading heading = headline == null ? null : Heading.of(text, headline, language);
            warn(heading, given, found);
            Dateline dateline =
                    found == null ? null : new YearProof(text, language).of(found.dateline(), paragraphs, noise);
            noise.sort(null);
            Span title = heading == null ? null : heading.title();
            return new Release(name, copy, tag, headline, title, given, dateline, paragraphs, signOff, noise, warnings);
        }

        /** {@code date 2025-12-02 TEXT}, as pages are stored, at the top or under the headline. */
        private void takeOpeningStamp() {
            for (int i = 0; i < lines.size() && i < DEEPEST_STAMP; i++) {
                Span line = lines.get(i);
                int end = chrome.endOfOpeningStamp(text, line);
                if (end > line.start()) {
                    noise.add(Lines.trim(text, line.start(), end));
                    lines.set(i, new Span(end, line.end()));
                    return;
                }
            }
        }

        /** A line that begins with the whole first line again, its dateline or lede behind it: two lines. */
        private void takeRepeatedHeadline() {
            if (lines.size() < 2 || lines.get(0).length() < SHORTEST_REPEATED) {
                return;
            }
            Span headline = lines.get(0);
            Span line = lines.get(1);
            int end = line.start() + headline.length();
            if (end < line.end() && isHeadlineAgain(new Span(line.start(), end), headline)) {
                noise.add(new Span(line.start(), end));
                lines.set(1, Lines.trim(text, end, line.end()));
            }
        }

        /** A disclaimer, or what asks for comments, and all below it. */
        private void takeRest() {
            for (int i = 2; i < lines.size(); i++) {
                if (chrome.startsRest(text, lines.get(i))) {
                    List<Span> rest = lines.subList(i, lines.size());
                    noise.addAll(rest);
                    rest.clear();
                }
            }
        }

        /**
         * The line with the dateline, or -1. A place and a colon alone may as well begin a headline ({@code KUWAIT: Minister
         * opens hospital}), and a place and a day the page of a paper, if a dateline with an agency follows.
         */
        private int datelineLine(DatelineParser parser) {
            int dated = -1;
            int bare = -1;
            for (int i = 0; i < lines.size() && i < DEEPEST_DATELINE; i++) {
                DatelineParser.Found found = datelineAt(parser, i);
                Dateline dateline = found == null ? null : found.dateline();
                if (dateline == null || prose(i) > (mayStandUnderStandfirst(dateline) ? 1 : 0)) {
                    continue;
                }
                if (dateline.agency() != null && (dated < 0 || (dateline.place() != null && prose(i) == 0))) {
                    return i;
                }
                if (dateline.date() != null || dateline.hijri() != null) {
                    dated = dated < 0 ? i : dated;
                } else {
                    bare = bare < 0 ? i : bare;
                }
            }
            return dated < 0 ? bare : dated;
        }

        private static boolean mayStandUnderStandfirst(Dateline dateline) {
            Day date = dateline.date();
            return dateline.agency() != null || (dateline.place() != null && date != null && date.year() != null);
        }

        /** Place and date on one line, the agency alone on the next, or the other way round. */
        private DatelineParser.Found withLineBelow(DatelineParser parser, int at, DatelineParser.Found found) {
            Dateline above = found.dateline();
            boolean filled = found.lede() < lines.get(at).end() - 1;
            if (filled || at + 1 >= lines.size()) {
                return found;
            }
            Span next = lines.get(at + 1);
            if (above.agency() == null) {
                DatelineParser.Found agency = parser.agencyAlone(text, next);
                return agency == null ? found : joined(at, above, agency.dateline(), above, agency.lede());
            }
            boolean placeless = above.place() == null && above.date() == null && above.hijri() == null;
            DatelineParser.Found place = placeless ? dateline(parser, next) : null;
            return place == null
                            || place.dateline().place() == null
                            || place.dateline().agency() != null
                    ? found
                    : joined(at, place.dateline(), above, place.dateline(), place.lede());
        }

        /** One dateline of two lines, which become one. */
        private DatelineParser.Found joined(int at, Dateline day, Dateline agency, Dateline place, int lede) {
            int start = Math.min(day.span().start(), agency.span().start());
            int end = Math.max(day.span().end(), agency.span().end());
            lines.set(at, new Span(lines.get(at).start(), lines.remove(at + 1).end()));
            return new DatelineParser.Found(
                    new Dateline(
                            new Span(start, end),
                            place.place(),
                            day.date(),
                            day.hijri(),
                            agency.agency(),
                            agency.agencyText()),
                    lede);
        }

        /** Sentences of some length above a line: one may be a standfirst, after more a date belongs to the story. */
        private int prose(int at) {
            int prose = 0;
            for (Span line : lines.subList(0, at)) {
                prose += isProse(line) ? 1 : 0;
            }
            return prose;
        }

        private DatelineParser.@Nullable Found datelineAt(DatelineParser parser, int i) {
            DatelineParser.Found found = new PlaceLine(language).parse(text, lines.get(i), i == 0);
            return found == null ? dateline(parser, lines.get(i)) : found;
        }

        private DatelineParser.@Nullable Found dateline(DatelineParser parser, Span line) {
            DatelineParser.Found found =
                    tag.equals("zh") ? ChineseDateline.parse(text, line) : parser.parseAfterByline(text, line);
            if (found != null) {
                return found;
            }
            return chrome.isNoise(text, line) ? null : parser.parse(text, line);
        }

        /** Takes sign-off and closing noise off the end of the lines. */
        private void takeEnd() {
            SignOffFinder finder = new SignOffFinder(language);
            for (int steps = 0; steps < MOST_END_LINES && !lines.isEmpty(); steps++) {
                int last = lines.size() - 1;
                Span line = lines.get(last);
                if (last > 0 && isEndNoise(finder, line)) {
                    noise.add(line);
                    lines.remove(last);
                } else if (!takeStamp(last, line) && !takeSignOff(finder, last, line) && !takeGlued(last, line)) {
                    return;
                }
            }
        }

        private boolean isEndNoise(SignOffFinder finder, Span line) {
            boolean noise =
                    chrome.isNoise(text, line) || chrome.isInitials(text, line) || chrome.isSignature(text, line);
            boolean open = signOff == null && !chrome.startsNoise(text, line);
            return noise && !(open && finder.find(text, line) != null);
        }

        /** {@code // يتبع // 11:02 ت م}: the stamp on the line of the end mark. */
        private boolean takeStamp(int index, Span line) {
            int slash = text.lastIndexOf("//", line.end() - 1);
            if (slash < line.start() || slash + 2 >= line.end()) {
                return false;
            }
            Span rest = Lines.trim(text, slash + 2, line.end());
            if (rest.isEmpty() || !chrome.isNoise(text, rest)) {
                return false;
            }
            noise.add(rest);
            lines.set(index, Lines.trim(text, line.start(), slash + 2));
            return true;
        }

        /** {@code ... the park. (@handle)}. */
        private boolean takeGlued(int index, Span line) {
            int end = chrome.gluedEnd(text, line);
            if (end == line.end()) {
                return false;
            }
            noise.add(new Span(end, line.end()));
            lines.set(index, Lines.trim(text, line.start(), end));
            return true;
        }

        private boolean takeSignOff(SignOffFinder finder, int index, Span line) {
            if (signOff != null) {
                return false;
            }
            SignOff found = finder.find(text, line);
            if (found == null) {
                return false;
            }
            Span rest = Lines.trim(text, line.start(), found.span().start());
            if (rest.isEmpty() && index == 0) {
                return false;
            }
            signOff = found;
            if (rest.isEmpty()) {
                lines.remove(index);
            } else {
                lines.set(index, rest);
            }
            return true;
        }

        /** Without a dateline: the stamp of a site that took it off, below nothing but titles; or -1. */
        private int stampBelowHeadline() {
            for (int i = 1; i < lines.size() - 1 && i < DEEPEST_DATELINE; i++) {
                if (chrome.isStamp(text, lines.get(i))) {
                    return i;
                }
                if (!chrome.isNoise(text, lines.get(i - 1)) && !isHeadline(lines.get(i - 1), false, false)) {
                    return -1;
                }
            }
            return -1;
        }

        /**
         * The headline: of the lines above the dateline, or a stamp, the first that reads as one and is longer than the name
         * of a section; where a menu stands between, below it. Without such a line the first of all.
         */
        private @Nullable Span takeHeadline(int head, boolean dateline) {
            Span twice = headlineSetTwice(dateline ? head : DEEPEST_TITLE);
            if (twice != null) {
                return twice;
            }
            int limit = head < 0 ? Math.min(1, lines.size() - 1) : head;
            Span best = null;
            boolean sure = false;
            for (int i = 0; i < limit; i++) {
                Span line = lines.get(i);
                boolean other = mixed && Script.of(text, line).differs(tag);
                foreign |= other && line.length() > SHORTEST_PARAGRAPH / 2;
                if (other
                        || isNameOfSite(line)
                        || isByline(i)
                        || chrome.isNoise(text, line)
                        || (head >= 0 && chrome.isHeadOfPage(text, line))) {
                    sure &= !chrome.isMenu(text, line);
                    limit = head < 0 && best == null && i + 1 < lines.size() - 1 ? i + 2 : limit;
                } else if (!isHeadline(line, head >= 0, dateline && head == i + 1)) {
                    return best;
                } else if (!sure && (best == null || !chrome.isName(text, line))) {
                    best = line;
                    sure = !chrome.isName(text, line);
                    limit = head < 0 && !sure && isAboveLede(i + 1) ? i + 2 : limit;
                }
            }
            return best;
        }

        /** {@code دبي - NAME} above the headline. */
        private boolean isByline(int index) {
            return new PlaceLine(language).parse(text, lines.get(index), false) != null && isAboveLede(index + 1);
        }

        private boolean isNameOfSite(Span line) {
            return new SiteName(language).isWhole(text, line);
        }

        /** Reprints set their headline twice, between a kicker, a stamp and a name; or null. */
        private @Nullable Span headlineSetTwice(int deepest) {
            int limit = Math.min(lines.size() - 1, Math.min(deepest, DEEPEST_DATELINE));
            for (int i = 0; i < limit; i++) {
                Span line = lines.get(i);
                if (isParagraph(line)) {
                    return null;
                }
                for (int k = i + 1; k < limit; k++) {
                    Span again = lines.get(k);
                    boolean twice = line.of(text).contains(again.of(text)) && isTitle(again);
                    if (twice && !(line.length() == again.length() && chrome.isNoise(text, line))) {
                        return line.length() == again.length() ? line : again;
                    }
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
                    && (isParagraph(lines.get(index + 1)) || isAboveLede(index + 1));
        }

        private boolean isParagraph(Span line) {
            return line.length() > SHORTEST_PARAGRAPH && Chrome.endsWithStop(LineTokens.of(text, line, language));
        }

        private boolean isProse(Span line) {
            LineTokens tokens = LineTokens.of(text, line, language);
            return Chrome.endsWithStop(tokens) && Chrome.words(tokens) > LONGEST_STOPPED_HEADLINE;
        }

        private boolean isHeadline(Span line, boolean datelineFollows, boolean directly) {
            if (line.length() > 400) {
                return false;
            }
            LineTokens tokens = LineTokens.of(text, line, language);
            int words = Chrome.words(tokens);
            if (tokens.form(tokens.size() - 1).equals("?")
                    || tokens.form(tokens.size() - 1).equals("؟")
                    || tokens.form(tokens.size() - 1).equals("!")) {
                return words <= LONGEST_HEADLINE;
            }
            if (Chrome.endsWithStop(tokens)) {
                return directly && words <= LONGEST_STOPPED_HEADLINE;
            }
            return words <= LONGEST_HEADLINE
                    && (datelineFollows || !tokens.form(tokens.size() - 1).equals("،"));
        }

        /** What stands above the dateline and is no headline: bylines, stamps, a second headline, a standfirst. */
        private void addAbove(int head, @Nullable Span headline) {
            for (Span line : lines.subList(0, head)) {
                if (!line.equals(headline)) {
                    noise.add(line);
                }
            }
        }

        private void addLede(int at, DatelineParser.Found found) {
            Span line = lines.get(at);
            if (found.dateline().span().start() > line.start()) {
                noise.add(Lines.trim(text, line.start(), found.dateline().span().start()));
            }
            Span lede = Lines.trim(text, Math.min(found.lede(), line.end()), line.end());
            if (!lede.isEmpty()) {
                addParagraph(lede);
            }
        }

        private void addBody(int from, @Nullable Span headline) {
            boolean related = false;
            boolean titles = false;
            for (int i = from; i < lines.size(); i++) {
                Span line = lines.get(i);
                if (line.equals(headline)) {
                    continue;
                }
                boolean mark = chrome.startsNoise(text, line);
                boolean label = chrome.isLabel(text, line);
                titles = mark ? chrome.isBareNoiseMark(text, line) : titles;
                related = mark || (related && (label || (titles && text.charAt(line.end() - 1) != '.')));
                boolean above = isSecondHeadline(i, headline);
                above |= headline != null && line.end() < headline.start();
                boolean site = paragraphs.isEmpty() && i + 1 < lines.size() && isNameOfSite(line);
                if (related || above || site || chrome.isNoise(text, line) || (label && isCrosshead(i, headline))) {
                    noise.add(line);
                } else {
                    related = addParagraph(line);
                }
            }
        }

        /** Between the headline and the byline of a site that has taken the dateline off. */
        private boolean isSecondHeadline(int index, @Nullable Span headline) {
            if (headline != null && isHeadlineAgain(lines.get(index), headline)) {
                return true;
            }
            return headline != null
                    && paragraphs.isEmpty()
                    && index + 2 < lines.size()
                    && isHeadline(lines.get(index), false, false)
                    && (chrome.isNoise(text, lines.get(index + 1)) || isStandfirst(index));
        }

        /** A short line without a stop between the headline and a lede. */
        private boolean isStandfirst(int index) {
            return Chrome.words(LineTokens.of(text, lines.get(index), language)) <= LONGEST_STANDFIRST
                    && isParagraph(lines.get(index + 1));
        }

        private boolean isHeadlineAgain(Span line, Span headline) {
            return line.length() == headline.length()
                    && text.regionMatches(true, line.start(), text, headline.start(), line.length());
        }

        /** A label between paragraphs, or under the headline; the only line and the last one stay body. */
        private boolean isCrosshead(int index, @Nullable Span headline) {
            boolean first = paragraphs.isEmpty() && headline == null;
            return !first && index + 1 < lines.size();
        }

        /** A paragraph in another script is no part of a brief in the release's language. */
        private boolean isForeign(Span line) {
            return mixed
                    && line.length() > SHORTEST_PARAGRAPH
                    && Script.of(text, line).differs(tag);
        }

        /** A loop, since a run on one file loads no lambda. */
        private boolean hasOwnProse() {
            for (Span line : lines) {
                if (isOwnProse(line)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOwnProse(Span line) {
            return line.length() > SHORTEST_PARAGRAPH && Script.of(text, line).is(tag);
        }

        /** Adds a paragraph, and says whether links to other stories begin at its end. */
        private boolean addParagraph(Span line) {
            if (isForeign(line)) {
                foreign = true;
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
            int heading = rest.isEmpty() ? rest.end() : chrome.gluedCrosshead(text, rest);
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
                    if (!rest.isEmpty() && chrome.startsNoise(text, rest)) {
                        return i + 1;
                    }
                }
            }
            return line.end();
        }

        private void warn(@Nullable Heading heading, @Nullable String given, DatelineParser.@Nullable Found found) {
            if (heading == null && given == null) {
                warnings.add("no headline found");
            }
            if (found == null) {
                warnings.add("no dateline found");
            } else {
                warnOfDates(found.dateline());
            }
            if (heading != null && heading.take() > 0) {
                warnings.add("a later take of a story: its lead is in the first take");
            }
            if (heading != null && heading.genre() != null) {
                warnings.add("a " + heading.genre() + ": no single news leads it");
            }
            if (foreign) {
                warnings.add("paragraphs in another language are left out; --lang chooses it");
            }
            if (isContinued()) {
                warnings.add("more takes of this story follow");
            }
            if (!tag.equals("ar") && !tag.equals("en")) {
                warnings.add("language " + tag + ": no rules for it, sentences are printed whole and actors left out");
            }
        }

        private void warnOfDates(Dateline dateline) {
            Day date = dateline.date();
            Day hijri = dateline.hijri();
            if (date == null) {
                warnings.add("no date in the dateline");
            } else if (hijri != null && !Hijri.agree(date, hijri)) {
                warnings.add("the dateline's days disagree: " + date.iso() + " and Hijri " + hijri.iso());
            }
        }

        private boolean isContinued() {
            if (signOff == null) {
                return false;
            }
            LineTokens tokens = LineTokens.of(text, signOff.span(), language);
            for (int i = 0; i < tokens.size(); i++) {
                Phrases.Match match = language.reading().marks().at(tokens.forms(), i);
                if (match != null && match.is("more")) {
                    return true;
                }
            }
            return false;
        }
    }
}
