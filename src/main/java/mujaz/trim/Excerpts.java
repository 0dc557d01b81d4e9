package mujaz.trim;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;

/** Makes the printed forms of sentences. */
final class Excerpts {

    private Excerpts() {}

    /** The whole span of a sentence, white space folded. */
    static Excerpt literal(String text, Sentence sentence) {
        String printed = foldSpace(sentence.span().of(text));
        return new Excerpt(sentence, List.of(sentence.span()), List.of(), null, printed, words(sentence));
    }

    private static int words(Sentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            words += token.isWord() && sentence.span().contains(token.span()) ? 1 : 0;
        }
        return words;
    }

    static String foldSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Words.isSpace(c)) {
                space = folded.length() > 0;
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

    /** What is not kept of a sentence. */
    static List<Span> gaps(Excerpt excerpt) {
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
}
