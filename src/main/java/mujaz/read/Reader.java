package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Release;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a text as a release: headline, dateline, body, sign-off, noise. */
public final class Reader {

    /**
     * Reads one release.
     *
     * @param name file name, {@code -} or id
     * @param text decoded text
     * @param language BCP 47 tag, or null to detect it
     */
    public Release read(String name, String text, @Nullable String language) {
        String tag = language == null ? Script.language(text) : language;
        List<Span> lines = Lines.of(text);
        Span headline = lines.size() > 1 ? lines.get(0) : null;
        List<Span> body = new ArrayList<>(headline == null ? lines : lines.subList(1, lines.size()));
        return new Release(name, text, tag, headline, null, null, body, null, List.of(), List.of());
    }

    /** Reads a release whose headline, or want of one, is known beforehand: the text holds no headline line. */
    public Release readBelow(@Nullable String headline, String name, String text, @Nullable String language) {
        String tag = language == null ? Script.language(text) : language;
        return new Release(name, text, tag, null, headline, null, Lines.of(text), null, List.of(), List.of());
    }
}
