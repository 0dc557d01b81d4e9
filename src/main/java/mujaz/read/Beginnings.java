package mujaz.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Dateline;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where further releases begin in an input without marks between them. A dateline tells the place: what is above it, up to a
 * sign-off, a form feed, a change of script or the body of the release before, is the head of its release. Where the
 * release before has no body yet, or the dateline is not whole, nothing is parted: releases have two datelines in a row,
 * quote others, and name cities in cross-heads.
 */
final class Beginnings {

    /** Said of a part that holds a second dateline after a body, which opens no release for certain. */
    static final String DOUBT = "a second dateline stands in the text: perhaps two releases; --separator parts them";

    /** A headline, a standfirst, a byline and a stamp may stand above a dateline. */
    private static final int DEEPEST_HEAD = 5;

    /** A dateline has its date and its agency within so many characters. */
    private static final int LONGEST_DATELINE = 90;

    /** Of a paragraph that makes a body, in characters; so long that it needs no stop at its end. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private static final int LONGEST_HEADLINE = 200;

    /** In words; a cross-head may be shorter. */
    private static final int SHORTEST_HEADLINE = 3;

    /** Of a sign-off or a stamp, in characters. */
    private static final int LONGEST_END = 40;

    private static final int LONGEST_STAMP = 12;

    /** Digits of a year, which a dateline without any mark has. */
    private static final int YEAR = 4;

    /** A standfirst, or a site's own headline, says the same again in so many of its words. */
    private static final double REPEATED = 0.5;

    private final LanguageSource languages;
    private final String text;
    private final Span range;
    private final List<Span> lines;
    /** Paragraphs among the lines before each line. */
    private final int[] paragraphsBefore;

    private final Set<Span> doubtful = new HashSet<>();

    Beginnings(LanguageSource languages, String text, Span range) {
        this.languages = languages;
        this.text = text;
        this.range = range;
        this.lines = HardWrap.rejoin(text, Lines.of(text, range));
        this.paragraphsBefore = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            boolean body = isParagraph(lines.get(i)) || isClosingStamp(lines.get(i));
            paragraphsBefore[i + 1] = paragraphsBefore[i] + (body ? 1 : 0);
        }
    }

    /** The releases, in order; one where nothing begins. */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        int start = range.start();
        Part part = new Part(0);
        for (int i = 1; i < lines.size(); i++) {
            int head = part.beginningAt(i);
            if (head > 0) {
                parts.add(ended(part, start, lines.get(head - 1).end()));
                start = lines.get(head).start();
                part = new Part(head);
                part.dateline = head == i ? Part.UNKNOWN : i;
            }
        }
        parts.add(ended(part, start, range.end()));
        return parts;
    }

    private Span ended(Part part, int start, int end) {
        Span span = new Span(start, end);
        if (part.doubtful) {
            doubtful.add(span);
        }
        return span;
    }

    /** Whether a part holds what may be a second release. */
    boolean isDoubtful(Span part) {
        return doubtful.contains(part);
    }

    /** One release as far as it is read. */
    private final class Part {

        private static final int UNKNOWN = -2;
        private static final int NONE = -1;

        private final int first;
        /** The line of its last dateline, looked for only where another follows. */
        private int dateline = UNKNOWN;

        private boolean doubtful;

        Part(int first) {
            this.first = first;
        }

        /** The first line of the release whose dateline stands on a line, or which is the heading of a take; or -1. */
        int beginningAt(int line) {
            if (paragraphs(first, line) == 0) {
                return NONE;
            }
            if (lines.get(line - 1).length() <= LONGEST_END && isParted(line) && isDeskHeading(line)) {
                return line;
            }
            DatelineParser.Found found = mayBeDateline(line) ? dateline(line) : null;
            if (found == null || !(found.dateline().agency() != null || isDated(found.dateline()))) {
                doubtful |= found != null && isHeadline(line - 1) && hasDatelineAboveBody(line - 1);
                return NONE;
            }
            int parted = parting(line);
            int head = parted > 0 ? parted : headOf(line);
            if (!hasBody(head, parted > 0) || isAboveOtherStories(head - 1)) {
                return NONE;
            }
            if (parted > 0 || isWhole(found, head, line)) {
                return head;
            }
            doubtful |= line + 1 < lines.size() && !isAgencyAlone(found.dateline());
            dateline = line;
            return NONE;
        }

        /** A paragraph under a dateline, or two: one may be a standfirst above it. */
        private boolean hasBody(int head, boolean parted) {
            return parted || paragraphs(first, head) > 1 || hasDatelineAboveBody(head);
        }

        private boolean hasDatelineAboveBody(int head) {
            if (dateline == UNKNOWN) {
                dateline = NONE;
                for (int i = first; i < head && dateline == NONE; i++) {
                    dateline = mayBeDateline(i) && dateline(i) != null ? i : NONE;
                }
            }
            return dateline != NONE && paragraphs(dateline, head) > 0;
        }

        /** The nearest line above from which on, for certain, another release may stand; or -1. */
        private int parting(int line) {
            for (int i = line; i > first && i > line - DEEPEST_HEAD; i--) {
                if (isParted(i)) {
                    return i;
                }
            }
            return NONE;
        }

        private boolean isParted(int line) {
            return isAfterFormFeed(line) || changesScript(line) || isSignedOff(line);
        }

        /** After a sign-off below the body, which stamps may follow. */
        private boolean isSignedOff(int line) {
            int last = line - 1;
            while (last > first && last > line - DEEPEST_HEAD && isNoise(last) && !signsOff(last)) {
                last--;
            }
            return paragraphs(first, last + 1) > 0 && signsOff(last);
        }

        /** From the dateline up: its headline, the headline again, a standfirst that tells the lede, stamps between. */
        private int headOf(int line) {
            int head = line;
            for (int i = line - 1; i > first && i > line - DEEPEST_HEAD; i--) {
                boolean standfirst = isParagraph(i) && head == line && repeats(i, line);
                boolean again = head < line && repeats(i, head);
                if (!isParagraph(i) && (again || (head == line && isHeadline(i)))) {
                    head = i;
                } else if (!standfirst && !isNoise(i)) {
                    break;
                }
            }
            return head;
        }
    }

    private int paragraphs(int from, int to) {
        return paragraphsBefore[to] - paragraphsBefore[from];
    }

    private boolean isParagraph(int line) {
        return paragraphs(line, line + 1) > 0;
    }

    private boolean isParagraph(Span line) {
        boolean stopped = ".؟!\"”»".indexOf(text.charAt(line.end() - 1)) >= 0;
        return line.length() > LONGEST_HEADLINE || (stopped && line.length() > SHORTEST_PARAGRAPH);
    }

    /** A cheap look that spares nearly every line the parser. */
    private boolean mayBeDateline(int index) {
        Span line = lines.get(index);
        int end = Math.min(line.end(), line.start() + LONGEST_DATELINE);
        int digits = 0;
        boolean mark = false;
        for (int i = line.start(); i < end; i++) {
            char c = text.charAt(i);
            digits += (c >= '0' && c <= '9') || (c >= '\u0660' && c <= '\u0669') ? 1 : 0;
            mark |= "/(-:–".indexOf(c) >= 0;
        }
        boolean apart = line.length() <= LONGEST_END || (index > 0 && !isParagraph(index - 1));
        return digits >= YEAR || (mark && (digits > 0 || apart));
    }

    private DatelineParser.@Nullable Found dateline(int index) {
        Span line = lines.get(index);
        DatelineParser parser = new DatelineParser(languageOf(line));
        DatelineParser.Found found = parser.parseAfterByline(text, line);
        return found == null ? parser.parse(text, line) : found;
    }

    /** Under a headline an agency, or place and full date, are enough; without one all must be there, and a lede. */
    private boolean isWhole(DatelineParser.Found found, int head, int line) {
        Dateline dateline = found.dateline();
        if (head < line) {
            boolean next = line + 1 < lines.size() && (!isAgencyAlone(dateline) || isParagraph(line + 1));
            return found.lede() < lines.get(line).end() || next;
        }
        return dateline.place() != null
                && dateline.date() != null
                && dateline.agency() != null
                && lines.get(line).end() - found.lede() > SHORTEST_PARAGRAPH;
    }

    /** As a sign-off is, which initials may follow. */
    private static boolean isAgencyAlone(Dateline dateline) {
        return dateline.place() == null && dateline.date() == null;
    }

    private static boolean isDated(Dateline dateline) {
        return dateline.place() != null
                && dateline.date() != null
                && dateline.date().year() != null;
    }

    private boolean isAfterFormFeed(int line) {
        int from = lines.get(line - 1).end();
        return text.substring(from, lines.get(line).start()).indexOf('\f') >= 0;
    }

    /** The same news in another language below: Arabic above, English here. */
    private boolean changesScript(int line) {
        Span above = lines.get(line - 1);
        Script script = Script.of(text, above);
        return above.length() > SHORTEST_PARAGRAPH
                && script != Script.NONE
                && script != Script.of(text, lines.get(line));
    }

    /** {@code 13:38 ت م} is the last line of its item, whatever came before. */
    private boolean isClosingStamp(Span line) {
        return line.length() <= LONGEST_STAMP && new Chrome(languageOf(line)).isClosingStamp(text, line);
    }

    private boolean signsOff(int index) {
        Span line = lines.get(index);
        if (isClosingStamp(line)) {
            return true;
        }
        boolean prose = line.length() > LONGEST_DATELINE && text.charAt(line.end() - 1) == '.';
        return !prose && new SignOffFinder(languageOf(line)).find(text, line) != null;
    }

    /** {@code عام / TITLE / إضافة أولى}: an item of a desk, which needs no dateline after a sign-off. */
    private boolean isDeskHeading(int index) {
        Span line = lines.get(index);
        Heading heading = Heading.of(text, line, languageOf(line));
        return heading.take() > 0 || heading.title().start() > line.start();
    }

    private boolean isHeadline(int index) {
        Span line = lines.get(index);
        LineTokens tokens = LineTokens.of(text, line, languageOf(line));
        return !isParagraph(index) && Chrome.words(tokens) >= SHORTEST_HEADLINE && !isNoise(index);
    }

    private boolean isAboveOtherStories(int index) {
        Span line = lines.get(index);
        return new Chrome(languageOf(line)).isAboveOtherStories(text, line);
    }

    private boolean isNoise(int index) {
        Span line = lines.get(index);
        return new Chrome(languageOf(line)).isNoise(text, line);
    }

    /** Whether most words of one line stand in another. */
    private boolean repeats(int index, int other) {
        Set<String> words = words(lines.get(index));
        int all = words.size();
        words.retainAll(words(lines.get(other)));
        return words.size() > REPEATED * all;
    }

    private Set<String> words(Span line) {
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEADLINE * 2));
        return new HashSet<>(LineTokens.of(text, head, languageOf(line)).forms());
    }

    private Language languageOf(Span line) {
        return languages.of(LanguageDetector.language(line.of(text)));
    }
}
