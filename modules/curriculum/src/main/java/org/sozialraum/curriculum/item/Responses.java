package org.sozialraum.curriculum.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Responses as JSON, to be stored: {@code {"single":"a"}}, {@code {"multiple":["a","b"]}},
 * {@code {"ordered":{"a":2,"b":1}}}, {@code {"matched":{"premise":"response"}}}.
 *
 * <p>Read with tolerance, because what is stored may be older than this code: unknown fields are passed over, what is no
 * response is empty, and nothing is thrown.
 */
public final class Responses {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Responses() {}

    public static String toJson(Response response) {
        return toTree(response).toString();
    }

    public static Optional<Response> fromJson(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json)).flatMap(Responses::fromTree);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    public static ObjectNode toTree(Response response) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        switch (response) {
            case Response.Single(String option) -> tree.put("single", option);
            case Response.Multiple(Set<String> options) -> options.forEach(tree.putArray("multiple")::add);
            case Response.Ordered(Map<String, Integer> positions) -> positions.forEach(tree.putObject("ordered")::put);
            case Response.Matched(Map<String, String> responses) -> responses.forEach(tree.putObject("matched")::put);
        }
        return tree;
    }

    public static Optional<Response> fromTree(JsonNode tree) {
        return single(tree.path("single"))
                .or(() -> multiple(tree.path("multiple")))
                .or(() -> ordered(tree.path("ordered")))
                .or(() -> matched(tree.path("matched")));
    }

    private static Optional<Response> single(JsonNode option) {
        return option.isTextual() ? Optional.of(new Response.Single(option.textValue())) : Optional.empty();
    }

    private static Optional<Response> multiple(JsonNode options) {
        Set<String> names = new LinkedHashSet<>();
        if (options.isArray()) {
            options.forEach(option -> Optional.ofNullable(option.textValue()).ifPresent(names::add));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Response.Multiple(names));
    }

    private static Optional<Response> ordered(JsonNode object) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getValue().isInt()) {
                positions.put(entry.getKey(), entry.getValue().intValue());
            }
        }
        return positions.isEmpty() ? Optional.empty() : Optional.of(new Response.Ordered(positions));
    }

    private static Optional<Response> matched(JsonNode object) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Optional.ofNullable(entry.getValue().textValue())
                    .ifPresent(response -> responses.put(entry.getKey(), response));
        }
        return responses.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(responses));
    }
}
