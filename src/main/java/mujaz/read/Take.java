package mujaz.read;

import java.util.List;
import mujaz.language.Language;
import mujaz.language.LanguageSource;
import mujaz.model.Span;

/**
 * The place of a text in a story that comes in several.
 *
 * @param story the headline without what is said of the take, in matching form
 * @param number 0 for the first take or a story in one piece, 1 for the first addition and so on
 */
public record Take(String story, int number) {

    /** Characters of a line that may be a headline. */
    private static final int LONGEST = 400;

    static Take of(LanguageSource languages, String text) {
        Language language = languages.of(LanguageDetector.language(text));
        List<Span> lines = Lines.of(text);
        if (lines.isEmpty() || lines.get(0).length() > LONGEST) {
            return new Take("", 0);
        }
        Span line = lines.get(0);
        Heading heading = Heading.of(text, line, language);
        return new Take(language.normalizer().normalize(heading.title().of(text)), heading.take());
    }

    /** Whether this is a later take of the story that another begins. */
    public boolean continues(Take first) {
        return number > 0 && first.number == 0 && story.equals(first.story);
    }
}
