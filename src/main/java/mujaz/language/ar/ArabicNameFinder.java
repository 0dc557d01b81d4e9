package mujaz.language.ar;

import java.util.List;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;

/** Goes through a sentence once and picks up persons with honorific and office, organizations and places. */
final class ArabicNameFinder {

    private static final int SHORTEST_NAME = 2;

    private final ArabicWords words;
    private final NameTags tags;
    private final SeenNames seen;
    private final NounPhrases phrases;
    private final FoundNames names;
    private final PersonFinder persons;
    private final OrganizationFinder organizations;
    private final MatchSides sides;

    ArabicNameFinder(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
        this.seen = new SeenNames(words, tags);
        this.phrases = new NounPhrases(words, tags);
        this.names = new FoundNames(words, phrases);
        this.persons = new PersonFinder(words, tags, phrases, names);
        this.organizations = new OrganizationFinder(words, tags, phrases, names);
        this.sides = new MatchSides(words, seen, names);
    }

    List<Name> find() {
        int i = 0;
        while (i < words.size()) {
            int next = words.isWord(i) ? at(i) : i;
            i = Math.max(i + 1, next);
        }
        addPassedOver();
        return names.sorted();
    }

    /** Index after what starts at a word, or the word's own index. */
    private int at(int i) {
        int side = sides.end(i);
        if (side > i) {
            names.add(Actor.Type.ORGANIZATION, words.span(i, side), Standing.AGENT);
            sides.found();
            return side;
        }
        int quoted = organizations.quoted(i);
        if (quoted > i) {
            return quoted;
        }
        int bodies = words.isBodyOfTwo(i) ? organizations.twins(i) : organizations.foreign(i);
        if (bodies > i) {
            return bodies;
        }
        Phrases.Match match = words.name(i);
        if (match == null && words.isFamily(i)) {
            return words.isComma(i + 1)
                    ? persons.named(i, i + 1)
                    : names.add(i, i + 1, Actor.Type.PERSON, Mention.Kind.NAME);
        }
        Actor.Type introduced = match == null ? words.introduced(i) : null;
        if (introduced != null && seen.end(i) <= i + 1) {
            return names.add(i, i + 1, introduced, Mention.Kind.NAME);
        }
        if (match == null) {
            int son = persons.son(i);
            int named = son > i ? son : Math.max(persons.joined(i), persons.countryman(i));
            return named > i ? named : tagged(i);
        }
        boolean longer = tags.end(i) > match.end() && seen.type(i) == Actor.Type.ORGANIZATION;
        if (NounPhrases.isPlace(match) && longer && !words.clitics(match.end()).equals("و")) {
            return tagged(i);
        }
        return switch (NounPhrases.kind(match)) {
            case "honorific", "title", "honoured", "rank", "office", "stand-in" -> persons.announced(i);
            case "given" -> seen.isMount(i) ? Math.max(seen.end(i), i) : persons.given(i);
            case "pronoun" ->
                isFeeling(i) ? match.end() : names.add(i, match.end(), Actor.Type.PERSON, Mention.Kind.PRONOUN);
            case "stop" ->
                words.isHyphen(i + 1) && seen.opens(i, Actor.Type.PERSON)
                        ? tagged(i)
                        : match.is("stop") && match.value().endsWith(" delegation")
                                ? organizations.delegation(i, match)
                                : i;
            case "org", "event", "source" -> organizations.headed(i, match);
            case "agency" -> names.add(i, match.end(), Actor.Type.ORGANIZATION, Mention.Kind.NAME);
            case "area" -> organizations.area(i, match);
            case "the-org", "the-event" -> organizations.definite(i, match);
            case "organization", "alias" -> organizations.known(i, match);
            case "inner" -> organizations.part(i, match);
            case "country", "city", "region" -> names.add(i, match.end(), Actor.Type.PLACE, Mention.Kind.NAME);
            default -> words.isSaid(i - 1) ? persons.joined(i) : i;
        };
    }

    /** {@code أعرب عن سعادته}: his joy, not his honour. */
    private boolean isFeeling(int i) {
        return i > 0 && words.form(i - 1).equals("عن");
    }

    /** A name that the model sees and no list knows. */
    private int tagged(int i) {
        if (isOfTwo(i)) {
            return names.add(i, i + 1, Actor.Type.ORGANIZATION, Mention.Kind.NAME);
        }
        int end = seen.end(i);
        if (end == i || seen.isBeforeName(i) || words.span(i, end).length() < SHORTEST_NAME || isNobody(i)) {
            return i;
        }
        return switch (seen.type(i)) {
            case PERSON -> seen.mayBePerson(i, end) ? persons.named(i, end) : i;
            case PLACE -> Ordinals.isOne(words.bare(i)) ? i : names.add(i, end, Actor.Type.PLACE, Mention.Kind.NAME);
            case ORGANIZATION ->
                seen.isCounted(i) || (end == i + 1 && phrases.isPlace(i)) || !seen.mayBeOrganization(i, end)
                        ? i
                        : names.add(i, end, Actor.Type.ORGANIZATION, Mention.Kind.NAME);
        };
    }

    /** What is called by a name and acts not, and the people of a body that is named behind: {@code كوادر إدارة الطرق}. */
    private boolean isNobody(int i) {
        boolean crew = ArabicStandings.CREWS.contains(words.bare(i)) && words.is(i + 1, "org");
        return crew || (seen.type(i) != Actor.Type.PLACE && seen.isOfThing(i));
    }

    /** {@code مدربا النصر والهلال}: whose office two hold, which no list knows; but not {@code مدربا الفريقين}. */
    private boolean isOfTwo(int i) {
        return words.isOfficeOfTwo(i - 1)
                && words.isDefinite(i)
                && words.clitics(i).isEmpty()
                && !words.bare(i).endsWith("ين")
                && !words.bare(i).endsWith("ي")
                && !words.bare(i).endsWith("يه");
    }

    /** What the model sees in a phrase that the rules have passed over: the place of a stadium, of a ministry, in an office. */
    private void addPassedOver() {
        boolean[] named = new boolean[words.size()];
        boolean[] inside = new boolean[words.size()];
        for (Name name : names.sorted()) {
            boolean whole = name.type() != Actor.Type.ORGANIZATION && name.kind() == Mention.Kind.NAME;
            mark(whole ? named : inside, name.span());
            mark(inside, name.whole());
        }
        for (int i = 0; i < words.size(); i = Math.max(i + 1, seen.end(i))) {
            int end = seen.end(i);
            boolean free = end > i && !isMarked(named, i, end);
            if (free && (seen.type(i) == Actor.Type.PLACE || !isMarked(inside, i, end))) {
                addPassedOver(i, end, isMarked(inside, i, end));
            }
        }
    }

    private void addPassedOver(int i, int end, boolean inside) {
        boolean place = seen.type(i) == Actor.Type.PLACE;
        boolean name = switch (seen.type(i)) {
            case PERSON -> !seen.isBeforeName(i) && seen.mayBePerson(i, end);
            case PLACE -> !Ordinals.isOne(words.bare(i));
            case ORGANIZATION -> seen.mayBeOrganization(i, end);
        };
        if (!name
                || isNobody(i)
                || words.span(i, end).length() < SHORTEST_NAME
                || words.is(i, "stop")
                || seen.isCounted(i)) {
            return;
        }
        Standing standing = inside ? Standing.INSIDE_OFFICE : place ? Standing.MENTIONED : Standing.UNSURE;
        names.add(seen.type(i), words.span(i, end), standing);
    }

    private void mark(boolean[] words, Span span) {
        for (int i = this.words.indexAt(span.start()); i < words.length && this.words.start(i) < span.end(); i++) {
            words[i] = true;
        }
    }

    private static boolean isMarked(boolean[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words[i]) {
                return true;
            }
        }
        return false;
    }
}
