package mujaz.read;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Copy;
import mujaz.model.Span;
import mujaz.model.WireHeader;
import org.jspecify.annotations.Nullable;

/**
 * Takes releases out of the messages of a wire: SOH, header, STX, text, ETX, day and hour, EOT (IPTC 7901; ANPA 1312 has
 * the slug on a second line of its header).
 */
final class WireMessages {

    private static final char START_OF_HEADER = '\u0001';
    private static final char START_OF_TEXT = '\u0002';
    private static final char END_OF_TEXT = '\u0003';
    private static final char END_OF_TRANSMISSION = '\u0004';

    private WireMessages() {}

    static boolean isWire(String text) {
        return text.indexOf(START_OF_HEADER) >= 0;
    }

    /** The text of each message, with its header. */
    static List<Copy> unwrap(Copy whole) {
        List<Copy> messages = new ArrayList<>();
        String text = whole.text();
        CodePoints codePoints = new CodePoints(text);
        int start = text.indexOf(START_OF_HEADER);
        while (start >= 0) {
            int next = text.indexOf(START_OF_HEADER, start + 1);
            messages.add(message(whole, start + 1, next < 0 ? text.length() : next, codePoints));
            start = next;
        }
        return messages;
    }

    private static Copy message(Copy whole, int start, int end, CodePoints codePoints) {
        String text = whole.text();
        int mark = text.indexOf(START_OF_TEXT, start);
        int headerEnd = mark < 0 || mark >= end ? lineEnd(text, start, end) : mark;
        int from = Math.min(end, headerEnd + 1);
        int to = before(text, END_OF_TEXT, from, before(text, END_OF_TRANSMISSION, from, end));
        String time = to < end
                ? text.substring(to + 1, before(text, END_OF_TRANSMISSION, to + 1, end))
                        .strip()
                : "";
        return whole.part(new Span(from, to), codePoints.before(from), header(text.substring(start, headerEnd), time));
    }

    private static int before(String text, char mark, int from, int end) {
        int at = text.indexOf(mark, from);
        return at < 0 || at > end ? end : at;
    }

    private static int lineEnd(String text, int start, int end) {
        int at = text.indexOf('\n', start);
        return at < 0 || at > end ? end : at;
    }

    /** {@code WAM0042 4 POL 250 Energy-Talks}: source, priority, category, words, slug. */
    private static WireHeader header(String header, String time) {
        String[] lines = header.strip().split("\\R", 2);
        String[] fields = lines[0].strip().split("\\s+", -1);
        String priority = null;
        String category = null;
        Integer words = null;
        StringBuilder slug = new StringBuilder();
        for (int i = 1; i < fields.length; i++) {
            String field = fields[i];
            if (priority == null && field.length() == 1) {
                priority = field;
            } else if (category == null && field.length() <= 3 && !isNumber(field)) {
                category = field;
            } else if (words == null && isNumber(field)) {
                words = Integer.valueOf(field);
            } else {
                slug.append(slug.isEmpty() ? "" : " ").append(field);
            }
        }
        if (slug.isEmpty() && lines.length > 1) {
            slug.append(lines[1].replace("^", "").strip());
        }
        return new WireHeader(or(fields[0]), priority, category, words, or(slug.toString()), or(time));
    }

    private static @Nullable String or(String text) {
        return text.isEmpty() ? null : text;
    }

    private static boolean isNumber(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                return false;
            }
        }
        return !field.isEmpty() && field.length() <= 6;
    }
}
