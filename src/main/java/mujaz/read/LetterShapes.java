package mujaz.read;

import java.text.Normalizer;
import mujaz.model.Copy;

/**
 * Puts letters in the place of their shapes: text that is copied out of pages of print comes in Unicode's Arabic presentation
 * forms, one code for each shape of a letter, which no word is found by.
 */
final class LetterShapes {

    /** Fewer may be meant as they are. */
    private static final int FEWEST = 8;

    private LetterShapes() {}

    /** The copy in letters; the same where next to nothing in it is a shape. */
    static Copy toLetters(Copy copy) {
        String text = copy.text();
        int shapes = 0;
        for (int i = 0; i < text.length() && shapes < FEWEST; i++) {
            shapes += isShape(text.charAt(i)) ? 1 : 0;
        }
        if (shapes < FEWEST) {
            return copy;
        }
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters.append(isShape(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
        }
        return new Copy(letters.toString(), 0, true, copy.wire(), copy.warnings())
                .warned("shapes of Arabic letters: read as letters");
    }

    /** Not the ornate brackets, nor the formulas and the word for God that are one character. */
    private static boolean isShape(char c) {
        return (c >= '\uFB50' && c < '\uFD3E') || (c >= '\uFE80' && c <= '\uFEFC');
    }
}
