package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Score;

/** Puts another score in the place of a grade and sends it on its way, also a lower one. */
@UseCase
public class CorrectGrade {
    private final Grades grades;
    private final GradeQueue queue;

    @Inject
    CorrectGrade(Grades grades, GradeQueue queue) {
        this.grades = grades;
        this.queue = queue;
    }

    /** Somebody who has no grade, because the platform did not name her, gets none now. */
    public void handle(GradeKey key, Score score, boolean wanted, Instant at) {
        Optional<Grade> before = grades.lock(key).filter(grade -> !grade.score().equals(score));
        before.ifPresent(grade -> {
            Passage passage = wanted ? new Passage.OnItsWay(0, at, Optional.empty()) : new Passage.NotWanted();
            grades.save(new Grade(key, score, at, grade.revision() + 1, passage));
            if (wanted) {
                queue.schedule(key, at);
            }
        });
    }
}
