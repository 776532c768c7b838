package org.sozialraum.learning.task;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.session.Visit;

/** Keeps what a learner has worked out in a task. It is committed before the learner reads that it is saved. */
@UseCase
public class KeepTaskAnswer {
    private final TaskAnswers answers;
    private final InstantSource clock;

    @Inject
    KeepTaskAnswer(TaskAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** @return when it was saved */
    public Instant handle(Visit visit, UUID item, Response response) {
        Instant now = clock.instant();
        answers.save(visit, new Answer(item, response, now));
        return now;
    }

    /** The learner has emptied the form. */
    public Instant withdraw(Visit visit, UUID item) {
        answers.withdraw(visit, item);
        return clock.instant();
    }
}
