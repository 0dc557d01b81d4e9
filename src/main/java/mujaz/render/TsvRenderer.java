package mujaz.render;

import java.util.StringJoiner;
import mujaz.language.Labels;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Summary;
import org.jspecify.annotations.Nullable;

/** The brief as one row of tab-separated values; white space of every kind is a space, so that a row is a line. */
public final class TsvRenderer implements Renderer {

    /** The first row: the names of the columns. */
    public static final String HEADER = "id\tlanguage\theadline\tplace\tdate\tagency\tsummary\tactors\n";

    private final int actors;

    /**
     * Makes a renderer.
     *
     * @param actors at most so many key actors; 0 leaves the column empty
     */
    public TsvRenderer(int actors) {
        this.actors = actors;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        Dateline dateline = summary.release().dateline();
        Day date = dateline == null ? null : dateline.date();
        StringJoiner row = new StringJoiner("\t", "", "\n");
        for (String field : new @Nullable String[] {
            summary.release().name(),
            summary.release().language(),
            summary.release().titleText(),
            dateline == null ? null : dateline.place(),
            date == null ? null : date.iso(),
            dateline == null ? null : dateline.agency(),
            summary.text(),
            TextRenderer.namesAndRoles(summary.cast().key(actors), labels)
        }) {
            row.add(field == null ? "" : onOneLine(field));
        }
        return row.toString();
    }

    private static String onOneLine(String field) {
        StringBuilder line = new StringBuilder();
        TextRenderer.appendLine(line, field);
        return line.toString().stripTrailing();
    }
}
