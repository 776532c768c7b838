package org.sozialraum.tool.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Mark;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.web.Texts;

/** One item of a finished attempt, looked back at. */
public final class JudgedItem {
    private JudgedItem() {}

    /** All items of a check in their order. */
    public static List<JudgedView> all(List<Item> items, Answered answered, Texts texts, boolean solution) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> of(items.get(index), index + 1, answered, texts, solution))
                .toList();
    }

    /** @param solution whether the solution may be seen: parts that were missed, and the explanation */
    static JudgedView of(Item item, int number, Answered answered, Texts texts, boolean solution) {
        ItemText text = item.text(texts.language());
        Optional<Response> given =
                Optional.ofNullable(answered.answers().get(item.uuid())).map(Answer::response);
        Optional<Mark> mark = given.map(item::mark);
        double share = mark.map(Mark::share).orElse(0.0);
        boolean full = mark.map(Mark::isFull).orElse(false);
        return new JudgedView(
                number,
                text.title(),
                Numbers.of(item.points() * share, texts),
                Numbers.of(item.points(), texts),
                given.isEmpty() ? JudgedView.Mark.UNANSWERED : verdict(share),
                Html.of(text.stem()),
                parts(item, text, answered, given, mark, solution),
                full || solution ? Optional.of(Html.of(text.explanation())) : Optional.empty());
    }

    private static JudgedView.Mark verdict(double share) {
        if (share == 1) {
            return JudgedView.Mark.FULL;
        }
        return share > 0 ? JudgedView.Mark.PARTLY : JudgedView.Mark.NONE;
    }

    private static List<JudgedView.Part> parts(
            Item item,
            ItemText text,
            Answered answered,
            Optional<Response> given,
            Optional<Mark> mark,
            boolean solution) {
        Map<String, Mark.Verdict> judged = mark.map(Mark::parts).orElse(Map.of());
        List<JudgedView.Part> parts = new ArrayList<>();
        for (String name : item.presentation(answered.attempt().seed()).parts()) {
            Mark.Verdict verdict = judged.get(name);
            if (verdict != null && (solution || verdict != Mark.Verdict.MISSED)) {
                parts.add(new JudgedView.Part(
                        Html.of(text.part(name).wording()),
                        yours(name, text, given).map(Html::of),
                        JudgedView.Verdict.valueOf(verdict.name()),
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
