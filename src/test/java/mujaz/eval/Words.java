package mujaz.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as the scorers compare them: independent of the program's own tokens, so that a fault there cannot hide here.
 * Tashkeel and tatweel off; alef, yeh, teh marbuta and hamza seats folded; Arabic digits as 0 to 9; lower case.
 */
final class Words {

    private static final Pattern TASHKEEL = Pattern.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[.,\u066b\u066c'\u2019][0-9]+|['\u2019][a-z]+)*");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String FROM = "أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
    private static final String TO = "اااايهوي01234567890123456789";

    private Words() {}

    static List<String> of(String text) {
        return matches(WORD, fold(text, FROM.length()));
    }

    /** Letters and digits only: what the releases scorer compares strings by. Its digits stay as written. */
    static String key(String text) {
        return String.join(" ", matches(RUN, fold(text, 8)));
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String fold(String text, int folds) {
        StringBuilder folded = new StringBuilder(TASHKEEL.matcher(text).replaceAll(""));
        for (int i = 0; i < folded.length(); i++) {
            int at = FROM.indexOf(folded.charAt(i));
            if (at >= 0 && at < folds) {
                folded.setCharAt(i, TO.charAt(at));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
