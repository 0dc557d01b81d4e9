package mujaz.score;

import mujaz.model.Sentence;
import mujaz.model.Token;

/** 1 for a sentence that quotes at length: the news again in somebody's own words. */
final class LongQuotation implements Feature {

    /** Characters between the marks. */
    private static final int LONG = 60;

    @Override
    public String name() {
        return "long quotation";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        int opened = -1;
        for (Token token : sentence.tokens()) {
            boolean plain = token.is("\"");
            if (opened >= 0 && (plain || token.is("”") || token.is("»"))) {
                if (token.start() - opened > LONG) {
                    return 1;
                }
                opened = -1;
            } else if (plain || token.is("“") || token.is("«")) {
                opened = token.end();
            }
        }
        return 0;
    }
}
