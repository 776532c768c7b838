package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.session.Visit;

/** Shows where grades are: a learner her own, a teacher how many. */
@UseCase
public class FollowGrades {
    private final Grades grades;

    @Inject
    FollowGrades(Grades grades) {
        this.grades = grades;
    }

    public Optional<Grade> own(Visit visit) {
        return grades.find(new GradeKey(visit.placement().id(), visit.session().person()));
    }

    public Grades.Tally tally(Visit visit) {
        return grades.tally(visit.placement().id());
    }

    /** @param group as the LMS calls it */
    public Grades.Tally tally(Visit visit, String group) {
        return grades.tally(visit.placement().id(), group);
    }

    /** What holds up grades of this activity, and how many. */
    public Map<Trouble, Integer> troubles(Visit visit) {
        return grades.troubles(visit.placement().id());
    }
}
