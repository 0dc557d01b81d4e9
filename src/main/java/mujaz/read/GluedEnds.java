package mujaz.read;

import mujaz.language.Language;
import mujaz.model.Span;

/** Marks and headings that are glued to the last sentence of a paragraph. */
final class GluedEnds {

    /** Of marks behind the last stop of a line, in characters; in brackets they may be longer. */
    private static final int LONGEST_MARKS = 60;

    private static final int LONGEST_IN_BRACKETS = 200;

    /** Of a heading and the word before it, in characters. */
    private static final int LONGEST_TAIL = 80;

    /** In words. */
    private static final int LONGEST_HEADING = 4;

    private final Language language;
    private final Chrome chrome;

    GluedEnds(Language language, Chrome chrome) {
        this.language = language;
        this.chrome = chrome;
    }

    /**
     * Where marks start that are glued to the last sentence of a line, which ends with a stop before them; the line's end if
     * none are.
     */
    int marks(String text, Span line) {
        int longest = text.charAt(line.end() - 1) == ')' ? LONGEST_IN_BRACKETS : LONGEST_MARKS;
        for (int i = line.end() - 1; i > Math.max(line.start() + 2, line.end() - longest); i--) {
            if (".؟!".indexOf(text.charAt(i)) >= 0 && isStopOfSentence(text, i)) {
                Span rest = Lines.trim(text, i + 1, line.end());
                boolean end =
                        !closesQuotation(text, rest) && (chrome.isNoise(text, rest) || chrome.isInitials(text, rest));
                return end ? rest.start() : line.end();
            }
        }
        return line.end();
    }

    /** Whether nothing but marks stands there that close what the sentence opened; true for nothing at all. */
    private static boolean closesQuotation(String text, Span rest) {
        for (int i = rest.start(); i < rest.end(); i++) {
            if ("\"”»’')]".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** After two letters or a closing mark, or before a space. */
    private static boolean isStopOfSentence(String text, int i) {
        char before = text.charAt(i - 1);
        boolean word = Character.isLetter(before) && Character.isLetter(text.charAt(i - 2));
        boolean number = Character.isDigit(before) && i + 1 < text.length() && text.charAt(i + 1) == ' ';
        return word || number || "»”\")".indexOf(before) >= 0;
    }

    /**
     * Where a heading glued to the end of a paragraph starts ({@code . عقوبات رادعة}), or the end of the paragraph: a
     * few words without a stop after the last full stop.
     */
    int heading(String text, Span paragraph) {
        if (isStopped(text, paragraph)) {
            return paragraph.end();
        }
        Span tail = new Span(Math.max(paragraph.start(), paragraph.end() - LONGEST_TAIL), paragraph.end());
        LineTokens tokens = LineTokens.of(text, tail, language);
        int last = tokens.size() - 1;
        int first = last;
        while (first >= 0 && tokens.isWord(first)) {
            first--;
        }
        int words = last - first;
        boolean heading = words >= 2
                && words <= LONGEST_HEADING
                && first >= 3
                && tokens.form(first).equals(".")
                && endsSentence(tokens, first - 1);
        return heading ? tokens.token(first + 1).start() : paragraph.end();
    }

    /** A stop after two letters belongs to no acronym: no heading follows it. A look that spares most paragraphs more. */
    static boolean isStopped(String text, Span paragraph) {
        int end = paragraph.end();
        return paragraph.length() > 2
                && text.charAt(end - 1) == '.'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(text.charAt(end - 3));
    }

    /** A word before a stop that is no abbreviation, or a closing mark. */
    private static boolean endsSentence(LineTokens tokens, int index) {
        return tokens.isWord(index) ? tokens.token(index).length() > 2 : "»”\")".contains(tokens.form(index));
    }
}
