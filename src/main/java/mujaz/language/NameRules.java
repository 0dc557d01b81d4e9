package mujaz.language;

import java.util.List;
import mujaz.model.Actor;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** What a language knows of names, offices and speech. It sees form only; who is who is for the actor stage. */
public interface NameRules {

    /** Names of persons, organizations and places in a sentence, in order, not overlapping. */
    List<Name> names(String text, Sentence sentence);

    /** Reported and quoted speech in a sentence, in order. */
    List<Speech> speech(String text, Sentence sentence, List<Name> names);

    /**
     * A name where it stands.
     *
     * @param type what it names
     * @param span the name without honorific, clitics and role
     * @param honorific the honorific before it, or null
     * @param role the office word for word, before or after the name, or null
     * @param standing how it takes part in the sentence, as far as its form tells
     */
    record Name(
            Actor.Type type,
            Span span,
            @Nullable Span honorific,
            @Nullable Span role,
            Standing standing) {}

    /** How a name takes part in its sentence. */
    enum Standing {
        /** Subject of the verb, speaker, party to a meeting or an agreement. */
        AGENT,
        /** Named in passing. */
        MENTIONED,
        /** Under whose patronage, directives or leadership it happened. */
        PATRON,
        /** One of a list of those present. */
        ATTENDING,
        /** Part of somebody's office: the ruler in {@code adviser to the Ruler of X}. */
        INSIDE_OFFICE
    }

    /**
     * Reported or quoted speech.
     *
     * @param verb the reporting verb or participle
     * @param subject where the speaker is named (name, office or pronoun), or null where the subject is dropped
     * @param kind how the speaker is named
     * @param said what is said, quotation marks included
     * @param direct whether it is quoted
     */
    record Speech(Token verb, @Nullable Span subject, Subject kind, Span said, boolean direct) {}

    /** How the speaker of a statement is named. */
    enum Subject {
        /** By name: full or short. */
        NAME,
        /** By office or kind: {@code سمو ولي العهد}, {@code the minister}. */
        OFFICE,
        /** By honorific or pronoun: {@code سموه}, {@code he}. */
        PRONOUN,
        /** Not at all: {@code وأضاف أن}; a participle whose subject is that of the main verb. */
        DROPPED
    }
}
