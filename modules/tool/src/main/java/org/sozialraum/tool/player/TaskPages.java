package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Step.TaskStep;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.OpenItem;
import org.sozialraum.curriculum.item.PartText;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.SelfRating;
import org.sozialraum.curriculum.item.StructuredText;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.tool.item.Answering;
import org.sozialraum.tool.pages.ShellView;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.ComparisonView.Field;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.JudgedItem;
import org.sozialraum.tool.result.JudgedView;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Minutes;
import org.sozialraum.tool.visit.Shells;

/** Makes the pages of a task: the form, and the comparison. */
@Once
class TaskPages {
    private final Shells shells;

    @Inject
    TaskPages(Shells shells) {
        this.shells = shells;
    }

    /** @param empty whether somebody wanted to compare an empty form */
    TaskView form(At<TaskStep> at, Optional<Answer> answer, boolean empty) {
        Item item = at.step().item();
        ItemText text = item.text(at.place().language());
        String path = at.place().href(at.step());
        return new TaskView(
                shell(at, answer, path),
                text.title(),
                Html.of(text.stem()),
                Answering.form(item, text, seed(at), answer.map(Answer::response)),
                Minutes.of(at.place(), at.step()),
                path,
                empty,
                answer.map(given -> path + "/comparison"),
                at.previous());
    }

    ComparisonView comparison(At<TaskStep> at, Answer answer) {
        Item item = at.step().item();
        ItemText text = item.text(at.place().language());
        String path = at.place().href(at.step());
        return new ComparisonView(
                shell(at, Optional.of(answer), path + "/comparison"),
                text.title(),
                Html.of(text.stem()),
                judged(at, item, answer),
                fields(item, text, answer.response()),
                Html.of(text.explanation()),
                path,
                at.previous(),
                at.next());
    }

    private ShellView shell(At<TaskStep> at, Optional<Answer> answer, String path) {
        return shells.of(at.place(), Optional.of(at.step()), Audience.OWN_WORK, path, answer.map(Answer::savedAt));
    }

    private static Optional<JudgedView> judged(At<TaskStep> at, Item item, Answer answer) {
        return switch (item) {
            case MarkedItem marked ->
                Optional.of(JudgedItem.of(
                        marked,
                        1,
                        Optional.of(answer.response()),
                        seed(at),
                        at.place().texts(),
                        true));
            case OpenItem open -> Optional.empty();
        };
    }

    private static List<Field> fields(Item item, ItemText text, Response response) {
        return switch (item) {
            case StructuredText sheet ->
                sheet.parts().stream()
                        .map(name -> field(text.part(name), written(response).get(name)))
                        .toList();
            case SelfRating rating ->
                rating.statements().stream()
                        .map(name -> rated(rating, text, name, response))
                        .toList();
            case MarkedItem marked -> List.of();
        };
    }

    private static Field field(PartText part, @org.jspecify.annotations.Nullable String written) {
        return new Field(
                Html.of(part.wording()),
                Optional.ofNullable(written).map(Html::plain),
                part.feedback().map(Html::of));
    }

    private static Field rated(SelfRating rating, ItemText text, String statement, Response response) {
        Optional<String> point = response instanceof Response.Matched(Map<String, String> points)
                ? Optional.ofNullable(points.get(statement)).filter(rating.scale()::contains)
                : Optional.empty();
        return new Field(
                Html.of(text.part(statement).wording()),
                point.map(name -> Html.of(text.part(name).wording())),
                Optional.empty());
    }

    private static Map<String, String> written(Response response) {
        return response instanceof Response.Texts(Map<String, String> fields) ? fields : Map.of();
    }

    /** The same order for the same person, today and tomorrow. */
    private static long seed(At<TaskStep> at) {
        return at.place().visit().session().person().value().getMostSignificantBits();
    }
}
