package mujaz.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mujaz.model.Length;
import org.jspecify.annotations.Nullable;

/** An article with reference summaries, and the length at which its set is compared. */
record Article(
        String id, String language, @Nullable String title, String text, List<String> references, Length length) {

    /** The agreed length of a set, which depends on the article where the references set it. */
    interface Budget {
        Length of(List<String> references);
    }

    static List<Article> read(Path file, String split, Budget budget) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode json : JsonLines.read(file)) {
            if (json.path("split").asText().equals(split)) {
                List<String> references = JsonLines.strings(json.get("references"));
                articles.add(new Article(
                        json.get("id").asText(),
                        json.get("lang").asText(),
                        json.get("title").isNull() ? null : json.get("title").asText(),
                        json.get("text").asText(),
                        references,
                        budget.of(references)));
            }
        }
        return articles;
    }

    List<List<String>> referenceWords() {
        List<List<String>> words = new ArrayList<>();
        for (String reference : references) {
            words.add(Words.of(reference));
        }
        return words;
    }
}
