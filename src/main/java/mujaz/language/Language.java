package mujaz.language;

import java.util.Set;

/**
 * A language as the stages see it. A new language is a package with one factory, a folder of lists and a line in
 * {@link mujaz.Languages}.
 *
 * @param tag BCP 47 tag
 * @param normalizer matching forms of words
 * @param tokenizer text to tokens with these forms
 * @param stemmer stems of matching forms
 * @param stopWords matching forms that carry no content
 * @param reading the form of releases
 * @param boundaries ends of sentences
 * @param names names, offices and speech
 * @param cutting constituents that may be cut
 * @param cues phrases that tell what a sentence brings: {@code news} or {@code routine}
 * @param labels words of the text output
 */
public record Language(
        String tag,
        Normalizer normalizer,
        Tokenizer tokenizer,
        Stemmer stemmer,
        Set<String> stopWords,
        ReadingRules reading,
        BoundaryRules boundaries,
        NameRules names,
        CuttingRules cutting,
        Phrases cues,
        Labels labels) {}
