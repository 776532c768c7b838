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
 * @param copyOf the activity that this one was copied from with its course, if we know both
 */
public record Placement(
        PlacementId id,
        Origin origin,
        String resourceLinkId,
        PlacementKind kind,
        Optional<UUID> module,
        Optional<String> title,
        GradeColumn column,
        Optional<PlacementId> copyOf) {
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
        requireNonNull(copyOf, "copyOf is null");
    }

    /** An activity in which a module is learned, or will be. */
    public Placement(
            PlacementId id,
            Origin origin,
            String resourceLinkId,
            Optional<UUID> module,
            Optional<String> title,
            GradeColumn column) {
        this(id, origin, resourceLinkId, PlacementKind.MODULE, module, title, column, Optional.empty());
    }

    public InstitutionId institution() {
        return id.institution();
    }

    /** Whether it is known what this is, so that nobody has to choose any more. */
    public boolean isBound() {
        return kind != PlacementKind.MODULE || module.isPresent();
    }

    public Placement boundTo(UUID chosen) {
        return new Placement(
                id, origin, resourceLinkId, PlacementKind.MODULE, Optional.of(chosen), title, column, copyOf);
    }

    public Placement copiedFrom(Placement original) {
        return new Placement(id, origin, resourceLinkId, kind, module, title, column, Optional.of(original.id));
    }

    /** The same as another one is. */
    Placement likeThe(Placement other) {
        return new Placement(id, origin, resourceLinkId, other.kind, other.module, title, column, copyOf);
    }

    /** @param other a kind without a module */
    public Placement as(PlacementKind other) {
        return new Placement(id, origin, resourceLinkId, other, Optional.empty(), title, column, copyOf);
    }
}
