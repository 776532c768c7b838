package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/**
 * Turns a score into a grade if it is the best so far, and puts it on its way. The best attempt counts; of somebody whom
 * the platform did not name none does, for there is nobody to give it to.
 */
@UseCase
public class EarnGrade {
    private final Grades grades;
    private final GradeQueue queue;

    @Inject
    EarnGrade(Grades grades, GradeQueue queue) {
        this.grades = grades;
        this.queue = queue;
    }

    public void handle(Visit visit, Score score, Instant at) {
        if (visit.session().right() != Right.LEARNER || visit.session().anonymous()) {
            return;
        }
        GradeKey key = new GradeKey(visit.placement().id(), visit.session().person());
        Optional<Grade> before = grades.lock(key);
        if (before.map(grade -> grade.score().compareTo(score) >= 0).orElse(false)) {
            return;
        }
        long revision = before.map(Grade::revision).orElse(0L) + 1;
        boolean wanted = visit.placement().column().wantsGrades();
        Passage passage = wanted ? new Passage.OnItsWay(0, at, Optional.empty()) : new Passage.NotWanted();
        grades.save(new Grade(key, score, at, revision, passage));
        if (wanted) {
            queue.schedule(key, at);
        }
    }
}
