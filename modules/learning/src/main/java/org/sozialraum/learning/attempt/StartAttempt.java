package org.sozialraum.learning.attempt;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Starts the next attempt at a knowledge check, or goes on with the open one. */
@UseCase
public class StartAttempt {
    private final Attempts attempts;
    private final InstantSource clock;
    private final RandomGenerator random;

    @Inject
    StartAttempt(Attempts attempts, InstantSource clock, RandomGenerator random) {
        this.attempts = attempts;
        this.clock = clock;
        this.random = random;
    }

    public Outcome handle(Visit visit, Module module) {
        List<Attempt> made = attempts.of(visit);
        Optional<Attempt> open = made.stream().filter(Attempt::isOpen).findFirst();
        if (open.isPresent()) {
            return new Outcome.GoesOn(open.get());
        }
        if (made.size() >= module.attempts()) {
            return new Outcome.NoneLeft(made.size());
        }
        return new Outcome.Started(start(visit, module, made.size() + 1));
    }

    private Attempt start(Visit visit, Module module, int number) {
        Attempt attempt = new Attempt(
                new AttemptId(visit.placement().institution(), new UUID(random.nextLong(), random.nextLong())),
                visit.session().person(),
                visit.placement().id(),
                visit.session().right(),
                module.uuid(),
                module.version().toString(),
                number,
                random.nextLong(),
                clock.instant(),
                Optional.empty());
        attempts.save(attempt);
        return attempt;
    }

    public sealed interface Outcome {
        record Started(Attempt attempt) implements Outcome {}

        record GoesOn(Attempt attempt) implements Outcome {}

        record NoneLeft(int made) implements Outcome {}
    }
}
