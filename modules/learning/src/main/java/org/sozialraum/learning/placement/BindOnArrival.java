package org.sozialraum.learning.placement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.library.Library;

/**
 * Says what an activity is that nobody has bound yet, when somebody arrives there: what its link names, else what the
 * activity was that it is a copy of. Nothing that learners did there comes along.
 *
 * <p>Some platforms say only which course was copied, at the launch (Moodle 4.4) or in a notice. There the activity with the same title is meant, and
 * where several have it and differ, nobody is guessed: the teacher chooses.
 */
@UseCase
public class BindOnArrival {
    private final Placements placements;
    private final ToldAncestry told;
    private final Library library;

    @Inject
    public BindOnArrival(Placements placements, CourseCopies copies, Library library) {
        this.placements = placements;
        this.told = new ToldAncestry(copies);
        this.library = library;
    }

    public Placement handle(Placement placement, Arrival arrival) {
        if (placement.isBound()) {
            return placement;
        }
        Optional<Placement> original = original(arrival);
        Placement copy = original.map(placement::copiedFrom).orElse(placement);
        Placement bound =
                named(copy, arrival).or(() -> original.map(copy::likeThe)).orElse(copy);
        if (!bound.equals(placement)) {
            placements.save(bound);
        }
        return bound;
    }

    private Optional<Placement> named(Placement placement, Arrival arrival) {
        return arrival.kind() == PlacementKind.MODULE
                ? arrival.requested().filter(this::known).map(placement::boundTo)
                : Optional.of(placement.as(arrival.kind()));
    }

    private Optional<Placement> original(Arrival arrival) {
        Stream<Placement> byLink =
                arrival.ancestry().links().stream().flatMap(link -> placements.at(arrival.origin(), link).stream());
        Stream<Placement> byTitle = Stream.of(arrival)
                .map(told::of)
                .flatMap(List::stream)
                .flatMap(course -> sameTitle(placements.inCourse(arrival.origin(), course), arrival).stream());
        return Stream.concat(byLink, byTitle).filter(this::isBound).findFirst();
    }

    private Optional<Placement> sameTitle(List<Placement> there, Arrival arrival) {
        List<Placement> called = there.stream()
                .filter(this::isBound)
                .filter(placement ->
                        placement.title().isPresent() && placement.title().equals(arrival.title()))
                .toList();
        boolean alike = called.stream()
                        .map(placement -> List.of(placement.kind(), placement.module()))
                        .distinct()
                        .count()
                == 1;
        return alike ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private boolean isBound(Placement placement) {
        return placement.kind() != PlacementKind.MODULE
                || placement.module().filter(this::known).isPresent();
    }

    private boolean known(UUID module) {
        return library.module(module).isPresent();
    }
}
