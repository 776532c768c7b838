package org.sozialraum.learning.attempt;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.PlacementId;

/**
 * A learner's attempt at the knowledge check of a module.
 *
 * @param right with which it was made; a teacher may try, which counts nowhere
 * @param contentVersion which wording and which keys it was made on
 * @param number 1 for the first
 * @param seed fixes the order in which options are shown, so that a reload changes nothing
 */
public record Attempt(
        AttemptId id,
        PersonId person,
        PlacementId placement,
        Right right,
        UUID module,
        String contentVersion,
        int number,
        long seed,
        Instant startedAt,
        Optional<Submission> submission) {
    public Attempt {
        requireNonNull(id, "id is null");
        requireNonNull(person, "person is null");
        requireNonNull(placement, "placement is null");
        requireNonNull(right, "right is null");
        requireNonNull(module, "module is null");
        requireNonNull(contentVersion, "contentVersion is null");
        requireNonNull(startedAt, "startedAt is null");
        requireNonNull(submission, "submission is null");
        if (number < 1) {
            throw new IllegalArgumentException("number counts from 1, is " + number);
        }
    }

    public Attempt submitted(Submission made) {
        return new Attempt(
                id, person, placement, right, module, contentVersion, number, seed, startedAt, Optional.of(made));
    }

    /** Marked once more by the keys of another edition. */
    public Attempt rescored(Score score, String edition, Instant now) {
        return submitted(submission.orElseThrow().rescored(score, edition, now));
    }

    public boolean isOpen() {
        return submission.isEmpty();
    }
}
