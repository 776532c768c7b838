package org.sozialraum.curriculum.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.reading.Findings.Place;

/** A JSON file that has the shape its schema wants; so what is asked for by pointer is there. */
record JsonFile(Place place, JsonNode root, Map<String, Integer> lines) {
    /** Long strings would take regular expressions of the schemas too deep. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(4000)
                    .maxNameLength(400)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    static {
        JSON.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Empty if there is something wrong with it, which is then reported. */
    static Optional<JsonFile> read(Folder folder, String name, Schema schema, Schemas schemas) {
        return folder.text(name)
                .flatMap(text -> parse(folder.place().in(name), text))
                .filter(file -> file.fits(schema, schemas));
    }

    private static Optional<JsonFile> parse(Place place, String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonNode root = JSON.readTree(text);
            return Optional.of(new JsonFile(place, root, JsonLines.of(parser)));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            String reason = String.valueOf(broken.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            place.report(
                    line,
                    Code.JSON_SYNTAX,
                    "This is no valid JSON: " + reason,
                    "Look at this line and the one before.");
            return Optional.empty();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException("can't read a string", fromMemory);
        }
    }

    private boolean fits(Schema schema, Schemas schemas) {
        List<Schemas.Violation> violations = schemas.violations(schema, root.toString());
        violations.forEach(violation -> report(
                violation.pointer(),
                Code.JSON_SCHEMA,
                (violation.pointer().isEmpty() ? "" : violation.pointer() + ": ") + violation.message() + ".",
                "See schemas/" + schema.fileName() + "."));
        return violations.isEmpty();
    }

    void report(String pointer, Code code, String message, String wayOut) {
        place.report(line(pointer), code, message, wayOut);
    }

    /** The line of a value; for one that is not there, of what it should be in. */
    private int line(String pointer) {
        Integer line = lines.get(pointer);
        int slash = pointer.lastIndexOf('/');
        return line != null ? line : slash < 0 ? 1 : line(pointer.substring(0, slash));
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText();
    }

    int number(String pointer) {
        return at(pointer).asInt();
    }

    int size(String pointer) {
        return at(pointer).size();
    }

    List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        at(pointer).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** The field of each thing in a list. */
    List<String> names(String list, String field) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < size(list); index++) {
            names.add(text(list + "/" + index + field));
        }
        return names;
    }

    /** The names of an object's fields. */
    List<String> fields(String pointer) {
        return List.copyOf(pairs(pointer).keySet());
    }

    BigDecimal decimal(String pointer) {
        return new BigDecimal(text(pointer));
    }

    Map<String, String> pairs(String pointer) {
        Map<String, String> pairs = new LinkedHashMap<>();
        at(pointer)
                .properties()
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
        return pairs;
    }

    UUID uuid(String pointer) {
        return UUID.fromString(text(pointer));
    }
}
