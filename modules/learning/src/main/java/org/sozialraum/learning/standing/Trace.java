package org.sozialraum.learning.standing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.attempt.Score;

/**
 * What a learner has left in one activity.
 *
 * @param title what the course calls the activity, empty if the platform did not say
 * @param finished keys of the steps that are done
 * @param handedIn whether an attempt at the check was handed in
 * @param best the best score so far
 */
public record Trace(
        UUID module,
        Optional<String> title,
        Set<String> finished,
        boolean handedIn,
        Optional<Score> best,
        Instant lastChange) {
    public Trace {
        requireNonNull(module, "module is null");
        requireNonNull(title, "title is null");
        finished = Set.copyOf(finished);
        requireNonNull(best, "best is null");
        requireNonNull(lastChange, "lastChange is null");
    }
}
