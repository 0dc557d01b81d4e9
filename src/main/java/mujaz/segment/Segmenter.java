package mujaz.segment;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.language.Tokenizer;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;

/** Splits the paragraphs of a release into sentences of tokens. */
public final class Segmenter {

    private final Tokenizer tokenizer;

    public Segmenter(Language language) {
        this.tokenizer = new Tokenizer(language.normalizer());
    }

    public List<Sentence> segment(Release release) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < release.paragraphs().size(); p++) {
            Span span = release.paragraphs().get(p);
            sentences.add(new Sentence(sentences.size(), p, span, tokenizer.tokens(release.text(), span)));
        }
        return sentences;
    }
}
