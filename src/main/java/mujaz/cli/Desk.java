package mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import mujaz.Mujaz;
import mujaz.cli.InputException.Code;
import mujaz.model.Copy;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Sentence;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import org.jspecify.annotations.Nullable;

/** Where a text becomes a brief and the brief a result, or the reason why there is none. Safe for use by several threads. */
final class Desk {

    /** Characters of the longest line that is read: a long book on one line. */
    private static final int LONGEST_LINE = 1_000_000;

    private final Settings settings;
    private final Form form;
    private final Options options;
    private final Mujaz mujaz = new Mujaz();

    Desk(Settings settings, Form form) {
        this.settings = settings;
        this.form = form;
        this.options = new Options(
                settings.limits().length(settings.preset()), settings.trim(), settings.preset(), settings.newsroom());
    }

    /**
     * Summarizes the releases of an input; one that fails does not stop the others.
     *
     * @param several whether more than one result may follow
     */
    void summarize(String name, Copy input, boolean several, Task.Sink sink) throws InputException, OutputException {
        refuseEndlessLine(input.text());
        List<Copy> copies = mujaz.copies(input, settings.separator());
        if (copies.size() == 1) {
            sink.put(outcome(name, copies.get(0), several));
            return;
        }
        for (int i = 0; i < copies.size(); i++) {
            sink.put(outcome(name + "#" + (i + 1), copies.get(i), true));
        }
    }

    private Outcome outcome(String name, Copy copy, boolean several) {
        try {
            return brief(name, mujaz.summarize(name, copy, settings.language(), options), null, several);
        } catch (InputException e) {
            return Outcome.failure(name, e, null);
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failure(name, unforeseen(e), e);
        }
    }

    /** Summarizes a record of NDJSON; if that fails, the error stands in the place of its brief. */
    Outcome summarize(String file, NdjsonItem item) {
        try {
            return brief(file, summary(item), item.envelope(), true);
        } catch (InputException e) {
            return failure(file, item.envelope(), e, null);
        } catch (RuntimeException | StackOverflowError e) {
            return failure(file, item.envelope(), unforeseen(e), e);
        }
    }

    private Summary summary(NdjsonItem item) throws InputException {
        if (item.error() != null) {
            throw item.error();
        }
        refuseEndlessLine(item.text());
        String language = item.language() == null ? settings.language() : item.language();
        Length length = settings.limits().overriddenBy(item.limits()).length(settings.preset());
        Options own = new Options(length, options.trim(), options.preset(), options.newsroom());
        Copy copy = only(mujaz.copies(Copy.of(item.text()), settings.separator()));
        return item.headlineGiven()
                ? mujaz.summarize(item.name(), item.headline(), copy, language, own)
                : mujaz.summarize(item.name(), copy, language, own);
    }

    /** A record is answered by one brief, whatever it holds. */
    private static Copy only(List<Copy> copies) {
        Copy first = copies.get(0);
        return copies.size() == 1
                ? first
                : first.warned("the text holds " + copies.size() + " releases: the first is summarized");
    }

    private Outcome brief(String place, Summary summary, @Nullable Envelope envelope, boolean several)
            throws InputException {
        refuseNothing(summary);
        byte[] result = form.brief(summary, mujaz.labels(summary.release().language()), envelope);
        List<Message> warnings = new ArrayList<>();
        for (String warning : summary.warnings()) {
            warnings.add(Message.of(warning));
        }
        return new Outcome(place, summary.release().name(), envelope, result, several, null, null, warnings);
    }

    /** A record that cannot be summarized. */
    Outcome failure(String file, Envelope envelope, InputException failure, @Nullable Throwable fault) {
        return Outcome.failure(file, envelope, form.error(envelope, failure), failure, fault);
    }

    /** Refuses data that are no prose before they take time and memory. */
    private static void refuseEndlessLine(String text) throws InputException {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > LONGEST_LINE) {
                throw new InputException(Code.NO_RELEASE, "input.endless", LONGEST_LINE);
            }
            start = end + 1;
        }
    }

    /** Refuses a text in which there is nothing to summarize. */
    private static void refuseNothing(Summary summary) throws InputException {
        for (Sentence sentence : summary.sentences()) {
            if (sentence.words() > 0) {
                return;
            }
        }
        throw new InputException(Code.NO_RELEASE, noRelease(summary.release().text()));
    }

    private static String noRelease(String text) {
        if (text.isEmpty()) {
            return "input.empty";
        }
        return text.isBlank() ? "input.blank" : "input.no-sentence";
    }

    private static InputException unforeseen(Throwable failure) {
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return new InputException(
                Code.INTERNAL, "input.internal", failure.getClass().getSimpleName() + message);
    }
}
