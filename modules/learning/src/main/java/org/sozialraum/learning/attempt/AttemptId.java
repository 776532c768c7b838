package org.sozialraum.learning.attempt;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/** One attempt at a knowledge check. */
public record AttemptId(InstitutionId institution, UUID value) {
    public AttemptId {
        requireNonNull(institution, "institution is null");
        requireNonNull(value, "value is null");
    }
}
