package mujaz.cli;

import mujaz.cli.InputException.Code;

/** Counts what became of the inputs. */
final class Tally {

    private int done;
    private int empty;
    private int failed;

    void count(Outcome outcome) {
        InputException failure = outcome.failure();
        if (failure == null) {
            done += outcome.result() == null ? 0 : 1;
        } else if (failure.code() == Code.NO_RELEASE && outcome.envelope() == null) {
            empty++;
        } else {
            failed++; // a bad record has its place in the output, whatever is wrong with it
        }
    }

    ExitStatus status() {
        if (failed > 0 || (empty > 0 && done > 0)) {
            return ExitStatus.FAILED;
        }
        return done > 0 ? ExitStatus.DONE : ExitStatus.NO_RELEASE;
    }
}
