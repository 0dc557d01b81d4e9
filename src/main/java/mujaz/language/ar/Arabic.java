package mujaz.language.ar;

import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.WordList;

/** Modern Standard Arabic. */
public final class Arabic {

    private static final String LISTS = "/mujaz/language/ar/";

    private Arabic() {}

    public static Language language() {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        return new Language(
                "ar",
                normalizer,
                new ArabicStemmer(),
                WordList.set(LISTS + "stopwords.txt", normalizer),
                new ArabicNames(),
                new ArabicCutting(),
                new Labels("أبرز الأطراف", "،", true));
    }
}
