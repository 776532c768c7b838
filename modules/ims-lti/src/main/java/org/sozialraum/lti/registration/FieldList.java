package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A configuration as a flat list of its fields, in the order of their names. */
final class FieldList {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 150;
    private static final String SHORT_CLAIM = "lti-tool-configuration";

    private final Excerpt excerpt;

    /** @param excerpt hides what could open a door: a platform may write anything into our fields */
    FieldList(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** Our fields alone, before anybody has answered. */
    List<SentField> of(JsonNode ours) {
        return flat(ours).entrySet().stream()
                .map(field -> new SentField(field.getKey(), shown(field.getValue()), Optional.empty()))
                .toList();
    }

    /** Our fields, each beside the platform's; fields that only the platform has are no matter of ours. */
    List<SentField> of(JsonNode ours, JsonNode platforms) {
        Map<String, String> known = flat(platforms);
        return flat(ours).entrySet().stream()
                .map(field -> new SentField(
                        field.getKey(),
                        shown(field.getValue()),
                        Optional.ofNullable(known.get(field.getKey())).map(this::shown)))
                .toList();
    }

    private String shown(String value) {
        return excerpt.of(value, LONGEST);
    }

    private static Map<String, String> flat(JsonNode json) {
        Map<String, String> fields = new TreeMap<>();
        json.properties()
                .forEach(field -> write(
                        fields,
                        field.getKey().equals(ToolConfiguration.CLAIM) ? SHORT_CLAIM : field.getKey(),
                        field.getValue()));
        fields.computeIfPresent("scope", (name, words) -> sorted(Arrays.stream(words.split("\\s+"))));
        return fields;
    }

    /** No path of ours is as long as that: whoever nests deeper than we do is not followed. */
    private static void write(Map<String, String> fields, String name, JsonNode value) {
        if (name.length() > LONGEST_NAME) {
            return;
        }
        if (value.isObject()) {
            value.properties().forEach(child -> write(fields, name + "." + child.getKey(), child.getValue()));
        } else if (value instanceof ArrayNode list) {
            write(fields, name, list);
        } else {
            fields.put(name, value.asText());
        }
    }

    /** Messages are told apart by their type, not by their place. */
    private static void write(Map<String, String> fields, String name, ArrayNode list) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : list) {
            if (one.isObject() && one.hasNonNull("type")) {
                words.add(one.path("type").asText());
                one.properties().stream()
                        .filter(part -> !part.getKey().equals("type"))
                        .forEach(part -> write(
                                fields, name + "." + one.path("type").asText() + "." + part.getKey(), part.getValue()));
            } else {
                words.add(one.isValueNode() ? one.asText() : one.toString());
            }
        }
        fields.put(name, sorted(words.stream()));
    }

    private static String sorted(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).distinct().sorted().collect(Collectors.joining(" "));
    }
}
