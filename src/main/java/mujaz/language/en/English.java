package mujaz.language.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.BoundaryRules;
import mujaz.language.KnownStems;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.language.Tokenizer;
import mujaz.language.WordList;

/** English of the agencies. */
public final class English {

    private static final String LISTS = "/mujaz/language/en/";

    private English() {}

    public static Language language() {
        EnglishNormalizer normalizer = new EnglishNormalizer();
        Set<String> stopWords = WordList.set(LISTS + "stopwords.txt", normalizer);
        EnglishNames names = new EnglishNames(LISTS, normalizer);
        return new Language(
                "en",
                normalizer,
                new Tokenizer(normalizer),
                new KnownStems(new EnglishStemmer()),
                stopWords,
                ReadingRules.load(LISTS, normalizer, new EnglishTenses(LISTS, normalizer)),
                new BoundaryRules(WordList.map(LISTS + "abbreviations.txt", normalizer), true),
                names,
                new EnglishCutting(LISTS, normalizer, stopWords, names),
                Phrases.load(LISTS, "cues", normalizer),
                labels());
    }

    /** The phrases of {@link Phrases#pressed} by their names, for the build to press. */
    public static Map<String, Map<String, String>> phrases() {
        EnglishNormalizer normalizer = new EnglishNormalizer();
        Map<String, Map<String, String>> phrases = Phrases.entries(
                LISTS, normalizer, "calendar", "agencies", "newspapers", "places", "marks", "cuts", "cues", "speech");
        phrases.put("names", EnglishWords.Lexicon.names(LISTS, normalizer));
        return phrases;
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
                new EnglishDays(),
                false);
    }
}
