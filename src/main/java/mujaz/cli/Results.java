package mujaz.cli;

import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import org.jspecify.annotations.Nullable;

/** The results of a run, written in their order, each whole. */
interface Results {

    /**
     * Adds a brief.
     *
     * @param envelope what came with the record, or null where the input is a file
     */
    void add(Summary summary, Labels labels, @Nullable Envelope envelope) throws OutputException;

    /** Puts an error in the place of a record's brief, where the format has room for it. */
    void addError(Envelope envelope, InputException error) throws OutputException;

    /** Closes what the format has to close. */
    void end() throws OutputException;
}
