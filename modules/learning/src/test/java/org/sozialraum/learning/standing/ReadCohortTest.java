package org.sozialraum.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.session.Visit;

class ReadCohortTest {
    private static final Placement COHORT = People.activity().as(PlacementKind.COHORT);

    private final MemoryStandings standings = new MemoryStandings();
    private final ReadCohort readCohort = new ReadCohort(standings);

    @Test
    void shows_a_teacher_every_activity_of_the_course() {
        ModuleTally one = new ModuleTally(
                Knowledge.MODULE.uuid(), Optional.of("Activity"), true, new Grades.Tally(3, 2, 1, 1, 0));
        standings.courses.put(COHORT.id(), List.of(one));

        assertThat(readCohort.handle(visit(Right.INSTRUCTOR))).isEqualTo(new ReadCohort.Outcome.Seen(List.of(one)));
    }

    @Test
    void says_that_the_platform_names_no_course() {
        assertThat(readCohort.handle(visit(Right.INSTRUCTOR))).isEqualTo(new ReadCohort.Outcome.NoCourse());
    }

    @Test
    void shows_a_learner_nothing() {
        standings.courses.put(COHORT.id(), List.of());

        assertThat(readCohort.handle(visit(Right.LEARNER))).isEqualTo(new ReadCohort.Outcome.NotAllowed());
    }

    private static Visit visit(Right right) {
        return People.visit("somebody", right, COHORT);
    }
}
