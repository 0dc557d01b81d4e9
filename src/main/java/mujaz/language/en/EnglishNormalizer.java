package mujaz.language.en;

import mujaz.language.Normalizer;

/** English spelling for matching: lower case, straight apostrophes, invisible marks off. */
public final class EnglishNormalizer implements Normalizer {

    @Override
    public String normalize(CharSequence word) {
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\u2019' || c == '\u02BC') {
                form.append('\'');
            } else if (!Character.isIdentifierIgnorable(c)) {
                form.append(Character.toLowerCase(c));
            }
        }
        return form.toString();
    }
}
