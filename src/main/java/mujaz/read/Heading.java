package mujaz.read;

import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a headline line: {@code عام / TITLE / إضافة أولى} has the desk's slug before the title, and the ordinal of a
 * later take behind it.
 *
 * @param title the headline without slug and ordinal
 * @param take 0 for a first take, 1 for the first addition and so on
 * @param genre what the title says that the item is, in English, where it is none with a lead; or null
 */
record Heading(Span title, int take, @Nullable String genre) {

    static Heading of(String text, Span line, Language language) {
        LineTokens tokens = LineTokens.of(text, line, language);
        Phrases marks = language.reading().marks();
        int first = afterSlugs(tokens, marks);
        int last = tokens.size();
        int take = 0;
        String genre = null;
        for (int i = first; i < last; i++) {
            Phrases.Match match = marks.at(tokens.forms(), i);
            if (match != null && match.is("take") && match.end() == last && i > first) {
                take = match.number();
                last = i;
            } else if (match != null && match.is("genre") && genre == null) {
                genre = match.value().substring("genre ".length());
            }
        }
        while (last > first + 1 && tokens.isPunctuation(last - 1) && "/-–:".contains(tokens.form(last - 1))) {
            last--;
        }
        boolean whole = first == 0 && last == tokens.size();
        return new Heading(whole ? line : tokens.span(first, last - 1), take, genre);
    }

    /** Past {@code عام /} and {@code عاجل:}; a slug that is all of the line is its title. */
    private static int afterSlugs(LineTokens tokens, Phrases marks) {
        int i = 0;
        for (Phrases.Match match = marks.at(tokens.forms(), i);
                match != null && match.is("slug");
                match = marks.at(tokens.forms(), i)) {
            String mark = tokens.form(match.end());
            boolean urgent = match.value().equals("slug urgent") && (mark.equals(":") || mark.equals("-"));
            if (!(mark.equals("/") || urgent) || match.end() + 1 == tokens.size()) {
                break;
            }
            i = match.end() + 1;
        }
        return i;
    }
}
