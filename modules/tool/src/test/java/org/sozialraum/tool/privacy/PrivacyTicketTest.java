package org.sozialraum.tool.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.tool.Course;

class PrivacyTicketTest {
    private static final Instant NOW = Course.MONDAY;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final MasterKey KEY = MasterKey.of(new byte[MasterKey.BYTES]);
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
        assertThat(open(ticket.sealed(KEY, RANDOM), NOW)).contains(ticket);
    }

    @Test
    void comes_back_also_where_nobody_is_known() {
        PrivacyTicket nobody = new PrivacyTicket(
                Optional.empty(), false, "1", Language.DE, Optional.empty(), Optional.empty(), ticket.until());

        assertThat(open(nobody.sealed(KEY, RANDOM), NOW)).contains(nobody);
    }

    @Test
    void stands_in_an_address_and_tells_the_browser_nothing() {
        assertThat(ticket.sealed(KEY, RANDOM)).matches("[A-Za-z0-9_-]+");
        assertThat(ticket.sealed(KEY, RANDOM)).doesNotContain("moodle");
        assertThat(ticket.toString()).isEqualTo("PrivacyTicket[]");
    }

    @Test
    void is_worth_nothing_after_an_hour() {
        assertThat(open(ticket.sealed(KEY, RANDOM), ticket.until().minusSeconds(1)))
                .isPresent();
        assertThat(open(ticket.sealed(KEY, RANDOM), ticket.until())).isEmpty();
    }

    @Test
    void is_worth_nothing_when_it_was_changed_or_is_something_else_of_ours() {
        String sealed = ticket.sealed(KEY, RANDOM);
        String other = KEY.seal("{}".getBytes(StandardCharsets.UTF_8), "deep linking request", RANDOM);

        assertThat(open(sealed.substring(1), NOW)).isEmpty();
        assertThat(open(other, NOW)).isEmpty();
        assertThat(open("not one", NOW)).isEmpty();
    }

    private static Optional<PrivacyTicket> open(String sealed, Instant now) {
        return PrivacyTicket.open(sealed, KEY, now);
    }
}
