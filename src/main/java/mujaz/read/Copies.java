package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.LanguageSource;
import mujaz.model.Copy;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parts an input into the releases that it holds: wire messages, what {@code NNNN} or the user's separator parts, and what
 * {@link Beginnings} are found in. Where only something looks like another release, it stays one, with a warning.
 */
public final class Copies {

    private final LanguageSource languages;

    public Copies(LanguageSource languages) {
        this.languages = languages;
    }

    /**
     * The releases of an input, in order; at least one.
     *
     * @param input the input as decoded, or as taken out of a page
     * @param separator a line that stands between releases, or null
     */
    public List<Copy> of(Copy input, @Nullable String separator) {
        Copy copy = LetterShapes.toLetters(Mojibake.repair(input));
        if (WireMessages.isWire(copy.text())) {
            return new Takes(languages).join(WireMessages.unwrap(copy));
        }
        return new Takes(languages).join(parted(Markup.takenOut(copy), separator));
    }

    private List<Copy> parted(Copy copy, @Nullable String separator) {
        List<Copy> copies = new ArrayList<>();
        CodePoints codePoints = new CodePoints(copy.text());
        for (Span marked : marked(copy.text(), separator)) {
            addReleases(copy, marked, codePoints, copies);
        }
        return copies.isEmpty() ? List.of(copy) : copies;
    }

    /** The parts between marks that stand for nothing else; one without anything visible is none. */
    private static List<Span> marked(String text, @Nullable String separator) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Span line : Lines.of(text)) {
            boolean mark = separator != null && line.of(text).equals(separator.strip());
            if (mark || isEndMark(text, line)) {
                addVisible(text, new Span(start, mark ? line.start() : line.end()), parts);
                start = line.end();
            }
        }
        addVisible(text, new Span(start, text.length()), parts);
        return parts;
    }

    private static boolean isEndMark(String text, Span line) {
        return line.length() == 4 && line.of(text).equals("NNNN");
    }

    private static void addVisible(String text, Span part, List<Span> parts) {
        if (!Lines.trim(text, part.start(), part.end()).isEmpty()) {
            parts.add(part);
        }
    }

    private void addReleases(Copy whole, Span marked, CodePoints codePoints, List<Copy> copies) {
        Beginnings beginnings = new Beginnings(languages, whole.text(), marked);
        for (Span part : beginnings.parts()) {
            boolean all = part.length() == whole.text().length();
            Copy copy = all ? whole : whole.part(part, codePoints.before(part.start()), null);
            copies.add(beginnings.isDoubtful(part) ? copy.warned(Beginnings.DOUBT) : copy);
        }
    }
}
