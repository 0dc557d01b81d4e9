package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;

/**
 * The names of running news, where nothing announces most of those of whom it speaks: there the model, which has learned from
 * such text, says where a name begins and ends, and the rules add what they know of it. A release names its parties in full, as
 * the rules do.
 */
final class RunningNames {

    /** Names that are words as well, {@code علي} as many write {@code على}: only the model tells. */
    private static final Set<String> COMMON = Set.of("علي", "الله");

    private final ArabicWords words;
    private final NameTags tags;
    private final ArabicOpening opening;

    RunningNames(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
        this.opening = ArabicOpening.of(words);
    }

    /** Each name that the model sees, and of what the rules alone have found offices, pronouns and sure persons. */
    List<Name> of(List<Name> found) {
        List<Name> names = new ArrayList<>();
        for (Name name : found) {
            if (name.kind() != Mention.Kind.NAME || (!isSeen(name.span()) && isKnown(name))) {
                names.add(name);
            }
        }
        for (int i = 0; i < words.size(); i = Math.max(i + 1, tags.end(i))) {
            if (tags.end(i) > i && words.isWord(i) && words.span(i, tags.end(i)).length() > 1) {
                names.add(seen(afterTitle(i), tags.end(i), found));
            }
        }
        names.sort(null);
        return names;
    }

    private boolean isSeen(Span span) {
        return tags.isName(words.indexAt(span.start()), words.indexAt(span.end() - 1) + 1);
    }

    /**
     * Whether it is the name of somebody introduced before, or opens as names do; or an organization of the list, in quotation marks,
     * that is the side of a match, or that is the subject: {@code وأكدت وزارة الأشغال}.
     */
    private boolean isKnown(Name name) {
        int i = words.indexAt(name.span().start());
        boolean single = words.token(i).end() == name.span().end();
        if (name.type() == Actor.Type.ORGANIZATION) {
            int next = words.indexAt(name.span().end() - 1) + 1;
            boolean acts = i == opening.subject() && words.is(i, "org") && !single && tags.end(next) <= next;
            boolean side = name.standing() == Standing.AGENT;
            return acts || side || words.is(i, "organization") || words.opensQuotation(i - 1);
        }
        return name.type() == Actor.Type.PERSON
                && !COMMON.contains(words.bare(i))
                && (single ? words.isFamily(i) : words.is(i, "given"));
    }

    /** A name that the model sees, with what the rules know of it. */
    private Name seen(int from, int to, List<Name> found) {
        Actor.Type type = tags.type(from);
        Span span = words.span(from, to);
        for (Name name : found) {
            if (name.kind() == Mention.Kind.NAME
                    && name.type() == type
                    && name.span().overlaps(span)) {
                Span all = isHead(from, to) || goesOn(name, from, to) ? name.span() : span;
                return name.at(all).as(type, named(name.standing()));
            }
        }
        boolean place = type == Actor.Type.PLACE;
        return new Name(type, Mention.Kind.NAME, span, span, null, null, place, Standing.UNSURE);
    }

    /** {@code [السفير] الهدلق}, {@code وزير الخارجية [المصري] سالم حمد}: what he is, and whose office it is, are no part of a name. */
    private int afterTitle(int i) {
        if (tags.type(i) != Actor.Type.PERSON || tags.end(i) == i + 1) {
            return i;
        }
        boolean title = words.is(i, "title") || words.is(i, "honorific") || words.is(i, "stand-in");
        return title || (words.isOfPlace(i) && words.is(i + 1, "given")) ? i + 1 : i;
    }

    /** {@code [بنك] المرسى الوطني}: what an organization is, and nobody's name. */
    private boolean isHead(int from, int to) {
        return to == from + 1 && words.is(from, "org");
    }

    /** Whether a person's name has more words than the model sees, all of them such as names have: {@code راشد [مبارك السدري]}. */
    private boolean goesOn(Name name, int from, int to) {
        int start = words.indexAt(name.span().start());
        int end = words.indexAt(name.span().end() - 1) + 1;
        boolean known = name.type() == Actor.Type.PERSON && start <= from && to <= end;
        for (int i = start; known && i < end; i++) {
            known = (i >= from && i < to) || isOfNames(i);
        }
        return known;
    }

    private boolean isOfNames(int i) {
        boolean relative = words.isDefinite(i) && words.bare(i).endsWith("ي");
        boolean joined = PersonNames.JOINTS.contains(words.form(i)) || PersonNames.JOINTS.contains(words.form(i - 1));
        return relative || joined || words.is(i, "given");
    }

    /** Whoever is part of somebody's office is named all the same. */
    private static Standing named(Standing standing) {
        return standing == Standing.INSIDE_OFFICE ? Standing.UNSURE : standing;
    }
}
