package mujaz.score;

import java.util.List;
import mujaz.model.Sentence;

/**
 * How likely a word of a sentence is to stand in a summary by hand, against a word of another sentence of the same story.
 * Linear in the features; only differences within a story mean anything. {@code DensityTrainer} learns the weights, one set
 * a language, and {@code src/test/eval/density.md} has its output.
 */
final class Density {

    private static final List<Weights.Weighted> ARABIC = List.of(
            new Weights.Weighted(new Position(), 0.15),
            new Weights.Weighted(new Opening(), 0.16),
            new Weights.Weighted(new HeadlineShare(), 0.47),
            new Weights.Weighted(new SentenceLength(), 0.02));

    private static final List<Weights.Weighted> ENGLISH = List.of(
            new Weights.Weighted(new Position(), 0.29),
            new Weights.Weighted(new Opening(), -0.21),
            new Weights.Weighted(new HeadlineOverlap(), 0.22),
            new Weights.Weighted(new Centrality(), 1.49),
            new Weights.Weighted(new Progress(), -0.18),
            new Weights.Weighted(new Numbers(), 0.06),
            new Weights.Weighted(new Cues(), 0.03),
            new Weights.Weighted(new StandsAlone(), -0.05),
            new Weights.Weighted(new Extent(), 0.13));

    private Density() {}

    /** The features and weights of a language; none where nothing was learned. */
    static List<Weights.Weighted> of(String tag) {
        return switch (tag) {
            case "ar" -> ARABIC;
            case "en" -> ENGLISH;
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
