package mujaz.language;

import mujaz.model.Entities;
import mujaz.model.Length;
import mujaz.model.Span;

/**
 * What counts as one word, in every language and every stage: a run of letters, digits and their marks. Inside it may
 * stand what belongs to the spelling:
 *
 * <ul>
 *   <li>in numbers {@code . , : /} and the Arabic separators between digits, and the {@code ر} of the old reversed
 *       decimals: {@code 1,856,324}, {@code 7:26:60}, {@code AED37.5}, {@code 92ر0};
 *   <li>an apostrophe between letters: {@code UAE's};
 *   <li>the stops of an acronym, its last one included: {@code U.S.}, {@code H.H.}, {@code أ.د.}
 * </ul>
 *
 * Hyphens and dashes part words: {@code long-term} and {@code 2014–15} are two each.
 */
public final class Words {

    private Words() {}

    /** Number of words in a text. */
    public static int count(CharSequence text) {
        String string = text.toString();
        int words = 0;
        int i = 0;
        while (i < string.length()) {
            int end = endOfWord(string, i, string.length());
            if (end > i) {
                words++;
                i = end;
            } else {
                int entity = Entities.end(string, i, string.length());
                i = entity > 0 ? entity : i + Character.charCount(string.codePointAt(i));
            }
        }
        return words;
    }

    /** Number of runs without white space, as {@code wc -w} counts: a dash between spaces is one. */
    public static int countBySpaces(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    /** The larger of both counts: a limit that holds for it holds for every reader who counts. */
    public static int countStrictly(CharSequence text) {
        return Math.max(count(text), countBySpaces(text));
    }

    /** Whether a printed text keeps to the limits of words and characters. */
    public static boolean fits(String text, Length length) {
        return countStrictly(text) <= length.words() && text.codePointCount(0, text.length()) <= length.chars();
    }

    /** Position after the word that starts at a position; the position itself where none starts. */
    static int endOfWord(String text, int start, int limit) {
        if (start >= limit || !isWordPart(text.codePointAt(start)) || isMark(text.codePointAt(start))) {
            return start;
        }
        int acronym = endOfAcronym(text, start, limit);
        if (acronym > start) {
            return acronym;
        }
        int i = afterLetters(text, start, limit);
        while (i < limit) {
            int c = text.codePointAt(i);
            if (!isWordPart(c) && !(isJoiner(c) || joins(text, start, i, limit))) {
                break;
            }
            i = afterLetters(text, i + Character.charCount(c), limit);
        }
        return Math.min(withoutTrailingJoiners(text, start, i), limit);
    }

    /** Past the letters that most words are made of and nothing else. */
    private static int afterLetters(String text, int start, int limit) {
        int i = start;
        while (i < limit && isPlainLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a word is a figure: it starts with a digit, or it is a sum with its currency glued on. */
    static boolean isNumber(String text, Span word) {
        boolean digit = false;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (digit && (c == ',' || c == '.')) {
                return true;
            }
            digit |= !isPlainLetter(c) && Character.isDigit(text.codePointAt(i));
            if (digit && i == word.start()) {
                return true;
            }
        }
        return false;
    }

    /** Letters, digits, combining marks and tatweel. */
    static boolean isWordPart(int c) {
        return isPlainLetter(c) || Character.isLetterOrDigit(c) || c == '\u0640' || isMark(c);
    }

    /** The letters that nearly all text is made of: they need no look into the tables of Unicode. */
    static boolean isPlainLetter(int c) {
        return (c >= '\u0621' && c <= '\u063A') || (c >= '\u0641' && c <= '\u064A') || (c >= 'a' && c <= 'z');
    }

    /** White space of every kind, control characters, and marks that direct or join without being seen. */
    public static boolean isInvisible(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isJoiner(c) || c == '\uFEFF';
    }

    /** White space and no-break spaces. */
    public static boolean isSpace(char c) {
        return c <= ' ' || (!isPlainLetter(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isMark(int c) {
        if (c < '\u0300' || isPlainLetter(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Zero-width joiners, direction marks, soft hyphen: invisible, and they do not end a word. */
    private static boolean isJoiner(int c) {
        return c > '\u00A0' && !isPlainLetter(c) && Character.getType(c) == Character.FORMAT;
    }

    /** Whether the mark at a position belongs to the word around it. */
    private static boolean joins(String text, int start, int i, int limit) {
        if (i == start || i + 1 >= limit) {
            return false;
        }
        char mark = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (mark) {
            case '.', ',', ':', '/', '\u066B', '\u066C' -> Character.isDigit(before) && Character.isDigit(after);
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    /** Two or more single letters, each with its stop. */
    private static int endOfAcronym(String text, int start, int limit) {
        int i = start;
        int letters = 0;
        while (i + 1 < limit && text.charAt(i + 1) == '.' && Character.isLetter(text.charAt(i))) {
            i += 2;
            letters++;
        }
        if (letters < 2) {
            return start;
        }
        return i < limit && isWordPart(text.codePointAt(i)) ? withLastLetter(text, start, i, limit) : i;
    }

    /** {@code U.S.A} without its last stop; {@code H.H.Sheikh}, a missing space, ends after the stop. */
    private static int withLastLetter(String text, int start, int i, int limit) {
        boolean single = i + 1 >= limit || !isWordPart(text.codePointAt(i + 1));
        return single && i > start ? i + 1 : i;
    }

    private static int withoutTrailingJoiners(String text, int start, int end) {
        int i = end;
        while (i > start + 1 && isJoiner(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
