package mujaz.language;

import java.util.List;
import java.util.Map;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** What a language knows of names, offices and speech. It sees form only; who is who is for the actor stage. */
public interface NameRules {

    /**
     * Reads all sentences of a text before they are searched one by one, so that what is plain in one of them helps in the
     * others; rules that look at single sentences have nothing to do yet.
     *
     * @param news whether it is running news, and no release of an agency, which names its parties in full
     */
    default Reading read(String text, List<Sentence> sentences, boolean news) {
        return new Reading() {
            @Override
            public Found find(int sentence, Map<String, Actor.Type> introduced) {
                return NameRules.this.find(text, sentences.get(sentence), introduced);
            }
        };
    }

    /** A text that has been read, and is searched sentence by sentence. */
    interface Reading {

        /** As {@link NameRules#find}, in one of the sentences that were read. */
        Found find(int sentence, Map<String, Actor.Type> introduced);
    }

    /**
     * Names and speech in a sentence.
     *
     * @param introduced matching forms of names of one word that the text has introduced before, and what they name: the
     *     short names of persons, organizations and places that no list knows
     */
    Found find(String text, Sentence sentence, Map<String, Actor.Type> introduced);

    /**
     * What a sentence holds.
     *
     * @param names persons, organizations and places by start; an office without its holder may contain the name of an
     *     organization, nothing else overlaps
     * @param speech reported and quoted speech, in order
     */
    record Found(List<Name> names, List<Speech> speech) {

        public Found {
            names = List.copyOf(names);
            speech = List.copyOf(speech);
        }
    }

    /** The form in which a person is named once the full name is known, cut from that name: {@code خياري}. */
    String shortName(String name);

    /** A mention as a name of its own: {@code للبنك} is {@code البنك} with a preposition. */
    default String standing(String mention) {
        return mention;
    }

    /** The name that a common other name stands for: {@code المنظمة الدولية} is the United Nations; or null. */
    default @Nullable String meant(List<String> forms) {
        return null;
    }

    /** Whether an office that opens with this matching form may stand for whoever spoke last, whatever he is: {@code the official}. */
    default boolean standsIn(String head) {
        return true;
    }

    /** Whether one name opens the other and is still another's: {@code UN}, {@code UN General Assembly}. */
    default boolean areApart(List<String> one, List<String> other) {
        return false;
    }

    /** Whether an honorific is that of a ruler, who has no other office. */
    default boolean reigns(@Nullable String honorific) {
        return false;
    }

    /** Of whom a verb's form speaks, by its matching form; unknown where the language's verbs do not tell. */
    default Gender ofVerb(String verb) {
        return Gender.UNKNOWN;
    }

    /** Of whom a noun speaks that opens an office, an honorific or the name of an organization, by its matching form. */
    default Gender ofNoun(String noun) {
        return Gender.UNKNOWN;
    }

    /** What verbs and the nouns of their subjects agree in. */
    enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN;

        /** Whether one may go with the other. */
        public boolean agrees(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }

    /** Whether an organization may be named first with its place before it, and then without: {@code the Executive Council}. */
    default boolean putsPlaceFirst() {
        return false;
    }

    /** Whether letters are particles that are written on the word after them: {@code و}, {@code لل} is none. */
    default boolean isParticle(String letters) {
        return false;
    }

    /** Length of the article that opens a mention and would open its full name too, with the space after it; 0 for none. */
    default int article(String mention) {
        return 0;
    }

    /**
     * A name where it stands.
     *
     * @param type what it names
     * @param kind whether by name, by office or kind ({@code the Ministry}), or by a pronoun
     * @param span the name without honorific, clitics and role; an office without its holder stands here itself
     * @param whole the same with honorific and role
     * @param honorific the honorific before it, or null
     * @param role the office word for word, before or after the name, or null
     * @param place whether it is the name of a place, though the place may act: {@code الصين}
     * @param standing how it takes part in the sentence, as far as its form tells
     * @param common whether it may be a common noun with its attribute: {@code مجلس الإدارة}
     */
    record Name(
            Actor.Type type,
            Mention.Kind kind,
            Span span,
            Span whole,
            @Nullable Span honorific,
            @Nullable Span role,
            boolean place,
            Standing standing,
            boolean common)
            implements Comparable<Name> {

        /** A proper name. */
        public Name(
                Actor.Type type,
                Mention.Kind kind,
                Span span,
                Span whole,
                @Nullable Span honorific,
                @Nullable Span role,
                boolean place,
                Standing standing) {
            this(type, kind, span, whole, honorific, role, place, standing, false);
        }

        /** The one of some names that a word belongs to, with its office or honorific; or null. */
        public static @Nullable Name around(List<Name> names, Span word) {
            for (Name name : names) {
                if (name.whole().contains(word)) {
                    return name;
                }
            }
            return null;
        }

        /** The same once it is known how it takes part. */
        public Name as(Actor.Type acting, Standing known) {
            return new Name(acting, kind, span, whole, honorific, role, place, known, common);
        }

        /** The same where only these words of it are the name. */
        public Name at(Span name) {
            int start = Math.min(whole.start(), name.start());
            Span all = new Span(start, Math.max(whole.end(), name.end()));
            return new Name(type, kind, name, all, honorific, role, place, standing, common);
        }

        /** The same as a common noun. */
        public Name asCommon() {
            return new Name(type, kind, span, whole, honorific, role, place, standing, true);
        }

        @Override
        public int compareTo(Name other) {
            return span.compareTo(other.span);
        }
    }

    /** How a name takes part in its sentence. */
    enum Standing {
        /** Subject of the verb, speaker, party to a meeting or an agreement. */
        AGENT,
        /** Further on, a body for which somebody signs what the news is about. */
        PARTY,
        /** Subject of a clause further on: {@code after China cut its rates}. */
        CLAUSE,
        /** Named in passing. */
        MENTIONED,
        /** Named in passing, and known for a name by the company of the words alone. */
        UNSURE,
        /** An event that is held, visited or won, and does nothing itself. */
        OCCASION,
        /** A cup, race or championship: who wins it acts, it does not itself. */
        CONTEST,
        /** Whose plan, part or post is dealt with, or who is only spoken to: {@code the policy of the ministry}. */
        TOPIC,
        /** Under whose patronage, directives or leadership it happened. */
        PATRON,
        /** A news agency or paper that is named for having reported it. */
        SOURCE,
        /** Has a small part further down: who came in second, who showed the guest round. */
        MINOR,
        /** One of a list of those present. */
        ATTENDING,
        /** Part of somebody's office or of another noun: the ruler in {@code adviser to the Ruler of X}. */
        INSIDE_OFFICE
    }

    /**
     * Reported or quoted speech.
     *
     * @param verb the reporting verb or participle
     * @param subject where the speaker is named: the span of one of the names, or a noun that is none ({@code أحد العاملين}), or null where the subject is dropped:
     *     {@code وأضاف أن}; a participle whose subject is that of the main verb
     * @param opens whether the sentence opens with the verb, so that who speaks must be plain from it
     * @param said what is said, quotation marks included
     * @param direct whether it is quoted
     */
    record Speech(Token verb, @Nullable Span subject, boolean opens, Span said, boolean direct) {}
}
