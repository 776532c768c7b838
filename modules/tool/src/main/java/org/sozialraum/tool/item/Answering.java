package org.sozialraum.tool.item;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.curriculum.item.Amount;
import org.sozialraum.curriculum.item.Categorising;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Marking;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.Matrix;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Numeric;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.Presentation;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.ResponseForm;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.curriculum.item.StructuredText;
import org.sozialraum.tool.item.AnswerView.Column;
import org.sozialraum.tool.item.AnswerView.Field;
import org.sozialraum.tool.item.AnswerView.Option;
import org.sozialraum.tool.item.AnswerView.Premise;
import org.sozialraum.tool.item.AnswerView.Row;
import org.sozialraum.tool.item.AnswerView.Step;
import org.sozialraum.tool.item.AnswerView.Unit;
import org.sozialraum.tool.visit.Html;

/** Makes the form of an item, with what was answered before. The key stays behind. */
public final class Answering {
    private final ItemText text;
    private final Presentation shown;
    private final Given given;

    private Answering(ItemText text, Presentation shown, Given given) {
        this.text = text;
        this.shown = shown;
        this.given = given;
    }

    /** @param seed fixes the order in which the parts are shown */
    public static AnswerView form(Item item, ItemText text, long seed, Optional<Response> given) {
        return new Answering(text, item.presentation(seed), new Given(given)).form(item);
    }

    private AnswerView form(Item item) {
        return switch (item) {
            case SingleChoice single -> new AnswerView.Choice(options(), false);
            case MultipleChoice multiple -> new AnswerView.Choice(options(), true);
            case Marking marking -> new AnswerView.Marking(options());
            case Ordering ordering -> new AnswerView.Ordering(steps());
            case Matching matching -> matching();
            case Categorising sorting -> pairs("categorising");
            case SelfRating rating -> pairs("self-rating");
            case Matrix matrix -> matrix();
            case ShortAnswer answer -> new AnswerView.Line(given.written(), ShortAnswer.LONGEST);
            case Numeric number -> amount();
            case StructuredText sheet -> sheet(sheet);
        };
    }

    private List<Option> options() {
        return shown.parts().stream()
                .map(name -> new Option(
                        name, Html.of(text.part(name).wording()), given.chosen().contains(name)))
                .toList();
    }

    /** In the learner's order where there is one, so that the list looks as it was left. */
    private List<Step> steps() {
        Map<String, Integer> positions = given.positions();
        return shown.parts().stream()
                .sorted(Comparator.comparingInt(name -> positions.getOrDefault(name, Integer.MAX_VALUE)))
                .map(name ->
                        new Step(name, Html.of(text.part(name).wording()), Optional.ofNullable(positions.get(name))))
                .toList();
    }

    private AnswerView matching() {
        return new AnswerView.Matching(
                shown.parts().stream()
                        .map(name -> new Premise(
                                name,
                                Html.of(text.part(name).wording()),
                                Optional.ofNullable(given.pairs().get(name))))
                        .toList(),
                shown.responses().stream()
                        .map(name -> new AnswerView.Response(
                                name, text.part(name).wording().text()))
                        .toList());
    }

    private AnswerView pairs(String hint) {
        return new AnswerView.Grid(
                shown.parts().stream()
                        .map(name -> new Row(
                                ResponseForm.match(name),
                                Html.of(text.part(name).wording()),
                                Optional.ofNullable(given.pairs().get(name)).stream()
                                        .toList()))
                        .toList(),
                columns(),
                false,
                hint);
    }

    private AnswerView matrix() {
        return new AnswerView.Grid(
                shown.parts().stream()
                        .map(name -> new Row(
                                ResponseForm.cell(name),
                                Html.of(text.part(name).wording()),
                                List.copyOf(given.cells().getOrDefault(name, Set.of()))))
                        .toList(),
                columns(),
                true,
                "matrix");
    }

    private List<Column> columns() {
        return shown.responses().stream()
                .map(name -> new Column(name, Html.of(text.part(name).wording())))
                .toList();
    }

    private AnswerView amount() {
        Optional<String> unit = given.unit();
        boolean alone = shown.responses().size() == 1;
        return new AnswerView.Amount(
                given.amount(),
                !given.amount().isEmpty() && !Amount.isNumber(given.amount()),
                Numeric.LONGEST,
                shown.responses().stream()
                        .map(name -> new Unit(
                                name, text.part(name).wording().text(), alone || unit.equals(Optional.of(name))))
                        .toList());
    }

    private AnswerView sheet(StructuredText sheet) {
        return new AnswerView.Sheet(
                sheet.fields().stream()
                        .map(field -> new Field(
                                field.name(),
                                Html.of(text.part(field.name()).wording()),
                                given.texts().getOrDefault(field.name(), ""),
                                field.lines()))
                        .toList(),
                StructuredText.LONGEST);
    }
}
