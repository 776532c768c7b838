package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    private final SealedTickets tickets = new SealedTickets(KEY, RANDOM);
    private final PickerTicket ticket = PickerTicket.of(
            Messages.usual().as("Instructor").picking(Optional.of(false), Optional.of(TextNode.valueOf("opaque"))),
            Optional.of("proof"),
            NOW,
            RANDOM);

    @Test
    void comes_back_as_it_was_sealed() {
        assertThat(tickets.open(tickets.seal(ticket))).contains(ticket);
    }

    /** Deep Linking 2.0, deep linking response: data goes back untouched, a text or an object. */
    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "{\"a\":[1,{\"b\":null}]}", "7", "\"\"", "null"})
    void keeps_data_as_it_came(String json) throws JsonProcessingException {
        PickerTicket opaque = PickerTicket.of(
                Messages.usual().picking(Optional.empty(), Optional.of(new JsonMapper().readTree(json))),
                Optional.empty(),
                NOW,
                RANDOM);

        assertThat(tickets.open(tickets.seal(opaque)).orElseThrow().settings().data())
                .map(Object::toString)
                .contains(json);
    }

    @Test
    void comes_back_without_data_where_the_platform_sent_none() {
        PickerTicket bare = bare();

        assertThat(tickets.open(tickets.seal(bare))).contains(bare);
    }

    @Test
    void takes_what_the_platform_did_not_forbid() {
        assertThat(bare().settings().allowsSeveral()).isTrue();
        assertThat(bare().settings().mayTakeColumns()).isTrue();
        assertThat(bare().settings().allowsLinks()).isTrue();
        assertThat(ticket.settings().allowsSeveral()).isFalse();
    }

    @Test
    void tells_browser_and_log_nothing() {
        assertThat(tickets.seal(ticket)).doesNotContain("moodle", "opaque");
        assertThat(ticket.toString()).doesNotContain("course?id=2", "opaque", "proof");
    }

    @Test
    void is_good_for_two_hours_less_a_second() {
        assertThat(ticket.isOver(NOW.plus(Duration.ofHours(2)).minusSeconds(1))).isFalse();
        assertThat(ticket.isOver(NOW.plus(Duration.ofHours(2)))).isTrue();
    }

    @Test
    void is_for_the_browser_that_it_was_made_for() {
        assertThat(ticket.isFor(Optional.of("proof"))).isTrue();
        assertThat(ticket.isFor(Optional.of("another"))).isFalse();
        assertThat(ticket.isFor(Optional.empty())).isFalse();
    }

    @Test
    void is_for_any_browser_where_cookies_do_not_work() {
        assertThat(bare().isFor(Optional.empty())).isTrue();
        assertThat(bare().isFor(Optional.of("proof"))).isTrue();
    }

    @Test
    void has_an_id_of_its_own() {
        assertThat(bare().id()).isNotEqualTo(bare().id()).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void is_worth_nothing_when_a_letter_was_changed() {
        String sealed = tickets.seal(ticket);
        int middle = sealed.length() / 2;
        char other = sealed.charAt(middle) == 'A' ? 'B' : 'A';

        assertThat(tickets.open(sealed.substring(0, middle) + other + sealed.substring(middle + 1)))
                .isEmpty();
    }

    @Test
    void is_worth_nothing_under_another_key() {
        byte[] bytes = new byte[MasterKey.BYTES];
        bytes[0] = 1;

        assertThat(new SealedTickets(MasterKey.of(bytes), RANDOM).open(tickets.seal(ticket)))
                .isEmpty();
    }

    @Test
    void is_not_anything_else_that_was_sealed_by_us() {
        assertThat(tickets.open(KEY.seal("{}".getBytes(StandardCharsets.UTF_8), "another purpose", RANDOM)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "not base64!", "AAAA"})
    void is_not_something_that_was_never_sealed(String sealed) {
        assertThat(tickets.open(sealed)).isEmpty();
    }

    private static PickerTicket bare() {
        return PickerTicket.of(
                Messages.usual().picking(Optional.empty(), Optional.empty()), Optional.empty(), NOW, RANDOM);
    }
}
