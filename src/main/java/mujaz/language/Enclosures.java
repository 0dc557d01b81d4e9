package mujaz.language;

import java.util.List;
import mujaz.model.Token;

/** Which tokens stand inside quotation marks or brackets, the marks themselves included. */
public final class Enclosures {

    private final int[] pairs;
    private final boolean[] quoted;

    public Enclosures(List<Token> tokens) {
        pairs = new int[tokens.size()];
        quoted = new boolean[tokens.size()];
        java.util.Arrays.fill(pairs, -1);
        for (int i = 0; i < tokens.size(); i++) {
            if (pairs[i] < 0) {
                String closing = closing(tokens.get(i).form());
                int end = closing.isEmpty() ? -1 : find(tokens, i, closing);
                if (end > 0) {
                    pair(i, end, !closing.equals(")") && !closing.equals("]"));
                } else if (isQuote(tokens.get(i).form())) {
                    // A mark without its partner: what follows may be quoted, so none of it is cut.
                    pair(i, tokens.size() - 1, true);
                }
            }
        }
    }

    private void pair(int start, int end, boolean quotation) {
        for (int i = start; i <= end; i++) {
            pairs[i] = pairs[i] < 0 ? end : pairs[i];
            quoted[i] |= quotation;
        }
    }

    private static int find(List<Token> tokens, int start, String closing) {
        for (int i = start + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(closing)) {
                return i;
            }
        }
        return -1;
    }

    private static String closing(String mark) {
        return switch (mark) {
            case "\"" -> "\"";
            case "“" -> "”";
            case "«" -> "»";
            case "‘" -> "’";
            case "(" -> ")";
            case "[" -> "]";
            default -> "";
        };
    }

    private static boolean isQuote(String mark) {
        return mark.equals("\"") || mark.equals("“") || mark.equals("«");
    }

    public boolean isInside(int index) {
        return pairs[index] >= 0;
    }

    public boolean isQuoted(int index) {
        return quoted[index];
    }

    /** Index of the mark that closes what a token stands in; -1 outside. */
    public int end(int index) {
        return pairs[index];
    }
}
