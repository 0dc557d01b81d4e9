package mujaz.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mujaz.model.Copy;
import org.jspecify.annotations.Nullable;

/** Repairs UTF-8 that somebody read in another charset and saved again: {@code Ø§Ù„} or {@code ط§ظ„} for {@code ال}. */
final class Mojibake {

    /** What a charset makes of the lead bytes of Arabic, and of those of typographic marks. */
    private record Misreading(String charset, String leads, String marks) {}

    private static final List<Misreading> MISREADINGS =
            List.of(new Misreading("windows-1252", "ØÙÚÛ", "â€"), new Misreading("windows-1256", "طظ", "â€"));

    /** Every second character of Arabic is a lead byte; spaces and figures are not doubled. */
    private static final double LEADS = 0.25;

    /** Bytes that a charset leaves undefined, or all of ISO-8859-1, are passed through as control characters. */
    private static boolean isPassed(char c) {
        return c >= '\u0080' && c <= '\u009F';
    }

    private Mojibake() {}

    /** The repaired copy; the same where there is nothing to repair, or where it cannot be done without loss. */
    static Copy repair(Copy copy) {
        String text = copy.text();
        for (Misreading misreading : MISREADINGS) {
            String repaired = isSuspicious(text, misreading) ? decoded(text, misreading.charset()) : null;
            if (repaired != null) {
                String warning = "UTF-8 read as " + misreading.charset() + ": repaired";
                return new Copy(repaired, 0, true, copy.wire(), List.of(warning));
            }
        }
        return copy;
    }

    private static boolean isSuspicious(String text, Misreading misreading) {
        int leads = 0;
        for (int i = 0; i < text.length(); i++) {
            leads += misreading.leads().indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return leads > LEADS * text.length() || text.contains(misreading.marks());
    }

    private static @Nullable String decoded(String text, String charset) {
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
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encoded))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
