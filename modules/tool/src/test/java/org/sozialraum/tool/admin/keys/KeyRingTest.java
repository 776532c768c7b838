package org.sozialraum.tool.admin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.tool.admin.keys.KeyRing.Standing;
import org.sozialraum.tool.admin.keys.KeyRing.State;

/** Security Framework 1.1, 6.3: a key is published before it signs, and after. */
class KeyRingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void a_key_alone_signs_until_the_next_one_is_due() {
        Instant since = NOW.minus(Duration.ofDays(10));

        assertThat(ring(key("a", since)).standings())
                .containsExactly(
                        new Standing(key("a", since), State.SIGNS, Optional.of(since.plus(Duration.ofDays(90)))));
    }

    @Test
    void a_key_signs_until_its_successor_takes_over() {
        Instant takeover = NOW.plus(Duration.ofDays(2));
        KeyRing ring = ring(key("a", NOW.minus(Duration.ofDays(10))), key("b", takeover));

        assertThat(ring.standings())
                .extracting(standing -> standing.key().kid(), Standing::state, Standing::until)
                .containsExactly(
                        tuple("b", State.WAITS, Optional.of(takeover)), tuple("a", State.SIGNS, Optional.of(takeover)));
        assertThat(ring.hasSuccessor()).isTrue();
    }

    @Test
    void a_key_stays_published_for_two_days_after_it_has_signed() {
        Instant takeover = NOW.minus(Duration.ofDays(1));
        KeyRing ring = ring(key("a", NOW.minus(Duration.ofDays(90))), key("b", takeover));

        assertThat(ring.standings())
                .extracting(Standing::state, Standing::until)
                .containsExactly(
                        tuple(State.SIGNS, Optional.of(takeover.plus(Duration.ofDays(90)))),
                        tuple(State.LEAVES, Optional.of(takeover.plus(Duration.ofDays(2)))));
        assertThat(ring.hasSuccessor()).isFalse();
    }

    @Test
    void a_key_is_history_after_that() {
        KeyRing ring = ring(key("b", NOW.minus(Duration.ofDays(2))), key("a", NOW.minus(Duration.ofDays(92))));

        assertThat(ring.standings()).extracting(Standing::state).containsExactly(State.SIGNS, State.RETIRED);
    }

    @Test
    void there_may_be_none_yet() {
        assertThat(ring().standings()).isEmpty();
        assertThat(ring().hasSuccessor()).isFalse();
    }

    private static KeyRing ring(StoredToolKey... keys) {
        return new KeyRing(List.of(keys), KeyRotation.standard(), NOW);
    }

    private static StoredToolKey key(String kid, Instant signsFrom) {
        return new StoredToolKey(kid, "{}", "sealed", signsFrom.minus(Duration.ofDays(2)), signsFrom);
    }
}
