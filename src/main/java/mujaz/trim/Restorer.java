package mujaz.trim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Mention;
import mujaz.model.Restoration;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Statement;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names those whom a sentence hides: a dropped subject after its verb, a pronoun of respect, a stand-in such as {@code the
 * minister}, a family name alone.
 */
final class Restorer {

    private final Language language;
    private final String text;
    private final Cast cast;

    /** All mentions, in the order of the text. */
    private final List<Occurrence> occurrences;

    Restorer(Language language, String text, Cast cast) {
        this.language = language;
        this.text = text;
        this.cast = cast;
        this.occurrences = occurrences(cast);
    }

    /**
     * A name that is put back.
     *
     * @param replaced the mention in whose place it stands; empty where the subject was dropped
     */
    record Named(Restoration restoration, Span replaced) implements Comparable<Named> {

        @Override
        public int compareTo(Named other) {
            return restoration.compareTo(other.restoration);
        }
    }

    /** What is put back in a sentence as if what is left of it stood alone. */
    List<Named> of(Sentence sentence, List<Span> removed) {
        List<Named> named = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<String> lost = new HashSet<>();
        for (Occurrence occurrence : occurrences(sentence)) {
            Actor actor = occurrence.actor();
            if (isInside(occurrence.span(), removed)) {
                if (occurrence.kind() == Mention.Kind.NAME) {
                    lost.add(actor.name());
                }
                continue;
            }
            boolean hidden = isHidden(occurrence, sentence) || (lost.contains(actor.name()) && isShortForm(occurrence));
            if (!known.contains(actor.name()) && hidden) {
                Span span = withoutArticle(occurrence);
                named.add(new Named(restoration(span.start(), actor), span));
                known.add(actor.name());
            }
            if (actor.type() == Actor.Type.PERSON || occurrence.kind() == Mention.Kind.NAME) {
                known.add(actor.name());
            }
        }
        addDropped(named, known, sentence);
        named.sort(null);
        return named;
    }

    static boolean isInside(Span span, List<Span> spans) {
        for (Span other : spans) {
            if (other.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The mention in whose place a restoration stands; empty where the subject was dropped. */
    Span replaced(Sentence sentence, Restoration restoration) {
        for (Occurrence occurrence : occurrences(sentence)) {
            Span span = withoutArticle(occurrence);
            if (span.start() == restoration.at() && occurrence.actor().name().equals(restoration.text())) {
                return span;
            }
        }
        return new Span(restoration.at(), restoration.at());
    }

    /** The speaker of a sentence's first statement, or null. */
    @Nullable
    String speaker(Sentence sentence) {
        List<Statement> said = cast.statementsIn(sentence);
        return said.isEmpty() ? null : said.get(0).speaker();
    }

    @Nullable
    Actor actor(String name) {
        for (Actor actor : cast.actors()) {
            if (actor.name().equals(name)) {
                return actor;
            }
        }
        return null;
    }

    /** Whether nobody can tell who speaks in a sentence: its subject was dropped, and the release does not name it. */
    boolean isUnresolved(Sentence sentence) {
        for (Statement statement : cast.statementsIn(sentence)) {
            if (statement.hidden() && speakerOf(statement) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lead tells of two who do it, and who may be called the two sides after that. */
    boolean namesPair() {
        int leading = 0;
        for (Actor actor : cast.actors()) {
            leading += actor.parts().contains(Actor.Part.LEAD) ? 1 : 0;
        }
        return leading > 1;
    }

    /** What somebody is called once he has been named: by the one word of his name that the release uses, if it does. */
    String shortName(String name) {
        Actor actor = actor(name);
        if (actor == null || actor.type() != Actor.Type.PERSON) {
            return name;
        }
        List<String> parts = List.of(name.split(" ", -1));
        String used = null;
        for (String alias : actor.aliases()) {
            if (parts.contains(alias)) {
                used = used == null ? alias : "";
            }
        }
        return used == null || used.isEmpty() ? language.names().shortName(name) : used;
    }

    /** Whether a text names a person beside the one of this name. */
    boolean namesAnother(String printed, String name) {
        for (Actor actor : cast.actors()) {
            boolean other = actor.type() == Actor.Type.PERSON && !actor.name().equals(name);
            if (other && printed.contains(actor.name())) {
                return true;
            }
        }
        return false;
    }

    private record Occurrence(Actor actor, Span span, Mention.Kind kind) implements Comparable<Occurrence> {

        @Override
        public int compareTo(Occurrence other) {
            return span.compareTo(other.span);
        }
    }

    private static List<Occurrence> occurrences(Cast cast) {
        List<Occurrence> found = new ArrayList<>();
        for (Actor actor : cast.actors()) {
            for (Mention mention : actor.mentions()) {
                found.add(new Occurrence(actor, mention.span(), mention.kind()));
            }
        }
        found.sort(null);
        return found;
    }

    private List<Occurrence> occurrences(Sentence sentence) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = firstAt(sentence.span().start()); i < occurrences.size(); i++) {
            Span span = occurrences.get(i).span();
            if (span.start() >= sentence.span().end()) {
                break;
            }
            if (sentence.span().contains(span)) {
                found.add(occurrences.get(i));
            }
        }
        return found;
    }

    /** Index of the first mention that begins at a position or after it. */
    private int firstAt(int position) {
        int low = 0;
        int high = occurrences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurrences.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * A wrong name is worse than a missing one: a family name or an office is filled in only where it is the subject that the
     * sentence opens with, and only for somebody who is known by more than one word.
     */
    private boolean isHidden(Occurrence occurrence, Sentence sentence) {
        Actor actor = occurrence.actor();
        String mention = occurrence.span().of(text);
        boolean speaks = isSubject(occurrence.span());
        boolean person = actor.type() == Actor.Type.PERSON;
        return switch (occurrence.kind()) {
            case PRONOUN -> person && (speaks || opens(occurrence, sentence) || !isSmall(mention));
            case OFFICE ->
                speaks
                        && !mention.equals(actor.name())
                        && words(mention) <= 2
                        && isKnown(actor)
                        && isWhole(occurrence.span(), sentence);
            case NAME ->
                person && isShort(mention, actor) && isKnown(actor) && (speaks || isEarly(occurrence, sentence));
        };
    }

    /** {@code الهيئة}, where the name that it takes up was cut from the same sentence. */
    private boolean isShortForm(Occurrence occurrence) {
        return occurrence.actor().type() == Actor.Type.ORGANIZATION
                && occurrence.kind() == Mention.Kind.OFFICE
                && words(occurrence.span().of(text)) == 1;
    }

    /** Whether an actor has a name of several words, or an office or honorific with its one. */
    private static boolean isKnown(Actor actor) {
        return words(actor.name()) > 1 || actor.role() != null || actor.honorific() != null;
    }

    private @Nullable Actor speakerOf(Statement statement) {
        Actor actor = statement.speaker() == null ? null : actor(statement.speaker());
        return actor != null && isKnown(actor) ? actor : null;
    }

    /** Whether nothing that follows may belong to an office: {@code المتحدثة باسم الوزارة}. */
    private boolean isWhole(Span office, Sentence sentence) {
        int next = Token.indexAt(sentence.tokens(), office.end());
        Token token = next < sentence.tokens().size() ? sentence.tokens().get(next) : null;
        return token == null || !token.isWord() || language.stopWords().contains(token.form());
    }

    /** Whether a name is the first or second word: the subject, before or after its verb. */
    private static boolean isEarly(Occurrence occurrence, Sentence sentence) {
        return Token.indexAt(sentence.tokens(), occurrence.span().start()) <= 1;
    }

    /**
     * {@code The Ministry} becomes {@code The Ministry of Works}: its article serves the name as well; and so does a word before
     * it that the name begins with: {@code مجلس إدارة الهيئة}, where that is named {@code إدارة هيئة الجسور}.
     */
    private Span withoutArticle(Occurrence occurrence) {
        Span span = occurrence.span();
        if (occurrence.actor().type() != Actor.Type.ORGANIZATION) {
            return span;
        }
        String name = occurrence.actor().name();
        String first = name.substring(0, name.indexOf(' ') + 1);
        int before = span.start() - first.length();
        boolean doubled = !first.isEmpty() && text.startsWith(first, before);
        int article = language.names().article(span.of(text));
        return new Span(doubled ? before : span.start() + article, span.end());
    }

    private static boolean opens(Occurrence occurrence, Sentence sentence) {
        return occurrence.span().start() == sentence.span().start();
    }

    /** A personal pronoun may stand for anybody where it is no subject; one of respect may not. */
    private static boolean isSmall(String mention) {
        return mention.length() <= 3;
    }

    private boolean isShort(String mention, Actor actor) {
        String shortName = language.names().shortName(actor.name());
        boolean part = words(mention) < words(actor.name()) && actor.name().contains(mention);
        return part && (mention.equals(shortName) || words(mention) == 1);
    }

    private boolean isSubject(Span span) {
        for (Statement statement : cast.statements()) {
            if (span.equals(statement.subject())) {
                return true;
            }
        }
        return false;
    }

    private void addDropped(List<Named> named, Set<String> known, Sentence sentence) {
        for (Statement statement : cast.statementsIn(sentence)) {
            Actor actor = statement.hidden() ? speakerOf(statement) : null;
            if (actor == null) {
                continue;
            }
            int at = statement.verb().end();
            removeReplacing(named, actor);
            named.add(new Named(restoration(at, actor), new Span(at, at)));
            known.add(actor.name());
        }
    }

    /** Where the subject was dropped the name goes there, and not to a pronoun further on. */
    private static void removeReplacing(List<Named> named, Actor actor) {
        for (int i = named.size() - 1; i >= 0; i--) {
            boolean same = named.get(i).restoration().text().equals(actor.name());
            if (same && !named.get(i).replaced().isEmpty()) {
                named.remove(i);
            }
        }
    }

    private static Restoration restoration(int at, Actor actor) {
        return new Restoration(at, actor.name(), Restoration.Purpose.SPEAKER);
    }

    private static int words(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
