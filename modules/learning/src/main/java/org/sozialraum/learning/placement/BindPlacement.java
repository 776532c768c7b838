package org.sozialraum.learning.placement;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/**
 * A teacher says what an activity is that nobody has bound yet; or that was taken over from a copied course, as long as
 * no learner has begun there.
 */
@UseCase
public class BindPlacement {
    private final Placements placements;
    private final Grades grades;
    private final Library library;

    @Inject
    BindPlacement(Placements placements, Grades grades, Library library) {
        this.placements = placements;
        this.grades = grades;
        this.library = library;
    }

    public Outcome handle(Visit visit, UUID module) {
        if (visit.session().right() != Right.INSTRUCTOR) {
            return new Outcome.NotAllowed();
        }
        if (library.module(module).isEmpty()) {
            return new Outcome.NoSuchModule(module);
        }
        Placement placement = placements.get(visit.placement().id());
        return before(placement).orElseGet(() -> bind(placement, module));
    }

    /** @param kind one that has no module */
    public Outcome handle(Visit visit, PlacementKind kind) {
        if (visit.session().right() != Right.INSTRUCTOR) {
            return new Outcome.NotAllowed();
        }
        Placement placement = placements.get(visit.placement().id());
        return before(placement).orElseGet(() -> become(placement, kind));
    }

    /** Whether another choice is still possible. */
    public boolean mayChange(Placement placement) {
        return placement.copyOf().isPresent() && grades.tally(placement.id()).started() == 0;
    }

    private Optional<Outcome> before(Placement placement) {
        if (mayChange(placement)) {
            return Optional.empty();
        }
        if (placement.kind() != PlacementKind.MODULE) {
            return Optional.of(new Outcome.KindBefore(placement.kind()));
        }
        return placement.module().map(Outcome.BoundBefore::new);
    }

    private Outcome bind(Placement placement, UUID module) {
        placements.save(placement.boundTo(module));
        return new Outcome.Bound(module);
    }

    private Outcome become(Placement placement, PlacementKind kind) {
        placements.save(placement.as(kind));
        return new Outcome.Became(kind);
    }

    public sealed interface Outcome {
        record Bound(UUID module) implements Outcome {}

        record Became(PlacementKind kind) implements Outcome {}

        /** Somebody was faster; learners may have begun, so the first choice stands. */
        record BoundBefore(UUID module) implements Outcome {}

        /** The same where the first choice was no module. */
        record KindBefore(PlacementKind kind) implements Outcome {}

        record NoSuchModule(UUID module) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
