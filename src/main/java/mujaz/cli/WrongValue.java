package mujaz.cli;

import picocli.CommandLine.TypeConversionException;

/** A value that an option does not take. */
final class WrongValue extends TypeConversionException {

    private final transient Message what;

    WrongValue(String key, Object... parts) {
        this(Message.of(key, parts));
    }

    WrongValue(Message what) {
        super(what.key());
        this.what = what;
    }

    Message what() {
        return what;
    }
}
