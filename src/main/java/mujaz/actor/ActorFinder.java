package mujaz.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.NameRules;
import mujaz.language.NameRules.Found;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Speech;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Statement;
import mujaz.model.Token;

/**
 * Finds who acts and who speaks: reads the release once from the start, as a reader does, and gives each mention to the
 * actor that a reader would take it for.
 */
public final class ActorFinder {

    private final Language language;

    public ActorFinder(Language language) {
        this.language = language;
    }

    public Cast find(Release release, List<Sentence> sentences) {
        Casting casting = new Casting(language, release.text());
        List<Statement> statements = new ArrayList<>();
        NameRules.Reading reading = language.names().read(release.text(), sentences, release.isNews());
        for (int i = 0; i < sentences.size(); i++) {
            Found found = reading.find(i, casting.introduced());
            casting.beginSentence(sentences.get(i).index());
            for (Name name : found.names()) {
                casting.add(name);
            }
            for (Speech speech : found.speech()) {
                statements.add(casting.statement(speech));
            }
        }
        addHeadline(release, casting);
        tellHolders(casting.drafts());
        return new Cast(actors(casting.drafts()), statements);
    }

    /** Where the lead says who holds an event, he is the actor and not the event. */
    private static void tellHolders(List<ActorDraft> drafts) {
        boolean held = false;
        for (ActorDraft draft : drafts) {
            held |= draft.holds();
        }
        if (!held) {
            return;
        }
        for (ActorDraft draft : drafts) {
            draft.beHeld();
        }
    }

    private void addHeadline(Release release, Casting casting) {
        Span headline = release.headline();
        boolean given = release.givenHeadline() != null;
        if (headline == null && !given) {
            return;
        }
        String text = given ? release.headlineText() : release.text();
        Span span = given || headline == null ? new Span(0, text.length()) : headline;
        List<Token> tokens = language.tokenizer().tokens(text, span);
        if (!tokens.isEmpty()) {
            new HeadlineCast(language, casting).add(text, tokens, !given);
        }
    }

    private static List<Actor> actors(List<ActorDraft> drafts) {
        double weights = 0;
        for (ActorDraft draft : drafts) {
            weights += draft.weight();
        }
        List<Actor> actors = new ArrayList<>();
        for (ActorDraft draft : drafts) {
            if (draft.isNobody()) {
                continue;
            }
            actors.add(draft.actor(Math.max(weights, 1e-9), draft.isCentral()));
        }
        actors.sort(new BySalience());
        return actors;
    }

    /** The central ones first, each group by falling salience. */
    static final class BySalience implements Comparator<Actor> {

        @Override
        public int compare(Actor a, Actor b) {
            int central = Boolean.compare(b.central(), a.central());
            return central != 0 ? central : Double.compare(b.salience(), a.salience());
        }
    }
}
