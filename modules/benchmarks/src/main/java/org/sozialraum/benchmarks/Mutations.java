package org.sozialraum.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes right things a little wrong, the same in each run. One for each case: it is not for two threads. */
final class Mutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"http://[\"",
            "\"https://a b/\"",
            "\"javascript:alert(1)\"",
            "\"<script>\"",
            "\"" + "x".repeat(5_000) + "\"",
            "[]",
            "[null]",
            "[[[[[[[[1]]]]]]]]",
            "{}",
            "{\"id\":{\"id\":[]}}");
    private static final String ODD_LETTERS = "ABYZabyz0189-_.=%+&<>\"'\\/ \u0001\u007f";

    private final Random random;

    Mutations(int number) {
        random = new Random(number);
    }

    /** Some fields missing, some twice, some with other values. */
    String form(Map<String, String> usual) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(usual).forEach((name, value) -> {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> pairs.add(pair(name, value) + "&" + pair(name, value));
                case 2 -> pairs.add(pair(name, text(value)));
                case 3 -> pairs.add(pair(text(name), value));
                case 4 -> pairs.add(name + "=" + odd());
                default -> pairs.add(pair(name, value));
            }
        });
        return String.join("&", pairs);
    }

    /** A letter changed, a piece cut out or doubled, or a part moved. */
    String text(String right) {
        if (right.isEmpty()) return odd();
        int at = random.nextInt(right.length());
        int until = Math.min(right.length(), at + 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> right.substring(0, at) + odd() + right.substring(at + 1);
            case 1 -> right.substring(0, at);
            case 2 -> right.substring(0, at) + right.substring(until);
            case 3 -> right.substring(0, until) + right.substring(at);
            default -> right.substring(at) + right.substring(0, at);
        };
    }

    /** One or more fields, also inner ones, gone or with values of another kind. */
    String json(JsonNode usual) {
        JsonNode changed = usual.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) change(changed);
        return random.nextInt(10) == 0 ? text(changed.toString()) : changed.toString();
    }

    private void change(JsonNode node) {
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            list.set(random.nextInt(list.size()), value());
        }
        if (!(node instanceof ObjectNode object) || object.isEmpty()) return;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        String name = names.get(random.nextInt(names.size()));
        JsonNode inner = object.get(name);
        if (inner.isContainerNode() && random.nextBoolean()) change(inner);
        else if (random.nextInt(4) == 0) object.remove(name);
        else object.set(name, value());
    }

    private JsonNode value() {
        try {
            return JSON.readTree(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value in the list is no JSON", e);
        }
    }

    private String odd() {
        return String.valueOf(ODD_LETTERS.charAt(random.nextInt(ODD_LETTERS.length())));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
