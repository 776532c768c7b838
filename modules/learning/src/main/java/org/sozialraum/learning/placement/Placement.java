package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/**
 * An activity and what it is.
 *
 * @param module uuid of the module that is learned here; empty until a teacher has chosen one
 * @param title what the course calls the activity, empty if the platform did not say
 */
public record Placement(
        PlacementId id,
        Origin origin,
        String resourceLinkId,
        Optional<UUID> module,
        Optional<String> title,
        GradeColumn column) {
    public Placement {
        requireNonNull(id, "id is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(module, "module is null");
        requireNonNull(title, "title is null");
        requireNonNull(column, "column is null");
    }

    public InstitutionId institution() {
        return id.institution();
    }

    public Placement boundTo(UUID chosen) {
        return new Placement(id, origin, resourceLinkId, Optional.of(chosen), title, column);
    }
}
