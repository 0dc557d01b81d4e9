package mujaz.score;

import mujaz.model.Sentence;

/** How many content words of the headline that are missing in the lead a sentence has, beyond one, which many have by chance. */
final class MoreOfHeadline implements Feature {

    @Override
    public String name() {
        return "more of headline";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return Math.max(0, story.freshOfHeadline(sentence) - 1);
    }
}
