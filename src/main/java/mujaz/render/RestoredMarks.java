package mujaz.render;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Excerpt;
import mujaz.model.Restoration;
import mujaz.model.Span;
import mujaz.model.Summary;

/** Puts what was restored into brackets, as editors mark their own words, before another renderer prints the brief. */
public final class RestoredMarks implements Renderer {

    private final Renderer inner;

    /** Makes a renderer round another. */
    public RestoredMarks(Renderer inner) {
        this.inner = inner;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        List<Excerpt> marked = new ArrayList<>();
        for (Excerpt excerpt : summary.excerpts()) {
            marked.add(marked(excerpt, summary.release().text()));
        }
        return inner.render(
                new Summary(
                        summary.release(),
                        summary.sentences(),
                        summary.scores(),
                        summary.cast(),
                        summary.dates(),
                        marked,
                        summary.warnings()),
                labels);
    }

    private static Excerpt marked(Excerpt excerpt, String release) {
        StringBuilder text = new StringBuilder(excerpt.text());
        int restored = 0;
        int from = 0;
        for (Restoration restoration : excerpt.restored()) {
            int before = restored + lettersBefore(excerpt, restoration.at(), release);
            int start = indexOf(text, restoration.text(), Math.max(from, afterLetters(text, before)));
            if (start >= 0) {
                from = start + restoration.text().length() + 1;
                text.insert(start, '[').insert(from, ']');
            }
            restored += letters(restoration.text());
        }
        return new Excerpt(
                excerpt.sentence(),
                excerpt.kept(),
                excerpt.restored(),
                excerpt.speaker(),
                text.toString(),
                excerpt.words());
    }

    /** Of the source's own letters, since print sets white space and marks in its own way. */
    private static int lettersBefore(Excerpt excerpt, int position, String release) {
        int letters = 0;
        for (Span kept : excerpt.kept()) {
            if (kept.start() < position) {
                letters += letters(release.substring(kept.start(), Math.min(kept.end(), position)));
            }
        }
        return letters;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static int afterLetters(CharSequence text, int letters) {
        int left = letters;
        int i = 0;
        while (i < text.length() && left > 0) {
            left -= Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            i++;
        }
        return i;
    }

    /** The first letter of a sentence may have become a capital. */
    private static int indexOf(StringBuilder text, String part, int from) {
        String all = text.toString();
        for (int i = from; i + part.length() <= all.length(); i++) {
            if (all.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }
}
