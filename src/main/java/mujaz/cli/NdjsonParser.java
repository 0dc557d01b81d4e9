package mujaz.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mujaz.cli.InputException.Code;
import mujaz.render.Envelope;
import mujaz.render.JsonRenderer;
import org.jspecify.annotations.Nullable;

/** Reads one object of NDJSON input; what is wrong with it goes into the item, beside the id as far as it was read. */
final class NdjsonParser {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] bytes;
    private final int line;
    private final boolean passthrough;
    private final JsonParser json;

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String text;
    private boolean headlineGiven;
    private @Nullable String headline;
    private @Nullable String language;
    private Limits limits = Limits.NONE;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private @Nullable InputException error;

    private NdjsonParser(byte[] bytes, int line, boolean passthrough) throws IOException {
        this.bytes = bytes;
        this.line = line;
        this.passthrough = passthrough;
        this.json = JSON.createParser(bytes);
    }

    /**
     * Reads an object.
     *
     * @param bytes all of its line, in UTF-8
     * @param line the number of the line, from 1
     * @param passthrough whether fields that are not known come back
     */
    static NdjsonItem parse(byte[] bytes, int line, boolean passthrough) throws IOException {
        return hasZero(bytes) ? withZero(line) : new NdjsonParser(bytes, line, passthrough).parse();
    }

    /** Jackson would take such a line for UTF-16 or UTF-32, and tell no byte offsets then. */
    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static NdjsonItem withZero(int line) {
        InputException error = new InputException(Code.BAD_JSON, "record.zero");
        Envelope envelope = new Envelope(null, line, Map.of());
        return new NdjsonItem(envelope, "line " + line, "", false, null, null, Limits.NONE, error);
    }

    private NdjsonItem parse() throws IOException {
        try (json) {
            readObject();
            if (text == null) {
                fail(Code.BAD_FIELD, "record.no-text");
            }
        } catch (JsonProcessingException e) {
            error = new InputException(Code.BAD_JSON, "record.json", oneLine(e));
        }
        return new NdjsonItem(
                new Envelope(id, line, fields),
                name == null ? "line " + line : name,
                text == null ? "" : text,
                headlineGiven,
                headline,
                language,
                limits,
                error);
    }

    private void readObject() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            fail(Code.BAD_JSON, "record.no-object");
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            readField(field, value);
        }
        if (json.nextToken() != null) {
            fail(Code.BAD_JSON, "record.objects");
        }
    }

    private void readField(String field, JsonToken value) throws IOException {
        switch (field) {
            case "id" -> readId(value);
            case "text" -> text = string(field, value);
            case "headline" -> {
                headlineGiven = true;
                headline = string(field, value);
            }
            case "lang" -> language = language(string(field, value));
            case "sentences" -> limits = limits.overriddenBy(new Limits(count(field, value), null, null, null));
            case "words" -> limits = limits.overriddenBy(new Limits(null, count(field, value), null, null));
            case "chars" -> limits = limits.overriddenBy(new Limits(null, null, count(field, value), null));
            case "ratio" -> limits = limits.overriddenBy(new Limits(null, null, null, share(value)));
            default -> readUnknown(field);
        }
    }

    /** Strings, as the contract says; numbers too, since archives have them. */
    private void readId(JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
            name = json.getText();
            id = raw();
        } else if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            fail(Code.BAD_FIELD, "record.id");
        }
    }

    private @Nullable String string(String field, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            fail(Code.BAD_FIELD, "record.string", field);
        }
        return null;
    }

    private @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.isEmpty() || tag.equals("auto")) {
            return null;
        }
        int end = tag.indexOf('-') < 0 ? tag.indexOf('_') : tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < language.length(); i++) {
            if (language.charAt(i) < 'a' || language.charAt(i) > 'z') {
                fail(Code.BAD_FIELD, "record.language");
                return null;
            }
        }
        return language;
    }

    private @Nullable Integer count(String field, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() == JsonParser.NumberType.INT
                && json.getIntValue() > 0) {
            return json.getIntValue();
        }
        if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            fail(Code.BAD_FIELD, "record.count", field);
        }
        return null;
    }

    private @Nullable Double share(JsonToken value) throws IOException {
        if (value.isNumeric() && json.getDoubleValue() > 0 && json.getDoubleValue() <= 1) {
            return json.getDoubleValue();
        }
        if (value != JsonToken.VALUE_NULL) {
            json.skipChildren();
            fail(Code.BAD_FIELD, "record.share");
        }
        return null;
    }

    private void readUnknown(String field) throws IOException {
        if (passthrough && !JsonRenderer.writes(field)) {
            fields.put(field, raw());
        } else {
            json.skipChildren();
        }
    }

    /** The current value as it is written in the input. */
    private String raw() throws IOException {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        json.finishToken();
        int to = (int) json.currentLocation().getByteOffset();
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Keeps the first thing that is wrong. */
    private void fail(Code code, String key, Object... parts) {
        if (error == null) {
            error = new InputException(code, key, parts);
        }
    }

    private static String oneLine(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return message.replace('\n', ' ').replace('\r', ' ') + (column > 0 ? " (column " + column + ")" : "");
    }
}
