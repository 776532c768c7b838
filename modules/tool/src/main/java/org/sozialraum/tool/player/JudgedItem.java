package org.sozialraum.tool.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Mark;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.tool.player.ResultView.Judged;
import org.sozialraum.tool.player.ResultView.Part;
import org.sozialraum.tool.player.ResultView.Verdict;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Place;

/** One item of a finished attempt, looked back at. */
final class JudgedItem {
    private JudgedItem() {}

    /** @param solution whether the solution may be seen: parts that were missed, and the explanation */
    static Judged of(Item item, int number, Answered answered, Place place, boolean solution) {
        ItemText text = item.text(place.language());
        Optional<Response> given =
                Optional.ofNullable(answered.answers().get(item.uuid())).map(Answer::response);
        Optional<Mark> mark = given.map(item::mark);
        double share = mark.map(Mark::share).orElse(0.0);
        boolean full = mark.map(Mark::isFull).orElse(false);
        return new Judged(
                number,
                text.title(),
                Numbers.of(item.points() * share, place.texts()),
                Numbers.of(item.points(), place.texts()),
                given.isEmpty() ? ResultView.Mark.UNANSWERED : verdict(share),
                Html.of(text.stem()),
                parts(item, text, answered, given, mark, solution),
                full || solution ? Optional.of(Html.of(text.explanation())) : Optional.empty());
    }

    private static ResultView.Mark verdict(double share) {
        if (share == 1) {
            return ResultView.Mark.FULL;
        }
        return share > 0 ? ResultView.Mark.PARTLY : ResultView.Mark.NONE;
    }

    private static List<Part> parts(
            Item item,
            ItemText text,
            Answered answered,
            Optional<Response> given,
            Optional<Mark> mark,
            boolean solution) {
        Map<String, Mark.Verdict> judged = mark.map(Mark::parts).orElse(Map.of());
        List<Part> parts = new ArrayList<>();
        for (String name : item.presentation(answered.attempt().seed()).parts()) {
            Mark.Verdict verdict = judged.get(name);
            if (verdict != null && (solution || verdict != Mark.Verdict.MISSED)) {
                parts.add(new Part(
                        Html.of(text.part(name).wording()),
                        yours(name, text, given).map(Html::of),
                        Verdict.valueOf(verdict.name()),
                        text.part(name).feedback().map(Html::of)));
            }
        }
        return parts;
    }

    private static Optional<SafeHtml> yours(String name, ItemText text, Optional<Response> given) {
        return given.flatMap(response -> switch (response) {
            case Response.Matched(Map<String, String> matches) ->
                Optional.ofNullable(matches.get(name))
                        .map(match -> text.part(match).wording());
            case Response.Ordered ordered -> Optional.<SafeHtml>empty();
            case Response.Single single -> Optional.<SafeHtml>empty();
            case Response.Multiple multiple -> Optional.<SafeHtml>empty();
        });
    }
}
