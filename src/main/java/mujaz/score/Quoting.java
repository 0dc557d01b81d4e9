package mujaz.score;

import mujaz.model.Sentence;

/** 1 for a sentence that begins with a quotation mark: voices follow the news. */
final class Quoting implements Feature {

    private static final String OPENING = "\"“«‘'";

    @Override
    public String name() {
        return "quoting";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        String first = sentence.tokens().get(0).form();
        return OPENING.contains(first) ? 1 : 0;
    }
}
