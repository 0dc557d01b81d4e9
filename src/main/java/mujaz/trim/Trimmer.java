package mujaz.trim;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.model.Cast;
import mujaz.model.Excerpt;
import mujaz.model.Release;
import mujaz.model.Sentence;

/** Cuts inside sentences and restores hidden speakers. */
public final class Trimmer {

    public Trimmer(Language language) {}

    /**
     * For each sentence the forms in which a brief may print it, longest first, never none. The first is the sentence
     * with what no brief needs cut away; each further one is shorter. A form that needs its speaker has him restored,
     * as if the sentence stood alone.
     */
    public List<List<Excerpt>> variants(Release release, List<Sentence> sentences, Cast cast) {
        return literal(release, sentences);
    }

    /** Each sentence in one form only: whole and literal. */
    public List<List<Excerpt>> literal(Release release, List<Sentence> sentences) {
        List<List<Excerpt>> forms = new ArrayList<>();
        for (Sentence sentence : sentences) {
            forms.add(List.of(whole(release, sentence)));
        }
        return forms;
    }

    /** Once the sentences are chosen: a speaker named in the excerpt before need not be named again. */
    public List<Excerpt> finish(List<Excerpt> chosen) {
        return chosen;
    }

    private static Excerpt whole(Release release, Sentence sentence) {
        return new Excerpt(
                sentence,
                List.of(sentence.span()),
                List.of(),
                null,
                foldSpace(sentence.span().of(release.text())),
                sentence.words());
    }

    private static String foldSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
