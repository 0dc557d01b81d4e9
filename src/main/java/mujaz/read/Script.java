package mujaz.read;

/** Tells a text's language by its letters. */
final class Script {

    private Script() {}

    static String language(String text) {
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0621' && c <= '\u064A') {
                arabic++;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            }
        }
        if (arabic == 0 && latin == 0) {
            return "und";
        }
        return arabic >= latin ? "ar" : "en";
    }
}
