package org.sozialraum.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.persistence.Eventually.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.DueGrade;
import org.sozialraum.learning.grade.EarnGrade;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Grades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Engine;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.OnBothDatabases;
import org.sozialraum.persistence.School;

/** The outbox in real time: what a learner has earned reaches the LMS, whatever happens on the way. */
@OnBothDatabases
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class OutboxTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Delivery TAKEN = new Delivery.Taken(Optional.empty());

    @Parameter
    private Engine engine = Engine.H2;

    private Lms lms;
    private Node node;
    private School school;

    @BeforeEach
    void open() {
        lms = new Lms();
        node = Node.on(engine.fresh(), CLOCK, lms);
        school = School.on(node);
        node.get(Outbox.class).start();
    }

    @AfterEach
    void close() {
        node.get(Outbox.class).stop();
        node.close();
    }

    @Test
    void delivers_a_grade_once_and_soon() {
        Visit visit = visit("anna");
        Instant before = CLOCK.instant();

        earn(visit, 3);

        await(() -> arrived(visit));
        assertThat(CLOCK.instant()).isBefore(before.plusSeconds(3));
        assertThat(lms.received()).hasSize(1);
        assertThat(lms.received().getFirst().subject()).isEqualTo("anna");
        assertThat(tasks()).isZero();
    }

    @Test
    void delivers_nothing_of_a_transaction_that_was_rolled_back() {
        Visit visit = visit("anna");
        try {
            node.<Boolean>inTransaction(() -> {
                earn(visit, 3);
                throw new IllegalStateException("the page broke");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the page broke");
        }

        assertThat(tasks()).isZero();
        assertThat(node.get(FollowGrades.class).own(visit)).isEmpty();
    }

    @Test
    void tries_again_after_a_failure() {
        AtomicInteger calls = new AtomicInteger();
        lms.answers(grade ->
                calls.incrementAndGet() == 1 ? new Delivery.Failed(Trouble.TIME_CONFLICT, Optional.empty()) : TAKEN);
        Visit visit = visit("anna");

        earn(visit, 3);

        await(() -> arrived(visit));
        assertThat(lms.received()).hasSize(2);
        assertThat(lms.received().get(1).timestamp())
                .isAfter(lms.received().get(0).timestamp());
    }

    @Test
    void goes_on_after_the_gateway_broke() {
        AtomicInteger calls = new AtomicInteger();
        lms.answers(grade -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("a bug");
            }
            return TAKEN;
        });
        Visit visit = visit("anna");
        earn(visit, 3);
        await(() -> calls.get() >= 1);

        earn(visit, 4);

        await(() -> arrived(visit));
        assertThat(lastScore()).isEqualTo(Score.of(4, 4));
    }

    @Test
    void brings_the_better_grade_that_was_earned_during_a_delivery() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        lms.answers(grade -> {
            underWay.countDown();
            waitFor(goOn);
            return TAKEN;
        });
        Visit visit = visit("anna");
        earn(visit, 2);
        assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();

        earn(visit, 4);
        goOn.countDown();

        await(() -> arrived(visit) && lms.received().size() == 2);
        assertThat(lastScore()).isEqualTo(Score.of(4, 4));
    }

    @Test
    void delivers_to_each_learner_in_order_while_grades_keep_coming() {
        List<Visit> learners =
                IntStream.range(0, 10).mapToObj(at -> visit("learner-" + at)).toList();

        for (int points = 1; points <= 4; points++) {
            for (Visit learner : learners) {
                earn(learner, points);
            }
        }

        await(() -> learners.stream().allMatch(this::arrived));
        for (Visit learner : learners) {
            List<DueGrade> sent = lms.received().stream()
                    .filter(due -> due.grade().key().equals(key(learner)))
                    .toList();
            assertThat(sent).extracting(due -> due.grade().revision()).isSorted();
            assertThat(sent).extracting(DueGrade::timestamp).isSorted().doesNotHaveDuplicates();
            assertThat(sent.getLast().grade().score()).isEqualTo(Score.of(4, 4));
        }
    }

    @Test
    void finds_a_due_grade_whose_task_was_lost() {
        Visit visit = visit("anna");
        Instant longAgo = CLOCK.instant().minus(Duration.ofMinutes(1));
        node.<Boolean>inTransaction(() -> {
            node.get(Grades.class)
                    .save(new Grade(
                            key(visit),
                            Score.of(3, 4),
                            longAgo,
                            1,
                            new Passage.OnItsWay(0, longAgo, Optional.empty())));
            return true;
        });

        node.get(Sweep.class).overdue(CLOCK.instant());

        await(() -> arrived(visit));
        assertThat(lms.received()).hasSize(1);
    }

    @Test
    void does_not_try_for_ever_what_has_nowhere_to_go() {
        Visit nobody = school.visit(
                school.arrival(Optional.empty(), "link", org.sozialraum.learning.person.Right.LEARNER, School.COLUMN));

        earn(nobody, 3);

        await(() -> tasks() == 0);
        assertThat(node.get(FollowGrades.class).own(nobody)).isEmpty();
        assertThat(lms.received()).isEmpty();
    }

    private Visit visit(String subject) {
        return school.visitToBound(subject, "link", Knowledge.MODULE.uuid());
    }

    private void earn(Visit visit, int points) {
        node.get(EarnGrade.class).handle(visit, Score.of(points, 4), CLOCK.instant());
    }

    private Score lastScore() {
        return lms.received().getLast().grade().score();
    }

    private boolean arrived(Visit visit) {
        return node.get(FollowGrades.class).own(visit).orElseThrow().passage() instanceof Passage.Arrived
                && tasks() == 0;
    }

    private long tasks() {
        return node.inTransaction(() -> (Number) node.database()
                        .entityManager()
                        .createNativeQuery("select count(*) from scheduled_tasks where task_name = 'deliver-grade'")
                        .getSingleResult())
                .longValue();
    }

    private static GradeKey key(Visit visit) {
        return new GradeKey(visit.placement().id(), visit.session().person());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
