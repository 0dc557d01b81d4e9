package mujaz.language.ar;

import mujaz.language.Stemmer;

/**
 * Light10 (Larkey, Ballesteros and Connell 2002) over {@link ArabicNormalizer} forms: a leading waw, one article with its
 * clitics, then frequent suffixes.
 */
public final class ArabicStemmer implements Stemmer {

    private static final String[] PREFIXES = {"ال", "وال", "بال", "كال", "فال", "لل"};
    private static final String[] SUFFIXES = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};

    @Override
    public String stem(String form) {
        if (form.isEmpty() || form.charAt(0) < '\u0600' || form.charAt(0) > '\u06FF') {
            return form;
        }
        String stem = form.charAt(0) == 'و' && form.length() > 3 ? form.substring(1) : form;
        for (String prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= 2) {
                stem = stem.substring(prefix.length());
                break;
            }
        }
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 2) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }
}
