package mujaz.cli;

import mujaz.cli.TextForm.Between;
import mujaz.render.MarkdownRenderer;
import mujaz.render.NinjsRenderer;
import mujaz.render.Renderer;
import mujaz.render.RestoredMarks;
import mujaz.render.TextRenderer;
import mujaz.render.TsvRenderer;
import mujaz.render.screen.HighlightRenderer;
import mujaz.render.screen.Screen;
import mujaz.render.screen.ScreenRenderer;
import org.jspecify.annotations.Nullable;

/** The form of the results that a run asks for. */
final class Forms {

    private Forms() {}

    /**
     * The form that the settings name.
     *
     * @param screen what text is shown on, or null where it is printed plain
     */
    static Form of(Settings settings, @Nullable Screen screen) {
        if (settings.template() != null) {
            return new TextForm(settings.template(), Between.NOTHING);
        }
        return switch (settings.format()) {
            case TEXT -> new TextForm(marked(settings, text(settings, screen)), Between.TITLE);
            case MARKDOWN -> new TextForm(marked(settings, new MarkdownRenderer(settings.actors())), Between.RULE);
            case TSV -> new TextForm(new TsvRenderer(settings.actors()), Between.HEADER);
            case NINJS -> new TextForm(new NinjsRenderer(), Between.NOTHING);
            case NDJSON -> JsonForm.lines(settings.explain());
            case JSON -> JsonForm.document(settings.explain());
        };
    }

    private static Renderer marked(Settings settings, Renderer renderer) {
        return settings.markRestored() ? new RestoredMarks(renderer) : renderer;
    }

    private static Renderer text(Settings settings, @Nullable Screen screen) {
        if (settings.display().highlight()) {
            return new HighlightRenderer(screen == null ? Screen.NONE : screen);
        }
        return screen == null
                ? new TextRenderer(settings.preset(), settings.actors(), settings.explain())
                : new ScreenRenderer(screen, settings.preset(), settings.actors(), settings.explain());
    }
}
