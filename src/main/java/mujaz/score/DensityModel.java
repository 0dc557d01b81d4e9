package mujaz.score;

import java.util.List;
import mujaz.model.Density;
import mujaz.model.Sentence;

/**
 * What share of the words of a sentence is likely to stand in a summary by hand and not in the lead. Linear in the features. {@code DensityTrainer} learns the weights, one set a language, and {@code src/test/eval/density.md} has its output.
 *
 * @param base the share where all features are 0
 * @param fading see {@link Density}
 * @param reach see {@link Density}
 */
record DensityModel(double base, double fading, int reach, List<Weights.Weighted> weights) {

    /** No sentence is worth nothing: linear as it is, the model can come out below zero. */
    private static final double LEAST = 0.01;

    /** Apart from the English one, so that no run makes features that it does not use. */
    private static final class Arabic {
        static final DensityModel MODEL = new DensityModel(
                -0.006,
                0.0135,
                100,
                List.of(
                        new Weights.Weighted(new Position(), 0.337),
                        new Weights.Weighted(new NewOfHeadline(), 0.543),
                        new Weights.Weighted(new MoreOfHeadline(), 0.035),
                        new Weights.Weighted(new Theme(), 0.022),
                        new Weights.Weighted(new Repeating(), 0.044),
                        new Weights.Weighted(new LongQuotation(), -0.040)));
    }

    private static final class English {
        static final DensityModel MODEL = new DensityModel(
                0.211,
                0,
                400,
                List.of(
                        new Weights.Weighted(new Nearness(), 0.171),
                        new Weights.Weighted(new Progress(), -0.174),
                        new Weights.Weighted(new HeadlineOverlap(), 0.204),
                        new Weights.Weighted(new Theme(), 0.114),
                        new Weights.Weighted(new NewParagraph(), 0.045),
                        new Weights.Weighted(new Quoting(), -0.057)));
    }

    private static final class Unknown {
        static final DensityModel MODEL = new DensityModel(1, 0, 0, List.of());
    }

    /** What was learned for a language; that all carries the same where nothing was. */
    static DensityModel of(String tag) {
        return switch (tag) {
            case "ar" -> Arabic.MODEL;
            case "en" -> English.MODEL;
            default -> Unknown.MODEL;
        };
    }

    Density of(Story story, Sentence sentence) {
        double sum = base;
        for (Weights.Weighted weighted : weights) {
            sum += weighted.weight() * weighted.feature().value(story, sentence);
        }
        return new Density(Math.max(LEAST, sum), fading, reach);
    }
}
