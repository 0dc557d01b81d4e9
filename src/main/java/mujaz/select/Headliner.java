package mujaz.select;

import java.util.List;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Length;
import mujaz.model.Preset;
import mujaz.model.Release;
import mujaz.model.Sentence;

/** Whether the agency's own headline makes the better line where a brief is one line and nothing else. */
public final class Headliner {

    private Headliner() {}

    /**
     * A ticker is the headline, unless that is too long and the lead can be cut to fit; an alert only where the lead gives
     * nothing but a torso.
     */
    public static boolean serves(
            Release release,
            List<Excerpt> chosen,
            List<Sentence> sentences,
            FormSource forms,
            Preset preset,
            Length length) {
        if (!preset.isLine() || release.titleText().isBlank()) {
            return false;
        }
        boolean torso = !isForm(chosen, sentences, forms);
        boolean fits = Words.fits(release.titleText(), length);
        return preset == Preset.TICKER ? fits || torso : fits && torso;
    }

    /** Whether a form of a sentence was found that fits, and no piece of one or one without offices. */
    private static boolean isForm(List<Excerpt> chosen, List<Sentence> sentences, FormSource forms) {
        if (chosen.isEmpty()) {
            return false;
        }
        Excerpt line = chosen.get(0);
        for (Excerpt form : forms.forms(sentences.get(line.sentence().index()), false)) {
            if (form.text().equals(line.text())) {
                return true;
            }
        }
        return false;
    }
}
