package mujaz.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L with clipped counts (Lin 2004), 0 to 1; several references are averaged.
 *
 * @param one unigram scores
 * @param two bigram scores
 * @param longest scores of the longest common subsequence
 */
record Rouge(Score one, Score two, Score longest) {

    /** Precision, recall and their harmonic mean. */
    record Score(double precision, double recall, double f1) {

        static Score of(int hits, int candidate, int reference) {
            double p = candidate == 0 ? 0 : (double) hits / candidate;
            double r = reference == 0 ? 0 : (double) hits / reference;
            return new Score(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
        }

        Score plus(Score other, double share) {
            return new Score(precision + share * other.precision, recall + share * other.recall, f1 + share * other.f1);
        }
    }

    private static final Score NONE = new Score(0, 0, 0);

    static Rouge of(List<String> candidate, List<List<String>> references) {
        Score one = NONE;
        Score two = NONE;
        Score longest = NONE;
        double share = 1.0 / references.size();
        for (List<String> reference : references) {
            one = one.plus(grams(candidate, reference, 1), share);
            two = two.plus(grams(candidate, reference, 2), share);
            longest = longest.plus(
                    Score.of(commonSubsequence(candidate, reference), candidate.size(), reference.size()), share);
        }
        return new Rouge(one, two, longest);
    }

    private static Score grams(List<String> candidate, List<String> reference, int n) {
        Map<List<String>, Integer> left = counts(reference, n);
        int hits = 0;
        for (int i = 0; i + n <= candidate.size(); i++) {
            if (left.merge(candidate.subList(i, i + n), -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        return Score.of(hits, Math.max(0, candidate.size() - n + 1), Math.max(0, reference.size() - n + 1));
    }

    private static Map<List<String>, Integer> counts(List<String> words, int n) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            counts.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    private static int commonSubsequence(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
