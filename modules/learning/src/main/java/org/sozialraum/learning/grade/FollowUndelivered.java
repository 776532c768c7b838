package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.UseCase;

/** Shows an administrator which grades have not arrived, and why. */
@UseCase
public class FollowUndelivered {
    private final UndeliveredGrades grades;

    @Inject
    FollowUndelivered(UndeliveredGrades grades) {
        this.grades = grades;
    }

    public Slice<UndeliveredGrade> page(int number) {
        return Slice.read(number, grades::list);
    }

    public UndeliveredGrades.Tally tally() {
        return grades.tally();
    }
}
