package mujaz.language.en;

import java.util.List;
import mujaz.language.BoundaryRules;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.ReadingRules;
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
                ReadingRules.load(LISTS, normalizer),
                new BoundaryRules(WordList.map(LISTS + "abbreviations.txt", normalizer), true),
                new EnglishNames(),
                new EnglishCutting(),
                labels());
    }

    private static Labels labels() {
        return new Labels(
                "Key actors",
                ",",
                List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"),
                List.of(
                        "Muharram",
                        "Safar",
                        "Rabi al-Awwal",
                        "Rabi al-Thani",
                        "Jumada al-Ula",
                        "Jumada al-Akhira",
                        "Rajab",
                        "Shaban",
                        "Ramadan",
                        "Shawwal",
                        "Dhu al-Qadah",
                        "Dhu al-Hijjah"),
                "AH",
                false);
    }
}
