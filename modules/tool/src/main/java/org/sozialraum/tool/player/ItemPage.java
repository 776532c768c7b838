package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.Item;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.Matching;
import org.sozialraum.curriculum.item.MultipleChoice;
import org.sozialraum.curriculum.item.Ordering;
import org.sozialraum.curriculum.item.Presentation;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.SingleChoice;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.ItemView.Option;
import org.sozialraum.tool.player.ItemView.Premise;
import org.sozialraum.tool.player.ItemView.Task;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.visit.Html;
import org.sozialraum.tool.visit.Shells;

/** Makes the page of one item, with what was answered before. The key stays here. */
@Once
class ItemPage {
    private final Shells shells;

    @Inject
    ItemPage(Shells shells) {
        this.shells = shells;
    }

    ItemView view(At<CheckStep> at, Answered answered, int number) {
        List<Item> items = at.place().module().items();
        Item item = items.get(number - 1);
        ItemText text = item.text(at.place().language());
        String path = at.place().base() + "/check/" + answered.attempt().number() + "/" + number;
        Optional<Answer> given = Optional.ofNullable(answered.answers().get(item.uuid()));
        Optional<Instant> saved =
                answered.answers().values().stream().map(Answer::savedAt).max(Comparator.naturalOrder());
        return new ItemView(
                shells.of(at.place(), Optional.of(at.step()), Audience.HANDED_IN, path, saved),
                number,
                items.size(),
                text.title(),
                Html.of(text.stem()),
                task(item, text, item.presentation(answered.attempt().seed()), given.map(Answer::response)),
                IntStream.range(0, items.size())
                        .mapToObj(index -> new ItemView.Mark(
                                index + 1,
                                answered.answers().containsKey(items.get(index).uuid())))
                        .toList(),
                path);
    }

    private static Task task(Item item, ItemText text, Presentation shown, Optional<Response> given) {
        return switch (item) {
            case SingleChoice single -> new Task.SingleChoice(options(text, shown, chosen(given)));
            case MultipleChoice multiple -> new Task.MultipleChoice(options(text, shown, chosen(given)));
            case Ordering ordering -> new Task.Ordering(steps(text, shown, positions(given)));
            case Matching matching -> matching(text, shown, matches(given));
        };
    }

    private static List<Option> options(ItemText text, Presentation shown, Set<String> chosen) {
        return shown.parts().stream()
                .map(name -> new Option(name, Html.of(text.part(name).wording()), chosen.contains(name)))
                .toList();
    }

    /** In the learner's order where there is one, so that the list looks as it was left. */
    private static List<ItemView.Step> steps(ItemText text, Presentation shown, Map<String, Integer> positions) {
        return shown.parts().stream()
                .sorted(Comparator.comparingInt(name -> positions.getOrDefault(name, Integer.MAX_VALUE)))
                .map(name -> new ItemView.Step(
                        name, Html.of(text.part(name).wording()), Optional.ofNullable(positions.get(name))))
                .toList();
    }

    private static Task matching(ItemText text, Presentation shown, Map<String, String> matches) {
        return new Task.Matching(
                shown.parts().stream()
                        .map(name -> new Premise(
                                name, Html.of(text.part(name).wording()), Optional.ofNullable(matches.get(name))))
                        .toList(),
                shown.responses().stream()
                        .map(name -> new ItemView.Response(
                                name, text.part(name).wording().text()))
                        .toList());
    }

    private static Set<String> chosen(Optional<Response> given) {
        return given.<Set<String>>map(response -> switch (response) {
                    case Response.Single(String option) -> Set.of(option);
                    case Response.Multiple(Set<String> options) -> options;
                    case Response.Ordered ordered -> Set.of();
                    case Response.Matched matched -> Set.of();
                })
                .orElse(Set.of());
    }

    private static Map<String, Integer> positions(Optional<Response> given) {
        return given.filter(Response.Ordered.class::isInstance)
                .map(response -> ((Response.Ordered) response).positions())
                .orElse(Map.of());
    }

    private static Map<String, String> matches(Optional<Response> given) {
        return given.filter(Response.Matched.class::isInstance)
                .map(response -> ((Response.Matched) response).responses())
                .orElse(Map.of());
    }
}
