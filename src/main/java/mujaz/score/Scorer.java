package mujaz.score;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.model.Cast;
import mujaz.model.Release;
import mujaz.model.Scored;
import mujaz.model.Sentence;

/** Scores sentences by what they carry of the news. */
public final class Scorer {

    public Scorer(Language language) {}

    public List<Scored> score(Release release, List<Sentence> sentences, Cast cast) {
        List<Scored> scored = new ArrayList<>();
        for (Sentence sentence : sentences) {
            double position = 1.0 / (1 + sentence.index());
            scored.add(new Scored(sentence, position, List.of(new Scored.Part("position", position, 1.0))));
        }
        return scored;
    }
}
