package mujaz.score;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.model.Cast;
import mujaz.model.Density;
import mujaz.model.Release;
import mujaz.model.Scored;
import mujaz.model.Sentence;

/** Scores sentences by what they carry of the news: a weighted sum of the features. */
public final class Scorer {

    private final Language language;

    public Scorer(Language language) {
        this.language = language;
    }

    public List<Scored> score(Release release, List<Sentence> sentences, Cast cast) {
        Story story = new Story(language, release, sentences, cast);
        DensityModel densities = DensityModel.of(language.tag());
        List<Scored> scored = new ArrayList<>();
        for (Sentence sentence : sentences) {
            scored.add(score(story, sentence, densities));
        }
        return scored;
    }

    /** Where nothing is known of the language: the order of the text alone. */
    public static List<Scored> byOrder(List<Sentence> sentences) {
        List<Scored> scored = new ArrayList<>();
        for (Sentence sentence : sentences) {
            double left = sentences.size() - sentence.index();
            scored.add(new Scored(sentence, 1 + left, Density.EVEN, List.of(new Scored.Part("order", left, 1))));
        }
        return scored;
    }

    private static Scored score(Story story, Sentence sentence, DensityModel densities) {
        List<Scored.Part> parts = new ArrayList<>();
        double score = 0;
        for (Weights.Weighted weighted : Weights.ALL) {
            double value = weighted.feature().value(story, sentence);
            parts.add(new Scored.Part(weighted.feature().name(), value, weighted.weight()));
            score += value * weighted.weight();
        }
        return new Scored(sentence, score, densities.of(story, sentence), parts);
    }
}
