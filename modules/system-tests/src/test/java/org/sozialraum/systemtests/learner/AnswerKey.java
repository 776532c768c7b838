package org.sozialraum.systemtests.learner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.Root;

/** The right answers of the module's check, as its files say them. */
public record AnswerKey(List<Item> items) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One item: its type, and the fields of a right answer. */
    public record Item(String slug, String type, Form right, Form wrong) {}

    public AnswerKey {
        items = List.copyOf(items);
    }

    public static AnswerKey read() {
        Path module = Root.curriculum().resolve("modules").resolve(House.MODULE);
        List<Item> items = new ArrayList<>();
        for (JsonNode step : json(module.resolve("module.json")).path("flow")) {
            step.path("check").forEach(slug -> items.add(item(module, slug.asText())));
        }
        return new AnswerKey(items);
    }

    /** The item of this number, from 1. */
    public Item item(int number) {
        return items.get(number - 1);
    }

    private static Item item(Path module, String slug) {
        JsonNode json = json(module.resolve("items").resolve(slug).resolve("item.json"));
        String type = json.path("type").asText();
        return switch (type) {
            case "single-choice" ->
                new Item(slug, type, choices(List.of(json.path("key").asText())), other(json));
            case "multiple-choice" -> new Item(slug, type, choices(texts(json.path("key"))), other(json));
            case "ordering" -> ordering(slug, texts(json.path("steps")));
            case "matching" -> matching(slug, json);
            default -> throw new IllegalArgumentException(slug + " is of unknown type " + type);
        };
    }

    private static Form choices(List<String> names) {
        Form form = Form.EMPTY;
        for (String name : names) {
            form = form.and("choice", name);
        }
        return form;
    }

    /** An option that is no part of the key. */
    private static Form other(JsonNode json) {
        JsonNode key = json.path("key");
        List<String> right = key.isArray() ? texts(key) : List.of(key.asText());
        return choices(texts(json.path("options")).stream()
                .filter(option -> !right.contains(option))
                .limit(1)
                .toList());
    }

    private static Item ordering(String slug, List<String> steps) {
        return new Item(slug, "ordering", positions(steps), positions(steps.reversed()));
    }

    private static Form positions(List<String> steps) {
        Form form = Form.EMPTY;
        for (int place = 1; place <= steps.size(); place++) {
            form = form.and("position." + steps.get(place - 1), Integer.toString(place));
        }
        return form;
    }

    private static Item matching(String slug, JsonNode json) {
        Form right = Form.EMPTY;
        Form wrong = Form.EMPTY;
        for (String premise : texts(json.path("premises"))) {
            String response = json.path("key").path(premise).asText();
            right = right.and("match." + premise, response);
            wrong = wrong.and("match." + premise, another(response, texts(json.path("responses"))));
        }
        return new Item(slug, "matching", right, wrong);
    }

    private static String another(String response, List<String> responses) {
        return responses.stream()
                .filter(one -> !one.equals(response))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
