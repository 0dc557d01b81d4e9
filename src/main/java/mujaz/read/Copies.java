package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Copy;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parts an input into the releases that it holds: wire messages, what {@code NNNN}, a form feed or the user's separator
 * parts, and what begins anew with a headline and a dateline after a sign-off or in another script. A release is never parted: where only one of
 * these signs is there, a second dateline or an agency's name at the end of a line, it stays one.
 */
public final class Copies {

    /** A headline, a standfirst, a byline and a stamp may stand between a sign-off and the next dateline. */
    private static final int FARTHEST_DATELINE = 4;

    /** A dateline has its date and its agency within so many characters. */
    private static final int LONGEST_DATELINE = 90;

    /** Digits of a year, which a dateline without any mark has. */
    private static final int YEAR = 4;

    /** Of a paragraph that makes a body, in characters. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private final LanguageSource languages;

    public Copies(LanguageSource languages) {
        this.languages = languages;
    }

    /**
     * The releases of an input, in order; at least one.
     *
     * @param input the input as decoded, or as taken out of a page
     * @param separator a line that stands between releases, or null
     */
    public List<Copy> of(Copy input, @Nullable String separator) {
        Copy copy = Mojibake.repair(input);
        if (WireMessages.isWire(copy.text())) {
            return new Takes(languages).join(WireMessages.unwrap(copy));
        }
        List<Copy> copies = new ArrayList<>();
        for (Span part : new Run(copy.text(), separator).parts()) {
            copies.add(part.length() == copy.text().length() ? copy : copy.part(part, null));
        }
        return copies.size() < 2 ? List.of(copies.isEmpty() ? copy : copies.get(0)) : new Takes(languages).join(copies);
    }

    /** One input on its way. */
    private final class Run {

        private final String text;
        private final @Nullable String separator;
        private final List<Span> lines;
        private final List<Span> parts = new ArrayList<>();
        private int start;

        Run(String text, @Nullable String separator) {
            this.text = text;
            this.separator = separator;
            this.lines = Lines.of(text);
        }

        List<Span> parts() {
            int first = 0;
            for (int i = 0; i < lines.size(); i++) {
                Span line = lines.get(i);
                if (isSeparator(line)) {
                    end(line.start(), line.end());
                    first = i + 1;
                } else if (isEndMark(line)) {
                    end(line.end(), line.end());
                    first = i + 1;
                } else if (i > first && beginsAnew(first, i)) {
                    end(lines.get(i - 1).end(), line.start());
                    first = i;
                }
            }
            end(text.length(), text.length());
            return parts;
        }

        /** Ends a part; one without anything visible is none. */
        private void end(int end, int next) {
            if (!Lines.trim(text, start, end).isEmpty()) {
                boolean all = parts.isEmpty() && end == text.length();
                parts.add(new Span(all ? 0 : start, end));
            }
            start = next;
        }

        private boolean isSeparator(Span line) {
            return separator != null && line.of(text).equals(separator.strip());
        }

        private boolean isEndMark(Span line) {
            return line.length() == 4 && line.of(text).equals("NNNN");
        }

        /** After a sign-off, or a form feed, with a dateline not far below. */
        private boolean beginsAnew(int first, int index) {
            int dateline = index;
            int last = Math.min(lines.size(), index + FARTHEST_DATELINE) - 1;
            while (dateline <= last && !mayBeDateline(lines.get(dateline))) {
                dateline++;
            }
            if (dateline > last) {
                return false;
            }
            boolean parted = isAfterFormFeed(index) || signsOff(lines.get(index - 1)) || changesScript(index);
            if (!parted) {
                return false;
            }
            // What is still to come of the first release's own head is no new release.
            return hasBody(first, index) && isDateline(lines.get(dateline));
        }

        /** A cheap look that spares nearly every line the parser. */
        private boolean mayBeDateline(Span line) {
            int end = Math.min(line.end(), line.start() + LONGEST_DATELINE);
            int digits = 0;
            boolean mark = false;
            for (int i = line.start(); i < end && !(digits > 0 && mark) && digits < YEAR; i++) {
                char c = text.charAt(i);
                digits += (c >= '0' && c <= '9') || (c >= '\u0660' && c <= '\u0669') ? 1 : 0;
                mark |= c == '/' || c == '(' || c == '-' || c == ':';
            }
            return digits >= YEAR || (digits > 0 && mark);
        }

        private boolean isAfterFormFeed(int index) {
            return text.substring(lines.get(index - 1).end(), lines.get(index).start())
                            .indexOf('\f')
                    >= 0;
        }

        /** The same news in another language below: Arabic above, English here. */
        private boolean changesScript(int index) {
            Span above = lines.get(index - 1);
            return above.length() > SHORTEST_PARAGRAPH
                    && Script.of(text, above) != Script.of(text, lines.get(index))
                    && Script.of(text, above) != Script.NONE;
        }

        private boolean hasBody(int first, int index) {
            for (int i = first; i < index; i++) {
                if (mayBeDateline(lines.get(i)) && isDateline(lines.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private boolean signsOff(Span line) {
            boolean prose = line.length() > LONGEST_DATELINE && text.charAt(line.end() - 1) == '.';
            return !prose && new SignOffFinder(languageOf(line)).find(text, line) != null;
        }

        private boolean isDateline(Span line) {
            DatelineParser.Found found = new DatelineParser(languageOf(line)).parse(text, line);
            return found != null && found.dateline().agency() != null;
        }

        private Language languageOf(Span line) {
            return languages.of(LanguageDetector.language(line.of(text)));
        }
    }
}
