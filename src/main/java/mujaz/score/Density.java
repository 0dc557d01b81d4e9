package mujaz.score;

import java.util.List;
import mujaz.model.Sentence;

/**
 * What share of the words of a sentence below the lead is likely to stand in a summary by hand and not in the lead, against other
 * sentences of the same story. Linear in the features; only differences within a story mean anything.
 * {@code DensityTrainer} learns the weights, one set a language, and {@code src/test/eval/density.md} has its output.
 */
final class Density {

    private Density() {}

    /** Apart from the English ones, so that no run makes features that it does not use. */
    private static final class Arabic {
        static final List<Weights.Weighted> ALL =
                List.of(new Weights.Weighted(new Position(), 0.14), new Weights.Weighted(new NewOfHeadline(), 0.57));
    }

    private static final class English {
        static final List<Weights.Weighted> ALL = List.of(
                new Weights.Weighted(new Nearness(), 0.17),
                new Weights.Weighted(new Progress(), -0.17),
                new Weights.Weighted(new HeadlineOverlap(), 0.20),
                new Weights.Weighted(new Theme(), 0.11),
                new Weights.Weighted(new NewParagraph(), 0.05),
                new Weights.Weighted(new Quoting(), -0.06));
    }

    /** The features and weights of a language; none where nothing was learned. */
    static List<Weights.Weighted> of(String tag) {
        return switch (tag) {
            case "ar" -> Arabic.ALL;
            case "en" -> English.ALL;
            default -> List.of();
        };
    }

    static double of(Story story, Sentence sentence) {
        double density = 0;
        for (Weights.Weighted weighted : of(story.language().tag())) {
            density += weighted.weight() * weighted.feature().value(story, sentence);
        }
        return density;
    }
}
