package org.sozialraum.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.EarnGrade;
import org.sozialraum.learning.grade.FollowGrades;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Engine;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.database.DatabaseSettings;

/** Two nodes on one PostgreSQL; one dies in the middle of a delivery. */
class DeadNodeTest {
    private static final InstantSource CLOCK = InstantSource.system();

    @Test
    @Timeout(90)
    void another_node_delivers_what_a_dead_one_had_begun() throws InterruptedException {
        DatabaseSettings settings = Engine.POSTGRESQL.fresh();
        CountDownLatch underWay = new CountDownLatch(1);
        Lms deaf = new Lms();
        deaf.answers(grade -> {
            underWay.countDown();
            return neverAnswers();
        });
        Node dying = Node.on(settings, CLOCK, deaf);
        Visit visit = School.on(dying).visitToBound("anna", "link", Knowledge.MODULE.uuid());
        dying.get(Outbox.class).start();
        dying.get(EarnGrade.class).handle(visit, Score.of(3, 4), CLOCK.instant());
        underWay.await();
        dying.database().close();

        Lms lms = new Lms();
        try (Node heir = Node.on(settings, CLOCK, lms)) {
            heir.get(Outbox.class).start();
            while (!(heir.get(FollowGrades.class).own(visit).orElseThrow().passage() instanceof Passage.Arrived)) {
                java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
            }
            heir.get(Outbox.class).stop();
        }

        assertThat(lms.received()).hasSize(1);
    }

    private static Delivery neverAnswers() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Delivery.Taken(Optional.empty());
    }
}
