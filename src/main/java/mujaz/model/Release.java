package mujaz.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item as an agency issued it. The text stays as received; its parts are spans.
 *
 * @param name file name, {@code -} for standard input, or the id that came with it
 * @param copy the text, and where it comes from
 * @param language BCP 47 tag, {@code und} where unknown
 * @param headline the headline line, or null
 * @param title the headline without desk slug and ordinal of its take, or null
 * @param givenHeadline a headline that came beside the text and not in it, or null
 * @param dateline the dateline, or null
 * @param paragraphs the body, in order: no headline, dateline, sign-off or noise inside
 * @param signOff the closing marks, or null
 * @param noise lines that are neither headline, dateline, body nor sign-off
 * @param warnings what the reader was not sure of
 */
public record Release(
        String name,
        Copy copy,
        String language,
        @Nullable Span headline,
        @Nullable Span title,
        @Nullable String givenHeadline,
        @Nullable Dateline dateline,
        List<Span> paragraphs,
        @Nullable SignOff signOff,
        List<Span> noise,
        List<String> warnings) {

    public Release {
        paragraphs = List.copyOf(paragraphs);
        noise = List.copyOf(noise);
        warnings = List.copyOf(warnings);
    }

    /** The text that its spans are positions of. */
    public String text() {
        return copy.text();
    }

    /** Whether nothing marks it as an agency's release: running news, or a part of a text. */
    public boolean isNews() {
        return dateline == null && signOff == null && headlineText().isEmpty();
    }

    /** The headline's words, wherever they came from; empty where there is none. */
    public String headlineText() {
        if (givenHeadline != null) {
            return givenHeadline;
        }
        return headline == null ? "" : headline.of(text());
    }

    /** The headline as readers want it, without the desk's slug; empty where there is none. */
    public String titleText() {
        if (givenHeadline != null) {
            return givenHeadline;
        }
        return title == null ? "" : title.of(text());
    }
}
