package org.sozialraum.persistence.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.NodeTest;

class JpaGradesTest extends NodeTest {
    @Test
    void reads_each_passage_as_it_was_written() {
        Visit visit = school.visit("anna", "passages");
        for (Passage passage : List.of(
                new Passage.OnItsWay(3, clock.instant(), Optional.of(Trouble.BUSY)),
                new Passage.OnItsWay(0, clock.instant(), Optional.empty()),
                new Passage.Arrived(clock.instant()),
                new Passage.NotWanted())) {
            Grade grade = saved(visit, passage);

            assertThat(node.inTransaction(() -> grades().find(grade.key()))).contains(grade);
        }
    }

    @Test
    void gives_growing_timestamps_even_when_the_clock_stands() {
        GradeKey key =
                saved(school.visit("anna", "stamps"), new Passage.NotWanted()).key();
        Instant now = clock.instant();

        List<Instant> stamps = Crowd.of(5, () -> node.inTransaction(() -> grades().nextTimestamp(key, now)));

        Instant first = now.truncatedTo(ChronoUnit.MILLIS);
        assertThat(stamps)
                .containsExactlyInAnyOrder(
                        first, first.plusMillis(1), first.plusMillis(2), first.plusMillis(3), first.plusMillis(4));
    }

    /** Assignment and Grade Services 2.0, 3.4 scores: timestamp. */
    @Test
    void gives_growing_timestamps_even_when_the_clock_steps_back() {
        GradeKey key =
                saved(school.visit("ben", "stamps"), new Passage.NotWanted()).key();
        Instant first = node.inTransaction(() -> grades().nextTimestamp(key, clock.instant()));

        Instant second = node.inTransaction(
                () -> grades().nextTimestamp(key, clock.instant().minus(Duration.ofHours(1))));

        assertThat(second).isEqualTo(first.plusMillis(1));
    }

    @Test
    void finds_grades_that_nobody_works_on() {
        Instant longAgo = clock.instant().minus(Duration.ofMinutes(1));
        GradeKey due = saved(school.visit("due", "sweep"), onItsWay(longAgo)).key();
        GradeKey arrived = saved(school.visit("arrived", "sweep"), new Passage.Arrived(longAgo))
                .key();
        GradeKey later =
                saved(school.visit("later", "sweep"), onItsWay(clock.instant())).key();

        List<GradeKey> overdue =
                node.inTransaction(() -> grades().overdue(clock.instant(), Duration.ofSeconds(15), 100));

        assertThat(overdue).contains(due).doesNotContain(arrived, later);
    }

    @Test
    void leaves_grades_alone_that_have_a_task() {
        Visit visit = school.visitToBound("anna", "tasked", Knowledge.MODULE.uuid());
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);

        List<GradeKey> overdue = node.inTransaction(
                () -> grades().overdue(clock.instant().plus(Duration.ofHours(1)), Duration.ofSeconds(15), 100));

        assertThat(overdue).doesNotContain(key(visit));
    }

    @Test
    void counts_how_the_grades_of_an_activity_stand() {
        Visit anna = school.visitToBound("anna", "tally", Knowledge.MODULE.uuid());
        node.get(StartAttempt.class).handle(anna, Knowledge.MODULE);
        Visit ben = school.visitToBound("ben", "tally", Knowledge.MODULE.uuid());
        node.get(StartAttempt.class).handle(ben, Knowledge.MODULE);
        node.get(SubmitAttempt.class).handle(ben, Knowledge.MODULE, 1);
        saved(school.visit("carla", "tally"), new Passage.Arrived(clock.instant()));
        saved(school.visit("dora", "tally"), new Passage.OnItsWay(2, clock.instant(), Optional.of(Trouble.BUSY)));

        Grades.Tally tally =
                node.inTransaction(() -> grades().tally(anna.placement().id()));

        assertThat(tally).isEqualTo(new Grades.Tally(2, 1, 1, 1, 1));
    }

    @Test
    void counts_what_holds_grades_up() {
        Passage busy = new Passage.OnItsWay(2, clock.instant(), Optional.of(Trouble.BUSY));
        Passage refused = new Passage.OnItsWay(1, clock.instant(), Optional.of(Trouble.PERSON_REFUSED));
        GradeKey first = saved(school.visit("anna", "troubles"), busy).key();
        saved(school.visit("ben", "troubles"), busy);
        saved(school.visit("carla", "troubles"), refused);
        saved(school.visit("dora", "troubles"), onItsWay(clock.instant()));
        saved(school.visit("emil", "elsewhere"), busy);

        Map<Trouble, Integer> troubles = node.inTransaction(() -> grades().troubles(first.placement()));

        assertThat(troubles).isEqualTo(Map.of(Trouble.BUSY, 2, Trouble.PERSON_REFUSED, 1));
    }

    @Test
    void tells_which_grades_have_not_arrived() {
        GradeKey due = saved(school.visit("anna", "undelivered"), onItsWay(clock.instant()))
                .key();
        GradeKey unwanted = saved(school.visit("ben", "undelivered"), new Passage.NotWanted())
                .key();
        saved(school.visit("carla", "undelivered"), new Passage.Arrived(clock.instant()));

        List<GradeKey> keys = node.inTransaction(() -> grades().undelivered(due.placement()));

        assertThat(Set.copyOf(keys)).isEqualTo(Set.of(due, unwanted));
    }

    private static Passage onItsWay(Instant nextTry) {
        return new Passage.OnItsWay(0, nextTry, Optional.empty());
    }

    private Grade saved(Visit visit, Passage passage) {
        Grade grade = new Grade(key(visit), Score.of(3.5, 4), clock.instant(), 1, passage);
        node.database().<Boolean>inTransaction(() -> {
            grades().save(grade);
            return true;
        });
        return grade;
    }

    private static GradeKey key(Visit visit) {
        return new GradeKey(visit.placement().id(), visit.session().person());
    }

    private Grades grades() {
        return node.get(Grades.class);
    }
}
