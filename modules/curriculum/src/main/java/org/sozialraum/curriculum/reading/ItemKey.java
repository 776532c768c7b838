package org.sozialraum.curriculum.reading;

import java.util.List;

/** The key of an item: it names parts that exist, and says something about each that wants an answer. */
final class ItemKey {
    private final JsonFile json;

    private ItemKey(JsonFile json) {
        this.json = json;
    }

    static void check(JsonFile json) {
        new ItemKey(json).check();
    }

    private void check() {
        switch (json.text("/type")) {
            case "single-choice" -> among("/key", json.text("/key"), "/options");
            case "multiple-choice" -> eachAmong("/key", "/options");
            case "marking" -> eachAmong("/key", "/passages");
            case "short-answer" -> eachAmong("/key", "/answers");
            case "matching" -> pairs("/premises", "/responses");
            case "categorising" -> pairs("/cards", "/categories");
            case "matrix" -> rows();
            case "numeric" -> oneBaseUnit();
            default -> {}
        }
    }

    private void eachAmong(String pointer, String parts) {
        List<String> names = json.names(pointer);
        for (int index = 0; index < names.size(); index++) {
            among(pointer + "/" + index, names.get(index), parts);
        }
    }

    private void pairs(String parts, String partners) {
        json.pairs("/key").forEach((part, partner) -> {
            among("/key/" + part, part, parts);
            among("/key/" + part, partner, partners);
        });
        complete(parts, "Add what belongs to it.");
    }

    private void rows() {
        json.fields("/key").forEach(row -> {
            among("/key/" + row, row, "/rows");
            eachAmong("/key/" + row, "/columns");
        });
        complete("/rows", "Add its columns.");
    }

    private void complete(String parts, String wayOut) {
        List<String> keyed = json.fields("/key");
        json.names(parts).stream()
                .filter(part -> !keyed.contains(part))
                .forEach(part ->
                        json.report("/key", Code.KEY_UNKNOWN, "The key says nothing about \"" + part + "\".", wayOut));
    }

    private void among(String pointer, String name, String parts) {
        List<String> known = json.names(parts);
        if (!known.contains(name)) {
            json.report(
                    pointer,
                    Code.KEY_UNKNOWN,
                    "The key names \"" + name + "\", which is none of the parts.",
                    "Use one of: " + String.join(", ", known) + ".");
        }
    }

    private void oneBaseUnit() {
        long bases = json.fields("/units").stream()
                .filter(unit -> json.at("/units/" + unit).asDouble() == 1)
                .count();
        if (bases != 1) {
            json.report(
                    "/units",
                    Code.UNIT_BASE,
                    "The value is in the unit with the factor 1, and there are " + bases + " of them.",
                    "Give exactly one unit the factor 1.");
        }
    }
}
