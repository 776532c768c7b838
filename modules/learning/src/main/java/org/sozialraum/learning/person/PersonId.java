package org.sozialraum.learning.person;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/** A person as one platform knows her. Name and e-mail are not kept: nothing here needs them. */
public record PersonId(InstitutionId institution, UUID value) {
    public PersonId {
        requireNonNull(institution, "institution is null");
        requireNonNull(value, "value is null");
    }
}
