package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Copy;

/** Takes out the tags that an editing system leaves in a text: {@code عمان 4 أيار (بترا) -<p>افتتحت}. */
final class Markup {

    /** Said of a text with tags. */
    static final String TAKEN_OUT = "tags of a web page are taken out of the text";

    /** What no release has for another reason. */
    private static final String[] TAGS = {"</p>", "<p>", "<br>", "<br/>", "<br />", "</div>"};

    private Markup() {}

    static Copy takenOut(Copy copy) {
        if (!isIn(copy.text())) {
            return copy;
        }
        List<String> warnings = new ArrayList<>(copy.warnings());
        warnings.add(TAKEN_OUT);
        return new Copy(Page.withoutTags(copy.text()), 0, true, copy.wire(), warnings);
    }

    private static boolean isIn(String text) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            for (String tag : TAGS) {
                if (text.regionMatches(true, i, tag, 0, tag.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
