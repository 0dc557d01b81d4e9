package mujaz.cli;

import java.util.Set;

/** The names of our own fields, which no field of the input may take. */
final class OutputFields {

    private static final Set<String> NAMES = Set.of(
            "schema",
            "id",
            "line",
            "error",
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
            "stats");

    private OutputFields() {}

    static boolean contains(String field) {
        return NAMES.contains(field);
    }
}
