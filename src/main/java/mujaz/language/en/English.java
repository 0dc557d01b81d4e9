package mujaz.language.en;

import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.WordList;

/** English of the agencies. */
public final class English {

    private static final String LISTS = "/mujaz/language/en/";

    private English() {}

    public static Language language() {
        EnglishNormalizer normalizer = new EnglishNormalizer();
        return new Language(
                "en",
                normalizer,
                new EnglishStemmer(),
                WordList.set(LISTS + "stopwords.txt", normalizer),
                new EnglishNames(),
                new EnglishCutting(),
                new Labels("Key actors", ",", false));
    }
}
