package org.sozialraum.authoring.qti;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.authoring.Refused;

/** Items whose answer is typed: a word or a few, or a number with its unit. */
final class QtiTyped {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SIGNIFICANT = 10;

    private final QtiSource source;
    private final ObjectNode json;

    QtiTyped(QtiSource source, ObjectNode json) {
        this.source = source;
        this.json = json;
    }

    void read(QtiXml interaction, List<QtiXml> interactions) throws Refused {
        QtiXml response = source.declaration(interaction.required("response-identifier"));
        if (response.required("base-type").equals("float") && interactions.size() == 2) {
            number(response, interactions.getLast());
        } else {
            written(response);
        }
        json.put("points", source.points());
    }

    private void number(QtiXml response, QtiXml units) throws Refused {
        BigDecimal value = new BigDecimal(QtiSource.only(QtiSource.values(response)));
        json.put("type", "numeric");
        json.put("value", value);
        ObjectNode factors = JSON.createObjectNode();
        BigDecimal tolerance = BigDecimal.ZERO;
        List<QtiXml> conditions = source.item().all("qti-and").stream()
                .filter(both -> both.child("qti-equal").isPresent())
                .toList();
        for (QtiXml condition : conditions) {
            String unit = QtiSource.slug(condition
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
        source.options(units.children("qti-simple-choice"));
        for (String side : List.of("too-low", "too-high")) {
            source.noteTitled(side);
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
        right.addAll(QtiSource.values(response));
        Map<String, List<String>> answers = foreseen();
        if (answers.isEmpty()) answers.put("right", List.copyOf(right));
        answers.forEach((name, forms) -> source.note(name, QtiSource.escaped(String.join(" | ", forms))));
        QtiReader.names(json, "answers", List.copyOf(answers.keySet()));
        QtiReader.names(
                json,
                "key",
                answers.keySet().stream()
                        .filter(name ->
                                answers.getOrDefault(name, List.of()).stream().anyMatch(right::contains))
                        .toList());
    }

    /** By the feedback that each form of an answer gets. */
    private Map<String, List<String>> foreseen() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (QtiXml then : source.item().all("qti-response-if")) {
            List<String> forms = then.all("qti-string-match").stream()
                    .flatMap(match -> match.child("qti-base-value").stream())
                    .map(QtiXml::text)
                    .toList();
            then.children("qti-set-outcome-value").stream()
                    .filter(set -> !forms.isEmpty())
                    .flatMap(set -> set.all("qti-base-value").stream())
                    .forEach(name -> answers.put(QtiSource.slug(name.text()), forms));
        }
        return answers;
    }
}
