package org.sozialraum.tool.lti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.keys.MasterKey;

class PrivacyTicketSealTest {
    private static final MasterKey KEY = MasterKey.of(new byte[MasterKey.BYTES]);
    private final PrivacyTicketSeal seal = new PrivacyTicketSeal(KEY, new SecureRandom());

    @Test
    void opens_what_it_has_sealed_and_shows_nothing_of_it_in_the_address() {
        String sealed = seal.seal("moodle".getBytes(UTF_8));

        assertThat(sealed).matches("[A-Za-z0-9_-]+").doesNotContain("moodle");
        assertThat(seal.open(sealed))
                .hasValueSatisfying(
                        bytes -> assertThat(new String(bytes, UTF_8)).isEqualTo("moodle"));
    }

    @Test
    void opens_nothing_that_was_changed_or_sealed_for_something_else() {
        String sealed = seal.seal("moodle".getBytes(UTF_8));
        String other = KEY.seal("{}".getBytes(UTF_8), "deep linking request", new SecureRandom());

        assertThat(seal.open(sealed.substring(1))).isEmpty();
        assertThat(seal.open(other)).isEmpty();
        assertThat(seal.open("not one")).isEmpty();
    }
}
