package mujaz.language.en;

import java.util.Set;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** The office as which somebody presents his credentials: {@code presented his credentials to NAME, ..., as Ambassador of ...}. */
final class EnglishCredentials {

    private static final Set<String> PRESENTED =
            Set.of("presented", "presents", "submitted", "submits", "handed", "delivered", "tendered");

    private static final int LONGEST_OBJECT = 7;

    private final EnglishWords words;
    private final EnglishPhrases phrases;

    EnglishCredentials(EnglishWords words, EnglishPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The office of the person whose name ends there, or null. */
    @Nullable
    Span officeOf(int end) {
        int verb = words.form(end).equals("has") || words.form(end).equals("today") ? end + 1 : end;
        int k = verb + 1;
        while (k < verb + LONGEST_OBJECT && !words.form(k).equals("credentials")) {
            k++;
        }
        if (!PRESENTED.contains(words.form(verb)) || !words.form(k).equals("credentials")) {
            return null;
        }
        while (k < words.size() && !words.form(k).equals("as")) {
            k++;
        }
        int office = words.form(k + 1).equals("the") || words.form(k + 1).equals("a") ? k + 2 : k + 1;
        int head = words.isHyphen(office + 1) ? office + 3 : office; // non-resident Ambassador
        int close = head < words.size() ? phrases.officeEnd(head) : head;
        return close > head ? words.span(office, close) : null;
    }
}
