package mujaz.select;

import java.util.List;
import mujaz.language.Words;
import mujaz.model.Excerpt;
import mujaz.model.Length;
import mujaz.model.Scored;

/** The limits of one brief; they hold for what is printed, with the spaces between its sentences. */
record Budget(int sentences, int words, int chars) {

    static Budget of(Length length, List<Scored> body) {
        int words = 0;
        for (Scored scored : body) {
            words += scored.sentence().words();
        }
        return new Budget(length.sentences(), length.wordsOf(words), length.chars());
    }

    /** Whether words or characters are limited, and not sentences alone. */
    boolean limitsWords() {
        return words != Integer.MAX_VALUE || chars != Integer.MAX_VALUE;
    }

    boolean fits(List<Excerpt> excerpts) {
        if (excerpts.size() > sentences || !limitsWords()) {
            return excerpts.size() <= sentences;
        }
        int printedWords = 0;
        int printedChars = Math.max(0, excerpts.size() - 1);
        for (Excerpt excerpt : excerpts) {
            printedWords += Words.countStrictly(excerpt.text());
            printedChars += excerpt.text().codePointCount(0, excerpt.text().length());
        }
        return printedWords <= words && printedChars <= chars;
    }
}
