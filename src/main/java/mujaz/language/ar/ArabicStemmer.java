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
        // Bounds instead of shorter and shorter strings: this runs for every word of an archive.
        int start = form.charAt(0) == 'و' && form.length() > 3 ? 1 : 0;
        int end = form.length();
        for (String prefix : PREFIXES) {
            if (end - start - prefix.length() >= 2 && form.startsWith(prefix, start)) {
                start += prefix.length();
                break;
            }
        }
        for (String suffix : SUFFIXES) {
            if (end - start - suffix.length() >= 2 && form.startsWith(suffix, end - suffix.length())) {
                end -= suffix.length();
            }
        }
        return form.substring(start, end);
    }
}
