package mujaz.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import mujaz.language.Labels;
import mujaz.model.Actor;
import mujaz.model.Dateline;
import mujaz.model.Release;
import mujaz.model.SignOff;
import mujaz.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * The brief as an item of IPTC ninjs 3.1 (News in JSON), one object a line. The schema is closed, and says nothing of when
 * an item was made: a dateline has a day and no time, so there is no {@code contentCreated}, and the same release gives the
 * same bytes. A person's office stands in {@code literal}.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
public final class NinjsRenderer implements Renderer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String PLAIN = "text/plain";

    @Override
    public String render(Summary summary, Labels labels) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writeItem(json, summary.release());
            writeDescriptions(json, summary, labels);
            writeActors(json, summary);
            writeSource(json, summary.release());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be written
        }
        return out.append('\n').toString();
    }

    private static void writeItem(JsonGenerator json, Release release) throws IOException {
        json.writeStringField("uri", "urn:uuid:" + UUID.nameUUIDFromBytes(bytes(release)));
        json.writeStringField("type", "text");
        json.writeObjectFieldStart("standard");
        json.writeStringField("name", "ninjs");
        json.writeStringField("version", "3.1");
        json.writeStringField("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        json.writeEndObject();
        json.writeStringField("representationType", "partial");
        json.writeStringField("profile", "mujaz-brief");
        json.writeStringField("pubStatus", "usable");
        json.writeStringField("language", release.language());
        Dateline dateline = release.dateline();
        if (dateline != null && dateline.place() != null) {
            json.writeStringField("located", dateline.place());
        }
        if (!release.titleText().isBlank()) {
            json.writeArrayFieldStart("headlines");
            writeValue(json, "main", release.titleText());
            json.writeEndArray();
        }
    }

    private static byte[] bytes(Release release) {
        return (release.name() + '\n' + release.text()).getBytes(StandardCharsets.UTF_8);
    }

    private static void writeDescriptions(JsonGenerator json, Summary summary, Labels labels) throws IOException {
        json.writeArrayFieldStart("descriptions");
        writeValue(json, "summary", summary.text());
        String dateline = new DatelineText(labels, false).of(summary.release().dateline());
        if (!dateline.isEmpty()) {
            writeValue(json, "dateline", dateline);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("bodies");
        json.writeStartObject();
        json.writeStringField("role", "brief");
        json.writeStringField("contentType", PLAIN);
        json.writeNumberField(
                "charCount", summary.text().codePointCount(0, summary.text().length()));
        json.writeNumberField("wordCount", summary.words());
        json.writeStringField("value", summary.text());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeValue(JsonGenerator json, String role, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("role", role);
        json.writeStringField("contentType", PLAIN);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private static void writeActors(JsonGenerator json, Summary summary) throws IOException {
        List<Actor> actors = summary.cast().actors();
        writeNames(json, "people", actors, Actor.Type.PERSON);
        writeNames(json, "organisations", actors, Actor.Type.ORGANIZATION);
        writeNames(json, "places", actors, Actor.Type.PLACE);
    }

    private static void writeNames(JsonGenerator json, String field, List<Actor> actors, Actor.Type type)
            throws IOException {
        boolean open = false;
        for (Actor actor : actors) {
            if (actor.type() == type) {
                if (!open) {
                    json.writeArrayFieldStart(field);
                    open = true;
                }
                writeName(json, actor);
            }
        }
        if (open) {
            json.writeEndArray();
        }
    }

    private static void writeName(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", actor.name());
        json.writeStringField("rel", actor.central() ? "key" : "mentioned");
        if (actor.role() != null) {
            json.writeStringField("literal", actor.role());
        }
        json.writeEndObject();
    }

    private static void writeSource(JsonGenerator json, Release release) throws IOException {
        String agency = agency(release);
        if (agency != null) {
            json.writeArrayFieldStart("infoSources");
            json.writeStartObject();
            json.writeStringField("name", agency);
            json.writeStringField("role", "agency");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("altIds");
        json.writeStartObject();
        json.writeStringField("role", "source");
        json.writeStringField("value", release.name());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static @Nullable String agency(Release release) {
        Dateline dateline = release.dateline();
        if (dateline != null && dateline.agency() != null) {
            return dateline.agency();
        }
        SignOff signOff = release.signOff();
        return signOff == null ? null : signOff.agency();
    }
}
