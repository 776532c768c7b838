package org.sozialraum.tool.player;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Step.CheckStep;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.attempt.Submission.Rescored;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.library.Library;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.player.ResultView.RescoredView;
import org.sozialraum.tool.player.StepPages.At;
import org.sozialraum.tool.result.AskedItems;
import org.sozialraum.tool.result.GradeState;
import org.sozialraum.tool.result.JudgedItem;
import org.sozialraum.tool.result.Numbers;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Texts;

/** Makes the page with the result of an attempt. */
@Once
class ResultPage {
    private final Shells shells;
    private final Library library;

    @Inject
    ResultPage(Shells shells, Library library) {
        this.shells = shells;
        this.library = library;
    }

    ResultView view(At<CheckStep> at, List<Attempt> made, Answered answered, Optional<Grade> grade) {
        Module module = at.place().module();
        Texts texts = at.place().texts();
        Score score = answered.attempt().submission().map(Submission::score).orElseThrow();
        Optional<Score> best = CheckPages.best(made).filter(other -> other.compareTo(score) > 0);
        // As long as another attempt is possible, the solution is not given away.
        boolean more = score.share() < 1 && canGoOn(made, module);
        return new ResultView(
                shells.of(
                        at.place(),
                        Optional.of(at.step()),
                        Audience.HANDED_IN,
                        at.place().base() + "/result"),
                score.share() >= module.passMark(),
                Numbers.of(score.given(), texts),
                Numbers.of(score.maximum(), texts),
                CheckPages.percent(score.share()),
                CheckPages.percent(module.passMark()),
                answered.attempt().number(),
                module.attempts(),
                best.map(other -> Numbers.of(other.given(), texts)),
                answered.attempt()
                        .submission()
                        .flatMap(Submission::rescored)
                        .filter(once -> !once.first().equals(score))
                        .map(once -> rescored(once, texts)),
                JudgedItem.all(AskedItems.of(answered.attempt(), module, library), answered, texts, !more),
                GradeState.view(grade, at.place().base() + "/result", texts),
                more ? Optional.of(at.place().href(at.step())) : Optional.empty(),
                at.next());
    }

    private static RescoredView rescored(Rescored once, Texts texts) {
        return new RescoredView(
                TimeOfDay.withDay(once.at(), texts), Numbers.of(once.first().given(), texts));
    }

    /** Also in an attempt that is open: whoever sits in the last one must not read the solution here. */
    private static boolean canGoOn(List<Attempt> made, Module module) {
        return made.size() < module.attempts() || made.stream().anyMatch(Attempt::isOpen);
    }
}
