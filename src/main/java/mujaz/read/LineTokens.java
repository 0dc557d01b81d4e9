package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.language.Tokenizer;
import mujaz.model.Span;
import mujaz.model.Token;

/**
 * Tokens of a stretch of a line, letters and digits parted: wire copy glues {@code الرياض26}, {@code 2015م},
 * {@code 24th} and {@code 24,2015}.
 */
final class LineTokens {

    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final String TATWEEL = "ـ";

    private final List<Token> tokens;
    private final List<String> forms;

    private LineTokens(List<Token> tokens) {
        this.tokens = tokens;
        this.forms = Token.forms(tokens);
        for (int i = 0; i < forms.size(); i++) {
            if (isTatweel(forms.get(i))) {
                forms.set(i, TATWEEL);
            }
        }
    }

    /** {@code ـ}, {@code ــ}: they stand for a dash. */
    private static boolean isTatweel(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != 'ـ') {
                return false;
            }
        }
        return form.length() > 1;
    }

    /** The matching form of the first token alone; empty where there is none. */
    static String first(String text, Span span, Language language) {
        Token token = language.tokenizer().first(text, span);
        if (token == null) {
            return "";
        }
        int seam = seam(text, token);
        return seam < 0
                ? token.form()
                : of(text, new Span(token.start(), seam), language).form(0);
    }

    static LineTokens of(String text, Span span, Language language) {
        return of(text, language.tokenizer().tokens(text, span), language);
    }

    /** Of tokens that are known already. */
    static LineTokens of(String text, List<Token> tokens, Language language) {
        for (Token token : tokens) {
            if (seam(text, token) >= 0) {
                return parted(text, tokens, language.tokenizer());
            }
        }
        return new LineTokens(tokens);
    }

    private static LineTokens parted(String text, List<Token> tokens, Tokenizer tokenizer) {
        List<Token> parted = new ArrayList<>(tokens.size() + 2);
        for (Token token : tokens) {
            addParted(text, token, tokenizer, parted);
        }
        return new LineTokens(parted);
    }

    /** What stands behind a seam may have another: {@code الرياض26شوال}. */
    private static void addParted(String text, Token token, Tokenizer tokenizer, List<Token> parted) {
        int seam = seam(text, token);
        if (seam < 0) {
            parted.add(token);
            return;
        }
        parted.addAll(tokenizer.tokens(text, new Span(token.start(), seam)));
        for (Token rest : tokenizer.tokens(text, new Span(seam, token.end()))) {
            addParted(text, rest, tokenizer, parted);
        }
    }

    int size() {
        return tokens.size();
    }

    List<String> forms() {
        return forms;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The matching form at an index; empty outside. */
    String form(int i) {
        return i >= 0 && i < forms.size() ? forms.get(i) : "";
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD && !isLoneTatweel(i);
    }

    /** Index after at most so many words that carry content, from an index on. */
    int afterContent(int start, int longest, Set<String> stopWords) {
        int i = start;
        while (i < start + longest && isWord(i) && !stopWords.contains(form(i))) {
            i++;
        }
        return i;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean isPunctuation(int i) {
        return i >= 0 && i < tokens.size() && (tokens.get(i).kind() == Token.Kind.PUNCTUATION || isLoneTatweel(i));
    }

    /** A tatweel between spaces stands for a dash. */
    private boolean isLoneTatweel(int i) {
        return forms.get(i).equals(TATWEEL);
    }

    /** Whether words are in capitals, marks between them aside; one letter alone opens a sentence. */
    boolean isUpperCase(String text, int from, int to) {
        boolean upper = false;
        for (int i = from; i < to; i++) {
            if (!isPunctuation(i)) {
                if (!isUpperCase(text, tokens.get(i))) {
                    return false;
                }
                upper = true;
            }
        }
        return upper;
    }

    private static boolean isUpperCase(String text, Token word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Number of words and figures. */
    int words() {
        int words = 0;
        for (int i = 0; i < size(); i++) {
            words += isPunctuation(i) ? 0 : 1;
        }
        return words;
    }

    /** Whether a stop ends them, before closing quotation marks and brackets. */
    boolean endsWithStop() {
        int last = size() - 1;
        while (last > 0 && "»”\")’'".contains(form(last))) {
            last--;
        }
        return last >= 0 && isPunctuation(last) && ".!?؟…".contains(form(last));
    }

    /** The whole number at an index, or -1. */
    int number(int i) {
        String form = form(i);
        if (form.isEmpty() || form.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int k = 0; k < form.length(); k++) {
            int digit = Character.digit(form.charAt(k), 10);
            if (digit < 0) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The text from one token to another, both included. */
    Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /** Matching forms have European digits. */
    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) <= '9' && form.charAt(i) >= '0') {
                return true;
            }
        }
        return false;
    }

    /** Where a word turns from letters to digits or back, or a day from its year; -1 where nowhere. */
    private static int seam(String text, Token token) {
        if (!token.isWord() || !hasDigit(token.form())) {
            return -1;
        }
        for (int i = token.start() + 1; i < token.end(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if ((Character.isLetter(before) && Character.isDigit(c))
                    || (Character.isDigit(before) && Character.isLetter(c))
                    || (c == ',' && isBeforeYear(text, token, i))) {
                return i;
            }
        }
        return -1;
    }

    /** The comma of {@code March 22,2019}: thousands have three digits behind it. */
    private static boolean isBeforeYear(String text, Token token, int comma) {
        int day = comma - token.start();
        boolean lengths = day <= 2 && token.end() - comma == YEAR + 1;
        return lengths && Character.isDigit(text.charAt(comma + 1)) && Character.isDigit(text.charAt(token.end() - 1));
    }
}
