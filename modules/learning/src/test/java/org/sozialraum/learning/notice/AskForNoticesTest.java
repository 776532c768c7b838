package org.sozialraum.learning.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.notice.NoticeAnswer.Agreed;
import org.sozialraum.learning.notice.NoticeAnswer.Failed;

/** From a launch that offers notices to a platform that sends them (lti.md, roster, groups, notices, review). */
class AskForNoticesTest {
    private static final NoticeWish WISH = wish("https://canvas.example/notices", "copy");
    private static final NoticeAnswer AWAY = new Failed(NoticeTrouble.UNREACHABLE, Optional.empty());
    private static final NoticeAnswer FORBIDDEN = new Failed(NoticeTrouble.NOT_ALLOWED, Optional.empty());

    private final SettableClock clock = new SettableClock();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final AskForNotices askForNotices = new AskForNotices(subscriptions, subscriptions, clock);
    private final Deque<NoticeAnswer> answers = new ArrayDeque<>();
    private final List<NoticeWish> heard = new ArrayList<>();
    private final AskPlatform askPlatform = new AskPlatform(
            new TakeSubscription(subscriptions),
            subscription -> {
                heard.add(subscription.wish());
                return answers.remove();
            },
            new NoteAnswer(subscriptions, clock));

    @Test
    void asks_a_platform_once_however_many_come() {
        arrives(WISH);
        arrives(WISH);
        answered(new Agreed());
        arrives(WISH);

        assertThat(subscriptions.scheduled()).containsExactly(clock.instant());
        assertThat(heard).containsExactly(WISH);
        assertThat(subscriptions.subscription().endedAt()).contains(clock.instant());
        assertThat(subscriptions.subscription().trouble()).isEmpty();
    }

    @Test
    void asks_again_when_the_address_has_changed() {
        arrives(WISH);
        answered(new Agreed());
        NoticeWish moved = wish("https://canvas.example/elsewhere", "copy");

        arrives(moved);
        answered(new Agreed());

        assertThat(heard).containsExactly(WISH, moved);
    }

    @Test
    void asks_again_when_there_are_other_kinds() {
        arrives(WISH);
        answered(new Agreed());
        NoticeWish more = wish("https://canvas.example/notices", "copy", "hello");

        arrives(more);
        answered(new Agreed());

        assertThat(heard).containsExactly(WISH, more);
    }

    @Test
    void does_not_ask_what_nobody_wants_any_more() {
        arrives(WISH);
        answered(new Agreed());

        answers.add(new Agreed());
        askPlatform.handle(subscriptions.subscription().id());

        assertThat(heard).hasSize(1);
    }

    @Test
    void keeps_a_wish_that_changed_while_the_platform_was_asked() {
        arrives(WISH);
        Subscription asked = subscriptions.subscription();
        NoticeWish moved = wish("https://canvas.example/elsewhere", "copy");
        arrives(moved);

        new NoteAnswer(subscriptions, clock).handle(asked, new Agreed());

        assertThat(subscriptions.subscription().wish()).isEqualTo(moved);
        assertThat(subscriptions.subscription().asking()).isPresent();
    }

    @Test
    void tries_again_after_growing_pauses_and_never_sooner_than_the_platform_wants() {
        arrives(WISH);

        answered(AWAY);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(5));
        answered(AWAY);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(15));
        answered(new Failed(NoticeTrouble.BUSY, Optional.of(Duration.ofMinutes(3))));
        assertThat(pause()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void gives_up_after_six_tries() {
        arrives(WISH);

        for (int tries = 1; tries <= 6; tries++) answered(AWAY);

        assertThat(subscriptions.subscription().asking()).isEmpty();
        assertThat(subscriptions.subscription().trouble()).contains(NoticeTrouble.UNREACHABLE);
    }

    @Test
    void gives_up_at_once_where_it_is_not_allowed_and_tries_again_on_another_day() {
        arrives(WISH);
        answered(FORBIDDEN);

        clock.pass(Duration.ofHours(23));
        arrives(WISH);
        assertThat(subscriptions.subscription().asking()).isEmpty();

        clock.pass(Duration.ofHours(2));
        arrives(WISH);
        answered(new Agreed());
        assertThat(subscriptions.subscription().trouble()).isEmpty();
        assertThat(heard).hasSize(2);
    }

    private void arrives(NoticeWish wish) {
        askForNotices.arrived(People.ORIGIN, wish);
    }

    private void answered(NoticeAnswer answer) {
        answers.add(answer);
        askPlatform.handle(subscriptions.subscription().id());
    }

    private Duration pause() {
        Subscription.Asking asking = subscriptions.subscription().asking().orElseThrow();
        return Duration.between(clock.instant(), asking.nextTry());
    }

    private static NoticeWish wish(String service, String... types) {
        return new NoticeWish(URI.create(service), URI.create("https://lernen.example/lti/notices"), Set.of(types));
    }
}
