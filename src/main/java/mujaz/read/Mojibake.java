package mujaz.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mujaz.model.Copy;
import org.jspecify.annotations.Nullable;

/** Repairs UTF-8 that somebody read as windows-1252 and saved again: {@code Ø§Ù„} for {@code ال}. */
final class Mojibake {

    /** The letters that lead bytes of Arabic and of typographic marks turn into. */
    private static final String LEADS = "ØÙÚÛ";

    private static final String QUOTE = "â€";

    /** Bytes that windows-1252 leaves undefined; programs pass them through as control characters. */
    private static final String PASSED = "\u0081\u008D\u008F\u0090\u009D";

    private Mojibake() {}

    /** The repaired copy; the same where there is nothing to repair, or where it cannot be done without loss. */
    static Copy repair(Copy copy) {
        String text = copy.text();
        if (!isSuspicious(text)) {
            return copy;
        }
        String repaired = decoded(text);
        if (repaired == null) {
            return copy;
        }
        return new Copy(repaired, 0, true, copy.wire(), List.of("UTF-8 read as windows-1252: repaired"));
    }

    private static boolean isSuspicious(String text) {
        if (text.contains(QUOTE)) {
            return true;
        }
        int leads = 0;
        for (int i = 0; i < LEADS.length(); i++) {
            char lead = LEADS.charAt(i);
            for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
                leads++;
            }
        }
        return leads > text.length() / 5;
    }

    private static @Nullable String decoded(String text) {
        byte[] bytes = new byte[text.length()];
        Charset windows = Charset.forName("windows-1252");
        byte[] encoded = text.getBytes(windows);
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            boolean passed = PASSED.indexOf(c) >= 0;
            if (encoded.length != text.length() || (encoded[i] == '?' && c != '?' && !passed)) {
                return null;
            }
            bytes[i] = passed ? (byte) c : encoded[i];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
