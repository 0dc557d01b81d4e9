package mujaz.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Summary;

/**
 * Where we end sentences of running prose, against an annotation: precision and recall of their ends. The prose has no
 * headline; where we take a line for noise or a sign-off, its end counts as found.
 */
final class SegmentationScores {

    private final Mujaz mujaz = new Mujaz();
    private int documents;
    private int right;
    private int wrong;
    private int missed;

    static SegmentationScores of(List<JsonNode> documents) {
        SegmentationScores scores = new SegmentationScores();
        documents.forEach(scores::add);
        return scores;
    }

    private void add(JsonNode document) {
        String text = document.path("text").asText();
        String language = document.path("lang").asText();
        Summary summary = mujaz.summarize(document.path("id").asText(), null, text, language, Options.DEFAULT);
        Set<Integer> gold = new HashSet<>();
        for (JsonNode sentence : document.path("sentences")) {
            gold.add(text.offsetByCodePoints(0, sentence.get(1).asInt()));
        }
        add(gold, ends(summary), otherEnds(summary.release()));
    }

    private void add(Set<Integer> gold, Set<Integer> ends, Set<Integer> others) {
        documents++;
        for (int end : ends) {
            wrong += gold.contains(end) ? 0 : 1;
        }
        for (int end : gold) {
            boolean found = ends.contains(end) || others.contains(end);
            right += found ? 1 : 0;
            missed += found ? 0 : 1;
        }
    }

    private static Set<Integer> ends(Summary summary) {
        Set<Integer> ends = new HashSet<>();
        for (Sentence sentence : summary.sentences()) {
            ends.add(sentence.span().end());
        }
        return ends;
    }

    private static Set<Integer> otherEnds(Release release) {
        Set<Integer> ends = new HashSet<>();
        for (Span noise : release.noise()) {
            ends.add(noise.end());
        }
        if (release.signOff() != null) {
            ends.add(release.signOff().span().end());
        }
        return ends;
    }

    int documents() {
        return documents;
    }

    int sentences() {
        return right + missed;
    }

    double precision() {
        return 100.0 * right / Math.max(1, right + wrong);
    }

    double recall() {
        return 100.0 * right / Math.max(1, right + missed);
    }

    double f1() {
        return 200.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
}
