package mujaz.render;

import mujaz.model.Excerpt;
import mujaz.model.Summary;

/** The brief for a person to read. */
public final class TextRenderer {

    public String render(Summary summary) {
        StringBuilder out = new StringBuilder();
        String headline = summary.release().headlineText();
        if (!headline.isEmpty()) {
            out.append(headline).append("\n\n");
        }
        for (Excerpt excerpt : summary.excerpts()) {
            out.append(excerpt.text()).append('\n');
        }
        return out.toString();
    }
}
