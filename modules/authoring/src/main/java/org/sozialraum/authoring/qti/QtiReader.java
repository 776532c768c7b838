package org.sozialraum.authoring.qti;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.qti.ReadItem.Part;

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
    private static final int SIGNIFICANT = 10;

    private final QtiXml item;
    private final QtiXml body;
    private final ObjectNode json = JSON.createObjectNode();
    private final LinkedHashMap<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> feedback = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    private QtiReader(QtiXml item) throws Refused {
        this.item = item;
        this.body = item.child("qti-item-body").orElseThrow(() -> new Refused("There is no <qti-item-body>."));
        for (QtiXml modal : item.children("qti-modal-feedback")) {
            String html = modal.child("qti-content-body").map(QtiXml::html).orElseGet(modal::html);
            feedback.put(modal.required("identifier"), unwrapped(html));
            modal.attribute("title")
                    .ifPresent(title -> titles.put(modal.element().getAttribute("identifier"), title));
        }
    }

    /** @throws Refused if it asks in a way that we can't */
    static ReadItem read(QtiXml item) throws Refused {
        if (!item.is("qti-assessment-item")) {
            throw new Refused("<" + item.name() + "> is no <qti-assessment-item>.");
        }
        return new QtiReader(item).read();
    }

    private ReadItem read() throws Refused {
        List<QtiXml> interactions = interactions(body);
        type(interactions);
        String language = item.element().getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang");
        return new ReadItem(
                slug(item.required("identifier")),
                language,
                item.attribute("title").orElse(item.required("identifier")),
                json,
                stem(),
                parts,
                feedback.getOrDefault(QtiItem.EXPLANATION, ""));
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
            case "qti-text-entry-interaction" -> entry(first, interactions);
            default -> form(interactions);
        }
    }

    private void choices(List<QtiXml> interactions) throws Refused {
        QtiXml first = interactions.getFirst();
        if (interactions.size() > 1 || isOneOfMany(first)) {
            grid(interactions);
            return;
        }
        List<String> key = correct(first.required("response-identifier"));
        boolean single = declaration(first.required("response-identifier"))
                .required("cardinality")
                .equals("single");
        json.put("type", single ? "single-choice" : "multiple-choice");
        names("options", options(first.children("qti-simple-choice")));
        if (single) json.put("key", only(key));
        else names("key", key);
        json.put("shuffle", first.attribute("shuffle").map(Boolean::valueOf).orElse(false));
        points();
    }

    private static boolean isOneOfMany(QtiXml interaction) {
        return interaction.attribute("response-identifier").orElse("").startsWith(QtiItem.RESPONSE + "-");
    }

    /** Several questions with the same choices. */
    private void grid(List<QtiXml> interactions) throws Refused {
        boolean marked = !correct(interactions.getFirst().required("response-identifier"))
                .isEmpty();
        json.put("type", marked ? "matrix" : "self-rating");
        ArrayNode rows = json.putArray(marked ? "rows" : "statements");
        ArrayNode columns = json.putArray(marked ? "columns" : "scale");
        ObjectNode key = JSON.createObjectNode();
        for (QtiXml interaction : interactions) {
            String row = asked(interaction);
            rows.add(row);
            correct(interaction.required("response-identifier"))
                    .forEach(column -> key.withArrayProperty(row).add(column));
        }
        options(interactions.getFirst().children("qti-simple-choice")).forEach(columns::add);
        if (marked) {
            json.set("key", key);
            points();
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
        String name = slug(isOneOfMany(interaction) ? response.substring(QtiItem.RESPONSE.length() + 1) : response);
        String wording = interaction.child("qti-prompt").map(QtiXml::html).orElse(name);
        parts.put(name, new Part(wording, Optional.ofNullable(feedback.get(name))));
        return name;
    }

    private void order(QtiXml interaction) throws Refused {
        json.put("type", "ordering");
        options(interaction.children("qti-simple-choice"));
        names("steps", correct(interaction.required("response-identifier")));
        points();
    }

    private void match(QtiXml interaction) throws Refused {
        boolean sorting = interaction.attribute("class").orElse("").contains("categorising");
        json.put("type", sorting ? "categorising" : "matching");
        List<QtiXml> sets = interaction.children("qti-simple-match-set");
        if (sets.size() != 2) {
            throw new Refused("A <qti-match-interaction> has two sets, and there are " + sets.size() + ".");
        }
        names(sorting ? "cards" : "premises", options(sets.getFirst().children("qti-simple-associable-choice")));
        names(sorting ? "categories" : "responses", options(sets.getLast().children("qti-simple-associable-choice")));
        ObjectNode key = json.putObject("key");
        for (String pair : correct(interaction.required("response-identifier"))) {
            int blank = pair.indexOf(' ');
            if (blank < 0) throw new Refused("\"" + pair + "\" is no pair.");
            key.put(slug(pair.substring(0, blank)), slug(pair.substring(blank + 1)));
        }
        points();
    }

    private void hottext(QtiXml interaction) throws Refused {
        json.put("type", "marking");
        names("passages", options(interaction.all("qti-hottext")));
        names("key", correct(interaction.required("response-identifier")));
        points();
    }

    private void entry(QtiXml interaction, List<QtiXml> interactions) throws Refused {
        QtiXml response = declaration(interaction.required("response-identifier"));
        if (response.required("base-type").equals("float") && interactions.size() == 2) {
            number(response, interactions.getLast());
        } else {
            written(response);
        }
        points();
    }

    private void number(QtiXml response, QtiXml units) throws Refused {
        BigDecimal value = new BigDecimal(only(values(response)));
        json.put("type", "numeric");
        json.put("value", value);
        ObjectNode factors = JSON.createObjectNode();
        BigDecimal tolerance = BigDecimal.ZERO;
        List<QtiXml> conditions = item.all("qti-and").stream()
                .filter(both -> both.child("qti-equal").isPresent())
                .toList();
        for (QtiXml condition : conditions) {
            String unit = slug(condition
                    .child("qti-match")
                    .orElseThrow()
                    .child("qti-base-value")
                    .orElseThrow()
                    .text());
            QtiXml equal = condition.child("qti-equal").orElseThrow();
            BigDecimal inUnit =
                    new BigDecimal(equal.child("qti-base-value").orElseThrow().text());
            BigDecimal factor =
                    inUnit.signum() == 0 ? BigDecimal.ONE : plain(value.divide(inUnit, MathContext.DECIMAL64));
            factors.put(unit, factor);
            if (factor.compareTo(BigDecimal.ONE) == 0) {
                tolerance = plain(new BigDecimal(equal.required("tolerance").replaceFirst(" .*", "")));
            }
        }
        json.put("tolerance", tolerance);
        json.set("units", factors);
        options(units.children("qti-simple-choice"));
        for (String side : List.of("too-low", "too-high")) {
            parts.put(
                    side, new Part(escaped(titles.getOrDefault(side, side)), Optional.ofNullable(feedback.get(side))));
        }
    }

    /** Without the noise of a division. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded =
                number.round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private void written(QtiXml response) throws Refused {
        json.put("type", "short-answer");
        Set<String> right = response.all("qti-map-entry").stream()
                .filter(entry -> !entry.attribute("mapped-value").orElse("0").equals("0"))
                .flatMap(entry -> entry.attribute("map-key").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        right.addAll(values(response));
        Map<String, List<String>> answers = foreseen();
        if (answers.isEmpty()) answers.put("right", List.copyOf(right));
        answers.forEach((name, forms) ->
                parts.put(name, new Part(escaped(String.join(" | ", forms)), Optional.ofNullable(feedback.get(name)))));
        names("answers", List.copyOf(answers.keySet()));
        names(
                "key",
                answers.keySet().stream()
                        .filter(name ->
                                answers.getOrDefault(name, List.of()).stream().anyMatch(right::contains))
                        .toList());
    }

    /** By the feedback that each form of an answer gets. */
    private Map<String, List<String>> foreseen() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (QtiXml then : item.all("qti-response-if")) {
            List<String> forms = then.all("qti-string-match").stream()
                    .flatMap(match -> match.child("qti-base-value").stream())
                    .map(QtiXml::text)
                    .toList();
            then.children("qti-set-outcome-value").stream()
                    .filter(set -> !forms.isEmpty())
                    .flatMap(set -> set.all("qti-base-value").stream())
                    .forEach(name -> answers.put(slug(name.text()), forms));
        }
        return answers;
    }

    private List<String> options(List<QtiXml> choices) throws Refused {
        List<String> names = new ArrayList<>();
        for (QtiXml choice : choices) {
            String name = slug(choice.required("identifier"));
            names.add(name);
            parts.put(name, new Part(inside(choice), Optional.ofNullable(said(choice, name))));
        }
        return names;
    }

    /** Feedback that others write into the choice itself. */
    private @Nullable String said(QtiXml choice, String name) {
        return choice.all("qti-feedback-inline").stream()
                .findFirst()
                .map(QtiXml::html)
                .orElse(feedback.get(name));
    }

    private static String inside(QtiXml choice) {
        return unwrapped(choice.html().strip());
    }

    private QtiXml declaration(String response) throws Refused {
        return item.children("qti-response-declaration").stream()
                .filter(declared -> declared.attribute("identifier").equals(Optional.of(response)))
                .findFirst()
                .orElseThrow(() -> new Refused("The response " + response + " is not declared."));
    }

    private List<String> correct(String response) throws Refused {
        return values(declaration(response)).stream()
                .map(value -> value.contains(" ") ? value : slug(value))
                .toList();
    }

    private static List<String> values(QtiXml declaration) {
        return declaration.child("qti-correct-response").stream()
                .flatMap(correct -> correct.children("qti-value").stream())
                .map(QtiXml::text)
                .toList();
    }

    private static String only(List<String> key) throws Refused {
        if (key.size() != 1) {
            throw new Refused("There is no right answer in it, or more than one; say which one is.");
        }
        return key.getFirst();
    }

    private void names(String field, List<String> names) {
        names.forEach(json.putArray(field)::add);
    }

    private void points() {
        int points = item.children("qti-outcome-declaration").stream()
                .filter(outcome -> outcome.attribute("identifier").equals(Optional.of("MAXSCORE")))
                .flatMap(outcome -> outcome.all("qti-value").stream())
                .map(value -> new BigDecimal(value.text())
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue())
                .findFirst()
                .orElse(1);
        json.put("points", Math.max(1, points));
    }

    /** Everything in the body that is no interaction. */
    private String stem() {
        return body.children("div").stream()
                .filter(div -> div.attribute("class").equals(Optional.of("stem")))
                .findFirst()
                .map(QtiXml::html)
                .orElseGet(body::html);
    }

    /** Without a {@code div} around it. */
    private static String unwrapped(String html) {
        String inner = html.strip();
        return inner.startsWith("<div>") && inner.endsWith("</div>") && inner.indexOf("</div>") == inner.length() - 6
                ? inner.substring(5, inner.length() - 6)
                : inner;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A name as ours are. */
    static String slug(String identifier) {
        String plain = identifier
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "part" : plain;
    }
}
