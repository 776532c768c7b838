package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.curriculum.item.MarkedItem;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.CheckView.Points;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.Numbers;
import org.sozialraum.tool.visit.Minutes;
import org.sozialraum.tool.visit.Shells;

/** Makes the pages around the items of a check. */
@Once
class CheckPages {
    private final Shells shells;

    @Inject
    CheckPages(Shells shells) {
        this.shells = shells;
    }

    /** @param running the attempt that is open, if one is */
    CheckView before(At<CheckStep> at, List<Attempt> made, Optional<Answered> running) {
        Module module = at.place().module();
        boolean finished = made.stream().anyMatch(attempt -> !attempt.isOpen());
        return new CheckView(
                shells.of(
                        at.place(),
                        Optional.of(at.step()),
                        Audience.HANDED_IN,
                        at.place().href(at.step())),
                module.items().size(),
                Minutes.of(at.place(), at.step()),
                Math.max(0, module.attempts() - made.size()),
                module.attempts(),
                percent(module.passMark()),
                best(made).map(score -> points(score, at)),
                at.place().href(at.step()),
                running.map(answered -> answeredItems(module, answered)),
                finished ? Optional.of(at.place().base() + "/result") : Optional.empty(),
                at.previous());
    }

    FinishView finish(At<CheckStep> at, Answered answered) {
        List<MarkedItem> items = at.place().module().items();
        String attempt = at.place().base() + "/check/" + answered.attempt().number();
        List<FinishView.Open> open = IntStream.range(0, items.size())
                .filter(index ->
                        !answered.answers().containsKey(items.get(index).uuid()))
                .mapToObj(index -> new FinishView.Open(
                        index + 1, items.get(index).text(at.place().language()).title(), attempt + "/" + (index + 1)))
                .toList();
        return new FinishView(
                shells.of(at.place(), Optional.of(at.step()), Audience.HANDED_IN, attempt + "/finish"),
                items.size(),
                open,
                attempt + "/finish",
                attempt + "/" + items.size(),
                at.place().module().attempts() - answered.attempt().number());
    }

    /** Without answers to items that the check no longer has. */
    private static int answeredItems(Module module, Answered answered) {
        return (int) module.items().stream()
                .filter(item -> answered.answers().containsKey(item.uuid()))
                .count();
    }

    /** Number of the first item without an answer, or of the last one if all have one. */
    static int firstOpen(Module module, Answered answered) {
        List<MarkedItem> items = module.items();
        return IntStream.range(0, items.size())
                        .filter(index ->
                                !answered.answers().containsKey(items.get(index).uuid()))
                        .findFirst()
                        .orElse(items.size() - 1)
                + 1;
    }

    static Optional<Score> best(List<Attempt> made) {
        return made.stream()
                .flatMap(attempt -> attempt.submission().stream())
                .map(Submission::score)
                .max(Comparator.naturalOrder());
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private static Points points(Score score, At<CheckStep> at) {
        return new Points(
                Numbers.of(score.given(), at.place().texts()),
                Numbers.of(score.maximum(), at.place().texts()));
    }
}
