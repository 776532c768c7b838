package org.sozialraum.authoring.qti;

import java.util.List;
import org.sozialraum.curriculum.html.SafeHtml;
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

/** The question and what to answer it with. */
final class QtiBody {
    private static final int CHARACTERS_IN_A_LINE = 80;

    private final ItemText text;
    private final QtiElement body;

    private QtiBody(ItemText text, QtiElement body) {
        this.text = text;
        this.body = body;
    }

    static void write(Item item, ItemText text, QtiElement body) {
        body.add("div").with("class", "stem").html(text.stem());
        new QtiBody(text, body).write(item);
    }

    private void write(Item item) {
        switch (item) {
            case SingleChoice choice -> choice(QtiItem.RESPONSE, 1, choice.shuffle(), choice.options());
            case MultipleChoice choice -> choice(QtiItem.RESPONSE, 0, choice.shuffle(), choice.options());
            case Ordering ordering -> {
                QtiElement order =
                        interaction("qti-order-interaction", QtiItem.RESPONSE).with("shuffle", true);
                ordering.steps().forEach(step -> option(order, "qti-simple-choice", step));
            }
            case Matching matching -> match(matching.premises(), matching.responses(), true, "matching");
            case Categorising sorting -> match(sorting.cards(), sorting.categories(), false, "categorising");
            case Marking marking -> passages(marking);
            case ShortAnswer answer -> {
                QtiElement line = body.add("p");
                line.add("qti-text-entry-interaction")
                        .with("response-identifier", QtiItem.RESPONSE)
                        .with("expected-length", ShortAnswer.LONGEST);
            }
            case Numeric number -> {
                body.add("p")
                        .add("qti-text-entry-interaction")
                        .with("response-identifier", QtiItem.RESPONSE)
                        .with("expected-length", Numeric.LONGEST);
                choice(QtiItem.UNIT, 1, false, List.copyOf(number.units().keySet()));
            }
            case Matrix matrix ->
                matrix.rows().forEach(row -> asked(row, choice(QtiItem.response(row), 0, false, matrix.columns())));
            case SelfRating rating ->
                rating.statements()
                        .forEach(statement ->
                                asked(statement, choice(QtiItem.response(statement), 1, false, rating.scale())));
            case StructuredText form ->
                form.fields()
                        .forEach(field -> asked(
                                field.name(),
                                interaction("qti-extended-text-interaction", QtiItem.response(field.name()))
                                        .with("expected-lines", field.lines())
                                        .with("expected-length", field.lines() * CHARACTERS_IN_A_LINE)));
        }
    }

    private QtiElement interaction(String name, String response) {
        return body.add(name).with("response-identifier", response);
    }

    /** The prompt has to come first in an interaction that has choices already. */
    private void asked(String part, QtiElement interaction) {
        interaction.first("qti-prompt").html(wording(part));
    }

    private QtiElement choice(String response, int most, boolean shuffle, List<String> options) {
        QtiElement choice = interaction("qti-choice-interaction", response)
                .with("shuffle", shuffle)
                .with("max-choices", most);
        options.forEach(option -> option(choice, "qti-simple-choice", option));
        return choice;
    }

    private QtiElement option(QtiElement interaction, String element, String name) {
        return interaction.add(element).with("identifier", name).html(wording(name));
    }

    private void match(List<String> parts, List<String> partners, boolean shuffle, String kind) {
        QtiElement match = interaction("qti-match-interaction", QtiItem.RESPONSE)
                .with("class", kind)
                .with("shuffle", shuffle)
                .with("max-associations", parts.size());
        QtiElement left = match.add("qti-simple-match-set");
        parts.forEach(part -> option(left, "qti-simple-associable-choice", part).with("match-max", 1));
        QtiElement right = match.add("qti-simple-match-set");
        partners.forEach(partner ->
                option(right, "qti-simple-associable-choice", partner).with("match-max", parts.size()));
    }

    private void passages(Marking marking) {
        QtiElement hottext =
                interaction("qti-hottext-interaction", QtiItem.RESPONSE).with("max-choices", 0);
        QtiElement whole = hottext.add("p");
        marking.passages().forEach(passage -> {
            whole.add("qti-hottext").with("identifier", passage).html(wording(passage));
            whole.text(" ");
        });
    }

    private SafeHtml wording(String part) {
        return text.part(part).wording();
    }
}
