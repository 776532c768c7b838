package org.sozialraum.lti.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.login.Logins.Consumption;
import org.sozialraum.lti.login.Logins.RememberedLogin;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.lti.platform.PlatformId;

/** What {@code Logins} promises; Security Framework 1.1, 5.1.3: a nonce is used once. */
class MemoryLoginsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final int CALLERS = 16;

    private final MemoryLogins logins = new MemoryLogins();

    @Test
    void of_many_callers_at_once_exactly_one_uses_a_login_up() throws Exception {
        for (int round = 0; round < 50; round++) {
            String state = "state-" + round;
            logins.save(login(state));

            List<Consumption> outcomes = atOnce(() -> logins.consume(state, NOW));

            assertThat(outcomes).hasSize(CALLERS).containsOnlyOnce(Consumption.CONSUMED);
            assertThat(outcomes).doesNotContain(Consumption.UNKNOWN);
        }
    }

    @Test
    void reading_does_not_use_a_login_up() {
        logins.save(login("a"));

        assertThat(logins.find("a")).contains(new RememberedLogin(login("a"), Optional.empty()));
        assertThat(logins.isConsumed("a")).isFalse();
        assertThat(logins.consume("a", NOW)).isEqualTo(Consumption.CONSUMED);
    }

    @Test
    void remembers_when_a_login_was_used_up() {
        logins.save(login("a"));

        logins.consume("a", NOW.plusSeconds(3));

        assertThat(logins.find("a").orElseThrow().consumedAt()).contains(NOW.plusSeconds(3));
        assertThat(logins.isConsumed("a")).isTrue();
    }

    @Test
    void knows_nothing_of_a_login_that_was_never_begun() {
        assertThat(logins.find("a")).isEmpty();
        assertThat(logins.consume("a", NOW)).isEqualTo(Consumption.UNKNOWN);
    }

    @Test
    void does_not_use_up_an_expired_login() {
        logins.save(login("a"));

        assertThat(logins.consume("a", login("a").expiresAt())).isEqualTo(Consumption.UNKNOWN);
        assertThat(logins.isConsumed("a")).isFalse();
    }

    @Test
    void says_of_a_login_that_was_used_up_and_expired_that_it_was_used_up() {
        logins.save(login("a"));
        logins.consume("a", NOW);

        assertThat(logins.consume("a", NOW.plus(Duration.ofDays(1)))).isEqualTo(Consumption.ALREADY_USED);
    }

    @Test
    void a_login_saved_again_is_not_new_again() {
        logins.save(login("a"));
        logins.consume("a", NOW);

        logins.save(login("a"));

        assertThat(logins.consume("a", NOW)).isEqualTo(Consumption.ALREADY_USED);
    }

    @Test
    void forgets_the_oldest_login_when_it_is_full() {
        MemoryLogins few = new MemoryLogins(3);
        List.of("a", "b", "c").forEach(state -> few.save(login(state)));
        few.consume("b", NOW);

        few.save(login("d"));

        assertThat(few.find("a")).isEmpty();
        assertThat(few.consume("a", NOW)).isEqualTo(Consumption.UNKNOWN);
        assertThat(few.consume("b", NOW)).isEqualTo(Consumption.ALREADY_USED);
        assertThat(List.of("c", "d"))
                .allSatisfy(state -> assertThat(few.consume(state, NOW)).isEqualTo(Consumption.CONSUMED));
    }

    @Test
    void refuses_to_have_no_room_at_all() {
        assertThatThrownBy(() -> new MemoryLogins(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("capacity");
    }

    private static PendingLogin login(String state) {
        return new PendingLogin(
                state,
                "nonce of " + state,
                new PlatformId("https://lms.example", "client-1"),
                URI.create("https://tool.example/activity/7"),
                Optional.empty(),
                "proof",
                Optional.empty(),
                NOW,
                NOW.plus(Duration.ofMinutes(10)));
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<T>> running = IntStream.range(0, CALLERS)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) results.add(one.get());
            return results;
        }
    }
}
