package mujaz;

import java.util.HashMap;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import mujaz.language.other.OtherLanguage;
import org.jspecify.annotations.Nullable;

/** The languages that the program knows; each is loaded when first asked for. */
final class Languages implements LanguageSource {

    private @Nullable Language arabic;
    private @Nullable Language english;
    private final Map<String, Language> others = new HashMap<>();

    /** Whether there are rules for a language; without them nothing is cut and nobody named. */
    static boolean knows(String tag) {
        return tag.equals("ar") || tag.equals("en");
    }

    /** The language of a tag; one without rules of its own knows its dates and agencies, no more. */
    @Override
    public synchronized Language of(String tag) {
        if (tag.equals("ar")) {
            if (arabic == null) {
                arabic = Arabic.language();
            }
            return arabic;
        }
        if (tag.equals("en")) {
            if (english == null) {
                english = English.language();
            }
            return english;
        }
        return others.computeIfAbsent(tag, OtherLanguage::language);
    }
}
