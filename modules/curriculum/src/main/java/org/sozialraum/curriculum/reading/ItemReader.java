package org.sozialraum.curriculum.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.Categorising;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemHead;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.PartText;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.curriculum.item.StructuredText;

/** Reads an item's folder. */
final class ItemReader {
    private static final String EXPLANATION = "explanation";

    private final Inspection inspection;
    private final Folder media;

    ItemReader(Inspection inspection, Folder media) {
        this.inspection = inspection;
        this.media = media;
    }

    /** @param outcomes of the module; empty if they could not be read */
    Optional<Item> read(Folder folder, Optional<List<String>> outcomes) {
        folder.allowOnly(TextFiles.and("item.json"));
        Optional<JsonFile> json = inspection.json(folder, "item.json", Schema.ITEM);
        json.ifPresent(file -> outcomes.ifPresent(known -> outcomes(file, known)));
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        json.ifPresent(ItemReader::partsAreDistinct);
        json.ifPresent(ItemKey::check);
        Optional<ItemShape> shape = json.map(ItemShape::of);
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
        ItemShape.of(json).all().stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> json.report(
                        "", Code.PARTS_AMBIGUOUS, "\"## " + name + "\" would name two things.", "Rename this part."));
    }

    private static ItemText text(TextFile file, Optional<ItemShape> shape) {
        Outline outline = Outline.ofParts(file);
        SafeHtml stem = outline.requiredIntroduction();
        return shape.map(parts -> text(outline, stem, parts))
                .orElseGet(() -> new ItemText(outline.title(), stem, Map.of(), SafeHtml.empty()));
    }

    private static ItemText text(Outline outline, SafeHtml stem, ItemShape shape) {
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
        return switch (json.text("/type")) {
            case "single-choice" -> new SingleChoice(head, json.names("/options"), json.text("/key"), shuffle(json));
            case "multiple-choice" -> new MultipleChoice(head, json.names("/options"), keys(json), shuffle(json));
            case "ordering" -> new Ordering(head, json.names("/steps"));
            case "matching" ->
                new Matching(head, json.names("/premises"), json.names("/responses"), json.pairs("/key"));
            case "categorising" ->
                new Categorising(head, json.names("/cards"), json.names("/categories"), json.pairs("/key"));
            case "marking" -> new Marking(head, json.names("/passages"), keys(json));
            case "short-answer" -> new ShortAnswer(head, json.names("/answers"), keys(json));
            case "numeric" -> new Numeric(head, json.decimal("/value"), json.decimal("/tolerance"), units(json));
            case "matrix" -> new Matrix(head, json.names("/rows"), json.names("/columns"), rows(json));
            case "self-rating" -> new SelfRating(head, json.names("/statements"), json.names("/scale"));
            default -> new StructuredText(head, fields(json));
        };
    }

    private static boolean shuffle(JsonFile json) {
        return json.at("/shuffle").asBoolean();
    }

    private static Set<String> keys(JsonFile json) {
        return Set.copyOf(json.names("/key"));
    }

    private static Map<String, BigDecimal> units(JsonFile json) {
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        json.fields("/units").forEach(unit -> units.put(unit, json.decimal("/units/" + unit)));
        return units;
    }

    private static Map<String, Set<String>> rows(JsonFile json) {
        return json.fields("/key").stream()
                .collect(Collectors.toMap(row -> row, row -> Set.copyOf(json.names("/key/" + row))));
    }

    private static List<StructuredText.Field> fields(JsonFile json) {
        List<StructuredText.Field> fields = new ArrayList<>();
        for (int index = 0; index < json.size("/fields"); index++) {
            String at = "/fields/" + index;
            fields.add(new StructuredText.Field(json.text(at + "/name"), json.number(at + "/lines")));
        }
        return fields;
    }
}
