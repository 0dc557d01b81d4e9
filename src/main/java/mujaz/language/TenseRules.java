package mujaz.language;

import java.util.List;
import mujaz.model.Token;

/** What a language knows of the tenses of its verbs, as far as they tell on which side of today a weekday lies. */
public interface TenseRules {

    /** Where nothing is known of verbs. */
    TenseRules UNKNOWN = new TenseRules() {
        @Override
        public Tense of(String text, List<Token> tokens, int index, int day) {
            return Tense.NONE;
        }
    };

    /**
     * The tense that the word at an index gives to the day named at another index of the sentence; rather none than a wrong
     * one.
     */
    Tense of(String text, List<Token> tokens, int index, int day);

    /** Whether a matching form is a finite verb that may open a sentence; rather no than yes. */
    default boolean isVerb(String form) {
        return false;
    }

    /** Whether a word before makes no date of the next: {@code the last year} is a stretch of time, {@code الأمين العام} an office. */
    default boolean isNoDate(String before, String form) {
        return false;
    }
}
