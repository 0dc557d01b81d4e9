package mujaz.cli;

import java.util.List;
import mujaz.Mujaz;
import mujaz.cli.InputException.Code;
import mujaz.cli.TextResults.Between;
import mujaz.model.Copy;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Sentence;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import mujaz.render.MarkdownRenderer;
import mujaz.render.NinjsRenderer;
import mujaz.render.Renderer;
import mujaz.render.TemplateRenderer;
import mujaz.render.TextRenderer;
import mujaz.render.TsvRenderer;
import mujaz.render.screen.HighlightRenderer;
import mujaz.render.screen.Screen;
import mujaz.render.screen.ScreenRenderer;
import org.jspecify.annotations.Nullable;

/** Where a text becomes a brief and the brief a result, and where it is told why one does not. */
final class Desk {

    /** Characters of the longest line that is read: a long book on one line. */
    private static final int LONGEST_LINE = 1_000_000;

    private final Settings settings;
    private final Output output;
    private final Diagnostics diagnostics;
    private final @Nullable Screen screen;
    private final Options options;
    private final Mujaz mujaz = new Mujaz();
    private final Tally tally = new Tally();
    private @Nullable Results results;

    /**
     * Sets up a desk.
     *
     * @param screen what text is shown on, or null where it is printed plain
     */
    Desk(Settings settings, Output output, Diagnostics diagnostics, @Nullable Screen screen) {
        this.screen = screen;
        this.settings = settings;
        this.output = output;
        this.diagnostics = diagnostics;
        this.options = new Options(
                settings.limits().length(settings.preset()), settings.trim(), settings.preset(), settings.newsroom());
    }

    /**
     * Summarizes the releases of an input; one that fails does not stop the others.
     *
     * @param several whether more than one result may follow
     */
    void summarize(String name, Copy input, boolean several) throws InputException, OutputException {
        refuseEndlessLine(input.text());
        List<Copy> copies = mujaz.copies(input, settings.separator());
        if (copies.size() == 1) {
            add(name, summary(name, copies.get(0)), null, several);
            return;
        }
        for (int i = 0; i < copies.size(); i++) {
            String part = name + "#" + (i + 1);
            try {
                add(part, summary(part, copies.get(i)), null, true);
            } catch (InputException e) {
                fail(part, e);
            }
        }
    }

    private Summary summary(String name, Copy copy) throws InputException {
        try {
            return checked(mujaz.summarize(name, copy, settings.language(), options));
        } catch (RuntimeException | StackOverflowError e) {
            throw unforeseen(e);
        }
    }

    /** Summarizes a record of NDJSON; if that fails, the error stands in the place of its brief. */
    void summarize(String file, NdjsonItem item) throws OutputException {
        try {
            add(file, checked(summarize(item)), item.envelope(), true);
        } catch (InputException e) {
            fail(file, item.envelope(), e);
        } catch (RuntimeException | StackOverflowError e) {
            fail(file, item.envelope(), unforeseen(e));
        }
    }

    private Summary summarize(NdjsonItem item) throws InputException {
        if (item.error() != null) {
            throw item.error();
        }
        refuseEndlessLine(item.text());
        String language = item.language() == null ? settings.language() : item.language();
        Length length = settings.limits().overriddenBy(item.limits()).length(settings.preset());
        Options own = new Options(length, options.trim(), options.preset(), options.newsroom());
        return item.headlineGiven()
                ? mujaz.summarize(item.name(), item.headline(), item.text(), language, own)
                : mujaz.summarize(item.name(), item.text(), language, own);
    }

    private void add(String file, Summary summary, @Nullable Envelope envelope, boolean several)
            throws OutputException {
        results(several).add(summary, mujaz.labels(summary.release().language()), envelope);
        tally.countDone();
        for (String warning : summary.warnings()) {
            diagnostics.note(place(file, envelope) + ": " + warning);
        }
    }

    /** An input cannot be summarized. */
    void fail(String file, InputException failure) {
        tally.count(failure);
        diagnostics.error(file + ": " + failure.sentence());
    }

    /** A record cannot be summarized. */
    void fail(String file, Envelope envelope, InputException failure) throws OutputException {
        results(true).addError(envelope, failure);
        tally.countRecord();
        diagnostics.error(place(file, envelope) + ": " + failure.sentence());
    }

    /** Closes the results and says how the run went. */
    ExitStatus finish(boolean several) throws OutputException {
        if (several || results != null) {
            results(several).end();
            output.commit();
        }
        return tally.status();
    }

    private Results results(boolean several) {
        Results current = results;
        if (current == null) {
            current = newResults(several);
            results = current;
        }
        return current;
    }

    private Results newResults(boolean several) {
        if (settings.template() != null) {
            Renderer renderer = new TemplateRenderer(settings.template(), settings.actors());
            return new TextResults(output, renderer, Between.NOTHING);
        }
        boolean explain = settings.explain();
        return switch (settings.format()) {
            case TEXT -> new TextResults(output, textRenderer(), several ? Between.TITLE : Between.NOTHING);
            case MARKDOWN -> new TextResults(output, new MarkdownRenderer(settings.actors()), Between.RULE);
            case TSV -> new TextResults(output, new TsvRenderer(settings.actors()), Between.HEADER);
            case NINJS -> new TextResults(output, new NinjsRenderer(), Between.NOTHING);
            case NDJSON -> JsonResults.lines(output, explain);
            case JSON -> several ? JsonResults.array(output, explain) : JsonResults.object(output, explain);
        };
    }

    private Renderer textRenderer() {
        if (settings.display().highlight()) {
            return new HighlightRenderer(screen == null ? Screen.NONE : screen);
        }
        return screen == null
                ? new TextRenderer(settings.preset(), settings.actors(), settings.explain())
                : new ScreenRenderer(screen, settings.preset(), settings.actors(), settings.explain());
    }

    /** Refuses data that are no prose before they take time and memory. */
    private static void refuseEndlessLine(String text) throws InputException {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > LONGEST_LINE) {
                throw new InputException(
                        Code.NO_RELEASE,
                        "holds no release: one line has more than " + LONGEST_LINE
                                + " characters; give the text with its line breaks");
            }
            start = end + 1;
        }
    }

    /** Refuses a text in which there is nothing to summarize. */
    private static Summary checked(Summary summary) throws InputException {
        List<Sentence> sentences = summary.sentences();
        for (Sentence sentence : sentences) {
            if (sentence.words() > 0) {
                return summary;
            }
        }
        throw new InputException(Code.NO_RELEASE, noRelease(summary.release().text()));
    }

    private static String noRelease(String text) {
        if (text.isEmpty()) {
            return "is empty";
        }
        return text.isBlank() ? "holds nothing but white space" : "holds no release: no sentence was found";
    }

    private InputException unforeseen(Throwable failure) {
        diagnostics.trace(failure);
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return new InputException(
                Code.INTERNAL,
                "cannot be summarized, by a fault of the program ("
                        + failure.getClass().getSimpleName() + message + "); please report it, -v shows the trace");
    }

    private static String place(String file, @Nullable Envelope envelope) {
        return envelope == null ? file : file + ": line " + envelope.line();
    }
}
