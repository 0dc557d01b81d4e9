package mujaz;

import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import org.jspecify.annotations.Nullable;

/** The languages that the program knows; each is loaded when first asked for. */
final class Languages implements LanguageSource {

    private @Nullable Language arabic;
    private @Nullable Language english;

    /** Whether there are rules for a language; without them nothing is cut and nobody named. */
    static boolean knows(String tag) {
        return tag.equals("ar") || tag.equals("en");
    }

    /** The language of a tag; for a tag without rules of its own, English serves as the plainest. */
    @Override
    public synchronized Language of(String tag) {
        if (tag.equals("ar")) {
            if (arabic == null) {
                arabic = Arabic.language();
            }
            return arabic;
        }
        if (english == null) {
            english = English.language();
        }
        return english;
    }
}
