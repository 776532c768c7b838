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
 * {@code {"ordered":{"a":2,"b":1}}}, {@code {"matched":{"premise":"response"}}}, {@code {"written":"two words"}},
 * {@code {"measured":{"amount":"72","unit":"hours"}}}, {@code {"cells":{"row":["column"]}}},
 * {@code {"texts":{"field":"what stands in it"}}}.
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
            case Response.Written(String text) -> tree.put("written", text);
            case Response.Measured(String amount, Optional<String> unit) -> {
                ObjectNode measured = tree.putObject("measured").put("amount", amount);
                unit.ifPresent(name -> measured.put("unit", name));
            }
            case Response.Cells(Map<String, Set<String>> columns) -> {
                ObjectNode cells = tree.putObject("cells");
                columns.forEach((row, chosen) -> chosen.forEach(cells.putArray(row)::add));
            }
            case Response.Texts(Map<String, String> fields) -> fields.forEach(tree.putObject("texts")::put);
        }
        return tree;
    }

    public static Optional<Response> fromTree(JsonNode tree) {
        return single(tree.path("single"))
                .or(() -> multiple(tree.path("multiple")))
                .or(() -> ordered(tree.path("ordered")))
                .or(() -> pairs(tree.path("matched")).map(Response.Matched::new))
                .or(() -> written(tree.path("written")))
                .or(() -> measured(tree.path("measured")))
                .or(() -> cells(tree.path("cells")))
                .or(() -> pairs(tree.path("texts")).map(Response.Texts::new));
    }

    private static Optional<Response> single(JsonNode option) {
        return option.isTextual() ? Optional.of(new Response.Single(option.textValue())) : Optional.empty();
    }

    private static Optional<Response> multiple(JsonNode options) {
        Set<String> names = names(options);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Response.Multiple(names));
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new LinkedHashSet<>();
        if (array.isArray()) {
            array.forEach(name -> Optional.ofNullable(name.textValue()).ifPresent(names::add));
        }
        return names;
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

    private static Optional<Map<String, String>> pairs(JsonNode object) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Optional.ofNullable(entry.getValue().textValue()).ifPresent(value -> pairs.put(entry.getKey(), value));
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    private static Optional<Response> written(JsonNode text) {
        return Optional.ofNullable(text.textValue())
                .filter(written -> !written.isBlank())
                .map(Response.Written::new);
    }

    private static Optional<Response> measured(JsonNode object) {
        String amount = object.path("amount").asText();
        Optional<String> unit = Optional.ofNullable(object.path("unit").textValue());
        return amount.isBlank() && unit.isEmpty() ? Optional.empty() : Optional.of(new Response.Measured(amount, unit));
    }

    private static Optional<Response> cells(JsonNode object) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Set<String> columns = names(entry.getValue());
            if (!columns.isEmpty()) {
                rows.put(entry.getKey(), columns);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Response.Cells(rows));
    }
}
