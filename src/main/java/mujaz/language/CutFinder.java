package mujaz.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.CuttingRules.Cut;
import mujaz.language.CuttingRules.Kind;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds removable constituents by the phrases that open them and the punctuation that bounds them. Commas inside an office
 * bound nothing, and nothing is cut out of a quotation.
 */
public final class CutFinder {

    /** What stands in quotation marks and is shorter is a name or a title. */
    private static final int SHORTEST_QUOTED = 5;

    /** So many words must stand before a clause that is cut off the end. */
    private static final int SHORTEST_REST = 7;

    /** And so many before a description, which in a short sentence is what it says. */
    private static final int SHORTEST_DESCRIBED = 12;

    /** So many characters further on a short name is looked for: no release is longer, and longer texts stay linear. */
    private static final int LOOK_AHEAD = 10_000;

    private final Rules rules;
    private final String text;
    private final List<Token> tokens;
    private final List<String> forms;
    private final List<Name> names;
    private final Enclosures enclosures;
    private final Clauses clauses;
    private final List<Cut> cuts = new ArrayList<>();

    /**
     * What a language knows of cutting, whatever the sentence.
     *
     * @param openers phrases that open removable constituents, with their kind
     * @param stopWords words that open no sentence of their own
     * @param looseAsides whether one word in brackets never belongs to the words around it
     */
    public record Rules(Phrases openers, Set<String> stopWords, boolean looseAsides) {}

    /** What it tells of the words of one sentence. */
    public interface Clauses {

        /** Whether a clause with a verb of its own begins at a token. */
        boolean opensClause(int token);

        /** Whether a token is joined on to what stands before it. */
        boolean isJoined(int token);

        /** Whether a token is a participle that describes what stands before it: {@code held at the ministry}. */
        boolean isParticiple(int token);

        /** Whether a finite verb stands before a token; if none does, a form that may be a participle is the verb. */
        default boolean hasVerbBefore(int token) {
            return true;
        }

        /** Whether the sentence opens with a verb of what two do together: {@code بحث}, {@code ناقش}. */
        default boolean isOfTwo() {
            return false;
        }

        /** Whether a token after a name may be the object of the sentence, for which its verb still waits. */
        boolean mayBeObject(int token);

        /** Whether a token may be what the verb before an interruption waits for: {@code بالدور}, {@code أن}. */
        boolean mayComplete(int token);

        /** Whether what begins at a token is what the sentence says: {@code يأتي المشروع تنفيذا لتوجيهات ...}. */
        boolean isSaidOf(int token);

        /** Whether the sentence opens with a verb of saying. */
        default boolean isOfSaying() {
            return false;
        }

        /** Whether a token opens what is said: {@code أن}, {@code that}. */
        boolean saysThat(int token);

        /** Whether a verb stands there that no relative pronoun ties to its noun: {@code بمناسبة كذا أعلن فلان كذا}. */
        boolean hasVerb(int from, int to);
    }

    /**
     * @param forms matching forms without clitics, one for each token
     * @param names the sentence's names; what stands inside one is no boundary
     * @param enclosures what stands inside quotation marks and brackets
     */
    public CutFinder(
            Rules rules,
            String text,
            Sentence sentence,
            List<String> forms,
            List<Name> names,
            Enclosures enclosures,
            Clauses clauses) {
        this.rules = rules;
        this.text = text;
        this.tokens = sentence.tokens();
        this.forms = forms;
        this.names = names;
        this.enclosures = enclosures;
        this.clauses = clauses;
    }

    /** What was found, by start. */
    public List<Cut> cuts() {
        cuts.sort(null);
        return cuts;
    }

    /** Adds a constituent from one token to another, exclusive. */
    public void add(int from, int to, Kind kind) {
        if (from < to) {
            cuts.add(new Cut(
                    new Span(tokens.get(from).start(), tokens.get(to - 1).end()), kind));
        }
    }

    public void add(Span span, Kind kind) {
        cuts.add(new Cut(span, kind));
    }

    /** Adds all that the openers tell. */
    public void addOpened() {
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match match = opener(i);
            if (match != null) {
                addOpened(i, match);
            }
        }
    }

    private Phrases.@Nullable Match opener(int i) {
        return i < tokens.size() && tokens.get(i).isWord() ? rules.openers().at(forms, i) : null;
    }

    private void addOpened(int i, Phrases.Match match) {
        if (match.is("blessing")) {
            addWhole(i, match.end(), Kind.BLESSING);
        } else if (match.is("pointing") && i > 0) {
            addWhole(i, match.end(), Kind.CONNECTIVE);
        } else if (match.is("connective") && i == 0 && isComma(match.end())) {
            addConnective(match.end() + 1);
        } else if (enclosures.isInside(i)) {
            return;
        } else if (match.is("patronage")) {
            addBounded(i, Kind.PATRONAGE, false);
            addLoose(i, match);
        } else if (match.is("occasion")) {
            addBounded(i, Kind.OCCASION, match.value().endsWith(" tail"));
        } else if (match.is("attendance")) {
            addBounded(i, Kind.ATTENDANCE, false);
        } else if (match.is("came") && i > 0) {
            addBounded(i, Kind.OCCASION, false);
        } else if (match.is("comment") && isComma(i - 1)) {
            addTail(i, Kind.COMMENT);
        } else if (match.is("tail") && isComma(i - 1)) {
            addTail(i, Kind.PARTICIPLE_TAIL);
        } else if (match.is("relative") && isComma(i - 1)) {
            addTail(i, Kind.RELATIVE);
        } else if (match.is("courtesy") && opensName(i, match.end())) {
            boolean doubled = i > 0 && forms.get(i - 1).equals(forms.get(i)); // His His Highness
            add(doubled ? i - 1 : i, match.end(), Kind.HONORIFIC);
        } else if (match.is("clause") && isComma(i - 1)) {
            addTail(i, Kind.COORDINATE);
        } else if (match.is("addition") && (isComma(i - 1) || wordsBefore(i) >= SHORTEST_DESCRIBED)) {
            addAddition(i);
        }
    }

    /** A formula goes with its own quotation marks, brackets, dashes or commas. */
    private void addWhole(int start, int end, Kind kind) {
        int from = start;
        int to = end;
        if (from > 0 && to < tokens.size() && isEnclosing(from - 1, to)) {
            from--;
            to++;
        } else if (enclosures.isQuoted(start)) {
            return;
        }
        boolean closed = isComma(to) || to == tokens.size() || isStop(to);
        if (isComma(from - 1) && closed) {
            from--;
        }
        add(from, to, kind);
    }

    /** Whether one more of a list begins here. */
    private boolean isJoined(int i) {
        return i < tokens.size() && tokens.get(i).isWord() && clauses.isJoined(i) && !clauses.opensClause(i);
    }

    /** Whether a name, or what stands between its office and itself, begins here and goes on after the courtesy. */
    private boolean opensName(int from, int to) {
        int start = tokens.get(from).start();
        for (Name name : names) {
            Span honorific = name.honorific();
            boolean opens = name.whole().start() == start || (honorific != null && honorific.start() == start);
            if (opens
                    && to < tokens.size()
                    && tokens.get(to).start() <= name.span().start()) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnclosing(int open, int close) {
        String pair = forms.get(open) + forms.get(close);
        return List.of("\"\"", "“”", "«»", "()", "//", "--", "––", "——", "ــ", "[]")
                .contains(pair);
    }

    /** A conjunction at the start, with or without a comma; these words join inside sentences too, where they stay. */
    public void addJoining(Set<String> conjunctions) {
        if (!forms.isEmpty() && conjunctions.contains(forms.get(0))) {
            addConnective(isComma(1) ? 2 : 1);
        }
    }

    /** At the start, with its comma, where the next word can open a sentence. */
    private void addConnective(int end) {
        if (opensSentence(end)) {
            add(0, end, Kind.CONNECTIVE);
        }
    }

    /** A word that may stand first; where the script has capitals it takes one in print. */
    private boolean opensSentence(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return false;
        }
        boolean cased = Character.isLowerCase(text.codePointAt(tokens.get(i).start()))
                || Character.isUpperCase(text.codePointAt(tokens.get(i).start()));
        return cased || !rules.stopWords().contains(forms.get(i));
    }

    /** Between a comma, or the start, and the next comma or the end; where more is joined on, the main clause came before. */
    private void addBounded(int start, Kind kind, boolean hangs) {
        if ((kind == Kind.ATTENDANCE || kind == Kind.OCCASION) && holdsObject(start)) {
            return;
        }
        if (kind == Kind.OCCASION && clauses.isOfTwo() && holdsPerson(start, boundary(start))) {
            return;
        }
        int end = kind == Kind.ATTENDANCE ? attendanceEnd(start) : joinedEnd(describedEnd(boundary(start)), hangs);
        if (goesOnBehindQuotes(start, end) || holdsSpeech(start, end)) {
            return;
        }
        boolean toEnd = end >= lastStop();
        if (start == 0) {
            end = isComma(end) && clauses.isParticiple(end + 1) ? boundary(end + 1) : end;
            if (!toEnd && opensSentence(end + 1) && !clauses.isJoined(end + 1) && !clauses.hasVerb(1, end)) {
                add(0, end + 1, kind);
            }
        } else if (isComma(start - 1) && wordsBefore(start) >= (toEnd ? SHORTEST_REST : 1)) {
            boolean goesOn = clauses.isParticiple(end + 1) && clauses.hasVerbBefore(start);
            boolean enclosed = isComma(end) && !hasComma(start - 1) && opener(end + 1) == null && !goesOn;
            add(start - 1, enclosed ? end + 1 : Math.min(end, lastStop()), kind);
        }
    }

    /** {@code ونوه، بمناسبة "يوم البحر" بدور فلان، ...}: no comma parts what was put in from what the verb says. */
    private boolean goesOnBehindQuotes(int start, int end) {
        for (int i = start; i < end; i++) {
            int close = enclosures.end(i);
            if (close > i && enclosures.isQuoted(i + 1) && close + 1 < end && clauses.mayComplete(close + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code قالت فلانة، في بيان "..."}: no comma parts the occasion from what was said on it. */
    private boolean holdsSpeech(int start, int end) {
        if (!clauses.isOfSaying() || end < lastStop()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (enclosures.end(i) - i > SHORTEST_QUOTED && enclosures.isQuoted(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code تفقد فلان المشروع تنفيذا لتوجيهات فلان}: at the end of a sentence some need no comma before them. */
    private void addLoose(int start, Phrases.Match match) {
        if (match.value().endsWith(" loose")
                && !isComma(start - 1)
                && wordsBefore(start) >= SHORTEST_DESCRIBED
                && boundary(start) >= lastStop()
                && !clauses.isSaidOf(start)) {
            add(start, lastStop(), Kind.PATRONAGE);
        }
    }

    /**
     * Whether a comma of the same clause stands before one that opens a constituent, which then may close what stands between
     * them as well.
     */
    private boolean hasComma(int before) {
        for (int i = before - 1; i >= 0 && !clauses.saysThat(i); i--) {
            if (isComma(i) && !enclosures.isInside(i)) {
                return true;
            }
        }
        return false;
    }

    /** To the end of the sentence, or up to a comma after which it goes on: {@code نسب ارتفاع العدد إضافة إلى كذا، إلى كذا}. */
    private void addAddition(int start) {
        int end = boundary(start);
        int next = end + 1;
        boolean goesOn = isComma(end) && opener(next) == null && !clauses.isJoined(next);
        if (!goesOn) {
            addTail(start, Kind.COORDINATE);
        } else if (!isComma(start - 1)) {
            add(start, end + 1, Kind.COORDINATE);
        }
    }

    /** {@code بحث فلان، خلال لقائه مع فلان، كذا}: the other of the two. */
    private boolean holdsPerson(int from, int to) {
        for (Name name : names) {
            int start = Token.indexAt(tokens, name.span().start());
            if (name.type() == Actor.Type.PERSON && name.kind() == Mention.Kind.NAME && start > from && start < to) {
                return true;
            }
        }
        return false;
    }

    /** {@code ، بحضور فلان معرض كذا}: no comma parts those present, or whom he met, from what the sentence is about. */
    private boolean holdsObject(int start) {
        int end = boundary(start);
        for (Name name : names) {
            int after = Token.indexAt(tokens, name.whole().end());
            if (name.type() == Actor.Type.PERSON && after > start + 1 && after < end && clauses.mayBeObject(after)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a list of those present: all that is joined to it, and the offices that stand between. */
    private int attendanceEnd(int start) {
        int end = describedEnd(boundary(start));
        int next = end + 1;
        while (isJoined(next) || isOffice(next) || (isPlain(next) && isJoined(boundary(next) + 1))) {
            end = describedEnd(boundary(next));
            next = end + 1;
        }
        return end;
    }

    /**
     * {@code under the directives of X, and the care of Y, did}: what is joined on between commas, no clause of its own; up to
     * the end of the sentence where all of it hangs on one word: {@code وذلك ضمن جهود ...، ومواصلة ...}.
     */
    private int joinedEnd(int boundary, boolean hangs) {
        int end = boundary;
        while (isComma(end) && isJoined(end + 1) && isPlain(end + 1) && (hangs || isComma(boundary(end + 1)))) {
            end = boundary(end + 1);
        }
        return end;
    }

    /** Whether an office alone stands between two commas: that of the name before it. */
    private boolean isOffice(int start) {
        for (Name name : names) {
            if (start < lastStop()
                    && name.kind() == Mention.Kind.OFFICE
                    && name.whole().start() == tokens.get(start).start()
                    && name.whole().end() == tokens.get(boundary(start) - 1).end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between two commas is no clause, but an office, say, that belongs to the name before it. */
    private boolean isPlain(int start) {
        if (opener(start) != null) {
            return false;
        }
        int end = boundary(start);
        for (int i = start; i < end; i++) {
            if (clauses.opensClause(i)) {
                return false;
            }
        }
        return start < lastStop();
    }

    /** What describes the last of a constituent goes with it. */
    private int describedEnd(int boundary) {
        Phrases.Match match = isComma(boundary) ? opener(boundary + 1) : null;
        return match != null && match.value().equals("relative pronoun") ? boundary(boundary + 1) : boundary;
    }

    /** From a comma to the end of the sentence. */
    public void addTail(int start, Kind kind) {
        int from = isComma(start - 1) ? start - 1 : start;
        int rest = kind == Kind.RELATIVE ? SHORTEST_DESCRIBED : SHORTEST_REST;
        if (!enclosures.isInside(start) && wordsBefore(from) >= rest && start < lastStop()) {
            add(from, lastStop(), kind);
        }
    }

    /** Asides between dashes, and between brackets where they hold no figure. */
    public void addAsides() {
        for (int i = 1; i < tokens.size(); i++) {
            if (forms.get(i).equals("(") && enclosures.end(i) > i && !enclosures.isQuoted(i) && isLoose(i)) {
                addAside(i, enclosures.end(i));
            } else if ("–—-ـ".contains(forms.get(i)) && isApart(i) && !enclosures.isInside(i)) {
                int close = closingDash(i);
                int after = close < 0 ? i : afterDash(close);
                if (after > i && !repeats(afterDash(i), after)) {
                    addAside(i, after - 1);
                    i = after - 1;
                }
            }
        }
    }

    /** Whether the phrase around a bracket does without it: one word in the middle of a phrase may be its name. */
    private boolean isLoose(int open) {
        int close = enclosures.end(open);
        if (isName(open + 1, close)) {
            return false;
        }
        boolean single = close == open + 2;
        if (single && isUsedLater(tokens.get(open + 1))) {
            return false;
        }
        boolean inside = close + 1 < tokens.size() && tokens.get(close + 1).isWord();
        return !single || !inside || rules.looseAsides();
    }

    /** {@code استاد (عبدالله بن خليفة)}: some agencies set names in brackets as others do in quotation marks. */
    private boolean isName(int from, int to) {
        for (Name name : names) {
            if (name.type() == Actor.Type.PERSON
                    && name.kind() == Mention.Kind.NAME
                    && name.span().start() == tokens.get(from).start()
                    && name.span().end() == tokens.get(to - 1).end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the release goes on to use a short name that brackets introduce; marks of an agency and credits are no use. */
    private boolean isUsedLater(Token name) {
        String word = name.span().of(text);
        String ahead = text.substring(name.end(), Math.min(text.length(), name.end() + LOOK_AHEAD));
        for (int at = ahead.indexOf(word, 1); at > 0; at = ahead.indexOf(word, at + 1)) {
            int end = at + word.length();
            char before = ahead.charAt(at - 1);
            char after = end < ahead.length() ? ahead.charAt(end) : ' ';
            boolean apart = !Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after);
            if (apart && before != '(' && before != '/' && after != '/') {
                return true;
            }
        }
        return false;
    }

    private void addAside(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return;
            }
        }
        add(from, to + 1, Kind.ASIDE);
    }

    /** {@code هيئة الجسور – جسور المرسى، ...، هيئة الجسور – جسور المرسى}: two dashes of one name enclose nothing. */
    private boolean repeats(int first, int second) {
        return second < forms.size() && forms.get(first).equals(forms.get(second));
    }

    private int closingDash(int start) {
        for (int i = afterDash(start) + 1; i < tokens.size(); i++) {
            if (forms.get(i).equals(forms.get(start)) && isApart(i) && !enclosures.isInside(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Two hyphens stand for one dash. */
    private int afterDash(int i) {
        boolean doubled = i + 1 < tokens.size()
                && forms.get(i + 1).equals(forms.get(i))
                && tokens.get(i + 1).start() == tokens.get(i).end();
        return doubled ? i + 2 : i + 1;
    }

    /** Whether white space stands on both sides, or on one and a mark on the other. */
    private boolean isApart(int i) {
        boolean before = tokens.get(i).start() > tokens.get(i - 1).end();
        boolean after = i + 1 < tokens.size()
                && tokens.get(i + 1).start() > tokens.get(i).end();
        return before && (after || (i + 1 < tokens.size() && !tokens.get(i + 1).isWord()));
    }

    /** The next comma or stop after a token that is no part of a name with its offices, and not in brackets or quotes. */
    public int boundary(int start) {
        for (int i = start; i < tokens.size(); i++) {
            boolean mark =
                    isComma(i) || forms.get(i).equals("؛") || forms.get(i).equals(";");
            if ((mark && !enclosures.isInside(i) && !isInName(i)) || i == lastStop()) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isInName(int i) {
        for (Name name : names) {
            if (name.whole().contains(tokens.get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** Index of the stop that ends the sentence; the number of tokens where it has none. */
    public int lastStop() {
        int last = tokens.size() - 1;
        return last >= 0 && isStop(last) ? last : tokens.size();
    }

    private boolean isStop(int i) {
        return i >= 0 && i < tokens.size() && ".!?؟".contains(forms.get(i));
    }

    public boolean isComma(int i) {
        return i >= 0
                && i < tokens.size()
                && (forms.get(i).equals("،") || forms.get(i).equals(","));
    }

    private int wordsBefore(int index) {
        int words = 0;
        for (int i = 0; i < index; i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Offices after the first: from the comma after it to the end of the last, where more than one follows a name. */
    public void addOffices() {
        for (Name name : names) {
            Span role = roleAfter(name);
            if (role == null) {
                continue;
            }
            int comma = firstComma(role);
            if (comma >= 0) {
                add(new Span(tokens.get(comma).start(), role.end()), Kind.OFFICE);
            }
        }
    }

    private static @Nullable Span roleAfter(Name name) {
        Span role = name.role();
        return role == null || role.start() < name.span().end() ? null : role;
    }

    /** The office after a name, with the commas around it. */
    public void addRoles() {
        for (Name name : names) {
            Span role = roleAfter(name);
            if (role == null) {
                continue;
            }
            int from = Token.indexAt(tokens, role.start());
            int to = Token.indexAt(tokens, role.end());
            boolean opened = isComma(from - 1);
            if (!enclosures.isInside(from)
                    && to < lastStop()
                    && (!opened || isComma(to) || !tokens.get(to).isWord())) {
                boolean closed = opened && isComma(to) && !isListed(to + 1);
                add(opened ? from - 1 : from, closed ? to + 1 : to, Kind.ROLE);
            }
        }
    }

    /** Whether the next of a list of persons begins at a token: its comma is not the office's. */
    private boolean isListed(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        for (Name name : names) {
            if (name.type() == Actor.Type.PERSON
                    && name.kind() == Mention.Kind.NAME
                    && name.whole().start() == tokens.get(token).start()) {
                return true;
            }
        }
        return false;
    }

    private int firstComma(Span role) {
        for (int i = Token.indexAt(tokens, role.start());
                i < tokens.size() && tokens.get(i).start() < role.end();
                i++) {
            if (isComma(i)) {
                return i;
            }
        }
        return -1;
    }
}
