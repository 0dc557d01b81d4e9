package mujaz.score;

/** The stem of a content word, as often as a story has it. */
final class Term {

    private final boolean inHeadline;
    private boolean inLead;
    private int sentences;
    private int last = -1;

    Term(boolean inHeadline) {
        this.inHeadline = inHeadline;
    }

    boolean inHeadline() {
        return inHeadline;
    }

    /** Whether the first sentence has it. */
    boolean inLead() {
        return inLead;
    }

    /** Number of sentences that have it. */
    int sentences() {
        return sentences;
    }

    /** Whether a sentence is met for the first time; sentences come in their order. */
    boolean isNewIn(int sentence) {
        boolean fresh = last != sentence;
        inLead |= sentence == 0;
        sentences += fresh ? 1 : 0;
        last = sentence;
        return fresh;
    }
}
