package org.sozialraum.persistence.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.placement.SpentTickets;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.SettableClock;

class JpaSpentTicketsTest extends NodeTest {
    private static final Instant UNTIL = SettableClock.MONDAY.plusSeconds(7_200);

    @Test
    void is_good_for_once() {
        assertThat(tickets().spend("once", UNTIL)).isTrue();
        assertThat(tickets().spend("once", UNTIL)).isFalse();
        assertThat(tickets().spend("another", UNTIL)).isTrue();
    }

    @Test
    void lets_one_of_many_through_who_come_at_once() {
        var spent = Crowd.of(8, () -> tickets().spend("crowded", UNTIL));

        assertThat(Collections.frequency(spent, true)).isEqualTo(1);
    }

    private SpentTickets tickets() {
        return node.get(SpentTickets.class);
    }
}
