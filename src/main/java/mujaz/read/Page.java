package mujaz.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mujaz.model.Copy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes the story out of a saved web page: its title, and the block whose paragraphs hold the most text that is no link
 * (after Readability, Arc90 2009, and boilerplate detection by link density, Kohlschütter et al. 2010).
 */
public final class Page {

    private static final String NO_PROSE =
            "script, style, noscript, template, svg, iframe, object, nav, aside, footer, form, button, select, figure,"
                    + " figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    /** Names that sites give to what stands round a story. */
    private static final Pattern CHROME = Pattern.compile(
            "(?:^|[\\s_-])(?:share|sharing|social|related|comments?|menu|breadcrumbs?|sidebar|widget|cookies?"
                    + "|newsletter|subscribe|banner|advert|ads?|promo|tags?|caption|toolbar|popup|modal|recommended"
                    + "|most-?read|read-?more|copyright|pagination)(?:$|[\\s_-])");

    /** What separates a title from the name of the site. */
    private static final Pattern SITE = Pattern.compile("\\s[|»·–—-]\\s");

    private static final String BLOCKS = "p, div, li, h2, h3, h4, h5, blockquote, td, article, section, pre";

    /** Characters of the shortest block that speaks for its parent. */
    private static final int SHORTEST_PARAGRAPH = 40;

    /** Share of linked text above which a block is a list of links. */
    private static final double MOST_LINKED = 0.4;

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    /** Reads a page in the charset that it declares, by byte order mark or in its head. */
    public static Copy of(byte[] bytes) throws IOException {
        return new Page(Jsoup.parse(new ByteArrayInputStream(bytes), null, "")).copy();
    }

    /** Reads a page that is decoded already. */
    public static Copy of(String html) {
        return new Page(Jsoup.parse(html)).copy();
    }

    /** The lines of a text in which single tags stand. */
    static String withoutTags(String text) {
        List<String> lines = new ArrayList<>();
        // Line ends mean nothing on a page, but much in a text.
        addBlocks(Jsoup.parseBodyFragment(text.replace("\n", "\n<br>")).body(), lines);
        return String.join("\n\n", lines);
    }

    private Copy copy() {
        StringBuilder text = new StringBuilder();
        String title = title();
        if (title != null) {
            text.append(title);
        }
        for (String paragraph : paragraphs()) {
            if (!paragraph.equals(title)) {
                text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            }
        }
        return new Copy(text.toString(), 0, true, null, List.of());
    }

    /** The heading of the story, what the page is shared as, or its title less the name of the site. */
    private @Nullable String title() {
        Element shared = document.selectFirst("meta[property=og:title]");
        String name = shared == null ? document.title() : shared.attr("content");
        String heading = null;
        for (Element h1 : document.select("h1")) {
            String text = h1.text().strip();
            if (!text.isEmpty() && (heading == null || name.contains(text))) {
                heading = text;
            }
        }
        if (heading != null && (name.isBlank() || name.contains(heading))) {
            return heading;
        }
        String[] parts = SITE.split(name.strip(), -1);
        String longest = parts[0];
        for (String part : parts) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.isBlank() ? heading : longest.strip();
    }

    private List<String> paragraphs() {
        document.select(NO_PROSE).remove();
        Element body = document.body();
        int all = body.text().length();
        for (Element element : body.select("[class], [id]")) {
            boolean chrome = CHROME.matcher(element.className().toLowerCase(Locale.ROOT))
                            .find()
                    || CHROME.matcher(element.id().toLowerCase(Locale.ROOT)).find();
            if (chrome && !element.equals(body) && element.text().length() < all / 2) {
                element.remove();
            }
        }
        Element story = story(body);
        List<String> paragraphs = new ArrayList<>();
        addBlocks(story, paragraphs);
        return paragraphs;
    }

    /** The element whose own paragraphs, and half of those one step below, have the most text without links. */
    private static Element story(Element body) {
        Map<Element, Double> weights = new HashMap<>();
        Element best = body;
        double most = 0;
        for (Element block : body.select(BLOCKS)) {
            int length = ownLength(block);
            Element parent = block.parent();
            if (length < SHORTEST_PARAGRAPH || parent == null) {
                continue;
            }
            // A text without paragraphs of its own is parted by line breaks in one block.
            boolean broken = !block.select("br").isEmpty();
            Element holder = broken ? block : parent;
            double weight = weights.merge(holder, (double) length, Double::sum);
            if (weight > most) {
                most = weight;
                best = holder;
            }
            Element above = holder.parent();
            if (above != null && !above.equals(body)) {
                double half = weights.merge(above, length / 2.0, Double::sum);
                if (half > most) {
                    most = half;
                    best = above;
                }
            }
        }
        return best;
    }

    /** Characters that stand in a block itself and not in a block inside it, links left out. */
    private static int ownLength(Element block) {
        int length = 0;
        for (Node node : block.childNodes()) {
            if (node instanceof TextNode text) {
                length += text.text().strip().length();
            } else if (node instanceof Element child
                    && !child.isBlock()
                    && !child.normalName().equals("a")) {
                length += child.text().length();
            }
        }
        return length;
    }

    /** Adds the text of each block, in order, parted also where a line is broken. */
    private static void addBlocks(Element element, List<String> paragraphs) {
        StringBuilder line = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br") || child.isBlock()) {
                    addLine(line, paragraphs);
                }
                if (child.isBlock() || !child.select("br").isEmpty()) {
                    if (!isLinks(child)) {
                        addBlocks(child, paragraphs);
                    }
                } else {
                    line.append(child.text());
                }
            }
        }
        addLine(line, paragraphs);
    }

    private static boolean isLinks(Element block) {
        int linked = 0;
        for (Element link : block.select("a")) {
            linked += link.text().length();
        }
        return linked > MOST_LINKED * block.text().length() && linked > 0;
    }

    private static void addLine(StringBuilder line, List<String> paragraphs) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        line.setLength(0);
    }
}
