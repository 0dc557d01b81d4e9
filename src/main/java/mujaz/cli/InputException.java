package mujaz.cli;

/** A foreseen failure of one input: a message that says what is wrong and what to do, and a code for scripts. */
final class InputException extends Exception {

    /** The kinds of failure, as scripts read them in an error record. */
    enum Code {
        UNREADABLE("unreadable"),
        ENCODING("encoding"),
        NO_RELEASE("no-release"),
        BAD_JSON("bad-json"),
        BAD_FIELD("bad-field"),
        TOO_LARGE("too-large"),
        INTERNAL("internal");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final Code code;
    private final transient Message what;

    InputException(Code code, String key, Object... parts) {
        super(key);
        this.code = code;
        this.what = Message.of(key, parts);
    }

    static InputException tooLarge() {
        return new InputException(Code.TOO_LARGE, "input.too-large");
    }

    Code code() {
        return code;
    }

    /** What is wrong and what to do, on one line. */
    Message what() {
        return what;
    }

    /** Foreseen failures need no trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
