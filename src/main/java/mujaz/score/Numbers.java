package mujaz.score;

import mujaz.model.Sentence;
import mujaz.model.Token;

/** Figures are news: none is 0, three or more are 1. */
final class Numbers implements Feature {

    private static final int MANY = 3;

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        int numbers = 0;
        for (Token token : sentence.tokens()) {
            numbers += token.kind() == Token.Kind.NUMBER ? 1 : 0;
        }
        return Math.min(1.0, (double) numbers / MANY);
    }
}
