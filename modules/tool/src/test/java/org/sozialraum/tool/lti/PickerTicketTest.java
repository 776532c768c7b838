package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.tool.Course;

class PickerTicketTest {
    private static final Instant NOW = Course.MONDAY;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final MasterKey KEY = MasterKey.of(new byte[MasterKey.BYTES]);

    private final PickerTicket ticket = PickerTicket.of(
            Messages.usual().as("Instructor").picking(Optional.of(false), Optional.of(TextNode.valueOf("opaque"))),
            NOW);

    @Test
    void comes_back_as_it_was_sealed() {
        assertThat(open(ticket.sealed(KEY, RANDOM), NOW)).contains(ticket);
    }

    @Test
    void comes_back_without_data_where_the_platform_sent_none() {
        PickerTicket bare = PickerTicket.of(Messages.usual().picking(Optional.empty(), Optional.empty()), NOW);

        assertThat(open(bare.sealed(KEY, RANDOM), NOW)).contains(bare);
    }

    @Test
    void takes_what_the_platform_did_not_forbid() {
        PickerTicket silent = PickerTicket.of(Messages.usual().picking(Optional.empty(), Optional.empty()), NOW);

        assertThat(silent.several()).isTrue();
        assertThat(silent.columns()).isTrue();
        assertThat(ticket.several()).isFalse();
    }

    @Test
    void tells_the_browser_nothing() {
        assertThat(ticket.sealed(KEY, RANDOM)).doesNotContain("moodle", "opaque");
    }

    @Test
    void is_good_until_its_last_second() {
        assertThat(open(
                        ticket.sealed(KEY, RANDOM),
                        NOW.plus(Duration.ofHours(2)).minusSeconds(1)))
                .isPresent();
    }

    @Test
    void is_worth_nothing_after_two_hours() {
        assertThat(open(ticket.sealed(KEY, RANDOM), NOW.plus(Duration.ofHours(2))))
                .isEmpty();
    }

    @Test
    void is_worth_nothing_when_a_letter_was_changed() {
        String sealed = ticket.sealed(KEY, RANDOM);
        int middle = sealed.length() / 2;
        char other = sealed.charAt(middle) == 'A' ? 'B' : 'A';

        assertThat(open(sealed.substring(0, middle) + other + sealed.substring(middle + 1), NOW))
                .isEmpty();
    }

    @Test
    void is_worth_nothing_under_another_key() {
        byte[] bytes = new byte[MasterKey.BYTES];
        bytes[0] = 1;

        assertThat(open(ticket.sealed(MasterKey.of(bytes), RANDOM), NOW)).isEmpty();
    }

    @Test
    void is_not_anything_else_that_was_sealed_by_us() {
        assertThat(open(KEY.seal("{}".getBytes(StandardCharsets.UTF_8), "another purpose", RANDOM), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "not base64!", "AAAA"})
    void is_not_something_that_was_never_sealed(String sealed) {
        assertThat(open(sealed, NOW)).isEmpty();
    }

    private static Optional<PickerTicket> open(String sealed, Instant now) {
        return PickerTicket.open(sealed, KEY, now);
    }
}
