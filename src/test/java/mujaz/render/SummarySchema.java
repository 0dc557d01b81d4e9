package mujaz.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schema that ships with the program. */
public final class SummarySchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SummarySchema.class.getResourceAsStream("/mujaz/summary.schema.json"));

    private SummarySchema() {}

    /** What is wrong with an output; empty where nothing is. */
    public static List<Error> errors(JsonNode output) {
        return SCHEMA.validate(output);
    }
}
