package mujaz.render.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mujaz.language.Labels;
import mujaz.model.Excerpt;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Span;
import mujaz.model.Summary;
import mujaz.render.Renderer;

/** The whole release with what the brief keeps of it marked, so that an editor sees at a glance what was cut. */
public final class HighlightRenderer implements Renderer {

    private final Screen screen;

    /** Makes a renderer. */
    public HighlightRenderer(Screen screen) {
        this.screen = screen;
    }

    @Override
    public String render(Summary summary, Labels labels) {
        Release release = summary.release();
        ScreenWriter out = new ScreenWriter(screen, labels.rightToLeft());
        if (release.givenHeadline() != null) {
            out.paragraph(release.givenHeadline(), Style.HEADLINE);
        }
        String text = release.text();
        StyledText marked = new StyledText();
        int from = 0;
        for (Piece piece : pieces(summary)) {
            appendCut(out, marked, text.substring(from, Math.max(from, piece.start)));
            marked.append(piece.text, piece.style);
            from = Math.max(from, piece.end);
        }
        appendCut(out, marked, text.substring(from));
        if (marked.length() > 0) {
            flush(out, marked);
        }
        return out.toString();
    }

    /** What is printed of the release: the range that it stands for, empty for what was restored there. */
    private record Piece(int start, int end, String text, Style style) {}

    private List<Piece> pieces(Summary summary) {
        List<Piece> pieces = new ArrayList<>();
        Release release = summary.release();
        Span headline = release.headline();
        if (headline != null && release.givenHeadline() == null) {
            pieces.add(kept(headline, release.text(), Style.HEADLINE));
        }
        for (Excerpt excerpt : summary.excerpts()) {
            for (Restoration restoration : excerpt.restored()) {
                pieces.add(restored(restoration));
            }
            for (Span kept : excerpt.kept()) {
                pieces.add(kept(kept, release.text(), Style.KEPT));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
        return pieces;
    }

    private Piece kept(Span span, String release, Style style) {
        String text = span.of(release);
        return new Piece(span.start(), span.end(), screen.color() ? text : "⟦" + text + "⟧", style);
    }

    private Piece restored(Restoration restoration) {
        String text = screen.color() ? restoration.text() + " " : "⟦+" + restoration.text() + "+⟧ ";
        return new Piece(restoration.at(), restoration.at(), text, Style.RESTORED);
    }

    /** What is left out keeps its line breaks; each ends a paragraph. */
    private static void appendCut(ScreenWriter out, StyledText line, String cut) {
        int start = 0;
        for (int end = cut.indexOf('\n'); end >= 0; end = cut.indexOf('\n', start)) {
            line.append(cut.substring(start, end).stripTrailing(), Style.DIM);
            flush(out, line);
            start = end + 1;
        }
        line.append(cut.substring(start), Style.DIM);
    }

    private static void flush(ScreenWriter out, StyledText line) {
        out.paragraph(new StyledText(), new StyledText().append(line));
        line.clear();
    }
}
