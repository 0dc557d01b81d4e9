package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** The names that have been found in a sentence, each with the acronym that follows it. */
final class FoundNames {

    /** What an acronym stands in. */
    private static final String BRACKETS = "()\"“”«»";

    private static final int LONGEST_ACRONYM = 4;

    private final ArabicWords words;
    private final NounPhrases phrases;
    private final List<Name> names = new ArrayList<>();

    FoundNames(ArabicWords words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** All of them, by where they stand. */
    List<Name> sorted() {
        names.sort(null);
        return names;
    }

    /** The one that was found last, or null. */
    @Nullable
    Name last() {
        return names.isEmpty() ? null : names.get(names.size() - 1);
    }

    /** The person who was named last, or null. */
    @Nullable
    Name lastPerson() {
        for (int i = names.size() - 1; i >= 0; i--) {
            Name name = names.get(i);
            if (name.type() == Actor.Type.PERSON && name.kind() == Mention.Kind.NAME) {
                return name;
            }
        }
        return null;
    }

    void add(Name name) {
        names.add(name);
    }

    /** A name of which nothing else is known. */
    void add(Actor.Type type, Span span, Standing standing) {
        add(type, Mention.Kind.NAME, span, standing);
    }

    private void add(Actor.Type type, Mention.Kind kind, Span span, Standing standing) {
        add(new Name(type, kind, span, span, null, null, type == Actor.Type.PLACE, standing));
    }

    /** Index after a name that stands between two words, and after its acronym in brackets. */
    int add(int from, int to, Actor.Type type, Mention.Kind kind) {
        add(type, kind, words.span(from, to), Standing.MENTIONED);
        return acronym(to, type);
    }

    /** {@code (يونامي)}, {@code (ERC)}, {@code "سابك"} after an organization is a name of it. */
    private int acronym(int k, Actor.Type type) {
        if (type != Actor.Type.ORGANIZATION || k >= words.size() || BRACKETS.indexOf(words.form(k)) < 0) {
            return k;
        }
        int end = k + 1;
        while (words.isWord(end) && end - k <= LONGEST_ACRONYM) {
            end++;
        }
        boolean closed = end > k + 1 && end < words.size() && BRACKETS.indexOf(words.form(end)) >= 0;
        if (!closed || !(isAcronym(k + 1, end) || isShortened(k, end))) {
            return k;
        }
        add(type, words.span(k + 1, end), Standing.MENTIONED);
        return end + 1;
    }

    /** {@code شركة المرسى للمياه والكهرباء "مياه المرسى"}: a word of the name again. */
    private boolean isShortened(int quote, int end) {
        if (words.form(quote).equals("(") || end - quote > 4) {
            return false;
        }
        for (int i = quote + 1; i < end; i++) {
            for (int k = Math.max(0, quote - LONGEST_ACRONYM); k < quote; k++) {
                if (words.isDefinite(i) && words.bare(i).equals(words.bare(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One word, or several in Latin letters. */
    private boolean isAcronym(int from, int to) {
        boolean arabic = words.form(from).charAt(0) >= '\u0600';
        return to == from + 1 ? !(arabic && (Blessings.opensWith(words.bare(from)) || phrases.isPlace(from))) : !arabic;
    }
}
