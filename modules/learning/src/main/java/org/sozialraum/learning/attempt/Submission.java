package org.sozialraum.learning.attempt;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt was handed in, and what it was worth.
 *
 * @param score as it counts now
 * @param rescored if it was marked once more because the module was corrected
 */
public record Submission(Instant at, Score score, Optional<Rescored> rescored) {
    public Submission(Instant at, Score score) {
        this(at, score, Optional.empty());
    }

    /** The same by the keys of another edition; what it was worth first is never lost. */
    Submission rescored(Score corrected, String edition, Instant now) {
        Score first = rescored.map(Rescored::first).orElse(score);
        return new Submission(at, corrected, Optional.of(new Rescored(now, edition, first)));
    }

    /**
     * Marked once more.
     *
     * @param edition content version of the module whose keys counted
     * @param first what the attempt was worth when it was handed in
     */
    public record Rescored(Instant at, String edition, Score first) {}
}
