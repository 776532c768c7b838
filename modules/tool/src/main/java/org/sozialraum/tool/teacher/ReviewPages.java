package org.sozialraum.tool.teacher;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.review.Work;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.tool.pages.ShellView.Audience;
import org.sozialraum.tool.result.AskedItems;
import org.sozialraum.tool.result.GradeState;
import org.sozialraum.tool.result.JudgedItem;
import org.sozialraum.tool.result.Numbers;
import org.sozialraum.tool.teacher.ReviewView.Made;
import org.sozialraum.tool.teacher.ReviewView.ScoreView;
import org.sozialraum.tool.teacher.ReviewView.Shown;
import org.sozialraum.tool.visit.Shells;
import org.sozialraum.tool.visit.TimeOfDay;
import org.sozialraum.tool.web.Texts;

/** Makes the pages on which a teacher sees one learner's work. */
@Once
class ReviewPages {
    private final Shells shells;
    private final LearnerNames names;
    private final Library library;

    @Inject
    ReviewPages(Shells shells, LearnerNames names, Library library) {
        this.shells = shells;
        this.names = names;
        this.library = library;
    }

    ReviewView work(Visit visit, Module module, Work work, ReviewAddress address, Texts said) {
        Optional<Integer> number = work.shown().map(Answered::attempt).map(Attempt::number);
        String here = number.map(address::attempt).orElseGet(address::latest);
        return new ReviewView(
                shells.belowTeachers(
                        visit, said, module.title(said.language()), Audience.REVIEW, address.overview(), here),
                address.sealedName().flatMap(name -> names.open(address.learner(), name)),
                work.attempts().stream()
                        .map(attempt -> made(attempt, number, address, said))
                        .toList(),
                work.shown().map(answered -> shown(answered, module, said)),
                GradeState.onItsDay(work.grade(), address.resend(), said),
                address.overview(),
                back(visit));
    }

    NoWorkView none(Visit visit, String overview, Texts said) {
        return new NoWorkView(
                shells.belowTeachers(
                        visit, said, "Sozialraum Digital", Audience.UNSAID, overview, overview + "/review"),
                Optional.of(overview),
                back(visit));
    }

    private static Made made(Attempt attempt, Optional<Integer> shown, ReviewAddress address, Texts said) {
        return new Made(
                attempt.number(),
                attempt.submission().map(Submission::score).map(score -> points(score, said)),
                attempt.submission().map(handedIn -> address.attempt(attempt.number())),
                shown.filter(number -> number == attempt.number()).isPresent());
    }

    private Shown shown(Answered answered, Module module, Texts said) {
        Attempt attempt = answered.attempt();
        Submission submission = attempt.submission().orElseThrow();
        return new Shown(
                attempt.number(),
                module.attempts(),
                TimeOfDay.withDay(attempt.startedAt(), said),
                TimeOfDay.withDay(submission.at(), said),
                submission.score().share() >= module.passMark(),
                points(submission.score(), said),
                percent(submission.score().share()),
                percent(module.passMark()),
                since(attempt, module),
                JudgedItem.all(AskedItems.of(attempt, module, library), answered, said, true));
    }

    private Optional<String> since(Attempt attempt, Module now) {
        if (attempt.submission().flatMap(Submission::rescored).isPresent()) return Optional.of("rescored");
        if (attempt.contentVersion().equals(now.version().toString())) return Optional.empty();
        boolean kept = library.edition(now.uuid(), attempt.contentVersion()).isPresent();
        return Optional.of(kept ? "older-version" : "other-version");
    }

    private static ScoreView points(Score score, Texts said) {
        return new ScoreView(Numbers.of(score.given(), said), Numbers.of(score.maximum(), said));
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    private static Optional<String> back(Visit visit) {
        return visit.session().returnTo().map(URI::toString);
    }
}
