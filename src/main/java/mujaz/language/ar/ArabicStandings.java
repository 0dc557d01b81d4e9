package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import org.jspecify.annotations.Nullable;

/** How each name takes part in its sentence: by the order of verb and subject, and by words such as {@code برعاية}. */
final class ArabicStandings {

    /** Honorifics may stand between {@code برعاية} and what is counted as the start of the name. */
    private static final int PATRON_REACH = 4;

    /** Words from the verb of a relative clause to its subject. */
    private static final int CLAUSE_REACH = 4;

    private static final int PARTIES = 3;

    private final ArabicWords words;

    ArabicStandings(ArabicWords words) {
        this.words = words;
    }

    List<Name> of(List<Name> names) {
        ArabicOpening opening = ArabicOpening.of(words);
        int attending = firstAttending(opening);
        Phrases.Match verb = opening.verb() < words.size() ? words.name(opening.verb()) : null;
        int parties = verb != null && verb.is("party") ? PARTIES : 0;
        List<Name> judged = new ArrayList<>();
        Name previous = null;
        for (Name name : names) {
            Standing standing = name.standing();
            if (standing == Standing.MENTIONED) {
                int start = words.indexAt(name.whole().start());
                if (isSource(name, start)) {
                    standing = Standing.SOURCE;
                } else if (start >= attending) {
                    standing = Standing.ATTENDING;
                } else if (isUnderPatron(start, previous)) {
                    standing = Standing.PATRON;
                } else if (isSubject(start, opening) || joins(start, previous, Standing.AGENT)) {
                    standing = Standing.AGENT;
                } else if (isCountryAfterVerb(name, start) || joins(start, previous, Standing.CLAUSE)) {
                    standing = Standing.CLAUSE;
                    name = previous != null && joins(start, previous, standing)
                            ? as(previous.type(), name, standing)
                            : name;
                } else if (isParty(name, start)) {
                    standing = Standing.CLAUSE;
                    name = as(acting(name), name, standing);
                } else if (parties > 0 && mayBeParty(name, start)) {
                    standing = Standing.AGENT;
                    parties--;
                }
                name = withStanding(name, standing);
                previous = name;
            }
            judged.add(name);
        }
        return judged;
    }

    private static Name withStanding(Name name, Standing standing) {
        return as(standing == Standing.AGENT ? acting(name) : name.type(), name, standing);
    }

    /** A country that acts does so as a state. */
    private static Actor.Type acting(Name name) {
        return name.type() == Actor.Type.PLACE ? Actor.Type.ORGANIZATION : name.type();
    }

    private static Name as(Actor.Type type, Name name, Standing standing) {
        return new Name(
                type, name.kind(), name.span(), name.whole(), name.honorific(), name.role(), name.place(), standing);
    }

    private boolean mayBeParty(Name name, int start) {
        if (name.kind() == Mention.Kind.PRONOUN || name.type() == Actor.Type.PLACE || start == 0) {
            return false;
        }
        return name.type() == Actor.Type.PERSON
                || words.form(start - 1).equals("مع")
                || words.form(start - 1).equals("بين")
                || words.clitics(start).startsWith("و");
    }

    private boolean isSource(Name name, int start) {
        return name.type() == Actor.Type.ORGANIZATION && start < words.size() && words.is(start, "source");
    }

    private boolean isSubject(int start, ArabicOpening opening) {
        boolean preposition = start < words.size()
                && !words.clitics(start).isEmpty()
                && !words.clitics(start).equals("و");
        return !preposition && (start == opening.subject() || start == opening.verb());
    }

    /** {@code حيث خفضت الصين قيمة}: countries are feminine, and so is the verb before the one that acts. */
    private boolean isCountryAfterVerb(Name name, int start) {
        if (!name.place()
                || start == 0
                || !words.is(start, "country")
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        String before = words.bare(start - 1);
        return words.isWord(start - 1)
                && words.endsWith(start - 1, 'ت')
                && !before.endsWith("ات")
                && !words.isDefinite(start - 1)
                && words.name(start - 1) == null
                && before.length() > 3;
    }

    /** {@code الذي تشارك في رئاسته فرنسا}: the subject of a clause whose verb is one of parties. */
    private boolean isParty(Name name, int start) {
        if (!name.place()
                || !words.is(start, "country")
                || !words.clitics(start).isEmpty()) {
            return false;
        }
        for (int i = Math.max(1, start - CLAUSE_REACH); i < start; i++) {
            if (words.is(i, "party") && isRelative(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int i) {
        String form = words.bare(i);
        return form.equals("الذي") || form.equals("التي");
    }

    /** The second of two names joined by {@code و} stands as the first does. */
    private boolean joins(int start, @Nullable Name previous, Standing standing) {
        if (previous == null || previous.standing() != standing) {
            return false;
        }
        int end = words.indexAt(previous.whole().end());
        int gap = end < start && words.isComma(end) ? end + 1 : end;
        return gap == start && words.clitics(start).startsWith("و");
    }

    private boolean isUnderPatron(int start, @Nullable Name previous) {
        for (int i = Math.max(0, start - PATRON_REACH); i < start; i++) {
            Phrases.Match match = words.name(i);
            if (match != null && match.is("patron") && onlyTitles(match.end(), start)) {
                return true;
            }
        }
        return joins(start, previous, Standing.PATRON);
    }

    private boolean onlyTitles(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    private int firstAttending(ArabicOpening opening) {
        for (int i = 0; i < words.size(); i++) {
            Phrases.Match match = words.isWord(i) ? words.name(i) : null;
            if (match != null && match.is("attending") && i != opening.verb() + 1) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
