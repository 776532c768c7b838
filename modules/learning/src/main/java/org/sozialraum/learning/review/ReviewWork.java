package org.sozialraum.learning.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.Attempts;
import org.sozialraum.learning.attempt.ReadAttempts.Answered;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.SendGradeAgain;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/**
 * Shows a teacher one learner's work. Whose work a visit reaches is decided here and nowhere else: with a teacher's
 * right, and of people who have tried the check as learners at the very activity of the visit.
 *
 * <p>What is not handed in yet stays the learner's: its answers are never read.
 */
@UseCase
public class ReviewWork {
    private final Attempts attempts;
    private final Grades grades;
    private final SendGradeAgain sendGradeAgain;

    @Inject
    ReviewWork(Attempts attempts, Grades grades, SendGradeAgain sendGradeAgain) {
        this.attempts = attempts;
        this.grades = grades;
        this.sendGradeAgain = sendGradeAgain;
    }

    /** With the last attempt that was handed in, if one was. Empty if this visit does not reach that person's work. */
    public Optional<Work> latest(Visit visit, PersonId learner) {
        List<Attempt> made = reached(visit, learner);
        return made.isEmpty() ? Optional.empty() : Optional.of(work(visit, learner, made, handedIn(made, any -> true)));
    }

    /** With the attempt of that number. Empty also if there is none, or it is not handed in. */
    public Optional<Work> attempt(Visit visit, PersonId learner, int number) {
        List<Attempt> made = reached(visit, learner);
        return handedIn(made, attempt -> attempt.number() == number)
                .map(attempt -> work(visit, learner, made, Optional.of(attempt)));
    }

    /** @return whether this visit reaches that person's work, and there was a grade to send */
    public boolean sendGradeAgain(Visit visit, PersonId learner) {
        return !reached(visit, learner).isEmpty() && sendGradeAgain.handle(visit, learner) > 0;
    }

    private List<Attempt> reached(Visit visit, PersonId learner) {
        boolean ours = visit.session().right() == Right.INSTRUCTOR
                && learner.institution().equals(visit.placement().institution());
        return ours
                ? attempts.of(visit.placement().id(), learner).stream()
                        .filter(attempt -> attempt.right() == Right.LEARNER)
                        .toList()
                : List.of();
    }

    private static Optional<Attempt> handedIn(List<Attempt> made, Predicate<Attempt> wanted) {
        return made.stream().filter(attempt -> !attempt.isOpen()).filter(wanted).reduce((earlier, later) -> later);
    }

    private Work work(Visit visit, PersonId learner, List<Attempt> made, Optional<Attempt> shown) {
        return new Work(
                made,
                shown.map(attempt -> new Answered(attempt, answers(attempt))),
                grades.find(new GradeKey(visit.placement().id(), learner)));
    }

    private Map<UUID, Answer> answers(Attempt attempt) {
        return attempts.answersIn(attempt).stream().collect(Collectors.toMap(Answer::item, answer -> answer));
    }
}
