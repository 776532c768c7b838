package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/** An activity of a course, as the LMS knows it by its resource link. */
public record PlacementId(InstitutionId institution, UUID value) {
    public PlacementId {
        requireNonNull(institution, "institution is null");
        requireNonNull(value, "value is null");
    }
}
