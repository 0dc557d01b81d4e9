package mujaz.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Speech;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech: a subject with its verb of saying, before what is said or after it ({@code "...," he added}), and
 * participles after a comma.
 */
final class EnglishSpeech {

    private static final int REACH = 3;
    private static final int APPOSITION = 12;

    /** What opens no apposition. */
    private static final Set<String> LINKS = Set.of(
            "and",
            "or",
            "but",
            "in",
            "on",
            "at",
            "with",
            "by",
            "for",
            "from",
            "to",
            "of",
            "as",
            "which",
            "who",
            "that",
            "where",
            "when",
            "while",
            "after",
            "before",
            "during",
            "including",
            "such",
            "under",
            "he",
            "she",
            "it",
            "they");

    /** What else may stand behind a verb of saying and is not said. */
    private static final Set<String> ADVERBS = Set.of("earlier", "here");

    private final EnglishWords words;
    /** Names that can speak, by the index of the word after them and of their first word. */
    private final @Nullable Name[] endingAt;

    private final @Nullable Name[] startingAt;

    EnglishSpeech(EnglishWords words, List<Name> names) {
        this.words = words;
        this.endingAt = new Name[words.size() + 1];
        this.startingAt = new Name[words.size() + 1];
        for (Name name : names) {
            if (name.type() != Actor.Type.PLACE && name.standing() != Standing.INSIDE_OFFICE) {
                endingAt[words.indexAt(name.whole().end())] = name;
                startingAt[words.indexAt(name.whole().start())] = name;
            }
        }
    }

    List<Speech> find() {
        List<Integer> verbs = verbs();
        List<Speech> found = new ArrayList<>();
        for (int v = 0; v < verbs.size(); v++) {
            int end = v + 1 < verbs.size() ? verbs.get(v + 1) : words.size();
            Speech speech = at(verbs.get(v), end, v == 0);
            if (speech != null) {
                found.add(speech);
            }
        }
        return found;
    }

    private List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            quoted = (quoted || isQuote(i)) && !isClosing(i);
            Phrases.Match match = quoted || (words.isCapital(i) && i > 0) ? null : words.speech(i);
            if (match != null && match.is("source")) {
                if (startingAt[match.end()] != null) {
                    verbs.add(i);
                }
            } else if (match != null && !match.is("that") && (match.is("say") ? subjectOf(i) != null : hangsOn(i))) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    private boolean hangsOn(int participle) {
        return words.isComma(participle - 1)
                || (words.form(participle - 1).equals("and")
                        || words.form(participle - 1).equals("while"));
    }

    private @Nullable Speech at(int verb, int limit, boolean first) {
        Phrases.Match match = words.speech(verb);
        if (match != null && match.is("source")) {
            return accordingTo(verb, startingAt[match.end()], limit);
        }
        // A participle after a name says what the subject of the sentence does: X welcomed Y, stressing ...
        Name subject = match != null && match.is("participle") ? null : subjectOf(verb);
        int said = match == null ? verb + 1 : match.end();
        while (said < limit && !words.isWord(said) && !isQuote(said)) {
            said++;
        }
        boolean last = subject != null && words.indexAt(subject.whole().start()) > verb;
        Span span = last && (isQuoted(verb - 1) || words.isComma(verb - 1))
                ? before(verb, null)
                : said >= limit || isOnlyTime(said)
                        ? before(verb, subject)
                        : new Span(words.token(said).start(), end(said, limit));
        if (span == null) {
            return null;
        }
        boolean opens = first && match != null && match.is("say") && subject != null && isAtStart(subject);
        return new Speech(words.token(verb), subject == null ? null : subject.span(), opens, span, hasQuotation(span));
    }

    /** {@code ..., the Ministry of Works revealed today.}: nothing but the day follows. */
    private boolean isOnlyTime(int said) {
        int i = words.form(said).equals("on") ? said + 1 : said;
        String form = words.form(i);
        boolean day = EnglishDayWords.isWeekday(form) || EnglishDayWords.isRelative(form) || ADVERBS.contains(form);
        return day && !words.isWord(i + 1) && i + 2 >= words.size();
    }

    /** {@code According to X, ...} and {@code ..., according to X}. */
    private @Nullable Speech accordingTo(int phrase, @Nullable Name source, int limit) {
        if (source == null) {
            return null;
        }
        int said = words.indexAt(source.whole().end());
        while (said < limit && !words.isWord(said) && !isQuote(said)) {
            said++;
        }
        Span span = phrase > 0
                ? before(phrase, null)
                : said < limit ? new Span(words.token(said).start(), end(said, limit)) : null;
        return span == null ? null : new Speech(words.token(phrase), source.span(), false, span, hasQuotation(span));
    }

    private boolean isAtStart(Name subject) {
        return words.indexAt(subject.whole().start()) <= 1;
    }

    private int end(int said, int limit) {
        int last = limit - 1;
        while (last > said && (words.isComma(last) || words.form(last).equals("and"))) {
            last--;
        }
        return words.token(last).end();
    }

    /** What stands before an attribution at the end of the sentence. */
    private @Nullable Span before(int verb, @Nullable Name subject) {
        int end = subject == null ? verb : words.indexAt(subject.whole().start());
        return end < 2
                ? null
                : new Span(words.token(0).start(), words.token(end - 1).end());
    }

    /** Whether a quotation ends here: {@code ...," said X}. */
    private boolean isQuoted(int i) {
        return isClosing(i) || (words.isComma(i) && isClosing(i - 1));
    }

    /** A straight mark closes where a word or a stop stands right before it. */
    private boolean isClosing(int i) {
        boolean straight = words.form(i).equals("\"") || (isSingle(i) && isSingle(i - 1));
        return words.form(i).equals("”") || (straight && words.isGluedToLast(i));
    }

    /** Two of them stand for a quotation mark. */
    private boolean isSingle(int i) {
        return words.form(i).equals("'") || words.form(i).equals("’");
    }

    private boolean isQuote(int i) {
        return words.form(i).equals("“") || (words.form(i).equals("\"") && !words.isGluedToLast(i));
    }

    /** The name right before a verb, commas and brackets aside; after it where the quotation comes first. */
    private @Nullable Name subjectOf(int verb) {
        for (int end = verb; end >= Math.max(0, verb - REACH) && isGap(end, verb); end--) {
            Name name = endingAt[end];
            if (name != null) {
                Name apposed = name.kind() == Mention.Kind.OFFICE ? beforeApposition(verb - 1) : null;
                return apposed == null ? name : apposed;
            }
        }
        boolean quotedBefore = words.isComma(verb - 1) || isQuoted(verb - 1);
        int next = words.form(verb + 1).equals("the") ? verb + 2 : verb + 1;
        Name after = quotedBefore && next < words.size() ? startingAt[next] : null;
        return after == null && !isQuoted(verb - 1) ? beforeApposition(verb - 1) : after;
    }

    /** {@code The Marsa Committee, organiser of the fair, said}: the name before what stands between two commas and has no verb. */
    private @Nullable Name beforeApposition(int comma) {
        if (!words.isComma(comma) || !words.isSmall(comma - 1)) {
            return null;
        }
        for (int k = comma - 1; k > Math.max(0, comma - APPOSITION) && !EnglishStandings.isFinite(words, k); k--) {
            if (words.isComma(k)) {
                boolean apposed = words.isSmall(k + 1) && !LINKS.contains(words.form(k + 1));
                return apposed ? endingAt[k] : null;
            }
        }
        return null;
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean small = words.isComma(i)
                    || words.isAdverb(i)
                    || words.form(i).equals(")")
                    || words.form(i).equals("has")
                    || words.form(i).equals("also")
                    || words.form(i).equals("have")
                    || words.form(i).equals("then")
                    || words.form(i).equals("further");
            if (!small) {
                return false;
            }
        }
        return true;
    }

    private boolean hasQuotation(Span span) {
        for (int i = words.indexAt(span.start());
                i < words.size() && words.token(i).start() < span.end();
                i++) {
            if (isQuote(i)) {
                return true;
            }
        }
        return false;
    }
}
