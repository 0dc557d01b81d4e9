package mujaz.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mujaz.model.Actor;
import mujaz.model.Copy;
import mujaz.model.DateMention;
import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Excerpt;
import mujaz.model.Mention;
import mujaz.model.Release;
import mujaz.model.Restoration;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import mujaz.model.SignOff;
import mujaz.model.Span;
import mujaz.model.Statement;
import mujaz.model.Summary;
import mujaz.model.WireHeader;
import org.jspecify.annotations.Nullable;

/** The brief for programs to read: JSON as {@code summary.schema.json} describes it, in UTF-8. */
public final class JsonRenderer {

    /** The fields of a brief. */
    public static final List<String> FIELDS = List.of(
            "schema",
            "id",
            "language",
            "headline",
            "dateline",
            "signoff",
            "summary",
            "actors",
            "statements",
            "dates",
            "sentences",
            "noise",
            "warnings",
            "stats",
            "text",
            "wire");

    private static final String SCHEMA = "1";
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final boolean pretty;
    private final boolean explain;

    /**
     * Makes a renderer.
     *
     * @param pretty whether an object is spread over lines for people to read
     * @param explain whether sentences show their features
     */
    public JsonRenderer(boolean pretty, boolean explain) {
        this.pretty = pretty;
        this.explain = explain;
    }

    /** Whether a field of a brief, or of the record in its place, has this name, which no field of the input may then take. */
    public static boolean writes(String field) {
        return FIELDS.contains(field) || field.equals("line") || field.equals("error");
    }

    /** One brief as one JSON object, without a line end. */
    public void render(OutputStream out, Summary summary, @Nullable Envelope envelope) throws IOException {
        writeObject(out, json -> {
            json.writeStringField("schema", SCHEMA);
            if (envelope == null) {
                json.writeStringField("id", summary.release().name());
            } else {
                writeId(json, envelope);
            }
            new Writer(json, summary, explain).write();
            if (envelope != null) {
                writeFields(json, envelope);
            }
        });
    }

    /** The record that stands in the place of a brief that could not be made. */
    public void renderError(OutputStream out, Envelope envelope, String code, String message) throws IOException {
        writeObject(out, json -> {
            writeId(json, envelope);
            json.writeNumberField("line", envelope.line());
            json.writeObjectFieldStart("error");
            json.writeStringField("code", code);
            json.writeStringField("message", message);
            json.writeEndObject();
            writeFields(json, envelope);
        });
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private void writeObject(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (pretty) {
                json.setPrettyPrinter(printer());
            }
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(INDENTER);
    }

    private static void writeId(JsonGenerator json, Envelope envelope) throws IOException {
        json.writeFieldName("id");
        json.writeRawValue(envelope.id() == null ? "null" : envelope.id());
    }

    private static void writeFields(JsonGenerator json, Envelope envelope) throws IOException {
        for (Map.Entry<String, String> field : envelope.fields().entrySet()) {
            json.writeFieldName(field.getKey());
            json.writeRawValue(field.getValue());
        }
    }

    /** Writes the fields of one brief, in the order of the contract. */
    private static final class Writer {

        private final JsonGenerator json;
        private final Summary summary;
        private final Release release;
        private final CodePoints points;
        private final boolean explain;

        Writer(JsonGenerator json, Summary summary, boolean explain) {
            this.json = json;
            this.summary = summary;
            this.release = summary.release();
            this.points = new CodePoints(release.text(), release.copy().offset());
            this.explain = explain;
        }

        void write() throws IOException {
            json.writeStringField("language", release.language());
            writeHeadline();
            writeDateline(release.dateline());
            writeSignOff(release.signOff());
            writeSummary();
            writeActors();
            writeStatements();
            writeDates();
            writeSentences();
            writeNoise();
            writeStrings("warnings", summary.warnings());
            writeStats();
            writeSource(release.copy());
        }

        /** What the input alone does not tell: the text that offsets point into, and the header of its envelope. */
        private void writeSource(Copy copy) throws IOException {
            if (copy.derived()) {
                json.writeStringField("text", copy.text());
            }
            WireHeader wire = copy.wire();
            if (wire == null) {
                return;
            }
            json.writeObjectFieldStart("wire");
            writeString("source", wire.source());
            writeString("priority", wire.priority());
            writeString("category", wire.category());
            if (wire.words() == null) {
                json.writeNullField("words");
            } else {
                json.writeNumberField("words", wire.words());
            }
            writeString("slug", wire.slug());
            writeString("time", wire.time());
            json.writeEndObject();
        }

        /** A headline that came beside the text stands nowhere in it, and has no offsets. */
        private void writeHeadline() throws IOException {
            if (release.givenHeadline() != null) {
                json.writeObjectFieldStart("headline");
                json.writeStringField("text", release.givenHeadline());
                json.writeEndObject();
            } else if (release.headline() != null) {
                json.writeObjectFieldStart("headline");
                writeTextAndSpan(release.headline());
                if (!release.headline().equals(release.title())) {
                    json.writeStringField("title", release.titleText());
                }
                json.writeEndObject();
            } else {
                json.writeNullField("headline");
            }
        }

        private void writeDateline(@Nullable Dateline dateline) throws IOException {
            if (dateline == null) {
                json.writeNullField("dateline");
                return;
            }
            json.writeObjectFieldStart("dateline");
            writeTextAndSpan(dateline.span());
            writeString("place", dateline.place());
            writeDay("date", dateline.date());
            writeDay("hijri", dateline.hijri());
            writeString("agency", dateline.agency());
            writeString("agencyText", dateline.agencyText());
            json.writeEndObject();
        }

        private void writeSignOff(@Nullable SignOff signOff) throws IOException {
            if (signOff == null) {
                json.writeNullField("signoff");
                return;
            }
            json.writeObjectFieldStart("signoff");
            writeTextAndSpan(signOff.span());
            writeString("agency", signOff.agency());
            writeStrings("credits", signOff.credits());
            json.writeEndObject();
        }

        private void writeSummary() throws IOException {
            int words = summary.words();
            int all = bodyWords();
            json.writeObjectFieldStart("summary");
            json.writeStringField("text", summary.text());
            json.writeNumberField("words", words);
            writeRounded("ratio", all == 0 ? 0 : (double) words / all);
            json.writeArrayFieldStart("sentences");
            for (Excerpt excerpt : summary.excerpts()) {
                writeExcerpt(excerpt);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void writeExcerpt(Excerpt excerpt) throws IOException {
            Sentence sentence = excerpt.sentence();
            json.writeStartObject();
            json.writeNumberField("sentence", sentence.index());
            json.writeStringField("text", excerpt.text());
            writeSpan(sentence.span());
            json.writeArrayFieldStart("kept");
            for (Span kept : excerpt.kept()) {
                json.writeStartArray();
                json.writeNumber(points.of(kept.start()));
                json.writeNumber(points.of(kept.end()));
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("restored");
            for (Restoration restoration : excerpt.restored()) {
                json.writeStartObject();
                json.writeNumberField("at", points.of(restoration.at()));
                json.writeStringField("text", restoration.text());
                json.writeStringField("for", lower(restoration.purpose()));
                json.writeEndObject();
            }
            json.writeEndArray();
            writeString("speaker", excerpt.speaker());
            writeRounded("score", summary.scores().get(sentence.index()).score());
            json.writeEndObject();
        }

        private void writeActors() throws IOException {
            json.writeArrayFieldStart("actors");
            for (Actor actor : summary.cast().actors()) {
                json.writeStartObject();
                json.writeStringField("name", actor.name());
                json.writeStringField("type", lower(actor.type()));
                writeString("role", actor.role());
                writeString("honorific", actor.honorific());
                writeStrings("aliases", actor.aliases());
                writeRounded("salience", actor.salience());
                json.writeBooleanField("central", actor.central());
                if (explain) {
                    writeWhy(actor);
                }
                json.writeArrayFieldStart("mentions");
                for (Mention mention : actor.mentions()) {
                    json.writeStartObject();
                    writeTextAndSpan(mention.span());
                    json.writeStringField("kind", lower(mention.kind()));
                    if (mention.place() && actor.type() != Actor.Type.PLACE) {
                        json.writeStringField("type", lower(Actor.Type.PLACE));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        /** What it does in the release. */
        private void writeWhy(Actor actor) throws IOException {
            json.writeArrayFieldStart("why");
            for (Actor.Part part : actor.parts()) {
                json.writeString(lower(part));
            }
            json.writeEndArray();
        }

        private void writeStatements() throws IOException {
            json.writeArrayFieldStart("statements");
            for (Statement statement : summary.cast().statements()) {
                json.writeStartObject();
                writeString("speaker", statement.speaker());
                json.writeStringField("verb", statement.verb().of(release.text()));
                writeSpan(statement.span());
                json.writeBooleanField("direct", statement.direct());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void writeDates() throws IOException {
            json.writeArrayFieldStart("dates");
            for (DateMention date : summary.dates()) {
                json.writeStartObject();
                writeTextAndSpan(date.span());
                json.writeStringField("date", date.date());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void writeSentences() throws IOException {
            json.writeArrayFieldStart("sentences");
            for (Sentence sentence : summary.sentences()) {
                Scored scored = summary.scores().get(sentence.index());
                json.writeStartObject();
                writeSpan(sentence.span());
                json.writeNumberField("paragraph", sentence.paragraph());
                writeRounded("score", scored.score());
                if (explain) {
                    writeFeatures(scored.parts());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void writeFeatures(List<Scored.Part> parts) throws IOException {
            json.writeObjectFieldStart("features");
            for (Scored.Part part : parts) {
                json.writeObjectFieldStart(part.feature());
                writeRounded("value", part.value());
                writeRounded("weight", part.weight());
                writeRounded("score", part.contribution());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void writeNoise() throws IOException {
            json.writeArrayFieldStart("noise");
            for (Span noise : release.noise()) {
                json.writeStartObject();
                writeTextAndSpan(noise);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void writeStats() throws IOException {
            json.writeObjectFieldStart("stats");
            json.writeNumberField("words", bodyWords());
            json.writeNumberField("sentences", summary.sentences().size());
            json.writeNumberField("paragraphs", release.paragraphs().size());
            json.writeEndObject();
        }

        private int bodyWords() {
            int words = 0;
            for (Sentence sentence : summary.sentences()) {
                words += sentence.words();
            }
            return words;
        }

        private void writeTextAndSpan(Span span) throws IOException {
            json.writeStringField("text", span.of(release.text()));
            writeSpan(span);
        }

        private void writeSpan(Span span) throws IOException {
            json.writeNumberField("start", points.of(span.start()));
            json.writeNumberField("end", points.of(span.end()));
        }

        private void writeString(String field, @Nullable String value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else {
                json.writeStringField(field, value);
            }
        }

        private void writeDay(String field, @Nullable Day day) throws IOException {
            writeString(field, day == null ? null : day.iso());
        }

        private void writeStrings(String field, List<String> values) throws IOException {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        /** Four decimals: more would only tell how floating point works. */
        private void writeRounded(String field, double value) throws IOException {
            json.writeNumberField(field, Math.round(value * 10_000) / 10_000.0);
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
