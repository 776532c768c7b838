package org.sozialraum.authoring.qti;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.authoring.Refused;

/** Reads a {@code qti-assessment-item}: what we wrote, and of others what has a counterpart here. */
final class QtiReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> INTERACTIONS = Set.of(
            "qti-choice-interaction",
            "qti-order-interaction",
            "qti-match-interaction",
            "qti-hottext-interaction",
            "qti-text-entry-interaction",
            "qti-extended-text-interaction");

    private final QtiSource source;
    private final ObjectNode json = JSON.createObjectNode();

    private QtiReader(QtiXml item) throws Refused {
        this.source = new QtiSource(item);
    }

    /** @throws Refused if it asks in a way that we can't */
    static ReadItem read(QtiXml item) throws Refused {
        if (!item.is("qti-assessment-item")) {
            throw new Refused("<" + item.name() + "> is no <qti-assessment-item>.");
        }
        return new QtiReader(item).read();
    }

    private ReadItem read() throws Refused {
        List<QtiXml> interactions = interactions(source.body());
        type(interactions);
        String language = source.item().element().getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang");
        return new ReadItem(
                QtiSource.slug(source.item().required("identifier")),
                language,
                source.item().attribute("title").orElse(source.item().required("identifier")),
                json,
                source.stem(),
                source.parts(),
                source.explanation());
    }

    private static List<QtiXml> interactions(QtiXml in) {
        List<QtiXml> found = new ArrayList<>();
        for (QtiXml child : in.children()) {
            if (INTERACTIONS.contains(child.name())) found.add(child);
            else found.addAll(interactions(child));
        }
        return found;
    }

    private void type(List<QtiXml> interactions) throws Refused {
        if (interactions.isEmpty()) {
            throw new Refused("It asks nothing that we can ask; we know: "
                    + INTERACTIONS.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        QtiXml first = interactions.getFirst();
        switch (first.name()) {
            case "qti-choice-interaction" -> choices(interactions);
            case "qti-order-interaction" -> order(first);
            case "qti-match-interaction" -> match(first);
            case "qti-hottext-interaction" -> hottext(first);
            case "qti-text-entry-interaction" -> new QtiTyped(source, json).read(first, interactions);
            default -> form(interactions);
        }
    }

    private void choices(List<QtiXml> interactions) throws Refused {
        QtiXml first = interactions.getFirst();
        if (interactions.size() > 1 || isOneOfMany(first)) {
            grid(interactions);
            return;
        }
        List<String> key = source.correct(first.required("response-identifier"));
        boolean single = source.declaration(first.required("response-identifier"))
                .required("cardinality")
                .equals("single");
        json.put("type", single ? "single-choice" : "multiple-choice");
        names(json, "options", source.options(first.children("qti-simple-choice")));
        if (single) json.put("key", QtiSource.only(key));
        else names(json, "key", key);
        json.put("shuffle", first.attribute("shuffle").map(Boolean::valueOf).orElse(false));
        json.put("points", source.points());
    }

    private static boolean isOneOfMany(QtiXml interaction) {
        return interaction.attribute("response-identifier").orElse("").startsWith(QtiItem.RESPONSE + "-");
    }

    /** Several questions with the same choices. */
    private void grid(List<QtiXml> interactions) throws Refused {
        boolean marked = !source.correct(interactions.getFirst().required("response-identifier"))
                .isEmpty();
        json.put("type", marked ? "matrix" : "self-rating");
        ArrayNode rows = json.putArray(marked ? "rows" : "statements");
        ArrayNode columns = json.putArray(marked ? "columns" : "scale");
        ObjectNode key = JSON.createObjectNode();
        for (QtiXml interaction : interactions) {
            String row = asked(interaction);
            rows.add(row);
            source.correct(interaction.required("response-identifier"))
                    .forEach(column -> key.withArrayProperty(row).add(column));
        }
        source.options(interactions.getFirst().children("qti-simple-choice")).forEach(columns::add);
        if (marked) {
            json.set("key", key);
            json.put("points", source.points());
        }
    }

    private void form(List<QtiXml> interactions) throws Refused {
        json.put("type", "structured-text");
        ArrayNode fields = json.putArray("fields");
        for (QtiXml interaction : interactions) {
            int lines = interaction
                    .attribute("expected-lines")
                    .map(Integer::parseInt)
                    .orElse(4);
            fields.addObject().put("name", asked(interaction)).put("lines", lines);
        }
    }

    /** Takes note of the wording of a row, a statement or a field, and is its name. */
    private String asked(QtiXml interaction) throws Refused {
        String response = interaction.required("response-identifier");
        String name =
                QtiSource.slug(isOneOfMany(interaction) ? response.substring(QtiItem.RESPONSE.length() + 1) : response);
        String wording = interaction.child("qti-prompt").map(QtiXml::html).orElse(name);
        source.note(name, wording);
        return name;
    }

    private void order(QtiXml interaction) throws Refused {
        json.put("type", "ordering");
        source.options(interaction.children("qti-simple-choice"));
        names(json, "steps", source.correct(interaction.required("response-identifier")));
        json.put("points", source.points());
    }

    private void match(QtiXml interaction) throws Refused {
        boolean sorting = interaction.attribute("class").orElse("").contains("categorising");
        json.put("type", sorting ? "categorising" : "matching");
        List<QtiXml> sets = interaction.children("qti-simple-match-set");
        if (sets.size() != 2) {
            throw new Refused("A <qti-match-interaction> has two sets, and there are " + sets.size() + ".");
        }
        names(
                json,
                sorting ? "cards" : "premises",
                source.options(sets.getFirst().children("qti-simple-associable-choice")));
        names(
                json,
                sorting ? "categories" : "responses",
                source.options(sets.getLast().children("qti-simple-associable-choice")));
        ObjectNode key = json.putObject("key");
        for (String pair : source.correct(interaction.required("response-identifier"))) {
            int blank = pair.indexOf(' ');
            if (blank < 0) throw new Refused("\"" + pair + "\" is no pair.");
            key.put(QtiSource.slug(pair.substring(0, blank)), QtiSource.slug(pair.substring(blank + 1)));
        }
        json.put("points", source.points());
    }

    private void hottext(QtiXml interaction) throws Refused {
        json.put("type", "marking");
        names(json, "passages", source.options(interaction.all("qti-hottext")));
        names(json, "key", source.correct(interaction.required("response-identifier")));
        json.put("points", source.points());
    }

    static void names(ObjectNode json, String field, List<String> names) {
        names.forEach(json.putArray(field)::add);
    }
}
