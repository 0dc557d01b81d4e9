package mujaz.score;

import mujaz.model.Sentence;

/** 1 for a sentence that begins a paragraph, where writers put what is new, 0 for one that goes on. */
final class NewParagraph implements Feature {

    @Override
    public String name() {
        return "paragraph";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        return story.beginsParagraph(sentence) ? 1 : 0;
    }
}
