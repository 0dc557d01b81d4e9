package mujaz.model;

import java.util.List;

/**
 * A sentence with its score and what the score is made of.
 *
 * @param sentence the sentence
 * @param score the sum of all parts; higher is better
 * @param density how much of the news its words carry
 * @param parts what each feature contributed, in the order of the features
 */
public record Scored(Sentence sentence, double score, Density density, List<Part> parts) {

    public Scored {
        parts = List.copyOf(parts);
    }

    /**
     * One feature's share.
     *
     * @param feature its name
     * @param value what was measured, usually 0 to 1
     * @param weight what it is multiplied with
     */
    public record Part(String feature, double value, double weight) {

        public double contribution() {
            return value * weight;
        }
    }
}
