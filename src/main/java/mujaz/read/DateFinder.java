package mujaz.read;

import java.util.List;
import mujaz.model.DateMention;
import mujaz.model.Release;
import mujaz.model.Sentence;

/** Finds the dates that the body names and resolves them against the dateline. */
public final class DateFinder {

    public List<DateMention> find(Release release, List<Sentence> sentences) {
        return List.of();
    }
}
