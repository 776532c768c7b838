package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.Placements;

/**
 * Reads what is to be delivered now; what has arrived is not taken again. The grade of a person whom the
 * LMS did not name has nowhere to go, and is noted as such so that nobody tries it for ever.
 */
@UseCase
public class TakeDueGrade {
    private final Grades grades;
    private final Placements placements;
    private final InstantSource clock;

    @Inject
    TakeDueGrade(Grades grades, Placements placements, InstantSource clock) {
        this.grades = grades;
        this.placements = placements;
        this.clock = clock;
    }

    public Optional<DueGrade> handle(GradeKey key) {
        return grades.lock(key)
                .filter(grade -> grade.passage() instanceof Passage.OnItsWay)
                .flatMap(grade -> due(grade, placements.get(key.placement())));
    }

    private Optional<DueGrade> due(Grade grade, Placement placement) {
        Optional<String> subject = placements.subjectOf(grade.key().person());
        Optional<UUID> module = placement.module();
        if (subject.isEmpty() || module.isEmpty()) {
            grades.save(grade.at(new Passage.NotWanted()));
            return Optional.empty();
        }
        return Optional.of(new DueGrade(
                grade,
                placement,
                subject.get(),
                module.get(),
                formerLinks(placement),
                linksBeside(placement),
                grades.nextTimestamp(grade.key(), clock.instant())));
    }

    private List<String> linksBeside(Placement placement) {
        return placement.column().lineItem().isPresent() ? List.of() : placements.linksBeside(placement.id());
    }

    /** Only who has to look for the column needs to know. */
    private List<String> formerLinks(Placement placement) {
        return placement.column().lineItem().isPresent() || placement.copyOf().isEmpty()
                ? List.of()
                : placements.formerLinks(placement.id());
    }
}
