package mujaz.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** The lines of an input of perhaps several releases, each in its own language, and what each may be to a release. */
final class InputLines {

    /** A dateline has its date and its agency within so many characters. */
    private static final int LONGEST_DATELINE = 90;

    /** Of a paragraph that makes a body, in characters; so long that it needs no stop at its end. */
    static final int SHORTEST_PARAGRAPH = 60;

    private static final int LONGEST_HEADLINE = 200;

    /** In words; a cross-head may be shorter. */
    private static final int SHORTEST_HEADLINE = 3;

    /** Of a sign-off or a stamp, in characters. */
    static final int LONGEST_END = 40;

    private static final int LONGEST_STAMP = 12;

    /** Digits of a year, which a dateline without any mark has. */
    private static final int YEAR = 4;

    /** A standfirst, or a site's own headline, says the same again in so many of its words. */
    private static final double REPEATED = 0.5;

    private final LanguageSource languages;
    private final String text;
    private final List<Span> lines;
    /** Paragraphs among the lines before each line. */
    private final int[] paragraphsBefore;

    /** The language of each line, told when it is first asked for. */
    private final @Nullable Language[] lineLanguages;

    InputLines(LanguageSource languages, String text, Span range) {
        this.languages = languages;
        this.text = text;
        this.lines = HardWrap.rejoin(text, Lines.of(text, range));
        this.lineLanguages = new Language[lines.size()];
        this.paragraphsBefore = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            boolean body = isParagraph(lines.get(i)) || isClosingStamp(i);
            paragraphsBefore[i + 1] = paragraphsBefore[i] + (body ? 1 : 0);
        }
    }

    int size() {
        return lines.size();
    }

    Span get(int index) {
        return lines.get(index);
    }

    /** Those among a stretch of lines that make a body. */
    int paragraphs(int from, int to) {
        return paragraphsBefore[to] - paragraphsBefore[from];
    }

    boolean isParagraph(int line) {
        return paragraphs(line, line + 1) > 0;
    }

    private boolean isParagraph(Span line) {
        boolean stopped = ".؟!\"”»".indexOf(text.charAt(line.end() - 1)) >= 0;
        return line.length() > LONGEST_HEADLINE || (stopped && line.length() > SHORTEST_PARAGRAPH);
    }

    /** A cheap look that spares nearly every line the parser. */
    boolean mayBeDateline(int index) {
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

    DatelineParser.@Nullable Found dateline(int index) {
        Span line = lines.get(index);
        DatelineParser parser = new DatelineParser(languageOf(index));
        DatelineParser.Found found = parser.parseAfterByline(text, line);
        return found == null ? parser.parse(text, line) : found;
    }

    boolean isAfterFormFeed(int line) {
        int from = lines.get(line - 1).end();
        return text.substring(from, lines.get(line).start()).indexOf('\f') >= 0;
    }

    /** The same news in another language below: Arabic above, English here. */
    boolean changesScript(int line) {
        Span above = lines.get(line - 1);
        Script script = Script.of(text, above);
        return above.length() > SHORTEST_PARAGRAPH
                && script != Script.NONE
                && script != Script.of(text, lines.get(line));
    }

    /** {@code 13:38 ت م} is the last line of its item, whatever came before. */
    private boolean isClosingStamp(int index) {
        Span line = lines.get(index);
        return line.length() <= LONGEST_STAMP && new Chrome(languageOf(index)).isClosingStamp(text, line);
    }

    boolean signsOff(int index) {
        Span line = lines.get(index);
        if (isClosingStamp(index)) {
            return true;
        }
        boolean prose = line.length() > LONGEST_DATELINE && text.charAt(line.end() - 1) == '.';
        return !prose && new SignOffFinder(languageOf(index)).find(text, line) != null;
    }

    /** {@code عام / TITLE / إضافة أولى}: an item of a desk, which needs no dateline after a sign-off. */
    boolean isDeskHeading(int index) {
        Span line = lines.get(index);
        Heading heading = Heading.of(text, line, languageOf(index));
        return heading.take() > 0 || heading.title().start() > line.start();
    }

    boolean isHeadline(int index) {
        return !isParagraph(index)
                && LineTokens.of(text, lines.get(index), languageOf(index)).words() >= SHORTEST_HEADLINE
                && !isNoise(index);
    }

    boolean isAboveOtherStories(int index) {
        Span line = lines.get(index);
        return new Chrome(languageOf(index)).marks().areAboveOtherStories(text, line);
    }

    boolean isNoise(int index) {
        Span line = lines.get(index);
        return new Chrome(languageOf(index)).isNoise(text, line);
    }

    /** Whether most words of one line stand in another. */
    boolean repeats(int index, int other) {
        Set<String> words = words(index);
        int all = words.size();
        words.retainAll(words(other));
        return words.size() > REPEATED * all;
    }

    private Set<String> words(int index) {
        Span line = lines.get(index);
        Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEADLINE * 2));
        return new HashSet<>(LineTokens.of(text, head, languageOf(index)).forms());
    }

    private Language languageOf(int index) {
        Language language = lineLanguages[index];
        if (language == null) {
            language = languages.of(LanguageDetector.language(lines.get(index).of(text)));
            lineLanguages[index] = language;
        }
        return language;
    }
}
