package org.sozialraum.tool.result;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Mark;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.ShortAnswer;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.web.Texts;

/** One item with what was answered, looked back at. */
public final class JudgedItem {
    private final MarkedItem item;
    private final ItemText text;
    private final Optional<Response> given;
    private final Optional<Mark> mark;
    private final boolean solution;

    private JudgedItem(MarkedItem item, ItemText text, Optional<Response> given, boolean solution) {
        this.item = item;
        this.text = text;
        this.given = given;
        this.mark = given.map(item::mark);
        this.solution = solution;
    }

    /** All items of a check in their order. */
    public static List<JudgedView> all(List<MarkedItem> items, Answered answered, Texts texts, boolean solution) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> of(items.get(index), index + 1, answered, texts, solution))
                .toList();
    }

    static JudgedView of(MarkedItem item, int number, Answered answered, Texts texts, boolean solution) {
        Optional<Response> given =
                Optional.ofNullable(answered.answers().get(item.uuid())).map(Answer::response);
        return of(item, number, given, answered.attempt().seed(), texts, solution);
    }

    /**
     * @param seed with which the item was shown
     * @param solution whether the solution may be seen: parts that were missed, and the explanation
     */
    public static JudgedView of(
            MarkedItem item, int number, Optional<Response> given, long seed, Texts texts, boolean solution) {
        return new JudgedItem(item, item.text(texts.language()), given, solution).view(number, seed, texts);
    }

    private JudgedView view(int number, long seed, Texts texts) {
        double share = mark.map(Mark::share).orElse(0.0);
        boolean full = mark.map(Mark::isFull).orElse(false);
        return new JudgedView(
                number,
                text.title(),
                Numbers.of(item.points() * share, texts),
                Numbers.of(item.points(), texts),
                given.isEmpty() ? JudgedView.Mark.UNANSWERED : verdict(share),
                Html.of(text.stem()),
                typed(),
                parts(seed),
                full || solution ? Optional.of(Html.of(text.explanation())) : Optional.empty());
    }

    private static JudgedView.Mark verdict(double share) {
        if (share == 1) {
            return JudgedView.Mark.FULL;
        }
        return share > 0 ? JudgedView.Mark.PARTLY : JudgedView.Mark.NONE;
    }

    private List<JudgedView.Part> parts(long seed) {
        Map<String, Mark.Verdict> judged = mark.map(Mark::parts).orElse(Map.of());
        List<JudgedView.Part> parts = new ArrayList<>();
        for (String name : item.presentation(seed).parts()) {
            Mark.Verdict verdict = judged.get(name);
            if (verdict != null && (solution || verdict != Mark.Verdict.MISSED)) {
                parts.add(new JudgedView.Part(
                        wording(name),
                        yours(name),
                        JudgedView.Verdict.valueOf(verdict.name()),
                        text.part(name).feedback().map(Html::of)));
            }
        }
        return parts;
    }

    private Content wording(String name) {
        return item instanceof ShortAnswer
                ? Html.plain(ShortAnswer.forms(text, name).getFirst())
                : Html.of(text.part(name).wording());
    }

    /** What was put together with a part. */
    private Optional<Content> yours(String name) {
        return given.flatMap(response -> switch (response) {
            case Response.Matched(Map<String, String> matches) ->
                Optional.ofNullable(matches.get(name))
                        .filter(item.parts()::contains)
                        .map(match -> Html.of(text.part(match).wording()));
            case Response.Cells(Map<String, Set<String>> cells) ->
                Optional.ofNullable(cells.get(name)).map(this::listed);
            default -> Optional.<Content>empty();
        });
    }

    private Content listed(Set<String> columns) {
        return Html.plain(item.parts().stream()
                .filter(columns::contains)
                .map(column -> text.part(column).wording().text())
                .collect(Collectors.joining(", ")));
    }

    /** What was typed, which belongs to no part. */
    private Optional<Content> typed() {
        return given.flatMap(response -> switch (response) {
            case Response.Written(String written) -> Optional.of(Html.plain(written));
            case Response.Measured(String amount, Optional<String> unit) ->
                Optional.of(Html.plain(amount
                        + unit.filter(item.parts()::contains)
                                .map(name -> " " + text.part(name).wording().text())
                                .orElse("")));
            default -> Optional.<Content>empty();
        });
    }
}
