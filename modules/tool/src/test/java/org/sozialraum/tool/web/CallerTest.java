package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.tool.start.Network;

class CallerTest {
    private final Caller caller = new Caller(
            List.of(Network.of("10.0.0.0/9").orElseThrow(), Network.of("::1").orElseThrow()));

    @Test
    void believes_the_connection_where_no_proxy_is_trusted() {
        Caller alone = new Caller(List.of());

        assertThat(alone.address("10.0.0.1", Optional.of("192.0.2.7"))).isEqualTo("10.0.0.1");
    }

    @Test
    void does_not_believe_a_stranger() {
        assertThat(caller.address("192.0.2.9", Optional.of("192.0.2.7"))).isEqualTo("192.0.2.9");
    }

    @Test
    void takes_what_the_proxy_saw_and_not_what_the_caller_claims() {
        assertThat(caller.address("10.0.0.1", Optional.of("198.51.100.1, 192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void looks_through_a_chain_of_our_own_proxies() {
        assertThat(caller.address("10.0.0.1", Optional.of("192.0.2.7, 10.127.0.2")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void stops_at_words_that_are_no_address() {
        assertThat(caller.address("10.0.0.1", Optional.of("192.0.2.7, unknown")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void ends_a_network_at_its_last_bit() {
        assertThat(caller.address("10.128.0.1", Optional.of("192.0.2.7"))).isEqualTo("10.128.0.1");
    }
}
