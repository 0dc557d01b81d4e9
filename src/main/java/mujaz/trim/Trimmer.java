package mujaz.trim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import mujaz.language.CuttingRules.Cut;
import mujaz.language.CuttingRules.Endings;
import mujaz.language.CuttingRules.Kind;
import mujaz.language.Language;
import mujaz.language.Phrases;
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

    /** So many tokens has no sentence of a release: a longer one is printed as it is, since what bounds a cut may be far away. */
    private static final int LONGEST = 2000;

    /** Longer lines have room for titles. */
    private static final int HEADLINE = 20;

    /** Words at the head of a sentence among which a demonstrative points to the sentence before, not to the lead. */
    private static final int POINTING = 3;

    /** Words at the head of a sentence among which both of two are named: {@code During the meeting, the two sides}. */
    private static final int PAIR = 6;

    /** Longer lines have room for the office before a name. */
    private static final int TICKER = 12;

    /** So many words of a sentence without its end tell more than a headline does. */
    private static final int LONG_TORSO = 14;

    private final Language language;

    public Trimmer(Language language) {
        this.language = language;
    }

    /** Sentences with more and more cut away, hidden speakers restored as if each stood alone. */
    public FormSource variants(Release release, Cast cast) {
        Restorer restorer = new Restorer(language, release.text(), cast);
        return new Source(release) {
            @Override
            List<Excerpt> piece(Sentence part) {
                return Trimmer.this.piece(release.text(), part, cuts(release.text(), part));
            }

            @Override
            List<Excerpt> bare(Sentence sentence) {
                return bareForms(release.text(), sentence, restorer);
            }

            @Override
            public List<Excerpt> forms(Sentence sentence, boolean follows) {
                return cutForms(release.text(), sentence, follows, restorer);
            }

            @Override
            public List<Excerpt> facts(Sentence sentence, boolean follows) {
                return cutFacts(release.text(), sentence, follows, restorer);
            }

            @Override
            public boolean isClear(Sentence sentence, boolean follows) {
                boolean pair = holds(sentence, PAIR, "shared pair") && !restorer.namesPair();
                return (follows || !(restorer.isUnresolved(sentence) || isLoose(sentence) || pair))
                        && isClosed(release.text(), sentence);
            }

            @Override
            public boolean standsApart(Sentence sentence) {
                boolean shared = opensWith(sentence, "shared")
                        || holds(sentence, POINTING, "pointing")
                        || holds(sentence, POINTING, "adding")
                        || isQuestion(sentence)
                        || isAnnounced(release.text(), sentence);
                return !shared && isClear(sentence, false);
            }

            @Override
            public boolean standsAlone(Sentence sentence) {
                int all = sentence.tokens().size();
                return standsApart(sentence)
                        && !holds(sentence, all, "pointing")
                        && !holds(sentence, all, "adding")
                        && (!restorer.of(sentence, List.of()).isEmpty()
                                || language.cutting().namesSubject(release.text(), sentence));
            }
        };
    }

    /** Sentences whole and literal. */
    public FormSource literal(Release release) {
        return new Source(release) {
            @Override
            List<Excerpt> piece(Sentence part) {
                return List.of(Excerpts.literal(release.text(), part));
            }

            @Override
            List<Excerpt> bare(Sentence sentence) {
                return List.of();
            }

            @Override
            public List<Excerpt> forms(Sentence sentence, boolean follows) {
                return List.of(Excerpts.literal(release.text(), sentence));
            }

            @Override
            public List<Excerpt> facts(Sentence sentence, boolean follows) {
                return forms(sentence, follows);
            }
        };
    }

    /** Pieces of a sentence that is too long for its limit, in the same manner as its forms. */
    private abstract class Source implements FormSource {

        private final Release release;

        Source(Release release) {
            this.release = release;
        }

        abstract List<Excerpt> piece(Sentence part);

        /** The whole sentence, but without offices. */
        abstract List<Excerpt> bare(Sentence sentence);

        @Override
        public List<Excerpt> pieces(Sentence sentence) {
            List<Excerpt> pieces = new ArrayList<>(bare(sentence));
            pieces.addAll(beginnings(sentence, false));
            return pieces;
        }

        /** Where there is a headline, that comes before a short torso. */
        @Override
        public List<Excerpt> torsos(Sentence sentence) {
            List<Excerpt> torsos = beginnings(sentence, true);
            torsos.removeIf(torso -> isHeaded() && torso.words() < LONG_TORSO);
            return torsos;
        }

        @Override
        public boolean isHeaded() {
            return !release.titleText().isBlank();
        }

        private List<Excerpt> beginnings(Sentence sentence, boolean torsos) {
            List<Excerpt> beginnings = new ArrayList<>();
            Endings endings = language.cutting().endings(release.text(), sentence);
            for (Pieces.Piece piece : new Pieces(language).of(release.text(), sentence)) {
                boolean torso = piece.torso() || !endings.mayEnd(piece.end());
                if (torso == torsos && !endings.breaksOff(piece.end())) {
                    beginnings.addAll(piece(sentence.upTo(piece.end())));
                }
            }
            return beginnings;
        }
    }

    /** A piece without what a brief always does without, and without offices; then as a headline. */
    private List<Excerpt> piece(String text, Sentence part, List<Cut> cuts) {
        List<Span> removed = spans(cuts, Kind.ALWAYS);
        removed.addAll(spans(cuts, Set.of(Kind.ASIDE, Kind.OFFICE, Kind.ROLE)));
        List<Excerpt> pieces = new ArrayList<>();
        addLine(pieces, form(text, part, removed, List.of(), null), Integer.MAX_VALUE);
        pieces.addAll(headlines(text, part, cuts, removed));
        return pieces;
    }

    /** Lines so short that there is no room for titles, and shorter ones without room for the office before a name. */
    private List<Excerpt> headlines(String text, Sentence sentence, List<Cut> cuts, List<Span> removed) {
        List<Span> minor = spans(cuts, Set.of(Kind.MINOR));
        minor.removeIf(cut -> cut.end() == sentence.span().end()); // a shorter piece ends before it
        List<Span> offices = spans(cuts, Set.of(Kind.LEADING_ROLE));
        List<Excerpt> lines = new ArrayList<>();
        if (!minor.isEmpty()) {
            minor.addAll(removed);
            addLine(lines, form(text, sentence, minor, List.of(), null), HEADLINE);
        }
        if (!offices.isEmpty()) {
            offices.addAll(minor.isEmpty() ? removed : minor);
            addLine(lines, form(text, sentence, offices, List.of(), null), TICKER);
        }
        return lines;
    }

    private static void addLine(List<Excerpt> lines, @Nullable Excerpt line, int longest) {
        if (line != null && line.words() <= longest) {
            lines.add(line);
        }
    }

    private List<Cut> cuts(String text, Sentence sentence) {
        return sentence.tokens().size() > LONGEST
                ? List.of()
                : language.cutting().cuts(text, sentence);
    }

    private List<Excerpt> cutForms(String text, Sentence sentence, boolean follows, Restorer restorer) {
        List<Cut> cuts = cuts(text, sentence);
        List<Excerpt> forms = forms(text, sentence, degrees(cuts, follows), restorer);
        return forms.isEmpty() ? List.of(Excerpts.literal(text, sentence)) : forms;
    }

    /** The forms of a sentence, and what is left of it where all is cut between a mark of punctuation and its full stop. */
    private List<Excerpt> cutFacts(String text, Sentence sentence, boolean follows, Restorer restorer) {
        int stop = fullStop(sentence);
        if (stop < 0) {
            return List.of();
        }
        List<Cut> cuts = cuts(text, sentence);
        List<List<Span>> degrees = degrees(cuts, follows);
        List<Excerpt> facts = forms(text, sentence, degrees, restorer);
        Endings endings = language.cutting().endings(text, sentence);
        for (Pieces.Piece piece : new Pieces(language).of(text, sentence)) {
            boolean stands = endings.isStatement(piece.end()) && endings.mayEnd(piece.end());
            if (piece.clause() && stands && !endings.breaksOff(piece.end())) {
                List<Span> degree = new ArrayList<>(degrees.get(1));
                degree.add(new Span(sentence.tokens().get(piece.end() - 1).end(), stop));
                facts.addAll(forms(text, sentence, List.of(degree), restorer));
            }
        }
        facts.sort(Comparator.comparingInt(Excerpt::words).reversed());
        return facts;
    }

    /** Where the full stop stands that ends a sentence; -1 where none does. */
    private static int fullStop(Sentence sentence) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        return last.is(".") ? last.start() : -1;
    }

    private List<Excerpt> bareForms(String text, Sentence sentence, Restorer restorer) {
        List<Cut> cuts = cuts(text, sentence);
        List<List<Span>> degrees = new ArrayList<>();
        for (List<Span> degree : degrees(cuts, false)) {
            List<Span> bare = spans(cuts, Set.of(Kind.ASIDE, Kind.OFFICE, Kind.ROLE));
            bare.addAll(degree);
            degrees.add(bare);
        }
        List<Excerpt> forms = forms(text, sentence, degrees, restorer);
        forms.addAll(headlines(text, sentence, cuts, degrees.get(degrees.size() - 1)));
        return forms;
    }

    /** What is left after each degree of cutting, where it is less than before and stands. */
    private List<Excerpt> forms(String text, Sentence sentence, List<List<Span>> degrees, Restorer restorer) {
        String speaker = restorer.speaker(sentence);
        List<Excerpt> forms = new ArrayList<>();
        for (List<Span> cuts : degrees) {
            Excerpt form = form(text, sentence, cuts, restorer.of(sentence, cuts), speaker);
            if (form != null
                    && (forms.isEmpty()
                            || form.words() < forms.get(forms.size() - 1).words())) {
                forms.add(form);
            }
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
            if (!Restorer.isInside(needed, cuts)) {
                restored.add(one.restoration());
                removed.add(replaced);
            }
        }
        Composition composition = new Composition(text, sentence, removed, restored);
        if (composition.isEmpty() || !composition.isBalanced() || isDangling(composition, sentence)) {
            return null;
        }
        Excerpt form = composition.excerpt(restored, speaker);
        return form.words() < Math.min(SHORTEST, sentence.words()) ? null : form;
    }

    /** Whether a cut left a word at the end that leads on to another; the sentence's own end is as it is. */
    private boolean isDangling(Composition composition, Sentence sentence) {
        Token last = composition.lastWord();
        return last == null || (language.stopWords().contains(last.form()) && !last.equals(lastWord(sentence)));
    }

    /** What is asked comes out of what was told before it. */
    private static boolean isQuestion(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.is("؟") || token.is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence before it ends in a colon, so that this one is what somebody said or an item of his list. */
    private static boolean isAnnounced(String text, Sentence sentence) {
        int i = sentence.span().start() - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i >= 0 && text.charAt(i) == ':';
    }

    /** Whether a sentence is no more than a clause of the one before it: {@code حيث ...}. */
    private boolean isLoose(Sentence sentence) {
        return opensWith(sentence, "loose");
    }

    private boolean opensWith(Sentence sentence, String cue) {
        return hasAt(sentence.forms(), 0, cue);
    }

    private boolean hasAt(List<String> forms, int index, String cue) {
        Phrases.Match match = language.cues().at(forms, index);
        return match != null && match.is(cue);
    }

    /** {@code بات هذا الإصلاح ...}: whether a cue stands among so many first words. */
    private boolean holds(Sentence sentence, int words, String cue) {
        List<String> forms = sentence.forms();
        for (int i = 0; i < Math.min(words, forms.size()); i++) {
            if (hasAt(forms, i, cue)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether every quotation ends in the sentence that it begins in; a mark that its paragraph does not pair is a slip, but
     * for one that the next paragraph opens anew.
     */
    private static boolean isClosed(String text, Sentence sentence) {
        Span span = sentence.span();
        if (isEven(text, span.start(), span.end())) {
            return true; // as nearly all are, without a look at the paragraph, which may be the whole text
        }
        int from = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        int to = end < 0 ? text.length() : end;
        return isEven(text, from, span.start()) && !hasQuote(text, span.end(), to) && !opensQuote(text, to);
    }

    /** Whether the first that stands after a position is an opening quotation mark. */
    private static boolean opensQuote(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "\"“«".indexOf(text.charAt(i)) >= 0;
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
}
