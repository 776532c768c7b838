package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.placement.Placements;

/** Writes down what became of a delivery, and says when to go on. */
@UseCase
public class NoteDelivery {
    private final Grades grades;
    private final Placements placements;
    private final InstantSource clock;

    @Inject
    NoteDelivery(Grades grades, Placements placements, InstantSource clock) {
        this.grades = grades;
        this.placements = placements;
        this.clock = clock;
    }

    /** @return when the next delivery of this grade is due; empty if none is */
    public Optional<Instant> handle(DueGrade due, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken(Optional < URI > lineItem) -> {
                lineItem.ifPresent(
                        found -> placements.rememberColumn(due.placement().id(), found));
                yield arrived(due);
            }
            case Delivery.Failed failed -> failed(due, failed);
        };
    }

    private Optional<Instant> arrived(DueGrade due) {
        Grade now = grades.lock(due.grade().key()).orElseThrow();
        if (now.revision() != due.grade().revision()) {
            return Optional.of(clock.instant());
        }
        save(now, new Passage.Arrived(clock.instant()));
        return Optional.empty();
    }

    private Optional<Instant> failed(DueGrade due, Delivery.Failed failed) {
        Grade now = grades.lock(due.grade().key()).orElseThrow();
        if (now.revision() != due.grade().revision()) {
            return Optional.of(clock.instant());
        }
        int tries = now.passage() instanceof Passage.OnItsWay way ? way.tries() + 1 : 1;
        Instant next = clock.instant().plus(Patience.after(failed.trouble(), tries, failed.retryAfter()));
        save(now, new Passage.OnItsWay(tries, next, Optional.of(failed.trouble())));
        return Optional.of(next);
    }

    private void save(Grade grade, Passage passage) {
        grades.save(new Grade(grade.key(), grade.score(), grade.earnedAt(), grade.revision(), passage));
    }
}
