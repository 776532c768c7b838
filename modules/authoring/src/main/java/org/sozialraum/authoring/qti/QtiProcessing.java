package org.sozialraum.authoring.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.OpenItem;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.SingleChoice;

/** What an answer is worth, in the words of QTI; the same as the item's own mark says. */
final class QtiProcessing {
    private final QtiElement processing;
    private final int points;

    private QtiProcessing(QtiElement processing, int points) {
        this.processing = processing;
        this.points = points;
    }

    static void write(Item item, ItemText text, QtiElement processing) {
        QtiProcessing writing = new QtiProcessing(processing, item.head().points());
        switch (item) {
            case Ordering ordering -> writing.order(ordering.steps());
            case Numeric number -> writing.answered().number(number);
            case Matrix matrix -> writing.rows(matrix);
            case OpenItem open -> {}
            default -> writing.mapped();
        }
        writing.feedback(item, text);
    }

    /** What is done only if something was answered: players differ in how they compare with nothing. */
    private QtiProcessing answered() {
        QtiElement some = processing.add("qti-response-condition").add("qti-response-if");
        variable(some.add("qti-not").add("qti-is-null"), QtiItem.RESPONSE);
        return new QtiProcessing(some, points);
    }

    /** No answer is worth nothing, and not "unknown". */
    private void mapped() {
        set(answered().processing, QtiItem.SCORE).add("qti-map-response").with("identifier", QtiItem.RESPONSE);
    }

    /** A step stands right if it directly follows the one that it should follow; the first one if it stands first. */
    private void order(List<String> steps) {
        for (int step = 0; step < steps.size(); step++) {
            QtiElement right = earns(steps.size());
            if (step == 0) {
                stands(right.first("qti-match"), 1, steps.getFirst());
            } else {
                QtiElement anywhere = right.first("qti-or");
                for (int place = 1; place < steps.size(); place++) {
                    QtiElement both = anywhere.add("qti-and");
                    stands(both.add("qti-match"), place, steps.get(step - 1));
                    stands(both.add("qti-match"), place + 1, steps.get(step));
                }
            }
        }
    }

    private static void stands(QtiElement match, int place, String step) {
        variable(match.add("qti-index").with("n", place), QtiItem.RESPONSE);
        value(match, "identifier", step);
    }

    /** In whatever unit it is given. */
    private void number(Numeric number) {
        number.units().forEach((unit, factor) -> {
            QtiElement both = earns(1).first("qti-and");
            in(both, unit);
            String tolerance = in(factor, number.tolerance());
            QtiElement equal = both.add("qti-equal")
                    .with("tolerance-mode", "absolute")
                    .with("tolerance", tolerance + " " + tolerance);
            variable(equal, QtiItem.RESPONSE);
            value(equal, "float", in(factor, number.value()));
        });
    }

    private void sides(Numeric number) {
        number.units().forEach((unit, factor) -> {
            BigDecimal least = number.value().subtract(number.tolerance());
            BigDecimal most = number.value().add(number.tolerance());
            side("qti-lt", unit, in(factor, least), Numeric.TOO_LOW);
            side("qti-gt", unit, in(factor, most), Numeric.TOO_HIGH);
        });
    }

    private void side(String comparison, String unit, String bound, String part) {
        QtiElement then = processing.add("qti-response-condition").add("qti-response-if");
        QtiElement both = then.add("qti-and");
        in(both, unit);
        QtiElement beyond = both.add(comparison);
        variable(beyond, QtiItem.RESPONSE);
        value(beyond, "float", bound);
        say(then, part);
    }

    private static void in(QtiElement condition, String unit) {
        QtiElement chosen = condition.add("qti-match");
        variable(chosen, QtiItem.UNIT);
        value(chosen, "identifier", unit);
    }

    private static String in(BigDecimal factor, BigDecimal number) {
        return number.divide(factor, MathContext.DECIMAL64).toPlainString();
    }

    /** A row pays if exactly the right columns are chosen. */
    private void rows(Matrix matrix) {
        for (String row : matrix.rows()) {
            QtiElement match = earns(matrix.rows().size()).first("qti-match");
            variable(match, QtiItem.response(row));
            match.add("qti-correct").with("identifier", QtiItem.response(row));
        }
    }

    /** A condition that adds a share of the points; what it asks has to come first in it. */
    private QtiElement earns(int shares) {
        QtiElement then = processing.add("qti-response-condition").add("qti-response-if");
        QtiElement sum = set(then, QtiItem.SCORE).add("qti-sum");
        variable(sum, QtiItem.SCORE);
        value(
                sum,
                "float",
                BigDecimal.valueOf(points)
                        .divide(BigDecimal.valueOf(shares), MathContext.DECIMAL64)
                        .toPlainString());
        return then;
    }

    /** What is said about what was chosen, written, or done with each part, and what to take along. */
    private void feedback(Item item, ItemText text) {
        QtiElement said = set(processing, QtiItem.FEEDBACK).add("qti-multiple");
        value(said, "identifier", QtiItem.EXPLANATION);
        switch (item) {
            case SingleChoice choice -> variable(said, QtiItem.RESPONSE);
            case MultipleChoice choice -> variable(said, QtiItem.RESPONSE);
            case Marking marking -> variable(said, QtiItem.RESPONSE);
            case Numeric number -> answered().sides(number);
            case ShortAnswer answer -> {
                QtiProcessing some = answered();
                answer.answers().forEach(name -> some.written(name, ShortAnswer.forms(text, name)));
            }
            default ->
                text.parts()
                        .forEach((name, part) -> part.feedback().ifPresent(html -> value(said, "identifier", name)));
        }
    }

    /** Each answer that was foreseen, right or wrong, in all of its forms. */
    private void written(String answer, List<String> forms) {
        QtiElement then = processing.add("qti-response-condition").add("qti-response-if");
        QtiElement any = then.add("qti-or");
        for (String form : forms) {
            QtiElement match = any.add("qti-string-match").with("case-sensitive", false);
            variable(match, QtiItem.RESPONSE);
            value(match, "string", form);
        }
        say(then, answer);
    }

    private static void say(QtiElement then, String part) {
        QtiElement more = set(then, QtiItem.FEEDBACK).add("qti-multiple");
        variable(more, QtiItem.FEEDBACK);
        value(more, "identifier", part);
    }

    private static QtiElement set(QtiElement in, String outcome) {
        return in.add("qti-set-outcome-value").with("identifier", outcome);
    }

    private static void variable(QtiElement in, String name) {
        in.add("qti-variable").with("identifier", name);
    }

    private static void value(QtiElement in, String type, String value) {
        in.add("qti-base-value").with("base-type", type).text(value);
    }
}
