package mujaz.read;

/**
 * Where a line stands, which tells what a few words in it may be.
 *
 * @param first whether it is the first, which may be a headline: {@code دبي: حريق في ميناء}
 * @param aboveLede whether the story follows at once, so that a place and a dash, or its capitals alone, are no headline
 */
record LinePosition(boolean first, boolean aboveLede) {

    /** Among other lines, of which nothing is known. */
    static final LinePosition INSIDE = new LinePosition(false, false);

    boolean isBetweenHeadlineAndLede() {
        return aboveLede && !first;
    }
}
