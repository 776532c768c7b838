package org.sozialraum.curriculum.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.branching.BranchingCase.ChoiceText;
import org.sozialraum.curriculum.branching.BranchingCase.NodeText;
import org.sozialraum.curriculum.branching.Choice;
import org.sozialraum.curriculum.branching.Effects;
import org.sozialraum.curriculum.branching.Node;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.reading.Outline.Part;

/** Reads a case's folder. */
final class CaseReader {
    private final Inspection inspection;
    private final Folder media;

    CaseReader(Inspection inspection, Folder media) {
        this.inspection = inspection;
        this.media = media;
    }

    Optional<BranchingCase> read(Folder folder) {
        folder.allowOnly(TextFiles.and("case.json"));
        Optional<JsonFile> json = inspection.json(folder, "case.json", Schema.CASE);
        json.ifPresent(file -> inspection.claim(file, "/uuid"));
        Optional<List<Node>> nodes = json.map(CaseReader::nodes);
        json.ifPresent(file -> new CaseGraph(file, nodes.orElseThrow()).check());
        Optional<Texts<BranchingCase.Text>> texts =
                TextFiles.read(folder, media, TextFiles.DE_AND_EN, file -> text(file, nodes));
        return json.flatMap(
                file -> texts.flatMap(wording -> branching(file, folder.name(), nodes.orElseThrow(), wording)));
    }

    private static Optional<BranchingCase> branching(
            JsonFile json, String slug, List<Node> nodes, Texts<BranchingCase.Text> texts) {
        return nodes.stream()
                .filter(node -> node.name().equals(json.text("/start")))
                .findFirst()
                .map(start -> new BranchingCase(slug, json.uuid("/uuid"), start, nodes, texts));
    }

    private static List<Node> nodes(JsonFile json) {
        List<Node> nodes = new ArrayList<>();
        for (JsonNode node : json.at("/nodes")) {
            List<Choice> choices = new ArrayList<>();
            node.path("choices").forEach(choice -> choices.add(choice(choice)));
            nodes.add(new Node(node.path("name").asText(), choices));
        }
        return nodes;
    }

    private static Choice choice(JsonNode choice) {
        JsonNode effects = choice.path("effects");
        return new Choice(
                choice.path("name").asText(),
                choice.path("to").asText(),
                new Effects(
                        effects.path("autonomy").asInt(),
                        effects.path("privacy").asInt(),
                        effects.path("effort").asInt(),
                        effects.path("relation").asInt()));
    }

    private static BranchingCase.Text text(TextFile file, Optional<List<Node>> nodes) {
        Outline outline = Outline.ofPartsAndSubs(file);
        SafeHtml introduction = outline.requiredIntroduction();
        Map<String, NodeText> wordings = new LinkedHashMap<>();
        nodes.ifPresent(known -> {
            Parts parts =
                    Parts.of(outline, known.stream().map(Node::name).distinct().toList());
            known.forEach(node -> parts.find(node.name())
                    .ifPresent(part -> wordings.computeIfAbsent(node.name(), name -> text(file, parts, part, node))));
        });
        return new BranchingCase.Text(outline.title(), introduction, wordings);
    }

    private static NodeText text(TextFile file, Parts parts, Part part, Node node) {
        Parts choices = Parts.below(
                file, part, node.choices().stream().map(Choice::name).distinct().toList());
        Map<String, ChoiceText> wordings = new LinkedHashMap<>();
        node.choices().stream()
                .map(Choice::name)
                .distinct()
                .forEach(name -> choices.find(name)
                        .map(choice -> Wording.answered(file, choice))
                        .ifPresent(read -> wordings.put(
                                name,
                                new ChoiceText(read.wording(), read.answer().orElseGet(SafeHtml::empty)))));
        return new NodeText(parts.html(node.name()), wordings);
    }
}
