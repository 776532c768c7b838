package org.sozialraum.learning.attempt;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Keeps an answer. What this use case calls saved is committed before the learner reads it, and outlives the process. */
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
        return whileOpen(visit, number, (attempt, now) -> attempts.save(attempt, new Answer(item, response, now)));
    }

    /** The learner has taken every choice back: there is no answer any more. */
    public Outcome withdraw(Visit visit, int number, UUID item) {
        return whileOpen(visit, number, (attempt, now) -> attempts.withdraw(attempt, item));
    }

    private Outcome whileOpen(Visit visit, int number, BiConsumer<Attempt, Instant> change) {
        Optional<Attempt> attempt = attempts.lock(visit, number);
        if (attempt.isEmpty()) {
            return new Outcome.NoSuchAttempt();
        }
        return attempt.get()
                .submission()
                .<Outcome>map(earlier -> new Outcome.AlreadySubmitted(earlier.at()))
                .orElseGet(() -> change(attempt.get(), change));
    }

    private Outcome change(Attempt attempt, BiConsumer<Attempt, Instant> change) {
        Instant now = clock.instant();
        change.accept(attempt, now);
        return new Outcome.Saved(now);
    }

    public sealed interface Outcome {
        record Saved(Instant at) implements Outcome {}

        record AlreadySubmitted(Instant at) implements Outcome {}

        record NoSuchAttempt() implements Outcome {}
    }
}
