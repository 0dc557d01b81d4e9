package mujaz.trim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Excerpt;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Fits the chosen excerpts to each other: who has been named needs no second full name. */
public final class Finisher {

    private final Language language;

    public Finisher(Language language) {
        this.language = language;
    }

    /**
     * Once the sentences are chosen: an actor whom the brief has named needs only the short name further on, and none where
     * the excerpt before speaks of the same.
     */
    public List<Excerpt> finish(Release release, List<Excerpt> chosen, Cast cast) {
        Restorer restorer = new Restorer(language, release.text(), cast);
        Set<String> named = new HashSet<>();
        List<Excerpt> finished = new ArrayList<>();
        for (Excerpt excerpt : chosen) {
            finished.add(finish(release.text(), excerpt, restorer, named, finished));
            addNamed(named, excerpt, cast);
        }
        return finished;
    }

    private Excerpt finish(String text, Excerpt excerpt, Restorer restorer, Set<String> named, List<Excerpt> printed) {
        if (excerpt.restored().isEmpty()) {
            return excerpt;
        }
        Excerpt before = printed.isEmpty() ? null : printed.get(printed.size() - 1);
        List<Restoration> restored = new ArrayList<>();
        List<Span> removed = Excerpts.gaps(excerpt);
        for (Restoration restoration : excerpt.restored()) {
            Span replaced = restorer.replaced(excerpt.sentence(), restoration);
            if (!named.contains(restoration.text())) {
                restored.add(restoration);
            } else if (isPartOfName(text, restoration, replaced) || isPrinted(replaced.of(text), printed)) {
                removed = without(removed, replaced, text);
            } else if (!isLastNamed(restoration, replaced, excerpt.sentence(), before, restorer)) {
                restored.add(shortened(restoration, restorer));
            } else if (!isSpare(text, excerpt, replaced)) {
                removed = without(removed, replaced, text);
            }
        }
        return new Composition(text, excerpt.sentence(), removed, restored).excerpt(restored, excerpt.speaker());
    }

    /**
     * Whether the excerpt before leaves no doubt: it speaks in the same name or, for a pronoun, it has that name; and no
     * other, where the pronoun opens the sentence and says nothing of rank.
     */
    private boolean isLastNamed(
            Restoration restoration, Span replaced, Sentence sentence, @Nullable Excerpt before, Restorer restorer) {
        if (before == null) {
            return false;
        }
        if (restoration.text().equals(before.speaker())) {
            return true;
        }
        String shortName = restorer.shortName(restoration.text());
        boolean opens = replaced.start() == sentence.span().start();
        return !replaced.isEmpty()
                && before.text().contains(shortName)
                && !(opens && restorer.namesAnother(before.text(), restoration.text()));
    }

    /** Whether the release itself calls him by a part of the name, which will do once it has been given in full. */
    private static boolean isPartOfName(String text, Restoration restoration, Span replaced) {
        return !replaced.isEmpty() && restoration.text().contains(replaced.of(text));
    }

    /** Whether an office of several words stands in the brief already, beside the name: {@code الرئيس الصيني}. */
    private static boolean isPrinted(String mention, List<Excerpt> printed) {
        for (Excerpt excerpt : printed) {
            if (mention.indexOf(' ') > 0 && excerpt.text().contains(mention)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun of respect says nothing more: right after the verb that opens, whose form has the subject in it. */
    private boolean isSpare(String text, Excerpt excerpt, Span pronoun) {
        List<Token> tokens = excerpt.sentence().tokens();
        int at = Token.indexAt(tokens, pronoun.start());
        boolean single = at < tokens.size() && tokens.get(at).span().equals(pronoun);
        boolean afterVerb = at > 0
                && excerpt.kept().get(0).end() <= pronoun.start()
                && excerpt.kept().get(0).start() >= tokens.get(at - 1).start();
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).form() : "";
        return single && afterVerb && language.cutting().isSpare(pronoun.of(text), next);
    }

    private Restoration shortened(Restoration restoration, Restorer restorer) {
        return new Restoration(restoration.at(), restorer.shortName(restoration.text()), restoration.purpose());
    }

    /** The gaps with a mention put back, which they may have been joined to. */
    private static List<Span> without(List<Span> gaps, Span mention, String text) {
        List<Span> left = new ArrayList<>();
        for (Span gap : gaps) {
            if (!gap.contains(mention) || mention.isEmpty()) {
                left.add(gap);
                continue;
            }
            if (gap.start() < mention.start()
                    && !text.substring(gap.start(), mention.start()).isBlank()) {
                left.add(new Span(gap.start(), mention.start()));
            }
            if (mention.end() < gap.end()
                    && !text.substring(mention.end(), gap.end()).isBlank()) {
                left.add(new Span(mention.end(), gap.end()));
            }
        }
        return left;
    }

    /** Adds whom an excerpt names in full. */
    private void addNamed(Set<String> named, Excerpt excerpt, Cast cast) {
        for (Restoration restoration : excerpt.restored()) {
            named.add(restoration.text());
        }
        for (Actor actor : cast.actors()) {
            if (excerpt.text().contains(actor.name())) {
                named.add(actor.name());
            }
        }
    }
}
