package mujaz.language;

/**
 * What a language knows of the form of a release.
 *
 * @param calendar months, weekdays, days of the month and relative days
 * @param agencies agencies and their usual codes; an empty code for services that pass copy on
 * @param newspapers names that may stand in the place slot of a dateline, with the place in them, if any
 * @param places countries, cities and regions
 * @param marks words that tell the parts of a release
 * @param tenses what verbs tell of the side of today on which a day lies
 */
public record ReadingRules(
        Phrases calendar, Phrases agencies, Phrases newspapers, Phrases places, Phrases marks, TenseRules tenses) {

    /** Loads the five lists of a folder. */
    public static ReadingRules load(String folder, Normalizer normalizer, TenseRules tenses) {
        return new ReadingRules(
                Phrases.load(folder, "calendar", normalizer),
                Phrases.load(folder, "agencies", normalizer),
                Phrases.load(folder, "newspapers", normalizer),
                Phrases.load(folder, "places", normalizer),
                Phrases.load(folder, "marks", normalizer),
                tenses);
    }
}
