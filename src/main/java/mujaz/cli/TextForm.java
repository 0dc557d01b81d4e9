package mujaz.cli;

import java.nio.charset.StandardCharsets;
import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.Renderer;
import mujaz.render.TsvRenderer;
import org.jspecify.annotations.Nullable;

/** Briefs in a form of text, one after the other. */
final class TextForm implements Form {

    private final Renderer renderer;
    private final Between between;

    /** What stands before a brief, and tells it from the one before. */
    enum Between {
        NOTHING,
        /** The name of the input, as {@code head} and {@code tail} print it. */
        TITLE,
        /** A rule of Markdown. */
        RULE,
        /** Before the first brief the names of the columns. */
        HEADER
    }

    TextForm(Renderer renderer, Between between) {
        this.renderer = renderer;
        this.between = between;
    }

    @Override
    public byte[] brief(Summary summary, Labels labels, @Nullable Envelope envelope) {
        return utf8(renderer.render(summary, labels));
    }

    @Override
    public byte[] error(Envelope envelope, InputException error) {
        return NOTHING;
    }

    @Override
    public byte[] before(String title, boolean first, boolean several) {
        return switch (between) {
            case NOTHING -> NOTHING;
            case TITLE -> several ? utf8((first ? "" : "\n") + "==> " + title + " <==\n") : NOTHING;
            case RULE -> first ? NOTHING : utf8("\n---\n\n");
            case HEADER -> first ? utf8(TsvRenderer.HEADER) : NOTHING;
        };
    }

    @Override
    public byte[] end(boolean empty, boolean several) {
        return NOTHING;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
