package mujaz.cli;

import java.nio.charset.StandardCharsets;
import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.TextRenderer;
import org.jspecify.annotations.Nullable;

/** Briefs for people; several are told apart as {@code head} and {@code tail} do it. */
final class TextResults implements Results {

    private final Output output;
    private final TextRenderer renderer;
    private final boolean titled;
    private boolean first = true;

    TextResults(Output output, TextRenderer renderer, boolean titled) {
        this.output = output;
        this.renderer = renderer;
        this.titled = titled;
    }

    @Override
    public void add(Summary summary, Labels labels, @Nullable Envelope envelope) throws OutputException {
        String brief = renderer.render(summary, labels);
        if (titled) {
            brief = (first ? "" : "\n") + "==> " + summary.release().name() + " <==\n" + brief;
        }
        first = false;
        output.write(brief.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void addError(Envelope envelope, InputException error) {}

    @Override
    public void end() {}
}
