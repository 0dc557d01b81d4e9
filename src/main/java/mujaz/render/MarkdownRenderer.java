package mujaz.render;

import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Actor;
import mujaz.model.Excerpt;
import mujaz.model.Summary;

/** The brief in CommonMark: the headline a heading, the dateline in italics, sentences and actors as lists. */
public final class MarkdownRenderer implements Renderer {

    private static final String MARKUP = "\\`*_[]<>#|~&";

    private final int actors;

    /**
     * Makes a renderer.
     *
     * @param actors at most so many key actors; 0 leaves them out
     */
    public MarkdownRenderer(int actors) {
        this.actors = actors;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        StringBuilder out = new StringBuilder();
        append(out, "# ", summary.release().titleText(), "");
        append(out, "*", new DatelineText(labels, false).of(summary.release().dateline()), "*");
        TextRenderer.separate(out);
        for (Excerpt excerpt : summary.excerpts()) {
            out.append("- ");
            TextRenderer.appendLine(out, escaped(excerpt.text()));
        }
        List<Actor> key = summary.cast().key(actors);
        append(out, "**", key.isEmpty() ? "" : labels.actors(), "**");
        if (!key.isEmpty()) {
            TextRenderer.separate(out);
        }
        for (Actor actor : key) {
            out.append("- ");
            TextRenderer.appendLine(out, escaped(TextRenderer.nameAndRole(actor, labels)));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String before, String text, String after) {
        if (!text.isBlank()) {
            TextRenderer.separate(out);
            TextRenderer.appendLine(out, before + escaped(text.strip()) + after);
        }
    }

    /** With a backslash before what CommonMark would take for markup. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || (i == 0 && "+-=".indexOf(c) >= 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
