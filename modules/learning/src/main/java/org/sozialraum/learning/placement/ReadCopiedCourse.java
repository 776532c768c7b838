package org.sozialraum.learning.placement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** Shows a teacher whose course is a copy what there was in the original, and what has become of it here. */
@UseCase
public class ReadCopiedCourse {
    private final Placements placements;
    private final CourseCopies copies;

    @Inject
    ReadCopiedCourse(Placements placements, CourseCopies copies) {
        this.placements = placements;
        this.copies = copies;
    }

    /** Empty for a course of which nobody told us that it is a copy. */
    public List<CopiedActivity> handle(Visit visit) {
        return Optional.of(visit.placement())
                .filter(placement -> visit.session().right() == Right.INSTRUCTOR)
                .flatMap(placement -> copies.courseOf(placement.id()))
                .map(course -> activities(visit.placement().origin(), course))
                .orElse(List.of());
    }

    private List<CopiedActivity> activities(Origin origin, String course) {
        List<Placement> originals = copies.originsOf(origin, course).stream()
                .flatMap(from -> placements.inCourse(origin, from).stream())
                .toList();
        if (originals.isEmpty()) return List.of();
        Map<PlacementId, Placement> here = placements.inCourse(origin, course).stream()
                .filter(placement -> placement.copyOf().isPresent())
                .collect(Collectors.toMap(
                        placement -> placement.copyOf().get(), Function.identity(), (first, second) -> first));
        return originals.stream()
                .map(original -> new CopiedActivity(original, Optional.ofNullable(here.get(original.id()))))
                .toList();
    }

    /**
     * An activity of the original.
     *
     * @param copy what it is here; empty until somebody has opened it
     */
    public record CopiedActivity(Placement original, Optional<Placement> copy) {}
}
