package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.Visit;

/** A person does not want to wait: a learner sends her own grade, a teacher all that have not arrived or one. */
@UseCase
public class SendGradeAgain {
    private final Grades grades;
    private final GradeQueue queue;
    private final InstantSource clock;

    @Inject
    SendGradeAgain(Grades grades, GradeQueue queue, InstantSource clock) {
        this.grades = grades;
        this.queue = queue;
        this.clock = clock;
    }

    /** @return how many grades were put on their way again */
    public int handle(Visit visit) {
        return visit.session().right() == Right.INSTRUCTOR
                ? send(visit, grades.undelivered(visit.placement().id()))
                : handle(visit, visit.session().person());
    }

    /** Sends the grade of one person at the activity of the visit; whether it is hers to send is for the caller to know. */
    public int handle(Visit visit, PersonId learner) {
        return send(visit, List.of(new GradeKey(visit.placement().id(), learner)));
    }

    private int send(Visit visit, List<GradeKey> keys) {
        boolean wanted = visit.placement().column().wantsGrades();
        return (int) keys.stream().filter(key -> wanted && send(key)).count();
    }

    private boolean send(GradeKey key) {
        Optional<Grade> found = grades.lock(key);
        found.ifPresent(grade -> {
            Instant now = clock.instant();
            Passage passage = new Passage.OnItsWay(0, now, Optional.empty());
            grades.save(grade.at(passage));
            queue.schedule(key, now);
        });
        return found.isPresent();
    }
}
