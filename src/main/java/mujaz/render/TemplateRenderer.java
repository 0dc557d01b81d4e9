package mujaz.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mujaz.language.Labels;
import mujaz.model.Summary;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/**
 * The brief in the user's own form: {@code ${dateline.place}} stands for a field of the JSON output by its path, an element
 * of an array by its number from 0; {@code ${dateline.date:-no date}} gives a default. Nothing else is ever looked up, and
 * what stands in a release is not expanded.
 */
public final class TemplateRenderer implements Renderer {

    /** {@code ${path}} without default, and not escaped by a second dollar sign. */
    private static final Pattern BARE = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z0-9.]+)\\}");

    private static final Pattern NAME = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z0-9]+)");
    private static final Pattern OPEN = Pattern.compile("(?<!\\$)\\$\\{");
    private static final List<String> TEXTS = List.of("headline", "dateline", "signoff", "summary");
    private static final JsonFactory JSON = new JsonFactory();

    private final String template;
    private final int actors;
    private final JsonRenderer renderer = new JsonRenderer(false, false);

    /**
     * Makes a renderer.
     *
     * @param template the form; a line feed is added where it does not end with one
     * @param actors {@code ${actors}} names at most so many key actors
     */
    public TemplateRenderer(String template, int actors) {
        // A field that is null prints nothing, where StringSubstitutor would leave its name.
        this.template = BARE.matcher(template.endsWith("\n") ? template : template + "\n")
                .replaceAll("\\${$1:-}");
        this.actors = actors;
    }

    /** The first field that a template names and no brief has, or null. */
    public static @Nullable String unknownField(String template) {
        Matcher names = NAME.matcher(template);
        while (names.find()) {
            if (!JsonRenderer.FIELDS.contains(names.group(1))) {
                return names.group(1);
            }
        }
        return null;
    }

    /** Whether a template closes all that it opens. */
    public static boolean isClosed(String template) {
        return !OPEN.matcher(template)
                .region(template.lastIndexOf('}') + 1, template.length())
                .useTransparentBounds(true)
                .find();
    }

    @Override
    public String render(Summary summary, Labels labels) {
        Map<String, String> values = new HashMap<>();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            renderer.render(json, summary, null);
            addTo(values, json.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        for (String field : TEXTS) {
            String text = values.get(field + ".text");
            if (text != null) {
                values.put(field, text);
            }
        }
        String title = values.get("headline.title");
        if (title != null) {
            values.put("headline", title);
        }
        values.put("actors", TextRenderer.namesAndRoles(summary.cast().key(actors), labels));
        return new StringSubstitutor(values)
                .setDisableSubstitutionInValues(true)
                .replace(template);
    }

    /** Each scalar of an object under its path. */
    private static void addTo(Map<String, String> values, byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    values.put(path.substring(1).replace('/', '.'), parser.getText());
                }
            }
        }
    }
}
