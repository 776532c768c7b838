package org.sozialraum.tool.admin.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.tool.web.Browser;
import org.sozialraum.tool.web.Caller;

class LoginTriesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final LoginTries tries = new LoginTries(new Caller(List.of()), now::get);

    @Test
    void leaves_an_address_five_tries() {
        assertThat(taken("192.0.2.1", 20)).isEqualTo(5);
    }

    @Test
    void leaves_an_address_one_more_after_ten_seconds() {
        taken("192.0.2.1", 20);

        now.updateAndGet(before -> before.plus(LoginTries.PAUSE));

        assertThat(taken("192.0.2.1", 20)).isEqualTo(1);
    }

    @Test
    void does_not_keep_others_out_because_of_one() {
        taken("192.0.2.1", 1000);

        assertThat(taken("192.0.2.2", 1)).isEqualTo(1);
    }

    @Test
    void limits_all_addresses_together() {
        long taken = IntStream.range(0, 200)
                .mapToLong(host -> taken("192.0.2." + host, 1))
                .sum();

        assertThat(taken).isEqualTo(30);
    }

    private long taken(String address, int times) {
        return IntStream.range(0, times)
                .filter(i -> tries.take(new Browser().at(address).request()))
                .count();
    }
}
