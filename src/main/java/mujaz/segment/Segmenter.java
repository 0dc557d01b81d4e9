package mujaz.segment;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Tokenizer;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/**
 * Splits the paragraphs of a release into sentences of tokens: a line break always ends one; inside a paragraph each full
 * stop, question or exclamation mark is a candidate that {@link Boundaries} may veto.
 */
public final class Segmenter {

    private final Tokenizer tokenizer;
    private final Boundaries boundaries;

    public Segmenter(Language language) {
        this.tokenizer = language.tokenizer();
        this.boundaries = new Boundaries(language.boundaries());
    }

    public List<Sentence> segment(Release release) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < release.paragraphs().size(); p++) {
            Span paragraph = release.paragraphs().get(p);
            List<Token> tokens = tokenizer.tokens(release.text(), paragraph);
            int first = 0;
            for (int i = 0; i < tokens.size(); i++) {
                int end = i + 1 == tokens.size() ? i : boundaries.endAt(release.text(), tokens, first, i);
                if (end >= i) {
                    sentences.add(sentence(sentences.size(), p, tokens.subList(first, end + 1)));
                    first = end + 1;
                    i = end;
                }
            }
        }
        return sentences;
    }

    private static Sentence sentence(int index, int paragraph, List<Token> tokens) {
        Span span =
                new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        return new Sentence(index, paragraph, span, tokens);
    }
}
