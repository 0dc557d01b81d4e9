package mujaz.render;

import mujaz.language.Labels;
import mujaz.model.Summary;

/** Puts a brief in print. */
public interface Renderer {

    /**
     * One brief, each of its lines closed by a line feed.
     *
     * @param labels the words in which a brief of this language is presented
     */
    String render(Summary summary, Labels labels);
}
