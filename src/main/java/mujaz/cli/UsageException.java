package mujaz.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line, or what stands in the place of one, that makes no sense. */
final class UsageException extends ParameterException {

    private final String place;
    private final transient Message what;

    /**
     * Tells what is wrong.
     *
     * @param place the option, or the file and the line, that it is about; empty where it is about all
     */
    UsageException(CommandLine line, String place, String key, Object... parts) {
        this(line, place, Message.of(key, parts));
    }

    UsageException(CommandLine line, String place, Message what) {
        super(line, what.key());
        this.place = place;
        this.what = what;
    }

    String place() {
        return place;
    }

    Message what() {
        return what;
    }
}
