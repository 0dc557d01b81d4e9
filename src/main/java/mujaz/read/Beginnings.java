package mujaz.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.LanguageSource;
import mujaz.model.Dateline;
import mujaz.model.Span;

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

    private final Span range;
    private final InputLines lines;

    private final Set<Span> doubtful = new HashSet<>();

    Beginnings(LanguageSource languages, String text, Span range) {
        this.range = range;
        this.lines = new InputLines(languages, text, range);
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
            if (lines.paragraphs(first, line) == 0) {
                return NONE;
            }
            if (lines.get(line - 1).length() <= InputLines.LONGEST_END && isParted(line) && lines.isDeskHeading(line)) {
                return line;
            }
            DatelineParser.Found found = lines.mayBeDateline(line) ? lines.dateline(line) : null;
            if (found == null || !(found.dateline().agency() != null || isDated(found.dateline()))) {
                doubtful |= found != null && lines.isHeadline(line - 1) && hasDatelineAboveBody(line - 1);
                return NONE;
            }
            int parted = parting(line);
            int head = parted > 0 ? parted : headOf(line);
            if (!hasBody(head, parted > 0) || lines.isAboveOtherStories(head - 1)) {
                return NONE;
            }
            if (parted > 0 ? isFollowed(found, line) : isWhole(found, head, line)) {
                return head;
            }
            doubtful |= line + 1 < lines.size() && !isAgencyAlone(found.dateline());
            dateline = line;
            return NONE;
        }

        /** A paragraph under a dateline, or two: one may be a standfirst above it. */
        private boolean hasBody(int head, boolean parted) {
            return parted || lines.paragraphs(first, head) > 1 || hasDatelineAboveBody(head);
        }

        private boolean hasDatelineAboveBody(int head) {
            if (dateline == UNKNOWN) {
                dateline = NONE;
                for (int i = first; i < head && dateline == NONE; i++) {
                    dateline = lines.mayBeDateline(i) && lines.dateline(i) != null ? i : NONE;
                }
            }
            return dateline != NONE && lines.paragraphs(dateline, head) > 0;
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
            return lines.isAfterFormFeed(line) || lines.changesScript(line) || isSignedOff(line);
        }

        /** After a sign-off below the body, which stamps may follow. */
        private boolean isSignedOff(int line) {
            int last = line - 1;
            while (last > first && last > line - DEEPEST_HEAD && lines.isNoise(last) && !lines.signsOff(last)) {
                last--;
            }
            return lines.paragraphs(first, last + 1) > 0 && lines.signsOff(last);
        }

        /** From the dateline up: its headline, the headline again, a standfirst that tells the lede, stamps between. */
        private int headOf(int line) {
            int head = line;
            for (int i = line - 1; i > first && i > line - DEEPEST_HEAD; i--) {
                boolean again = head < line && !lines.isParagraph(i) && lines.repeats(i, head);
                if (again || (head == line && lines.isHeadline(i))) {
                    head = i;
                } else if (!isStandfirst(i, head, line) && !lines.isNoise(i)) {
                    break;
                }
            }
            return head;
        }
    }

    private boolean isStandfirst(int i, int head, int line) {
        return lines.isParagraph(i) && head == line && lines.repeats(i, line);
    }

    /** Under a headline an agency, or place and full date, are enough; without one all must be there, and a lede. */
    private boolean isWhole(DatelineParser.Found found, int head, int line) {
        Dateline dateline = found.dateline();
        if (head < line) {
            boolean next = line + 1 < lines.size() && (!isAgencyAlone(dateline) || lines.isParagraph(line + 1));
            return found.lede() < lines.get(line).end() || next;
        }
        return dateline.place() != null
                && dateline.date() != null
                && dateline.agency() != null
                && lines.get(line).end() - found.lede() > InputLines.SHORTEST_PARAGRAPH;
    }

    /** Whether anything stands below a dateline or behind it: an agency's address below a sign-off opens no release. */
    private boolean isFollowed(DatelineParser.Found found, int line) {
        return line + 1 < lines.size() || lines.get(line).end() - found.lede() > InputLines.SHORTEST_PARAGRAPH;
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
}
