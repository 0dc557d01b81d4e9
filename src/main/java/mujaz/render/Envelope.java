package mujaz.render;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came with the text of an NDJSON record and goes back with its result, in raw JSON so that it comes back as it
 * was.
 *
 * @param id raw JSON of the id, or null where none was given or readable
 * @param line number of the input line, from 1
 * @param fields raw JSON of other fields to give back, by name
 */
public record Envelope(@Nullable String id, int line, Map<String, String> fields) {}
