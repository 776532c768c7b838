package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.List;
import org.sozialraum.curriculum.item.Numeric;

/** The parts of an item that need a wording; those with feedback tell why they are right or wrong. */
record ItemShape(List<String> withFeedback, List<String> withoutFeedback) {
    static ItemShape of(JsonFile json) {
        return switch (json.text("/type")) {
            case "ordering" -> new ItemShape(json.names("/steps"), List.of());
            case "matching" -> new ItemShape(json.names("/premises"), json.names("/responses"));
            case "categorising" -> new ItemShape(json.names("/cards"), json.names("/categories"));
            case "marking" -> new ItemShape(json.names("/passages"), List.of());
            case "short-answer" -> new ItemShape(json.names("/answers"), List.of());
            case "numeric" -> new ItemShape(List.of(Numeric.TOO_LOW, Numeric.TOO_HIGH), json.fields("/units"));
            case "matrix" -> new ItemShape(json.names("/rows"), json.names("/columns"));
            case "self-rating" -> new ItemShape(List.of(), both(json.names("/statements"), json.names("/scale")));
            case "structured-text" -> new ItemShape(json.names("/fields", "/name"), List.of());
            default -> new ItemShape(json.names("/options"), List.of());
        };
    }

    List<String> all() {
        return both(withFeedback, withoutFeedback);
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
