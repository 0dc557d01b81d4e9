package mujaz.score;

import mujaz.model.Sentence;

/** Something about a sentence that tells how much of the news it carries. */
interface Feature {

    /** Its name in the explanation. */
    String name();

    /** From 0 to 1, or from -1 where it may speak against a sentence. */
    double value(Story story, Sentence sentence);
}
