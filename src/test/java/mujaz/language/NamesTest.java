package mujaz.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mujaz.Mujaz;
import mujaz.model.Actor;
import mujaz.model.Options;
import mujaz.model.Statement;
import mujaz.model.Summary;
import org.jspecify.annotations.Nullable;

/** What tests of names, offices and speech ask of a text. A language's own test gives its tables and inherits this. */
public abstract class NamesTest {

    private final String tag;

    /** @param tag BCP 47 tag of the language of all texts */
    protected NamesTest(String tag) {
        this.tag = tag;
    }

    protected Summary summary(String text) {
        return new Mujaz().summarize("test", null, text, tag, Options.DEFAULT);
    }

    protected Actor actor(String text, String name) {
        List<Actor> actors = summary(text).cast().actors();
        return actors.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " not in " + actors.stream().map(Actor::name).toList()));
    }

    /** A key actor with this office. */
    protected void assertPerson(String text, String name, @Nullable String role) {
        Actor actor = actor(text, name);
        assertThat(actor.type()).isEqualTo(Actor.Type.PERSON);
        assertThat(actor.role()).isEqualTo(role);
        assertThat(actor.central()).isTrue();
    }

    /** Who says the last that is said in a text, and with what verb. */
    protected void assertLastVerb(String text, String speaker, String verb) {
        Statement last = lastStatement(summary(text));
        assertThat(last.speaker()).isEqualTo(speaker);
        assertThat(last.verb().of(text)).isEqualTo(verb);
    }

    /** Who says the last that is said in a text, and how far it reaches. */
    protected void assertLastSaid(String text, String speaker, String said) {
        Statement last = lastStatement(summary(text));
        assertThat(last.speaker()).isEqualTo(speaker);
        assertThat(last.span().of(text)).isEqualTo(said);
    }

    protected static Statement lastStatement(Summary summary) {
        List<Statement> statements = summary.cast().statements();
        return statements.get(statements.size() - 1);
    }
}
