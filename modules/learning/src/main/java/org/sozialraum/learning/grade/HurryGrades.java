package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.learning.UseCase;

/** An administrator has mended what was in the way, and does not want to wait for the next try. */
@UseCase
public class HurryGrades {
    private final Grades grades;
    private final UndeliveredGrades undelivered;
    private final GradeQueue queue;
    private final InstantSource clock;

    @Inject
    HurryGrades(Grades grades, UndeliveredGrades undelivered, GradeQueue queue, InstantSource clock) {
        this.grades = grades;
        this.undelivered = undelivered;
        this.queue = queue;
        this.clock = clock;
    }

    /** @return false if it has arrived meanwhile, or there is no such grade */
    public boolean one(GradeKey key) {
        Optional<Grade> found = grades.lock(key).filter(grade -> grade.passage() instanceof Passage.OnItsWay);
        found.ifPresent(grade -> {
            Instant now = clock.instant();
            grades.save(grade.at(new Passage.OnItsWay(0, now, Optional.empty())));
            queue.schedule(key, now);
        });
        return found.isPresent();
    }

    /** @return how many are tried again */
    public int all() {
        return undelivered.hurry(clock.instant());
    }
}
