package org.sozialraum.curriculum.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sozialraum.curriculum.Reflection;
import org.sozialraum.curriculum.Section;
import org.sozialraum.curriculum.Step;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.OpenItem;

/** The way through a module: everything it names exists, and everything that exists is named once. */
final class Flow {
    private final JsonFile json;
    private final Shelf<Section> sections;
    private final Shelf<BranchingCase> cases;
    private final Shelf<Item> items;
    private final Shelf<Reflection> reflections;
    private boolean checked;

    Flow(
            JsonFile json,
            Shelf<Section> sections,
            Shelf<BranchingCase> cases,
            Shelf<Item> items,
            Shelf<Reflection> reflections) {
        this.json = json;
        this.sections = sections;
        this.cases = cases;
        this.items = items;
        this.reflections = reflections;
    }

    /** The steps that could be read. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < json.size("/flow"); index++) {
            step(index).ifPresent(steps::add);
        }
        unused(sections);
        unused(cases);
        unused(items);
        unused(reflections);
        return steps;
    }

    private static void unused(Shelf<?> shelf) {
        shelf.reportUnused("The flow in module.json does not name it.", "Name it there or remove the folder.");
    }

    private Optional<? extends Step> step(int index) {
        Map.Entry<String, JsonNode> only =
                json.at("/flow/" + index).properties().iterator().next();
        String at = "/flow/" + index + "/" + only.getKey();
        return switch (only.getKey()) {
            case "section" -> step(sections, at, Step.SectionStep::new);
            case "case" -> step(cases, at, Step.CaseStep::new);
            case "task" -> step(items, at, Step.TaskStep::new);
            case "reflection" -> step(reflections, at, Step.ReflectionStep::new);
            default -> check(at);
        };
    }

    private <T> Optional<Step> step(Shelf<T> shelf, String at, Function<T, Step> make) {
        return find(shelf, at).map(make);
    }

    private <T> Optional<T> find(Shelf<T> shelf, String at) {
        String name = json.text(at);
        if (!shelf.has(name)) {
            json.report(at, Code.FLOW_UNKNOWN, "There is no \"" + name + "\".", "Add its folder or correct the name.");
        } else if (!shelf.useOnce(name)) {
            json.report(at, Code.FLOW_REPEATED, "\"" + name + "\" is here a second time.", "Remove it here.");
        }
        return shelf.find(name);
    }

    private Optional<Step> check(String at) {
        if (checked) {
            json.report(
                    at,
                    Code.FLOW_TWO_CHECKS,
                    "There is a second check.",
                    "Put all items into one: attempts count for it.");
        }
        checked = true;
        List<MarkedItem> found = new ArrayList<>();
        for (int index = 0; index < json.size(at); index++) {
            marked(at + "/" + index).ifPresent(found::add);
        }
        return Optional.of(new Step.CheckStep(found));
    }

    private Optional<MarkedItem> marked(String at) {
        return find(items, at).flatMap(item -> switch (item) {
            case MarkedItem marked -> Optional.of(marked);
            case OpenItem open -> {
                json.report(
                        at,
                        Code.CHECK_UNMARKED,
                        "\"" + open.slug() + "\" has no right answer that a check could mark.",
                        "Make it a step of its own: {\"task\": \"" + open.slug() + "\"}.");
                yield Optional.<MarkedItem>empty();
            }
        });
    }
}
