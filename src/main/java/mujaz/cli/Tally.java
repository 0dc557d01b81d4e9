package mujaz.cli;

import mujaz.cli.InputException.Code;

/** Counts what became of the inputs. */
final class Tally {

    private int done;
    private int empty;
    private int failed;

    void countDone() {
        done++;
    }

    void count(InputException failure) {
        if (failure.code() == Code.NO_RELEASE) {
            empty++;
        } else {
            failed++;
        }
    }

    /** A bad record has its place in the output, whatever is wrong with it. */
    void countRecord() {
        failed++;
    }

    ExitStatus status() {
        if (failed > 0 || (empty > 0 && done > 0)) {
            return ExitStatus.FAILED;
        }
        return done > 0 ? ExitStatus.DONE : ExitStatus.NO_RELEASE;
    }
}
