package mujaz.trim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.CuttingRules.Cut;
import mujaz.language.CuttingRules.Kind;
import mujaz.language.Language;
import mujaz.model.Actor;
import mujaz.model.Cast;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Cuts inside sentences and restores hidden speakers. */
public final class Trimmer {

    /** Less is left of no sentence. */
    private static final int SHORTEST = 5;

    /** So many clauses may go one by one; sentences of releases have three or four. */
    private static final int MOST_CLAUSES = 12;

    private final Language language;

    public Trimmer(Language language) {
        this.language = language;
    }

    /** Sentences with more and more cut away, hidden speakers restored as if each stood alone. */
    public FormSource variants(Release release, Cast cast) {
        Restorer restorer = new Restorer(language, release.text(), cast);
        return new Source(release.text()) {
            @Override
            public List<Excerpt> forms(Sentence sentence, boolean follows) {
                return cutForms(release.text(), sentence, follows, restorer);
            }

            @Override
            public boolean standsAlone(Sentence sentence) {
                return !restorer.isUnresolved(sentence) && isClosed(release.text(), sentence);
            }
        };
    }

    /** Sentences whole and literal. */
    public FormSource literal(Release release) {
        return new Source(release.text()) {
            @Override
            public List<Excerpt> forms(Sentence sentence, boolean follows) {
                return List.of(Excerpts.literal(release.text(), sentence));
            }
        };
    }

    /** Pieces are literal in any case. */
    private abstract class Source implements FormSource {

        private final String text;

        Source(String text) {
            this.text = text;
        }

        @Override
        public List<Excerpt> pieces(Sentence sentence) {
            List<Excerpt> pieces = new ArrayList<>();
            for (Span piece : new Pieces(language).of(sentence)) {
                Sentence part = new Sentence(sentence.index(), sentence.paragraph(), piece, sentence.tokens());
                pieces.add(Excerpts.literal(text, part));
            }
            return pieces;
        }
    }

    private List<Excerpt> cutForms(String text, Sentence sentence, boolean follows, Restorer restorer) {
        List<Restorer.Named> named = restorer.of(sentence);
        String speaker = restorer.speaker(sentence);
        List<Excerpt> forms = new ArrayList<>();
        for (List<Span> cuts : degrees(language.cutting().cuts(text, sentence), follows)) {
            Excerpt form = form(text, sentence, cuts, named, speaker);
            if (form != null
                    && (forms.isEmpty()
                            || form.words() < forms.get(forms.size() - 1).words())) {
                forms.add(form);
            }
        }
        if (forms.isEmpty()) {
            forms.add(Excerpts.literal(text, sentence));
        }
        return forms;
    }

    /** What is cut, from what always goes to all that may go; clauses go from the end of the sentence on. */
    private static List<List<Span>> degrees(List<Cut> cuts, boolean follows) {
        List<List<Span>> degrees = new ArrayList<>();
        List<Span> cut = spans(cuts, follows ? Kind.FOLLOWING : Kind.ALWAYS);
        degrees.add(List.copyOf(cut));
        cut.addAll(spans(cuts, Set.of(Kind.ASIDE, Kind.OFFICE)));
        degrees.add(List.copyOf(cut));
        List<Span> clauses = spans(cuts, Kind.CLAUSES);
        clauses.sort(Collections.reverseOrder());
        for (Span clause : clauses.subList(Math.max(0, clauses.size() - MOST_CLAUSES), clauses.size())) {
            cut.add(clause);
            degrees.add(List.copyOf(cut));
        }
        return degrees;
    }

    private static List<Span> spans(List<Cut> cuts, Set<Kind> kinds) {
        List<Span> spans = new ArrayList<>();
        for (Cut cut : cuts) {
            if (kinds.contains(cut.kind())) {
                spans.add(cut.span());
            }
        }
        return spans;
    }

    private @Nullable Excerpt form(
            String text, Sentence sentence, List<Span> cuts, List<Restorer.Named> named, @Nullable String speaker) {
        List<Span> removed = new ArrayList<>(cuts);
        List<Restoration> restored = new ArrayList<>();
        for (Restorer.Named one : named) {
            Span replaced = one.replaced();
            Span needed = replaced.isEmpty() ? new Span(replaced.start() - 1, replaced.start()) : replaced;
            if (!isInside(needed, cuts)) {
                restored.add(one.restoration());
                removed.add(replaced);
            }
        }
        Composition composition = new Composition(text, sentence, removed);
        if (composition.isEmpty() || !composition.isBalanced() || isDangling(composition, sentence)) {
            return null;
        }
        Excerpt form = composition.excerpt(restored, speaker);
        return form.words() < Math.min(SHORTEST, sentence.words()) ? null : form;
    }

    private static boolean isInside(Span span, List<Span> cuts) {
        for (Span cut : cuts) {
            if (cut.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cut left a word at the end that leads on to another; the sentence's own end is as it is. */
    private boolean isDangling(Composition composition, Sentence sentence) {
        Token last = composition.lastWord();
        return last == null || (language.stopWords().contains(last.form()) && !last.equals(lastWord(sentence)));
    }

    /** Whether every quotation ends in the sentence that it begins in; a mark that its paragraph does not pair is a slip. */
    private static boolean isClosed(String text, Sentence sentence) {
        int from = text.lastIndexOf('\n', sentence.span().start()) + 1;
        int end = text.indexOf('\n', sentence.span().end());
        int to = end < 0 ? text.length() : end;
        return isEven(text, sentence.span().start(), sentence.span().end())
                || (isEven(text, from, sentence.span().start())
                        && !hasQuote(text, sentence.span().end(), to));
    }

    private static boolean isEven(String text, int from, int to) {
        int open = 0;
        boolean even = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open += "“«".indexOf(c) >= 0 ? 1 : "”»".indexOf(c) >= 0 ? -1 : 0;
            even ^= c == '"';
        }
        return even && open == 0;
    }

    private static boolean hasQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\"”»".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Token lastWord(Sentence sentence) {
        for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
            if (sentence.tokens().get(i).isWord()) {
                return sentence.tokens().get(i);
            }
        }
        return null;
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
        List<Span> removed = gaps(excerpt);
        for (Restoration restoration : excerpt.restored()) {
            Span replaced = replaced(excerpt.sentence(), restoration, restorer);
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
        return new Composition(text, excerpt.sentence(), removed).excerpt(restored, excerpt.speaker());
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

    private static Span replaced(Sentence sentence, Restoration restoration, Restorer restorer) {
        for (Restorer.Named one : restorer.of(sentence)) {
            if (one.restoration().at() == restoration.at()) {
                return one.replaced();
            }
        }
        return new Span(restoration.at(), restoration.at());
    }

    /** What is not kept of a sentence. */
    private static List<Span> gaps(Excerpt excerpt) {
        List<Span> gaps = new ArrayList<>();
        int at = excerpt.sentence().span().start();
        for (Span kept : excerpt.kept()) {
            if (kept.start() > at) {
                gaps.add(new Span(at, kept.start()));
            }
            at = kept.end();
        }
        int end = excerpt.sentence().span().end();
        if (end > at) {
            gaps.add(new Span(at, end));
        }
        return gaps;
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
