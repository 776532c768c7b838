package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.placement.Placements;

/** Writes down what became of a delivery, and when to go on. */
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

    public void handle(DueGrade due, Delivery delivery) {
        switch (delivery) {
            case Delivery.Taken taken -> {
                taken.lineItem()
                        .ifPresent(found ->
                                placements.rememberColumn(due.placement().id(), found));
                note(due, grade -> new Passage.Arrived(clock.instant()));
            }
            case Delivery.Failed failed -> note(due, grade -> next(grade, failed));
        }
    }

    /** A better grade that was earned meanwhile is on its way already, and nothing is said about it; nor about one that was erased. */
    private void note(DueGrade due, Function<Grade, Passage> passage) {
        grades.lock(due.grade().key())
                .filter(now -> now.revision() == due.grade().revision())
                .ifPresent(now -> grades.save(now.at(passage.apply(now))));
    }

    private Passage next(Grade grade, Delivery.Failed failed) {
        int tries = grade.passage() instanceof Passage.OnItsWay way ? way.tries() + 1 : 1;
        Instant next = clock.instant().plus(Patience.after(failed.trouble(), tries, failed.retryAfter()));
        return new Passage.OnItsWay(tries, next, Optional.of(failed.trouble()));
    }
}
