package mujaz.render.screen;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Lays a line out from left to right as it is seen (UAX #9), its Arabic letters in their joined shapes. */
final class VisualOrder {

    /** Brackets and the like, each beside its mirror image. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟦⟧";

    private final ArabicShapes shapes = new ArabicShapes();

    /** A base character with its marks: they go together wherever the line puts them. */
    private record Cluster(StyledText text, boolean mirrored) {}

    /**
     * Reorders a line.
     *
     * @param rightToLeft the direction of the paragraph it belongs to
     */
    StyledText of(StyledText line, boolean rightToLeft) {
        Bidi bidi =
                new Bidi(line.toString(), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Cluster> clusters = new ArrayList<>();
        byte[] levels = new byte[line.length()];
        for (int i = 0; i < line.length(); ) {
            int end = endOfCluster(line, i);
            StyledText shaped = shaped(line, i, end);
            if (shaped.length() > 0) {
                levels[clusters.size()] = (byte) bidi.getLevelAt(i);
                clusters.add(new Cluster(shaped, bidi.getLevelAt(i) % 2 == 1));
            }
            i = end;
        }
        return joined(clusters, levels);
    }

    private static StyledText joined(List<Cluster> clusters, byte[] levels) {
        if (clusters.isEmpty()) {
            return new StyledText(); // nothing, or marks of direction alone, which Bidi does not reorder
        }
        Object[] order = clusters.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StyledText out = new StyledText();
        for (Object each : order) {
            Cluster cluster = (Cluster) each;
            if (cluster.mirrored() && cluster.text().length() == 1) {
                out.append(
                        String.valueOf(mirrored(cluster.text().charAt(0))),
                        cluster.text().styleAt(0));
            } else {
                out.append(cluster.text());
            }
        }
        return out;
    }

    private static char mirrored(char c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }

    /** The base's end, its marks included, and the alef that lam takes into its sign. */
    private int endOfCluster(StyledText line, int start) {
        int end = start + Character.charCount(line.codePointAt(start));
        if (end < line.length() && shapes.lamAlef(line.charAt(start), line.charAt(end), ArabicShapes.ISOLATED) != 0) {
            end++;
        }
        while (end < line.length() && isMark(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Marks of direction have done their work in the order. */
    private StyledText shaped(StyledText line, int start, int end) {
        StyledText out = new StyledText();
        int from = start;
        char base = line.charAt(start);
        if (isDirection(base)) {
            return out;
        }
        int form = form(line, start, end);
        char ligature = start + 1 < end ? shapes.lamAlef(base, line.charAt(start + 1), form & 1) : 0;
        if (ligature != 0) {
            out.append(String.valueOf(ligature), line.styleAt(start));
            from += 2;
        } else if (!Character.isSurrogate(base)) {
            out.append(String.valueOf(shapes.of(base, form)), line.styleAt(start));
            from += 1;
        }
        return out.append(line, from, end);
    }

    private int form(StyledText line, int start, int end) {
        boolean before = shapes.joinsBefore(line.charAt(start)) && shapes.joinsAfter(neighbour(line, start - 1, -1));
        boolean after = shapes.joinsAfter(line.charAt(start)) && shapes.joinsBefore(neighbour(line, end, 1));
        if (before) {
            return after ? ArabicShapes.MEDIAL : ArabicShapes.FINAL;
        }
        return after ? ArabicShapes.INITIAL : ArabicShapes.ISOLATED;
    }

    /** The nearest character that is no mark; a space at the end of the line. */
    private static char neighbour(StyledText line, int from, int step) {
        for (int i = from; i >= 0 && i < line.length(); i += step) {
            if (!isMark(line.charAt(i))) {
                return line.charAt(i);
            }
        }
        return ' ';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isDirection(char c) {
        return (c >= '\u200E' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
