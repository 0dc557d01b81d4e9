package mujaz.model;

import java.util.List;

/**
 * A release and its brief.
 *
 * @param release the release as read
 * @param sentences all sentences of the body
 * @param scores their scores, same order
 * @param cast actors and statements
 * @param dates dates named in the body, in order
 * @param excerpts the sentences of the brief, in document order
 * @param warnings what the program was not sure of, the reader's warnings included
 */
public record Summary(
        Release release,
        List<Sentence> sentences,
        List<Scored> scores,
        Cast cast,
        List<DateMention> dates,
        List<Excerpt> excerpts,
        List<String> warnings) {

    public Summary {
        sentences = List.copyOf(sentences);
        scores = List.copyOf(scores);
        dates = List.copyOf(dates);
        excerpts = List.copyOf(excerpts);
        warnings = List.copyOf(warnings);
    }

    /** Number of words in the brief. */
    public int words() {
        int words = 0;
        for (Excerpt excerpt : excerpts) {
            words += excerpt.words();
        }
        return words;
    }

    /** The brief's running text: its sentences joined by a space. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Excerpt excerpt : excerpts) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(excerpt.text());
        }
        return text.toString();
    }
}
