package org.sozialraum.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.observation.ForgetObservations;
import org.sozialraum.learning.observation.NoteObservations;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.observation.Observations;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.learning.observation.ReadObservations;
import org.sozialraum.persistence.NodeTest;

class JpaObservationsTest extends NodeTest {
    private static final Observed BUSY = observed("busy");
    private static final Observed BROKEN = observed("error");

    @BeforeEach
    void forget_those_of_other_tests() {
        node.database().<Boolean>inTransaction(() -> {
            node.get(Observations.class).forget(clock.instant().plus(Duration.ofDays(1)));
            return true;
        });
    }

    @Test
    void counts_on_with_the_latest_number_and_moment() {
        Instant first = clock.instant();
        Instant last = first.plusSeconds(60);
        note(new Observation(BROKEN, 500, 2, first, first));
        note(new Observation(BROKEN, 503, 3, last, last));

        assertThat(seen()).containsExactly(new Observation(BROKEN, 503, 5, first, last));
    }

    @Test
    void keeps_each_kind_for_itself_the_latest_first() {
        Instant now = clock.instant();
        note(Observation.once(BROKEN, 500, now.minusSeconds(1)), Observation.once(BUSY, 429, now));

        assertThat(seen()).extracting(Observation::seen).containsExactly(BUSY, BROKEN);
    }

    @Test
    void shows_nothing_of_another_registration_at_the_same_platform() {
        note(Observation.once(BUSY, 429, clock.instant()));

        assertThat(node.get(ReadObservations.class).of("https://lms.example", "other"))
                .isEmpty();
    }

    @Test
    void forgets_what_was_not_seen_for_thirty_days() {
        Instant now = clock.instant();
        note(
                Observation.once(BUSY, 429, now.minus(Duration.ofDays(31))),
                new Observation(BROKEN, 500, 2, now.minus(Duration.ofDays(31)), now.minus(Duration.ofDays(29))));

        node.get(ForgetObservations.class).handle();

        assertThat(seen()).extracting(Observation::seen).containsExactly(BROKEN);
    }

    private void note(Observation... observations) {
        node.get(NoteObservations.class).handle(List.of(observations));
    }

    private List<Observation> seen() {
        return node.get(ReadObservations.class).of("https://lms.example", "client");
    }

    private static Observed observed(String what) {
        return new Observed("https://lms.example", "client", "scores", what);
    }
}
