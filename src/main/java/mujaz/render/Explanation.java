package mujaz.render;

import java.util.Set;
import java.util.TreeSet;
import mujaz.model.Excerpt;
import mujaz.model.Scored;
import mujaz.model.Summary;

/** How each sentence scored, for an editor who asks why. */
final class Explanation {

    /** So much of a sentence tells which one it is. */
    private static final int OPENING = 60;

    private Explanation() {}

    /** One sentence each two lines: a star if chosen, number, score and opening; then what the score is made of. */
    static void append(StringBuilder out, Summary summary) {
        Set<Integer> chosen = new TreeSet<>();
        for (Excerpt excerpt : summary.excerpts()) {
            chosen.add(excerpt.sentence().index());
        }
        TextRenderer.separate(out);
        for (Scored scored : summary.scores()) {
            int index = scored.sentence().index();
            out.append(chosen.contains(index) ? "* " : "  ").append(index).append("  ");
            out.append(decimals(scored.score())).append("  ");
            TextRenderer.appendLine(
                    out, opening(scored.sentence().span().of(summary.release().text())));
            out.append("      ");
            for (Scored.Part part : scored.parts()) {
                out.append(' ').append(part.feature()).append(' ').append(decimals(part.contribution()));
            }
            out.append('\n');
        }
    }

    private static String opening(String sentence) {
        if (sentence.length() <= OPENING) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', OPENING);
        return sentence.substring(0, space <= 0 ? OPENING : space) + " …";
    }

    /** Three decimals, the same in every locale. */
    static String decimals(double value) {
        long thousandths = Math.round(Math.abs(value) * 1000);
        String digits = Long.toString(1000 + thousandths % 1000).substring(1);
        return (value < 0 && thousandths > 0 ? "-" : "") + thousandths / 1000 + "." + digits;
    }
}
