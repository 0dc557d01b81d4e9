package mujaz.score;

import java.util.List;
import mujaz.language.Phrases;
import mujaz.model.Sentence;

/**
 * Phrases of the language's list (Edmundson 1969): 1 for a sentence with words of decisions and results, -1 where it opens
 * as occasions, courtesies and background do.
 */
final class Cues implements Feature {

    /** Words after which a phrase no longer opens the sentence. */
    private static final int OPENING = 5;

    @Override
    public String name() {
        return "cues";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        List<String> forms = sentence.forms();
        boolean news = false;
        for (int i = 0; i < forms.size(); i++) {
            Phrases.Match match = story.language().cues().at(forms, i);
            if (match != null && (match.is("routine") || match.is("back")) && i <= OPENING) {
                return -1;
            }
            news |= match != null && match.is("news");
        }
        return news ? 1 : 0;
    }
}
