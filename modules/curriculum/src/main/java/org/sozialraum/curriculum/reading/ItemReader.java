package org.sozialraum.curriculum.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemHead;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.PartText;
import org.sozialraum.curriculum.item.SingleChoice;

/** Reads an item's folder. */
final class ItemReader {
    private static final String EXPLANATION = "explanation";

    private final Inspection inspection;
    private final Folder media;

    ItemReader(Inspection inspection, Folder media) {
        this.inspection = inspection;
        this.media = media;
    }

    /** The parts that need a wording; those with feedback tell why they are right or wrong. */
    private record Shape(List<String> withFeedback, List<String> withoutFeedback) {
        private static Shape of(JsonFile json) {
            return switch (json.text("/type")) {
                case "ordering" -> new Shape(json.names("/steps"), List.of());
                case "matching" -> new Shape(json.names("/premises"), json.names("/responses"));
                default -> new Shape(json.names("/options"), List.of());
            };
        }

        private List<String> all() {
            List<String> all = new ArrayList<>(withFeedback);
            all.addAll(withoutFeedback);
            return all;
        }
    }

    /** @param outcomes of the module; empty if they could not be read */
    Optional<Item> read(Folder folder, Optional<List<String>> outcomes) {
        folder.allowOnly(TextFiles.and("item.json"));
        Optional<JsonFile> json = inspection.json(folder, "item.json", Schema.ITEM);
        json.ifPresent(file -> outcomes.ifPresent(known -> outcomes(file, known)));
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(ItemReader::partsAreDistinct);
        json.ifPresent(ItemReader::keyIsAmongTheParts);
        Optional<Shape> shape = json.map(Shape::of);
        Optional<Texts<ItemText>> texts = TextFiles.read(folder, media, TextFiles.DE_AND_EN, file -> text(file, shape));
        return json.flatMap(file -> texts.map(wording -> item(file, folder.name(), wording)));
    }

    private static void outcomes(JsonFile json, List<String> known) {
        List<String> named = json.names("/outcomes");
        named.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> json.report(
                        "/outcomes/" + named.indexOf(name),
                        Code.OUTCOME_UNKNOWN,
                        "The module has no outcome \"" + name + "\".",
                        "Use one of: " + String.join(", ", known) + "."));
    }

    private static void partsAreDistinct(JsonFile json) {
        Set<String> seen = new LinkedHashSet<>(List.of(EXPLANATION));
        Shape.of(json).all().stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> json.report(
                        "", Code.PARTS_AMBIGUOUS, "\"## " + name + "\" would name two things.", "Rename this part."));
    }

    private static void keyIsAmongTheParts(JsonFile json) {
        switch (json.text("/type")) {
            case "single-choice" -> among(json, "/key", json.text("/key"), json.names("/options"));
            case "multiple-choice" -> {
                List<String> key = json.names("/key");
                key.forEach(name -> among(json, "/key/" + key.indexOf(name), name, json.names("/options")));
            }
            case "matching" -> matchingKey(json);
            default -> {}
        }
    }

    private static void matchingKey(JsonFile json) {
        Map<String, String> key = json.pairs("/key");
        List<String> premises = json.names("/premises");
        key.forEach((premise, response) -> {
            among(json, "/key/" + premise, premise, premises);
            among(json, "/key/" + premise, response, json.names("/responses"));
        });
        premises.stream()
                .filter(premise -> !key.containsKey(premise))
                .forEach(premise -> json.report(
                        "/key",
                        Code.KEY_UNKNOWN,
                        "The key says nothing about \"" + premise + "\".",
                        "Add its response."));
    }

    private static void among(JsonFile json, String pointer, String name, List<String> known) {
        if (!known.contains(name)) {
            json.report(
                    pointer,
                    Code.KEY_UNKNOWN,
                    "The key names \"" + name + "\", which is none of the parts.",
                    "Use one of: " + String.join(", ", known) + ".");
        }
    }

    private static ItemText text(TextFile file, Optional<Shape> shape) {
        Outline outline = Outline.ofParts(file);
        SafeHtml stem = outline.requiredIntroduction();
        return shape.map(parts -> text(outline, stem, parts))
                .orElseGet(() -> new ItemText(outline.title(), stem, Map.of(), SafeHtml.empty()));
    }

    private static ItemText text(Outline outline, SafeHtml stem, Shape shape) {
        List<String> expected = shape.all();
        expected.add(EXPLANATION);
        Parts parts = Parts.of(outline, expected);
        Map<String, PartText> wordings = new LinkedHashMap<>();
        shape.withFeedback()
                .forEach(name -> parts.find(name)
                        .map(part -> Wording.answered(outline.file(), part))
                        .ifPresent(read -> wordings.put(name, new PartText(read.wording(), read.answer()))));
        shape.withoutFeedback()
                .forEach(name -> parts.find(name)
                        .map(part -> Wording.alone(outline.file(), part))
                        .ifPresent(read -> wordings.put(name, new PartText(read, Optional.empty()))));
        return new ItemText(outline.title(), stem, wordings, parts.html(EXPLANATION));
    }

    private static Item item(JsonFile json, String slug, Texts<ItemText> texts) {
        ItemHead head = new ItemHead(slug, json.uuid("/uuid"), json.names("/outcomes"), json.number("/points"), texts);
        boolean shuffle = json.at("/shuffle").asBoolean();
        return switch (json.text("/type")) {
            case "single-choice" -> new SingleChoice(head, json.names("/options"), json.text("/key"), shuffle);
            case "multiple-choice" ->
                new MultipleChoice(head, json.names("/options"), Set.copyOf(json.names("/key")), shuffle);
            case "ordering" -> new Ordering(head, json.names("/steps"));
            default -> new Matching(head, json.names("/premises"), json.names("/responses"), json.pairs("/key"));
        };
    }
}
