package org.sozialraum.authoring.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.item.Categorising;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.curriculum.item.StructuredText;

/** What can be answered, which answer is right, and what each part of an answer is worth. */
final class QtiDeclarations {
    private static final int DIGITS = 6;

    private final QtiElement root;
    private final int points;

    private QtiDeclarations(QtiElement root, int points) {
        this.root = root;
        this.points = points;
    }

    static void write(Item item, ItemText text, QtiElement root) {
        new QtiDeclarations(root, item.head().points()).write(item, text);
    }

    private void write(Item item, ItemText text) {
        switch (item) {
            case SingleChoice choice -> {
                QtiElement response = declare(QtiItem.RESPONSE, "single", "identifier");
                correct(response, List.of(choice.key()));
                mapping(response, points, Map.of(choice.key(), worth(1, 1)));
            }
            case MultipleChoice choice -> chosen(choice.options(), choice.key());
            case Marking marking -> chosen(marking.passages(), marking.key());
            case Ordering ordering -> correct(declare(QtiItem.RESPONSE, "ordered", "identifier"), ordering.steps());
            case Matching matching -> pairs(matching.premises(), matching.key());
            case Categorising sorting -> pairs(sorting.cards(), sorting.key());
            case ShortAnswer answer -> written(answer, text);
            case Numeric number -> {
                QtiElement response = declare(QtiItem.RESPONSE, "single", "float");
                correct(response, List.of(number.value().toPlainString()));
                declare(QtiItem.UNIT, "single", "identifier");
            }
            case Matrix matrix ->
                matrix.rows()
                        .forEach(row -> correct(
                                declare(QtiItem.response(row), "multiple", "identifier"),
                                matrix.columns().stream()
                                        .filter(matrix.key().getOrDefault(row, Set.of())::contains)
                                        .toList()));
            case SelfRating rating ->
                rating.statements().forEach(statement -> declare(QtiItem.response(statement), "single", "identifier"));
            case StructuredText form ->
                form.fields().forEach(field -> declare(QtiItem.response(field.name()), "single", "string"));
        }
    }

    private QtiElement declare(String name, String cardinality, String type) {
        return root.add("qti-response-declaration")
                .with("identifier", name)
                .with("cardinality", cardinality)
                .with("base-type", type);
    }

    private static void correct(QtiElement response, Collection<String> values) {
        QtiElement correct = response.add("qti-correct-response");
        values.forEach(value -> correct.add("qti-value").text(value));
    }

    /** Right ones minus wrong ones, never below nought. */
    private void chosen(List<String> parts, Set<String> key) {
        QtiElement response = declare(QtiItem.RESPONSE, "multiple", "identifier");
        correct(response, parts.stream().filter(key::contains).toList());
        QtiElement mapping = mapping(response, points);
        for (String part : parts) {
            BigDecimal worth = worth(1, key.size());
            entry(mapping, part, key.contains(part) ? worth : worth.negate());
        }
    }

    private void pairs(List<String> parts, Map<String, String> key) {
        QtiElement response = declare(QtiItem.RESPONSE, "multiple", "directedPair");
        List<String> pairs =
                parts.stream().map(part -> part + " " + key.get(part)).toList();
        correct(response, pairs);
        QtiElement mapping = mapping(response, points);
        pairs.forEach(pair -> entry(mapping, pair, worth(1, parts.size())));
    }

    /** The first form of a right answer is the one to show; the others are worth the same. */
    private void written(ShortAnswer answer, ItemText text) {
        QtiElement response = declare(QtiItem.RESPONSE, "single", "string");
        List<String> right = answer.answers().stream()
                .filter(answer.key()::contains)
                .flatMap(name -> ShortAnswer.forms(text, name).stream())
                .distinct()
                .toList();
        correct(response, right.subList(0, 1));
        mapping(response, points, right.stream().collect(Collectors.toMap(form -> form, form -> worth(1, 1))));
    }

    private void mapping(QtiElement response, int most, Map<String, BigDecimal> worth) {
        QtiElement mapping = mapping(response, most);
        worth.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> entry(mapping, one.getKey(), one.getValue()));
    }

    private static QtiElement mapping(QtiElement response, int most) {
        return response.add("qti-mapping")
                .with("lower-bound", 0)
                .with("upper-bound", most)
                .with("default-value", 0);
    }

    private static void entry(QtiElement mapping, String key, BigDecimal value) {
        mapping.add("qti-map-entry")
                .with("map-key", key)
                .with("mapped-value", value.toPlainString())
                .with("case-sensitive", false);
    }

    private BigDecimal worth(int parts, int of) {
        return BigDecimal.valueOf((long) points * parts)
                .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
