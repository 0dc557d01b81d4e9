package mujaz.score;

import java.util.List;
import mujaz.language.Phrases;
import mujaz.model.Sentence;

/** -1 for a sentence whose opening points back to one that may not be printed: {@code جاء ذلك}, {@code This came}. */
final class StandsAlone implements Feature {

    @Override
    public String name() {
        return "alone";
    }

    @Override
    public double value(Story story, Sentence sentence) {
        List<String> forms = sentence.forms();
        Phrases.Match match = story.language().cues().at(forms, 0);
        return match != null && match.is("back") ? -1 : 0;
    }
}
