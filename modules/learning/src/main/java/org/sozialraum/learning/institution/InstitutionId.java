package org.sozialraum.learning.institution;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A school, university or provider that uses the suite; its data are kept apart from those of all others. */
public record InstitutionId(UUID value) {
    public InstitutionId {
        requireNonNull(value, "value is null");
    }
}
