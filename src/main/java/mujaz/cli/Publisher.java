package mujaz.cli;

/** Puts out what became of the inputs, in their order: results, errors, and in the end how the run went. */
final class Publisher implements Task.Sink {

    private final Output output;
    private final Form form;
    private final Diagnostics diagnostics;
    private final Tally tally = new Tally();
    private boolean opened;
    private boolean several;
    private boolean empty = true;

    Publisher(Output output, Form form, Diagnostics diagnostics) {
        this.output = output;
        this.form = form;
        this.diagnostics = diagnostics;
    }

    @Override
    public void put(Outcome outcome) throws OutputException {
        if (outcome.result() != null) {
            write(outcome, outcome.result());
        }
        tell(outcome);
        tally.count(outcome);
        if (outcome.result() != null || outcome.failure() != null) {
            diagnostics.advance();
        }
    }

    private void write(Outcome outcome, byte[] result) throws OutputException {
        open(outcome.several());
        if (outcome.failure() != null && result.length == 0) {
            return;
        }
        // In one piece, so that the end of the program, whenever it comes, does not tear it.
        output.write(joined(form.before(outcome.title(), empty, several), result));
        empty = false;
    }

    /** Whether there are several results shows when the first is there. */
    private void open(boolean more) {
        several = opened ? several : more;
        opened = true;
    }

    private static byte[] joined(byte[] before, byte[] result) {
        if (before.length == 0) {
            return result;
        }
        byte[] both = new byte[before.length + result.length];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(result, 0, both, before.length, result.length);
        return both;
    }

    private void tell(Outcome outcome) {
        if (outcome.fault() != null) {
            diagnostics.trace(outcome.fault());
        }
        if (outcome.failure() != null) {
            diagnostics.error(outcome.place(), line(outcome), outcome.failure().what());
        }
        for (Message note : outcome.notes()) {
            diagnostics.note(outcome.place(), line(outcome), note);
        }
    }

    /** The line of a record; 0 where the input is a text. */
    private static int line(Outcome outcome) {
        return outcome.envelope() == null ? 0 : outcome.envelope().line();
    }

    /** Closes the results and says how the run went. */
    ExitStatus finish(boolean more) throws OutputException {
        diagnostics.clear();
        if (more || opened) {
            open(more);
            output.write(form.end(empty, several));
            output.commit();
        }
        return tally.status();
    }
}
