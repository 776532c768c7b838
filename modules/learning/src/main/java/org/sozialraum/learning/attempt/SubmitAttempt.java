package org.sozialraum.learning.attempt;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.grade.EarnGrade;
import org.sozialraum.learning.session.Visit;

/** Scores an attempt once, and puts the grade that it earns on its way in the same transaction. */
@UseCase
public class SubmitAttempt {
    private final Attempts attempts;
    private final EarnGrade earnGrade;
    private final InstantSource clock;

    @Inject
    SubmitAttempt(Attempts attempts, EarnGrade earnGrade, InstantSource clock) {
        this.attempts = attempts;
        this.earnGrade = earnGrade;
        this.clock = clock;
    }

    public Outcome handle(Visit visit, Module module, int number) {
        Optional<Attempt> attempt = attempts.lock(visit, number);
        if (attempt.isEmpty()) {
            return new Outcome.NoSuchAttempt();
        }
        return attempt.get()
                .submission()
                .<Outcome>map(Outcome.AlreadySubmitted::new)
                .orElseGet(() -> submit(visit, module, attempt.get()));
    }

    private Outcome submit(Visit visit, Module module, Attempt attempt) {
        Map<UUID, Answer> answers =
                attempts.answersIn(attempt).stream().collect(Collectors.toMap(Answer::item, answer -> answer));
        Score score = Scoring.of(module.items(), answers);
        Submission submission = new Submission(clock.instant(), score);
        attempts.save(attempt.submitted(submission));
        earnGrade.handle(visit, score, submission.at());
        return new Outcome.Scored(submission);
    }

    public sealed interface Outcome {
        record Scored(Submission submission) implements Outcome {}

        record AlreadySubmitted(Submission earlier) implements Outcome {}

        record NoSuchAttempt() implements Outcome {}
    }
}
