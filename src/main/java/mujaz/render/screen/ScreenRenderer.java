package mujaz.render.screen;

import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Actor;
import mujaz.model.Excerpt;
import mujaz.model.Preset;
import mujaz.model.Release;
import mujaz.model.Summary;
import mujaz.render.DatelineText;
import mujaz.render.Explanation;
import mujaz.render.Renderer;
import mujaz.render.TextRenderer;

/** The brief for a person to read on a screen: the same words as the plain brief, laid out. */
public final class ScreenRenderer implements Renderer {

    private static final String BULLET = "• ";

    /** A column between names and roles is worth it up to this share of the width. */
    private static final double NAMES = 0.4;

    private final Screen screen;
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
    public ScreenRenderer(Screen screen, Preset preset, int actors, boolean explain) {
        this.screen = screen;
        this.preset = preset;
        this.actors = actors;
        this.explain = explain;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        ScreenWriter out = new ScreenWriter(screen, labels.rightToLeft());
        if (preset.isLine()) {
            paragraph(out, TextRenderer.oneLine(summary), Style.PLAIN);
        } else {
            appendParts(out, summary, labels);
        }
        if (explain) {
            appendExplanation(out, summary);
        }
        return out.toString();
    }

    private void appendParts(ScreenWriter out, Summary summary, Labels labels) {
        Release release = summary.release();
        if (preset.showsHeadline()) {
            paragraph(out, release.titleText(), Style.HEADLINE);
        }
        paragraph(out, new DatelineText(labels, preset.isSpoken()).of(release.dateline()), Style.DIM);
        appendSentences(out, summary);
        if (preset.listsActors()) {
            appendActors(out, summary, labels);
        }
    }

    private void appendSentences(ScreenWriter out, Summary summary) {
        out.separate();
        for (Excerpt excerpt : summary.excerpts()) {
            out.paragraph(bullet(), StyledText.of(excerpt.text(), Style.PLAIN));
        }
    }

    private StyledText bullet() {
        boolean bullets = screen.decorated() && !preset.isSpoken();
        return StyledText.of(bullets ? BULLET : "", Style.MARK);
    }

    private void appendActors(ScreenWriter out, Summary summary, Labels labels) {
        List<Actor> key = summary.cast().key(actors);
        if (key.isEmpty()) {
            return;
        }
        out.separate();
        out.paragraph(labels.actors() + ":", Style.MARK);
        int column = screen.decorated() ? column(key) : 0;
        for (Actor actor : key) {
            appendActor(out, actor, column, labels);
        }
    }

    /** Where roles begin; 0 where they stand with the names. */
    private int column(List<Actor> key) {
        int widest = 0;
        for (Actor actor : key) {
            if (actor.role() != null) {
                widest = Math.max(widest, DisplayWidth.of(actor.name()));
            }
        }
        boolean fits = screen.width() == 0 || widest + 2 <= screen.width() * NAMES;
        return widest > 0 && fits ? widest + 2 : 0;
    }

    private static void appendActor(ScreenWriter out, Actor actor, int column, Labels labels) {
        StyledText name = StyledText.of(actor.name(), Style.NAME);
        String role = actor.role();
        if (role == null) {
            out.paragraph(new StyledText(), name);
        } else if (column == 0) {
            out.paragraph(new StyledText(), name.append(labels.separator() + " " + role, Style.PLAIN));
        } else {
            name.append(" ".repeat(column - name.width()), Style.PLAIN);
            out.paragraph(name, StyledText.of(role, Style.PLAIN));
        }
    }

    private static void appendExplanation(ScreenWriter out, Summary summary) {
        out.separate();
        ScreenWriter table = out.leftToRight();
        for (String line : Explanation.lines(summary)) {
            table.paragraph(bars(line.substring(0, Explanation.HEAD)), bars(line.substring(Explanation.HEAD)));
        }
        out.append(table);
    }

    private static StyledText bars(String line) {
        StyledText styled = new StyledText();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            styled.append(String.valueOf(c), Explanation.isBar(c) ? Style.MARK : Style.PLAIN);
        }
        return styled;
    }

    private static void paragraph(ScreenWriter out, String text, Style style) {
        if (!text.isBlank()) {
            out.paragraph(text.strip(), style);
        }
    }
}
