package mujaz.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mujaz.model.Actor;
import mujaz.model.Excerpt;
import mujaz.model.Scored;
import mujaz.model.Summary;

/** How each sentence scored, for an editor who asks why: a table of features, each with a bar; and what each actor does. */
public final class Explanation {

    /** So much of a sentence tells which one it is. */
    private static final int OPENING = 60;

    /** The longest bar; a row then fits 40 columns. */
    private static final int BAR = 14;

    /** Columns before the text of a sentence. */
    public static final int HEAD = 13;

    private static final int NAME = 11;
    private static final int NUMBER = 6;

    private static final char GAIN = '█';
    private static final char LOSS = '░';

    private Explanation() {}

    static void append(StringBuilder out, Summary summary) {
        TextRenderer.separate(out);
        for (String line : lines(summary)) {
            out.append(line).append('\n');
        }
    }

    /** For each sentence a star if chosen, number, score and opening; then a row for each feature that counted. */
    public static List<String> lines(Summary summary) {
        Set<Integer> chosen = new HashSet<>();
        for (Excerpt excerpt : summary.excerpts()) {
            chosen.add(excerpt.sentence().index());
        }
        double most = most(summary);
        List<String> lines = new ArrayList<>();
        for (Scored scored : summary.scores()) {
            int index = scored.sentence().index();
            lines.add((chosen.contains(index) ? "* " : "  ") + padded(index + "", 3) + right(scored.score()) + "  "
                    + opening(scored.sentence().span().of(summary.release().text())));
            for (Scored.Part part : scored.parts()) {
                if (Math.round(part.contribution() * 1000) != 0) {
                    lines.add(row(part, most));
                }
            }
        }
        for (Actor actor : summary.cast().actors()) {
            lines.add(row(actor));
        }
        return lines;
    }

    /** A star if central, salience and name; then what the actor does in the release. */
    private static String row(Actor actor) {
        StringBuilder row = new StringBuilder(actor.central() ? "* " : "  ");
        row.append(" ".repeat(3)).append(right(actor.salience())).append("  ");
        row.append(opening(actor.name()));
        for (Actor.Part part : actor.parts()) {
            row.append(' ').append(part.name().toLowerCase(Locale.ROOT));
        }
        return row.toString();
    }

    /** Whether a character belongs to a bar. */
    public static boolean isBar(char c) {
        return c == GAIN || c == LOSS;
    }

    private static String row(Scored.Part part, double most) {
        double share = part.contribution();
        int length = Math.max(1, (int) Math.round(BAR * Math.abs(share) / most));
        String bar = String.valueOf(share < 0 ? LOSS : GAIN).repeat(length);
        return "     " + padded(part.feature(), NAME) + right(share) + "  " + bar;
    }

    /** What the longest bar stands for. */
    private static double most(Summary summary) {
        double most = 0;
        for (Scored scored : summary.scores()) {
            for (Scored.Part part : scored.parts()) {
                most = Math.max(most, Math.abs(part.contribution()));
            }
        }
        return most;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(double value) {
        String number = decimals(value);
        return " ".repeat(Math.max(0, NUMBER - number.length())) + number;
    }

    private static String opening(String sentence) {
        StringBuilder folded = new StringBuilder();
        TextRenderer.appendLine(folded, sentence);
        String line = folded.toString().strip();
        if (line.length() <= OPENING) {
            return line;
        }
        int space = line.lastIndexOf(' ', OPENING);
        return line.substring(0, space <= 0 ? OPENING : space) + " …";
    }

    /** Three decimals, the same in every locale. */
    static String decimals(double value) {
        long thousandths = Math.round(Math.abs(value) * 1000);
        String digits = Long.toString(1000 + thousandths % 1000).substring(1);
        return (value < 0 && thousandths > 0 ? "-" : "") + thousandths / 1000 + "." + digits;
    }
}
