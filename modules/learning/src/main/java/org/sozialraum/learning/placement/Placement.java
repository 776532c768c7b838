package org.sozialraum.learning.placement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.institution.InstitutionId;

/**
 * An activity and what it is.
 *
 * @param kind what it is
 * @param module uuid of the module that is learned here; empty until a teacher has chosen one, and for any other
 *     kind
 * @param title what the course calls the activity, empty if the platform did not say
 */
public record Placement(
        PlacementId id,
        Origin origin,
        String resourceLinkId,
        PlacementKind kind,
        Optional<UUID> module,
        Optional<String> title,
        GradeColumn column) {
    public Placement {
        requireNonNull(id, "id is null");
        requireNonNull(origin, "origin is null");
        requireNonNull(resourceLinkId, "resourceLinkId is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(module, "module is null");
        if (kind != PlacementKind.MODULE && module.isPresent()) {
            throw new IllegalArgumentException("a " + kind.code() + " has no module");
        }
        requireNonNull(title, "title is null");
        requireNonNull(column, "column is null");
    }

    /** An activity in which a module is learned, or will be. */
    public Placement(
            PlacementId id,
            Origin origin,
            String resourceLinkId,
            Optional<UUID> module,
            Optional<String> title,
            GradeColumn column) {
        this(id, origin, resourceLinkId, PlacementKind.MODULE, module, title, column);
    }

    public InstitutionId institution() {
        return id.institution();
    }

    /** Whether it is known what this is, so that nobody has to choose any more. */
    public boolean isBound() {
        return kind != PlacementKind.MODULE || module.isPresent();
    }

    public Placement boundTo(UUID chosen) {
        return new Placement(id, origin, resourceLinkId, Optional.of(chosen), title, column);
    }

    /** @param other a kind without a module */
    public Placement as(PlacementKind other) {
        return new Placement(id, origin, resourceLinkId, other, Optional.empty(), title, column);
    }
}
