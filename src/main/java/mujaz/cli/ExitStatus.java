package mujaz.cli;

/** What the exit status of the program means. */
enum ExitStatus {
    /** All inputs are summarized. */
    DONE(0),
    /** At least one input failed; the others are done. */
    FAILED(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The input held no release. */
    NO_RELEASE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
