package mujaz.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mujaz.model.Copy;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text that somebody read in another charset and saved again: UTF-8 ({@code Ø§Ù„} or {@code ط§ظ„} for {@code ال}),
 * once or twice over, and Arabic in one byte a letter ({@code Çá}).
 */
final class Mojibake {

    private static final String LATIN = "windows-1252";
    private static final String ARABIC = "windows-1256";
    private static final String ISO_ARABIC = "ISO-8859-6";

    /** What windows-1252 and windows-1256 make of the lead bytes of Arabic, and of those of typographic marks. */
    private static final String LATIN_LEADS = "ØÙÚÛ";

    private static final String ARABIC_LEADS = "طظ";
    private static final String MARKS = "â€";

    /** What they make of the lead bytes of the first. */
    private static final String LEADS_OF_LEADS = "ÃÂ";

    /** Every second character of Arabic is a lead byte; spaces and figures are not doubled. */
    private static final double LEADS = 0.25;

    private static final int MOST_TIMES = 3;

    /** Of the letters of any language of the Latin script. */
    private static final double MOST_ACCENTED = 0.5;

    /** Of the letters of Arabic news: French names. */
    private static final double FEW_ACCENTED = 0.05;

    private Mojibake() {}

    /** The repaired copy; the same where there is nothing to repair, or where it cannot be done without loss. */
    static Copy repair(Copy copy) {
        String text = copy.text();
        List<String> warnings = new ArrayList<>(copy.warnings());
        Letters letters = Letters.of(text);
        for (int i = 0; i < MOST_TIMES; i++) {
            boolean marks = letters.marks > 0 && text.contains(MARKS);
            String latin = marks || letters.isLatin() ? decoded(text, LATIN) : null;
            boolean arabic = latin == null && (marks || letters.isArabic());
            String repaired = arabic ? decoded(text, ARABIC) : latin;
            if (repaired == null) {
                break;
            }
            warnings.add("UTF-8 read as " + (arabic ? ARABIC : LATIN) + ": repaired");
            text = repaired;
            letters = Letters.of(text);
        }
        String repaired = letters.accentedShare() > MOST_ACCENTED ? arabic(text) : null;
        if (repaired != null) {
            warnings.add("Arabic read as " + LATIN + ": repaired");
            text = repaired;
        }
        return text.equals(copy.text()) ? copy : new Copy(text, 0, true, copy.wire(), warnings);
    }

    /** What tells of a text how it was misread, counted in one pass. */
    private static final class Letters {

        private final int length;
        private int latinLeads;
        private int arabicLeads;
        private int leadsOfLeads;
        private int marks;
        private int accented;
        private int letters;

        private Letters(int length) {
            this.length = length;
        }

        static Letters of(String text) {
            Letters letters = new Letters(text.length());
            for (int i = 0; i < text.length(); i++) {
                letters.count(text.charAt(i));
            }
            return letters;
        }

        private void count(char c) {
            letters += c >= 'A' ? 1 : 0;
            if (c >= 'À' && c <= 'ÿ') {
                accented++;
                latinLeads += LATIN_LEADS.indexOf(c) >= 0 ? 1 : 0;
                leadsOfLeads += LEADS_OF_LEADS.indexOf(c) >= 0 ? 1 : 0;
                marks += c == MARKS.charAt(0) ? 1 : 0;
            } else {
                arabicLeads += c == ARABIC_LEADS.charAt(0) || c == ARABIC_LEADS.charAt(1) ? 1 : 0;
            }
        }

        boolean isLatin() {
            return leadsOfLeads > 0 || latinLeads > LEADS * length;
        }

        boolean isArabic() {
            return arabicLeads > LEADS * length;
        }

        /** The share of letters with accents among all letters. */
        double accentedShare() {
            return (double) accented / Math.max(1, letters);
        }
    }

    private static @Nullable String decoded(String text, String charset) {
        byte[] encoded = bytes(text, charset);
        if (encoded == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encoded))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The text in that charset of Arabic in which more words begin with the article. */
    private static @Nullable String arabic(String text) {
        byte[] encoded = bytes(text, LATIN);
        if (encoded == null) {
            return null;
        }
        String windows = new String(encoded, Charset.forName(ARABIC));
        String iso = new String(encoded, Charset.forName(ISO_ARABIC));
        String likelier = articles(iso) > articles(windows) ? iso : windows;
        boolean arabic = articles(likelier) > 0 && Letters.of(likelier).accentedShare() < FEW_ACCENTED;
        return arabic && likelier.indexOf('\uFFFD') < 0 ? likelier : null;
    }

    private static int articles(String text) {
        int articles = 0;
        for (int at = text.indexOf("ال"); at >= 0; at = text.indexOf("ال", at + 2)) {
            articles += at == 0 || !Character.isLetter(text.charAt(at - 1)) ? 1 : 0;
        }
        return articles;
    }

    /** The bytes that were misread, or null where a character is none that the charset makes. */
    private static byte @Nullable [] bytes(String text, String charset) {
        byte[] encoded = text.getBytes(Charset.forName(charset));
        if (encoded.length != text.length()) {
            return null;
        }
        for (int i = 0; i < encoded.length; i++) {
            char c = text.charAt(i);
            if (isPassed(c)) {
                encoded[i] = (byte) c;
            } else if (encoded[i] == '?' && c != '?') {
                return null;
            }
        }
        return encoded;
    }

    /** Bytes that a charset leaves undefined, or all of ISO-8859-1, are passed through as control characters. */
    private static boolean isPassed(char c) {
        return c >= '\u0080' && c <= '\u009F';
    }
}
