package org.sozialraum.learning.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.attempt.MemoryAttempts;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.Submission;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** Attempts of one question answered wrong, each by whoever visits. */
record Tried(MemoryAttempts attempts) {
    static final Score SCORE = Score.of(1, 4);

    Attempt open(Visit visit, int number) {
        return keep(visit, number, Optional.empty());
    }

    Attempt handedIn(Visit visit, int number) {
        return keep(visit, number, Optional.of(new Submission(SettableClock.MONDAY, SCORE)));
    }

    private Attempt keep(Visit visit, int number, Optional<Submission> submission) {
        Right right = visit.session().right();
        String name = visit.session().person() + visit.placement().id().toString() + right + number;
        Attempt attempt = new Attempt(
                new AttemptId(People.SCHOOL, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                visit.session().person(),
                visit.placement().id(),
                right,
                Knowledge.MODULE.uuid(),
                Knowledge.MODULE.version().toString(),
                number,
                1,
                SettableClock.MONDAY,
                submission);
        attempts.save(attempt);
        attempts.save(attempt, new Answer(Knowledge.ITEMS.getFirst().uuid(), Knowledge.WRONG, SettableClock.MONDAY));
        return attempt;
    }
}
