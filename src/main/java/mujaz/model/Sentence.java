package mujaz.model;

import java.util.List;

/**
 * A sentence of the body.
 *
 * @param index its place in the release, from 0
 * @param paragraph the index of its paragraph, from 0
 * @param span where it stands, outer white space left out
 * @param tokens its tokens in order
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The matching forms of its tokens. */
    public List<String> forms() {
        return Token.forms(tokens);
    }

    /** Its beginning: the tokens before one of them, of which there is at least one. */
    public Sentence upTo(int end) {
        Span beginning = new Span(span.start(), tokens.get(end - 1).end());
        return new Sentence(index, paragraph, beginning, tokens.subList(0, end));
    }

    /** Number of words and numbers. */
    public int words() {
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                words++;
            }
        }
        return words;
    }
}
