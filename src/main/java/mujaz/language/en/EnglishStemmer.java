package mujaz.language.en;

import mujaz.language.Stemmer;

/** Plural and possessive endings off. */
public final class EnglishStemmer implements Stemmer {

    @Override
    public String stem(String form) {
        if (form.endsWith("'s") && form.length() > 3) {
            return form.substring(0, form.length() - 2);
        }
        if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
            return form.substring(0, form.length() - 1);
        }
        return form;
    }
}
