package mujaz.cli;

import java.util.List;
import mujaz.render.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What became of a release, to be told in its turn.
 *
 * @param place the input, or the part of it, that diagnostics name
 * @param title the name of the release
 * @param envelope what came with the record, or null where the input is no record
 * @param result what is printed, without what parts it from the one before, or null where there is nothing to print
 * @param several whether more results may follow, so that this one is set off from them
 * @param failure why there is no brief, or null
 * @param fault the fault of the program behind the failure, or null
 * @param notes what is told to those who want to know all
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Outcome(
        String place,
        String title,
        @Nullable Envelope envelope,
        byte @Nullable [] result,
        boolean several,
        @Nullable InputException failure,
        @Nullable Throwable fault,
        List<Message> notes)
        implements Task {

    /** An input that cannot be summarized: nothing is printed for it. */
    static Outcome failure(String place, InputException failure, @Nullable Throwable fault) {
        return new Outcome(place, place, null, null, true, failure, fault, List.of());
    }

    /** A record that cannot be summarized: its error stands in the place of its brief. */
    static Outcome failure(
            String place, Envelope envelope, byte[] result, InputException failure, @Nullable Throwable fault) {
        return new Outcome(place, place, envelope, result, true, failure, fault, List.of());
    }

    /** Something worth knowing about an input whose outcome follows. */
    static Outcome note(String place, Message note) {
        return new Outcome(place, place, null, null, true, null, null, List.of(note));
    }

    /** Done before it was begun. */
    @Override
    public void run(Desk desk, Sink sink) throws OutputException {
        sink.put(this);
    }
}
