package mujaz.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.KnownActor;
import mujaz.model.Mention;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Statement;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Puts the newsroom's own names, types and roles before what was found; whom it knows and nobody found is added. */
public final class Newsroom {

    private final Language language;
    private final List<KnownActor> known;

    public Newsroom(Language language, List<KnownActor> known) {
        this.language = language;
        this.known = known;
    }

    /** The same cast under the newsroom's names; a mention is found with and without a particle written on it. */
    public Cast apply(Release release, List<Sentence> sentences, Cast found) {
        Cast cast = found;
        for (KnownActor one : known) {
            List<List<String>> forms = forms(one);
            Actor actor = actor(cast, forms);
            cast = actor != null ? renamed(cast, actor, one) : added(cast, one, forms, release.text(), sentences);
        }
        return cast;
    }

    private List<List<String>> forms(KnownActor one) {
        List<List<String>> forms = new ArrayList<>();
        for (String form : one.forms()) {
            forms.add(forms(form));
        }
        return forms;
    }

    private List<String> forms(String text) {
        return Token.forms(language.tokenizer().tokens(text, new Span(0, text.length())));
    }

    private @Nullable Actor actor(Cast cast, List<List<String>> forms) {
        for (Actor actor : cast.actors()) {
            if (forms.contains(forms(actor.name()))) {
                return actor;
            }
        }
        for (Actor actor : cast.actors()) {
            for (String alias : actor.aliases()) {
                if (forms.contains(forms(alias))) {
                    return actor;
                }
            }
        }
        return null;
    }

    private static Cast renamed(Cast cast, Actor actor, KnownActor one) {
        List<Actor> actors = new ArrayList<>(cast.actors());
        List<String> aliases = new ArrayList<>(actor.aliases());
        if (!actor.name().equals(one.name())) {
            aliases.add(0, actor.name());
        }
        aliases.remove(one.name());
        String role = one.role() == null ? actor.role() : one.role();
        actors.set(
                actors.indexOf(actor),
                new Actor(
                        one.name(),
                        one.type(),
                        role,
                        actor.honorific(),
                        aliases,
                        actor.salience(),
                        actor.central(),
                        actor.mentions(),
                        listed(actor.parts())));
        List<Statement> statements = new ArrayList<>();
        for (Statement said : cast.statements()) {
            statements.add(
                    Objects.equals(said.speaker(), actor.name())
                            ? new Statement(
                                    one.name(),
                                    said.verb(),
                                    said.subject(),
                                    said.span(),
                                    said.sentence(),
                                    said.hidden(),
                                    said.direct())
                            : said);
        }
        return new Cast(actors, statements);
    }

    /** Central where the lead names it; its weight is its share of all mentions. */
    private Cast added(Cast cast, KnownActor one, List<List<String>> forms, String text, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> aliases = new HashSet<>();
        boolean lead = false;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Span span = at(sentence.tokens(), i, forms);
                if (span != null) {
                    mentions.add(new Mention(span, Mention.Kind.NAME));
                    aliases.add(span.of(text));
                    lead |= sentence.index() == 0;
                }
            }
        }
        if (mentions.isEmpty()) {
            return cast;
        }
        aliases.remove(one.name());
        int all = mentions.size();
        for (Actor actor : cast.actors()) {
            all += actor.mentions().size();
        }
        List<Actor> actors = new ArrayList<>(cast.actors());
        actors.add(new Actor(
                one.name(),
                one.type(),
                one.role(),
                null,
                List.copyOf(aliases),
                (double) mentions.size() / all,
                lead,
                mentions,
                listed(lead ? Set.of(Actor.Part.NAMED) : Set.of())));
        actors.sort(new ActorFinder.BySalience());
        return new Cast(actors, cast.statements());
    }

    private static Set<Actor.Part> listed(Set<Actor.Part> parts) {
        Set<Actor.Part> listed = EnumSet.of(Actor.Part.LISTED);
        listed.addAll(parts);
        return listed;
    }

    /** The span of a known form that starts at a token, a particle before it left out; or null. */
    private @Nullable Span at(List<Token> tokens, int index, List<List<String>> forms) {
        for (List<String> form : forms) {
            if (index + form.size() > tokens.size()) {
                continue;
            }
            int particle = particle(tokens.get(index), form.get(0));
            boolean same = particle >= 0;
            for (int i = 1; same && i < form.size(); i++) {
                same = tokens.get(index + i).is(form.get(i));
            }
            if (same) {
                return new Span(
                        tokens.get(index).start() + particle,
                        tokens.get(index + form.size() - 1).end());
            }
        }
        return null;
    }

    /** Letters before a form in a token: 0 for none, -1 where the token is another word. */
    private int particle(Token token, String form) {
        if (token.is(form)) {
            return 0;
        }
        int letters = token.form().length() - form.length();
        boolean joined = letters > 0
                && token.form().endsWith(form)
                && token.length() == token.form().length()
                && language.names().isParticle(token.form().substring(0, letters));
        return joined ? letters : -1;
    }
}
