package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {
    private static final String META = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource
    void is_a_schema_of_2020_12(Schema schema) throws IOException {
        String text = text(schema);

        assertThat(JSON.readTree(text).path("$schema").asText()).isEqualTo(META);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(META))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void closes_every_object(Schema schema) throws IOException {
        List<JsonNode> objects = JSON.readTree(text(schema)).findParents("type").stream()
                .filter(node -> node.path("type").asText().equals("object"))
                .toList();

        assertThat(objects).isNotEmpty().allSatisfy(object -> {
            JsonNode others = object.path("additionalProperties");
            assertThat(object.has("properties") ? others.isBoolean() && !others.asBoolean() : others.isObject())
                    .as(object.toString())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_the_copy_of_the_curriculums_own(Schema schema) throws IOException {
        Path source = Path.of("../../curriculum/schemas").resolve(schema.fileName());

        assertThat(text(schema)).isEqualTo(Files.readString(source));
    }

    @Test
    void speaks_english_on_a_german_machine() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new Schemas().violations(Schema.RUBRIC, "{}"))
                    .extracting(Schemas.Violation::message)
                    .contains("required property 'uuid' not found");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String text(Schema schema) throws IOException {
        try (var stream = SchemasTest.class.getResourceAsStream(schema.resource())) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
