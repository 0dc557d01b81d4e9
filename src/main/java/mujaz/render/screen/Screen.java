package mujaz.render.screen;

/**
 * What a brief is shown on.
 *
 * @param width columns, or 0 where lines are not wrapped
 * @param color whether it shows bold, dim and colours
 * @param decorated whether the brief has bullets and columns, or its lines as they are printed into a file
 * @param order in which order the characters of a line are sent
 */
public record Screen(int width, boolean color, boolean decorated, Order order) {

    /** Orders of the characters of a line. */
    public enum Order {
        /** As written, without any mark. */
        PLAIN,
        /** As written, each line in an isolate that tells its direction, for terminals that know about directions. */
        ISOLATED,
        /** From left to right as it is seen, letters in their joined shapes, for terminals that know nothing of it. */
        VISUAL
    }

    /** No screen at all: a file or a pipe. */
    public static final Screen NONE = new Screen(0, false, false, Order.PLAIN);

    /** Narrower than this nothing can be read. */
    public static final int NARROWEST = 20;
}
