package mujaz.language.en;

import mujaz.language.Stemmer;

/** The S stemmer (Harman 1991), which takes plurals to their singular, and the genitive off before it. */
public final class EnglishStemmer implements Stemmer {

    @Override
    public String stem(String form) {
        String word = form.endsWith("'s") && form.length() > 3 ? form.substring(0, form.length() - 2) : form;
        if (word.length() <= 3 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            boolean kept = word.endsWith("eies") || word.endsWith("aies");
            return kept ? word : word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es")) {
            boolean kept = word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes");
            return kept ? word : word.substring(0, word.length() - 1);
        }
        return word.endsWith("us") || word.endsWith("ss") ? word : word.substring(0, word.length() - 1);
    }
}
