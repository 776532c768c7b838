package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Buckets buckets = new Buckets(50, 200, now::get);

    @Test
    void lets_a_lecture_hall_in_at_once() {
        assertThat(taken("192.0.2.1", 1000)).isEqualTo(200);
    }

    @Test
    void lets_fifty_a_second_in_after_that() {
        taken("192.0.2.1", 200);

        now.updateAndGet(before -> before.plus(Duration.ofSeconds(1)));

        assertThat(taken("192.0.2.1", 1000)).isEqualTo(50);
    }

    @Test
    void leaves_other_addresses_alone() {
        taken("192.0.2.1", 1000);

        assertThat(taken("192.0.2.2", 1)).isEqualTo(1);
    }

    @Test
    void does_not_pay_out_for_a_clock_that_goes_back() {
        taken("192.0.2.1", 200);

        now.updateAndGet(before -> before.minus(Duration.ofHours(1)));

        assertThat(taken("192.0.2.1", 1)).isZero();
    }

    private long taken(String address, int tries) {
        return IntStream.range(0, tries).filter(i -> buckets.take(address)).count();
    }
}
