package org.sozialraum.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.sozialraum.learning.notice.AskForNotices;
import org.sozialraum.learning.notice.NoticeWish;
import org.sozialraum.learning.notice.Subscription;
import org.sozialraum.learning.notice.Subscription.Asking;
import org.sozialraum.learning.notice.Subscriptions;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.notice.Notices;
import org.sozialraum.persistence.Engine;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.OnBothDatabases;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.notice.Told;

/** From a launch that offers notices to the platform that was asked for them, in the background. */
@OnBothDatabases
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class NoticeTaskTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final NoticeWish WISH = new NoticeWish(
            URI.create("https://canvas.example/notices"),
            URI.create("https://lernen.example/lti/notices"),
            Set.of("LtiHelloWorldNotice", "LtiContextCopyNotice"));

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
    }

    @AfterEach
    void close() {
        node.get(Outbox.class).stop();
        node.close();
    }

    @Test
    void asks_the_platform_once_for_each_deployment() {
        node.get(Outbox.class).start();

        arrives("1", WISH);
        await(() -> agreed("1"));
        arrives("1", WISH);
        arrives("2", WISH);
        await(() -> agreed("2"));

        assertThat(lms.asked())
                .extracting(asked -> asked.origin().deploymentId())
                .containsExactly("1", "2");
        assertThat(lms.asked()).extracting(Subscription::wish).containsOnly(WISH);
    }

    @Test
    void asks_again_when_the_wish_has_changed() {
        node.get(Outbox.class).start();
        NoticeWish fewer = new NoticeWish(WISH.service(), WISH.handler(), Set.of("LtiContextCopyNotice"));
        arrives("1", WISH);
        await(() -> agreed("1"));

        arrives("1", fewer);

        await(() -> lms.asked().size() == 2);
        assertThat(lms.asked()).extracting(Subscription::wish).containsExactly(WISH, fewer);
    }

    @Test
    void finds_a_wish_whose_task_was_lost() {
        Subscriptions subscriptions = node.get(Subscriptions.class);
        node.inTransaction(() -> {
            Subscription fresh = subscriptions.of(origin("1"), WISH);
            Asking due = new Asking(0, CLOCK.instant().minus(Duration.ofMinutes(1)));
            subscriptions.save(new Subscription(
                    fresh.id(), fresh.origin(), WISH, Optional.of(due), Optional.empty(), Optional.empty()));
            return fresh;
        });

        node.get(Sweep.class).overdue(CLOCK.instant());
        node.get(Outbox.class).start();

        await(() -> agreed("1"));
    }

    @Test
    void forgets_notices_after_90_days_and_keeps_which_course_was_copied() {
        Notice copy = Told.copy(school.platform(), "1", "old", "course-old", "origin");
        node.get(Notices.class).store(copy);

        node.get(Sweep.class).expired(CLOCK.instant().plus(Duration.ofDays(89)));
        assertThat(node.get(Notices.class).store(copy)).isFalse();

        node.get(Sweep.class).expired(CLOCK.instant().plus(Duration.ofDays(91)));
        assertThat(count("notice")).isZero();
        assertThat(count("course_copy")).isEqualTo(1);
    }

    private void arrives(String deployment, NoticeWish wish) {
        node.get(AskForNotices.class).arrived(origin(deployment), wish);
    }

    private boolean agreed(String deployment) {
        return node.inTransaction(() -> node.get(Subscriptions.class).of(origin(deployment), WISH))
                .endedAt()
                .isPresent();
    }

    private Origin origin(String deployment) {
        return new Origin(school.platform().issuer(), school.platform().clientId(), deployment);
    }

    private int count(String table) {
        Object found = node.inTransaction(() -> node.database()
                .entityManager()
                .createNativeQuery("select count(*) from " + table)
                .getSingleResult());
        return ((Number) found).intValue();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
