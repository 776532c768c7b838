package org.sozialraum.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.tool.Course;

class PrivacyTicketTest {
    private static final Instant NOW = Course.MONDAY;
    private static final TicketSeal SEAL = new Mirror();
    private final PrivacyTicket ticket = new PrivacyTicket(
            Optional.of(Course.LEARNER),
            true,
            "1",
            Language.EN,
            Optional.of("proof"),
            Optional.of(URI.create("https://moodle.example/course?id=2")),
            NOW.plus(PrivacyTicket.LIFETIME));

    @Test
    void comes_back_as_it_was_sealed() {
        assertThat(open(ticket.sealed(SEAL), NOW)).contains(ticket);
    }

    @Test
    void comes_back_also_where_nobody_is_known() {
        PrivacyTicket nobody = new PrivacyTicket(
                Optional.empty(), false, "1", Language.DE, Optional.empty(), Optional.empty(), ticket.until());

        assertThat(open(nobody.sealed(SEAL), NOW)).contains(nobody);
    }

    @Test
    void says_nothing_of_the_person_to_a_log() {
        assertThat(ticket.toString()).isEqualTo("PrivacyTicket[]");
    }

    @Test
    void is_worth_nothing_after_an_hour() {
        assertThat(open(ticket.sealed(SEAL), ticket.until().minusSeconds(1))).isPresent();
        assertThat(open(ticket.sealed(SEAL), ticket.until())).isEmpty();
    }

    @Test
    void is_worth_nothing_where_the_seal_is_not_ours() {
        assertThat(open("not one", NOW)).isEmpty();
    }

    private static Optional<PrivacyTicket> open(String sealed, Instant now) {
        return PrivacyTicket.open(sealed, SEAL, now);
    }

    /** Seals nothing, and knows its own. */
    private static final class Mirror implements TicketSeal {
        private static final String OURS = "ours.";

        @Override
        public String seal(byte[] ticket) {
            return OURS + new String(ticket, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<byte[]> open(String sealed) {
            return Optional.of(sealed)
                    .filter(text -> text.startsWith(OURS))
                    .map(text -> text.substring(OURS.length()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
