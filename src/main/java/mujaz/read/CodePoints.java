package mujaz.read;

/** Counts the code points before positions that only grow, each stretch once. */
final class CodePoints {

    private final String text;
    private int position;
    private int before;

    CodePoints(String text) {
        this.text = text;
    }

    /** Code points before a position that is not before the last one asked for. */
    int before(int next) {
        before += text.codePointCount(position, next);
        position = next;
        return before;
    }
}
