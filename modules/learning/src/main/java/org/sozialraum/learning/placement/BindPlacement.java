package org.sozialraum.learning.placement;

import jakarta.inject.Inject;
import java.util.UUID;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** A teacher says what an activity is that nobody has bound yet. */
@UseCase
public class BindPlacement {
    private final Placements placements;
    private final Curriculum curriculum;

    @Inject
    BindPlacement(Placements placements, Curriculum curriculum) {
        this.placements = placements;
        this.curriculum = curriculum;
    }

    public Outcome handle(Visit visit, UUID module) {
        if (visit.session().right() != Right.INSTRUCTOR) {
            return new Outcome.NotAllowed();
        }
        if (curriculum.module(module).isEmpty()) {
            return new Outcome.NoSuchModule(module);
        }
        Placement placement = placements.get(visit.placement().id());
        return placement.module().<Outcome>map(Outcome.BoundBefore::new).orElseGet(() -> bind(placement, module));
    }

    private Outcome bind(Placement placement, UUID module) {
        placements.save(placement.boundTo(module));
        return new Outcome.Bound(module);
    }

    public sealed interface Outcome {
        record Bound(UUID module) implements Outcome {}

        /** Somebody was faster; learners may have begun, so the first choice stands. */
        record BoundBefore(UUID module) implements Outcome {}

        record NoSuchModule(UUID module) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
