package org.sozialraum.learning.attempt;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Keeps an answer. What this use case calls saved is on disk before the learner reads it. */
@UseCase
public class SaveAnswer {
    private final Attempts attempts;
    private final InstantSource clock;

    @Inject
    SaveAnswer(Attempts attempts, InstantSource clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    public Outcome handle(Visit visit, int number, UUID item, Response response) {
        Optional<Attempt> attempt = attempts.lock(visit, number);
        if (attempt.isEmpty()) {
            return new Outcome.NoSuchAttempt();
        }
        return attempt.get()
                .submission()
                .<Outcome>map(earlier -> new Outcome.AlreadySubmitted(earlier.at()))
                .orElseGet(() -> save(attempt.get(), item, response));
    }

    private Outcome save(Attempt attempt, UUID item, Response response) {
        Instant now = clock.instant();
        attempts.save(attempt, new Answer(item, response, now));
        return new Outcome.Saved(now);
    }

    public sealed interface Outcome {
        record Saved(Instant at) implements Outcome {}

        record AlreadySubmitted(Instant at) implements Outcome {}

        record NoSuchAttempt() implements Outcome {}
    }
}
