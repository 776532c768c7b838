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
 * @param copyOf the activity that this one was copied from with its course, if we know both
 */
public record Placement(
        PlacementId id,
        Origin origin,
        String resourceLinkId,
        Optional<UUID> module,
        Optional<String> title,
        GradeColumn column,
        Optional<PlacementId> copyOf) {
    public Placement {
        requireNonNull(id, "id is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(module, "module is null");
        requireNonNull(title, "title is null");
        requireNonNull(column, "column is null");
        requireNonNull(copyOf, "copyOf is null");
    }

    public InstitutionId institution() {
        return id.institution();
    }

    public Placement boundTo(UUID chosen) {
        return new Placement(id, origin, resourceLinkId, Optional.of(chosen), title, column, copyOf);
    }

    public Placement copiedFrom(Placement original) {
        return new Placement(id, origin, resourceLinkId, module, title, column, Optional.of(original.id));
    }
}
