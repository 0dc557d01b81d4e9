package mujaz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by the first tag whether an input is a page or a piece of one. A word in angle brackets may open a text as well; so
 * a tag is taken for one only where its name is known, and where it ends at once or has attributes.
 */
final class PageOpening {

    private static final Set<String> NAMES = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "base",
            "link",
            "style",
            "script",
            "main",
            "article",
            "section",
            "header",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "span",
            "table",
            "tbody",
            "tr",
            "td",
            "ul",
            "ol",
            "li",
            "blockquote",
            "figure",
            "img",
            "a",
            "b",
            "strong",
            "em",
            "i",
            "font",
            "center",
            "br",
            "hr",
            "nav",
            "!doctype",
            "!--",
            "?xml");

    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_TAG = 500;

    private PageOpening() {}

    /** Whether a tag of a page goes on in this stream, from which {@code <} was read; reads no further than its end. */
    static boolean follows(InputStream in) throws IOException {
        StringBuilder name = new StringBuilder();
        int b = in.read();
        while (isNamePart(b) && name.length() < LONGEST_NAME && !name.toString().equals("!--")) {
            name.append((char) b);
            b = in.read();
        }
        String known = name.toString().toLowerCase(Locale.ROOT);
        if (!NAMES.contains(known)) {
            return false;
        }
        return isDeclaration(known) || b == '>' || (b == '/' && in.read() == '>') || (isSpace(b) && hasAttribute(in));
    }

    private static boolean isDeclaration(String name) {
        return name.charAt(0) == '!' || name.charAt(0) == '?';
    }

    /** Whether a name, {@code =} and {@code >} follow, or nothing but space before {@code >}. */
    private static boolean hasAttribute(InputStream in) throws IOException {
        boolean named = false;
        boolean valued = false;
        for (int i = 0; i < LONGEST_TAG; i++) {
            int b = in.read();
            if (b < 0 || b == '>') {
                return b == '>' && (valued || !named);
            }
            valued |= named && b == '=';
            named |= !isSpace(b) && b != '/';
        }
        return valued;
    }

    private static boolean isNamePart(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '1' && b <= '6') || "!?-".indexOf(b) >= 0;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
