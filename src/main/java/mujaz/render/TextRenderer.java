package mujaz.render;

import java.util.List;
import java.util.StringJoiner;
import mujaz.language.Labels;
import mujaz.model.Actor;
import mujaz.model.Entities;
import mujaz.model.Excerpt;
import mujaz.model.Preset;
import mujaz.model.Release;
import mujaz.model.Summary;

/** The brief for a person to read, and to paste. */
public final class TextRenderer implements Renderer {

    private final Preset preset;
    private final int actors;
    private final boolean explain;

    /**
     * Makes a renderer.
     *
     * @param preset what the briefs are for: which parts are printed
     * @param actors at most so many key actors; 0 leaves them out
     * @param explain whether the brief is followed by the scores of all sentences
     */
    public TextRenderer(Preset preset, int actors, boolean explain) {
        this.preset = preset;
        this.actors = actors;
        this.explain = explain;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        StringBuilder out = new StringBuilder();
        if (preset.isLine()) {
            appendLine(out, oneLine(summary));
        } else {
            appendParts(out, summary, labels);
        }
        if (explain) {
            Explanation.append(out, summary);
        }
        return Entities.decode(out.toString());
    }

    /** The brief that is one line: the headline where it serves for it. */
    public static String oneLine(Summary summary) {
        return summary.excerpts().isEmpty() ? summary.release().titleText() : summary.text();
    }

    private void appendParts(StringBuilder out, Summary summary, Labels labels) {
        Release release = summary.release();
        if (preset.showsHeadline()) {
            appendLine(out, release.titleText());
        }
        appendLine(out, new DatelineText(labels, preset.isSpoken()).of(release.dateline()));
        appendSentences(out, summary);
        if (preset.listsActors()) {
            appendActors(out, summary, labels);
        }
    }

    private static void appendSentences(StringBuilder out, Summary summary) {
        separate(out);
        for (Excerpt excerpt : summary.excerpts()) {
            appendLine(out, excerpt.text());
        }
    }

    private void appendActors(StringBuilder out, Summary summary, Labels labels) {
        List<Actor> key = summary.cast().key(actors);
        if (key.isEmpty()) {
            return;
        }
        separate(out);
        appendLine(out, labels.actors() + ":");
        for (Actor actor : key) {
            appendLine(out, nameAndRole(actor, labels));
        }
    }

    /** Several on one line. */
    static String namesAndRoles(List<Actor> actors, Labels labels) {
        StringJoiner names = new StringJoiner("; ");
        for (Actor actor : actors) {
            names.add(nameAndRole(actor, labels));
        }
        return names.toString();
    }

    static String nameAndRole(Actor actor, Labels labels) {
        String role = actor.role();
        return role == null ? actor.name() : actor.name() + labels.separator() + " " + role;
    }

    static void separate(StringBuilder out) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    /** A part of the brief on one line of its own, even where the release broke it. */
    static void appendLine(StringBuilder out, String text) {
        int start = out.length();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = out.length() > start;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        if (out.length() > start) {
            out.append('\n');
        }
    }
}
