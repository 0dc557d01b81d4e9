package mujaz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.language.ar.Arabic;
import mujaz.language.en.English;
import mujaz.language.other.OtherLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the program knows; each is loaded when first asked for. Who asks for a loaded one waits for nobody.
 */
final class Languages implements LanguageSource {

    private volatile @Nullable Language arabic;
    private volatile @Nullable Language english;
    private final Map<String, Language> others = new ConcurrentHashMap<>();

    /** Whether there are rules for a language; without them nothing is cut and nobody named. */
    static boolean knows(String tag) {
        return tag.equals("ar") || tag.equals("en");
    }

    /** The language of a tag; one without rules of its own knows its dates and agencies, no more. */
    @Override
    public Language of(String tag) {
        Language language = loaded(tag);
        return language == null ? load(tag) : language;
    }

    private @Nullable Language loaded(String tag) {
        return switch (tag) {
            case "ar" -> arabic;
            case "en" -> english;
            default -> others.get(tag);
        };
    }

    private synchronized Language load(String tag) {
        Language language = loaded(tag);
        if (language == null) {
            language = newLanguage(tag);
            keep(tag, language);
        }
        return language;
    }

    private static Language newLanguage(String tag) {
        return switch (tag) {
            case "ar" -> Arabic.language();
            case "en" -> English.language();
            default -> OtherLanguage.language(tag);
        };
    }

    private void keep(String tag, Language language) {
        switch (tag) {
            case "ar" -> arabic = language;
            case "en" -> english = language;
            default -> others.put(tag, language);
        }
    }
}
