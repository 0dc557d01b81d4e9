package mujaz.score;

import mujaz.model.Sentence;

/** The share of a sentence's words that are content words of the headline and still missing in the lead. */
final class NewOfHeadline implements Feature {

    @Override
    public String name() {
        return "new of headline";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        int fresh = story.freshOfHeadline(sentence);
        return fresh == 0 ? 0 : (double) fresh / sentence.words();
    }
}
