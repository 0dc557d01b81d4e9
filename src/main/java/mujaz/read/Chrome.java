package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.model.Span;
import mujaz.model.Token;

/** Tells lines of a site or a wire system from lines of the news: handles, time stamps, links to other stories. */
final class Chrome {

    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_STAMP = 14;
    private static final int LONGEST_CREDIT = 9;
    private static final int LONGEST_ENTRY = 3;

    /** Characters. */
    private static final int LONGEST_LABEL = 80;

    /** A label in one or two words may be a title; the longer marks are not. */
    private static final int LONGEST_CROSSHEAD = 5;

    private final Language language;
    private final ReadingRules rules;
    private final KnownLines known;
    private final NoiseMarks marks;
    private final Captions captions;
    private final ServiceBrackets services;
    private final Stamps stamps;

    Chrome(Language language) {
        this.language = language;
        this.rules = language.reading();
        this.known = new KnownLines(language);
        this.marks = new NoiseMarks(language, known);
        this.captions = new Captions(language);
        this.services = new ServiceBrackets(language);
        this.stamps = new Stamps(language);
    }

    /** What opens lines of a site. */
    NoiseMarks marks() {
        return marks;
    }

    private LineTokens tokens(String text, Span span) {
        return known.tokens(text, span);
    }

    /** Whether a whole line is no news. */
    boolean isNoise(String text, Span line) {
        if (line.length() > LONGEST_HEAD) {
            return marks.open(text, line);
        }
        if (isPlainlyProse(text, line)) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return isHandle(tokens)
                || captions.isCaption(tokens)
                || services.isWhole(tokens)
                || stamps.isStamp(tokens)
                || isMenu(tokens)
                || tokens.form(0).equals("©")
                || isCredit(tokens)
                || isCreditLast(tokens)
                || isWireMark(tokens)
                || Addresses.isWhole(text, line)
                || Addresses.isAtEnd(text, line)
                || tokens.words() == 0
                || marks.open(text, line);
    }

    /** A line that ends with a word and its stop, without a handle, and opens with no mark: most are, and need no more. */
    private boolean isPlainlyProse(String text, Span line) {
        return GluedEnds.isStopped(text, line)
                && text.charAt(line.start()) != '©'
                && line.of(text).indexOf('@') < 0
                && !rules.marks().opens(LineTokens.first(text, line, language));
    }

    /** {@code (@handle)}, {@code @handle}, {@code #tag #tag}. */
    private static boolean isHandle(LineTokens tokens) {
        boolean handle = tokens.form(0).equals("@") || tokens.form(1).equals("@");
        boolean tags = tokens.form(0).equals("#") && !tokens.endsWithStop();
        return (handle && tokens.size() <= 6) || (tags && tokens.words() <= LONGEST_STAMP);
    }

    /** {@code Basma Qaddour}: who wrote it, alone on the last line. */
    boolean isSignature(String text, Span line) {
        if (line.length() > LONGEST_LABEL / 2) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        boolean name = tokens.size() == 2 || tokens.size() == LONGEST_ENTRY;
        for (int i = 0; i < tokens.size(); i++) {
            name &= tokens.isWord(i) && isCapital(text, tokens.token(i));
        }
        return name;
    }

    private boolean isCapital(String text, Token word) {
        return !language.boundaries().capitals() || Character.isUpperCase(text.charAt(word.start()));
    }

    /** The initials of who wrote and who edited, alone on the last line: {@code خلا}, {@code م.ع - ف.ن}. */
    boolean isInitials(String text, Span line) {
        if (line.length() > LONGEST_STAMP) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return tokens.words() <= LONGEST_CROSSHEAD && SignOffFinder.afterInitials(tokens, 0) == tokens.size();
    }

    /** Whether a line only says when it was published. */
    boolean isStamp(String text, Span line) {
        return line.length() <= LONGEST_HEAD && stamps.isStamp(tokens(text, line));
    }

    /** Whether a line is the head of a page, with its day. */
    boolean isHeadOfPage(String text, Span line) {
        return line.length() <= LONGEST_HEAD && stamps.isHeadOfPage(tokens(text, line));
    }

    /** Where the text starts after a stamp that opens a line. */
    int endOfOpeningStamp(String text, Span line) {
        return stamps.endOfOpening(text, line);
    }

    /** Where the text starts after the brackets of a service that open a line. */
    int endOfService(String text, Span line) {
        return services.end(text, line);
    }

    /** Whether a line is the stamp with which a wire ends its items. */
    boolean isClosingStamp(String text, Span line) {
        LineTokens tokens = tokens(text, line);
        Phrases.Match match = rules.marks().at(tokens.forms(), 1);
        return match != null
                && match.value().equals("stamp last")
                && match.end() == tokens.size()
                && tokens.token(0).kind() == Token.Kind.NUMBER;
    }

    /** Whether a line is too short for a headline: the name of a section or of a site, {@code Business / Local Business}. */
    boolean isName(String text, Span line) {
        int longest = line.of(text).contains(" / ") ? LONGEST_ENTRY + 1 : LONGEST_ENTRY;
        return line.length() <= LONGEST_HEAD && tokens(text, line).words() < longest;
    }

    /** {@code • Arabic}: an entry of a menu, not the first of a list that is news. */
    private static boolean isMenu(LineTokens tokens) {
        return tokens.form(0).equals("•") && tokens.words() <= LONGEST_ENTRY && !tokens.endsWithStop();
    }

    /** Whether a line is an entry of a menu. */
    boolean isMenu(String text, Span line) {
        return line.length() <= LONGEST_HEAD && isMenu(tokens(text, line));
    }

    /** {@code سالم المري يكتب:}. */
    private boolean isCreditLast(LineTokens tokens) {
        int last = tokens.size() - (tokens.form(tokens.size() - 1).equals(":") ? 2 : 1);
        Phrases.Match match = last > 0 ? rules.marks().at(tokens.forms(), last) : null;
        return match != null && match.value().equals("credit last") && tokens.words() <= LONGEST_CROSSHEAD;
    }

    private boolean isCredit(LineTokens tokens) {
        Phrases.Match match = rules.marks().at(tokens.forms(), tokens.form(0).equals("(") ? 1 : 0);
        boolean bracketed =
                tokens.form(0).equals("(") && tokens.form(tokens.size() - 1).equals(")");
        if (match == null
                || !match.is("credit")
                || match.value().equals("credit last")
                || (tokens.words() > LONGEST_CREDIT && !bracketed)) {
            return false;
        }
        boolean label = match.value().equals("credit label");
        boolean plain = !label && (match.end() > 1 || language.boundaries().capitals());
        boolean dash = "-–—".contains(tokens.form(match.end())) && tokens.words() <= LONGEST_CROSSHEAD;
        return ":/".contains(tokens.form(match.end())) || dash || (plain && !tokens.endsWithStop());
    }

    /** {@code NNNN} and its like. */
    private static boolean isWireMark(LineTokens tokens) {
        String form = tokens.form(0);
        return tokens.size() == 1 && (form.equals("nnnn") || form.equals("zczc"));
    }

    /** Whether a line is short and without a stop, as headings and names of sites are. */
    boolean isLabel(String text, Span line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        LineTokens tokens = tokens(text, line);
        return tokens.words() <= LONGEST_CROSSHEAD
                && !tokens.endsWithStop()
                && !tokens.isPunctuation(tokens.size() - 1);
    }
}
