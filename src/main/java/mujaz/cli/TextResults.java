package mujaz.cli;

import java.nio.charset.StandardCharsets;
import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.Renderer;
import mujaz.render.TsvRenderer;
import org.jspecify.annotations.Nullable;

/** Briefs in a form of text, one after the other. */
final class TextResults implements Results {

    private final Output output;
    private final Renderer renderer;
    private final Between between;
    private boolean first = true;

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

    TextResults(Output output, Renderer renderer, Between between) {
        this.output = output;
        this.renderer = renderer;
        this.between = between;
    }

    @Override
    public void add(Summary summary, Labels labels, @Nullable Envelope envelope) throws OutputException {
        String brief = before(summary) + renderer.render(summary, labels);
        first = false;
        output.write(brief.getBytes(StandardCharsets.UTF_8));
    }

    private String before(Summary summary) {
        return switch (between) {
            case NOTHING -> "";
            case TITLE -> (first ? "" : "\n") + "==> " + summary.release().name() + " <==\n";
            case RULE -> first ? "" : "\n---\n\n";
            case HEADER -> first ? TsvRenderer.HEADER : "";
        };
    }

    @Override
    public void addError(Envelope envelope, InputException error) {}

    @Override
    public void end() {}
}
