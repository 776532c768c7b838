package org.sozialraum.learning.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One walk, under way or ended.
 *
 * @param askedAt tells one walk from the next
 * @param findings of the steps that were made, in their order
 */
public record Diagnosis(UUID connection, Instant askedAt, Optional<Instant> finishedAt, List<Finding> findings) {
    public Diagnosis {
        requireNonNull(connection, "connection is null");
        requireNonNull(askedAt, "askedAt is null");
        requireNonNull(finishedAt, "finishedAt is null");
        findings = List.copyOf(findings);
    }

    public boolean isUnderWay() {
        return finishedAt.isEmpty();
    }
}
