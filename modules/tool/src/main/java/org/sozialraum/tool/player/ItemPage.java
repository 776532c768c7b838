package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.ItemText;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.tool.item.Answering;
import org.sozialraum.tool.pages.ShellView.Audience;
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
        List<MarkedItem> items = at.place().module().items();
        MarkedItem item = items.get(number - 1);
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
                Answering.form(item, text, answered.attempt().seed(), given.map(Answer::response)),
                IntStream.range(0, items.size())
                        .mapToObj(index -> new ItemView.Mark(
                                index + 1,
                                answered.answers().containsKey(items.get(index).uuid())))
                        .toList(),
                path);
    }
}
