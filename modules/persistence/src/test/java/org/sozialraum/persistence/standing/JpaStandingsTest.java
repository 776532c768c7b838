package org.sozialraum.persistence.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.journey.FinishStep;
import org.sozialraum.learning.journey.KeepPosition;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.standing.ModuleTally;
import org.sozialraum.learning.standing.Standings;
import org.sozialraum.learning.standing.Trace;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaStandingsTest extends NodeTest {
    @Test
    void gathers_what_a_learner_has_left_in_all_activities() {
        Visit read = school.visitToBound("anna", "record-1", Knowledge.MODULE.uuid());
        node.get(KeepPosition.class).handle(read, "sections/01", "1.0.0");
        node.get(FinishStep.class).handle(read, "sections/01");
        clock.pass(Duration.ofMinutes(5));
        Visit checked = school.visitToBound("anna", "record-2", Knowledge.MODULE.uuid());
        handIn(checked, 1);
        Instant last = clock.instant();

        List<Trace> traces = of(read.session().person());

        assertThat(traces).hasSize(2);
        Trace first =
                traces.stream().filter(trace -> !trace.handedIn()).findFirst().orElseThrow();
        Trace second = traces.stream().filter(Trace::handedIn).findFirst().orElseThrow();
        assertThat(first.finished()).containsExactly("sections/01");
        assertThat(first.best()).isEmpty();
        assertThat(first.lastChange()).isBefore(last);
        assertThat(second.best()).contains(Score.of(1, 4));
        assertThat(second.lastChange()).isEqualTo(last);
        assertThat(second.module()).isEqualTo(Knowledge.MODULE.uuid());
        assertThat(second.title()).contains("Releasing data");
    }

    @Test
    void tells_nothing_of_anybody_else_and_of_nobody() {
        Visit other = school.visitToBound("other", "record-3", Knowledge.MODULE.uuid());
        handIn(other, 4);
        Visit nobody = school.visit("nobody", "record-3");

        assertThat(of(nobody.session().person())).isEmpty();
    }

    @Test
    void does_not_count_what_a_teacher_tried() {
        Visit bound = school.visitToBound("first", "record-4", Knowledge.MODULE.uuid());
        Visit teacher = school.visit(school.arrival(Optional.of("tina"), "record-4", Right.INSTRUCTOR, School.COLUMN));
        handIn(new Visit(teacher.session(), bound.placement()), 2);

        assertThat(of(teacher.session().person())).isEmpty();
    }

    @Test
    void counts_each_activity_of_a_course_and_none_of_another() {
        Visit here = bound("c-1", "cohort-1", School.COLUMN, "a");
        handIn(here, 4);
        Visit started = visit("c-1", "cohort-1", School.COLUMN, "b");
        node.get(StartAttempt.class).handle(started, Knowledge.MODULE);
        bound("c-1", "cohort-2", GradeColumn.NONE, "a");
        handIn(bound("c-2", "cohort-3", School.COLUMN, "a"), 4);
        Visit cohort = school.visit(
                school.inCourse("c-1", school.arrival("t", "cohort-4").at(PlacementKind.COHORT)));

        List<ModuleTally> tallies = inCourseOf(cohort).orElseThrow();

        assertThat(tallies).hasSize(2);
        assertThat(tallies.get(0).counts()).isEqualTo(new Grades.Tally(2, 1, 0, 1, 0));
        assertThat(tallies.get(0).graded()).isTrue();
        assertThat(tallies.get(1).counts()).isEqualTo(new Grades.Tally(0, 0, 0, 0, 0));
        assertThat(tallies.get(1).graded()).isFalse();
    }

    @Test
    void knows_no_course_where_the_platform_names_none() {
        Arrival arrival = school.arrival("anna", "no-course");
        Visit visit = school.visit(new Arrival(
                arrival.origin(),
                arrival.subject(),
                Optional.empty(),
                arrival.resourceLinkId(),
                arrival.title(),
                arrival.right(),
                arrival.requested(),
                arrival.language(),
                arrival.column(),
                Optional.empty(),
                arrival.browserProof(),
                arrival.returnTo()));

        assertThat(inCourseOf(visit)).isEmpty();
    }

    private Visit bound(String course, String link, GradeColumn column, String learner) {
        Visit visit = visit(course, link, column, learner);
        return school.visitToBound(visit, Knowledge.MODULE.uuid());
    }

    private Visit visit(String course, String link, GradeColumn column, String learner) {
        return school.visit(school.inCourse(course, school.arrival(Optional.of(learner), link, Right.LEARNER, column)));
    }

    private void handIn(Visit visit, int right) {
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        for (int item = 0; item < right; item++) {
            UUID answered = Knowledge.ITEMS.get(item).uuid();
            node.get(SaveAnswer.class).handle(visit, 1, answered, Knowledge.RIGHT);
        }
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
    }

    private List<Trace> of(PersonId person) {
        return node.inTransaction(() -> node.get(Standings.class).of(person));
    }

    private Optional<List<ModuleTally>> inCourseOf(Visit visit) {
        return node.inTransaction(
                () -> node.get(Standings.class).inCourseOf(visit.placement().id()));
    }
}
