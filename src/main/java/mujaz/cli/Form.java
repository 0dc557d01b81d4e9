package mujaz.cli;

import mujaz.language.Labels;
import mujaz.model.Summary;
import mujaz.render.Envelope;
import org.jspecify.annotations.Nullable;

/** The form of the results, each whole in itself, and what stands between them. Safe for use by several threads. */
interface Form {

    byte[] NOTHING = {};

    /**
     * A brief.
     *
     * @param envelope what came with the record, or null where the input is a file
     */
    byte[] brief(Summary summary, Labels labels, @Nullable Envelope envelope);

    /** What stands in the place of a record's brief; empty where the format has no room for it. */
    byte[] error(Envelope envelope, InputException error);

    /** What parts a result from the one before, or opens the first. */
    byte[] before(String title, boolean first, boolean several);

    /** What closes the results. */
    byte[] end(boolean empty, boolean several);
}
