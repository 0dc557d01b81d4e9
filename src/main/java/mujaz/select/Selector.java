package mujaz.select;

import java.util.ArrayList;
import java.util.List;
import mujaz.language.Language;
import mujaz.model.Excerpt;
import mujaz.model.Length;
import mujaz.model.Scored;

/** Chooses the sentences of the brief, and the form of each, within the limits. */
public final class Selector {

    public Selector(Language language) {}

    /**
     * The best excerpts that fit, in document order.
     *
     * @param scored the sentences with their scores
     * @param forms for each sentence its printable forms, longest first
     * @param length limits, all hard
     */
    public List<Excerpt> select(List<Scored> scored, List<List<Excerpt>> forms, Length length) {
        List<Excerpt> chosen = new ArrayList<>();
        for (List<Excerpt> form : forms) {
            if (chosen.size() < length.sentences()) {
                chosen.add(form.get(0));
            }
        }
        return chosen;
    }
}
