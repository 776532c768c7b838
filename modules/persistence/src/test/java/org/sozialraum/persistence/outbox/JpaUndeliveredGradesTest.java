package org.sozialraum.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.FollowUndelivered;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.GradeQueue;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.HurryGrades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.grade.UndeliveredGrade;
import org.sozialraum.learning.grade.UndeliveredGrades;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.NodeTest;

class JpaUndeliveredGradesTest extends NodeTest {
    private static final Passage.OnItsWay FAILED =
            new Passage.OnItsWay(4, Instant.parse("2026-11-23T14:00:00Z"), Optional.of(Trouble.PERSON_REFUSED));

    @BeforeEach
    void forget_the_grades_of_other_tests() {
        node.inTransaction(() -> node.database()
                .entityManager()
                .createQuery("delete from GradeRow g")
                .executeUpdate());
    }

    @Test
    void shows_what_is_in_the_way_and_when_it_is_tried_again() {
        GradeKey key = saved("anna", FAILED);

        assertThat(shown())
                .containsExactly(new UndeliveredGrade(
                        key,
                        "Moodle",
                        clock.instant(),
                        4,
                        Instant.parse("2026-11-23T14:00:00Z"),
                        Optional.of(Trouble.PERSON_REFUSED)));
    }

    @Test
    void shows_those_in_trouble_first_and_none_that_arrived() {
        GradeKey waiting = saved("anna", new Passage.OnItsWay(0, clock.instant(), Optional.empty()));
        saved("ben", new Passage.Arrived(clock.instant()));
        saved("carla", new Passage.NotWanted());
        GradeKey failed = saved("dora", FAILED);

        assertThat(shown()).extracting(UndeliveredGrade::key).containsExactly(failed, waiting);
        assertThat(node.get(FollowUndelivered.class).tally()).isEqualTo(new UndeliveredGrades.Tally(1, 1));
    }

    @Test
    void counts_nothing_where_all_have_arrived() {
        assertThat(node.get(FollowUndelivered.class).tally()).isEqualTo(new UndeliveredGrades.Tally(0, 0));
    }

    @Test
    void puts_one_first_in_line_again() {
        GradeKey key = tasked("anna");

        boolean hurried = node.get(HurryGrades.class).one(key);

        assertThat(hurried).isTrue();
        assertThat(passage(key)).isEqualTo(new Passage.OnItsWay(0, clock.instant(), Optional.empty()));
        assertThat(dueTasks()).contains(key.text());
    }

    @Test
    void does_not_send_again_what_has_arrived() {
        GradeKey key = saved("anna", new Passage.Arrived(clock.instant()));

        assertThat(node.get(HurryGrades.class).one(key)).isFalse();
        assertThat(passage(key)).isInstanceOf(Passage.Arrived.class);
    }

    @Test
    void puts_all_first_in_line_again() {
        GradeKey anna = tasked("anna");
        GradeKey ben = tasked("ben");
        GradeKey carla = saved("carla", new Passage.Arrived(clock.instant()));

        int hurried = node.get(HurryGrades.class).all();

        assertThat(hurried).isEqualTo(2);
        assertThat(List.of(passage(anna), passage(ben)))
                .containsOnly(new Passage.OnItsWay(0, clock.instant(), Optional.empty()));
        assertThat(passage(carla)).isInstanceOf(Passage.Arrived.class);
        assertThat(dueTasks()).contains(anna.text(), ben.text());
    }

    /** In trouble, with a task that would bring it in six hours. */
    private GradeKey tasked(String subject) {
        GradeKey key = saved(subject, FAILED);
        node.database().<Boolean>inTransaction(() -> {
            node.get(GradeQueue.class).schedule(key, clock.instant().plus(Duration.ofHours(6)));
            return true;
        });
        return key;
    }

    private List<String> dueTasks() {
        List<?> tasks = node.<List<?>>inTransaction(() -> node.database()
                .entityManager()
                .createNativeQuery("select task_instance from scheduled_tasks where execution_time <= ?")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList());
        return tasks.stream().map(String::valueOf).toList();
    }

    private List<UndeliveredGrade> shown() {
        return node.get(FollowUndelivered.class).page(1).entries();
    }

    private Passage passage(GradeKey key) {
        return node.inTransaction(
                () -> node.get(Grades.class).find(key).orElseThrow().passage());
    }

    private GradeKey saved(String subject, Passage passage) {
        Visit visit = school.visit(subject, "undelivered");
        GradeKey key = new GradeKey(visit.placement().id(), visit.session().person());
        node.database().<Boolean>inTransaction(() -> {
            node.get(Grades.class).save(new Grade(key, Score.of(3, 4), clock.instant(), 1, passage));
            return true;
        });
        return key;
    }
}
