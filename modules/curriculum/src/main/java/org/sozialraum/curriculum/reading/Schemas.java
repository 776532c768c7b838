package org.sozialraum.curriculum.reading;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The schemas that came with this code. Those in the curriculum's folder are for editors only: a folder from elsewhere
 * must not say itself what is right.
 */
final class Schemas {
    /** In English, as all problems are, whatever language the machine speaks. */
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));

    private final Map<Schema, com.networknt.schema.Schema> loaded = new EnumMap<>(Schema.class);

    /** What is wrong with a JSON text. */
    List<Violation> violations(Schema schema, String json) {
        return loaded.computeIfAbsent(schema, this::load).validate(json, InputFormat.JSON).stream()
                .map(error -> new Violation(pointer(error), error.getMessage()))
                .toList();
    }

    /** @param pointer JSON pointer of the place, as near as the schema knows it */
    record Violation(String pointer, String message) {}

    private static String pointer(com.networknt.schema.Error error) {
        String parent = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null
                ? parent
                : parent + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private com.networknt.schema.Schema load(Schema schema) {
        try (InputStream stream =
                requireNonNull(Schemas.class.getResourceAsStream(schema.resource()), schema.resource())) {
            return registry.getSchema(stream, InputFormat.JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException("can't read " + schema.resource(), broken);
        }
    }
}
