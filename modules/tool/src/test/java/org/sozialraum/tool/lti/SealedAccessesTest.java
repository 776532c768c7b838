package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.registration.ClientAccess;

class SealedAccessesTest {
    private static final String ISSUER = "https://moodle.example";
    private static final ClientAccess ACCESS =
            new ClientAccess(ISSUER, URI.create("https://moodle.example/client/1"), Optional.of("secret"));

    private final SealedAccesses accesses =
            new SealedAccesses(MasterKey.of(new byte[MasterKey.BYTES]), new SecureRandom());

    @Test
    void come_back_as_they_were_sealed() {
        assertThat(accesses.open(ISSUER, sealed())).isEqualTo(ACCESS);
    }

    @Test
    void hide_their_token() {
        assertThat(sealed().sealedToken().orElseThrow()).doesNotContain("secret");
        assertThat(sealed().sealedToken()).as("each time anew").isNotEqualTo(sealed().sealedToken());
    }

    @Test
    void open_for_no_other_address_of_the_platform() {
        RenewalAccess moved = new RenewalAccess("https://moodle.example/open-redirect", sealed().sealedToken());

        assertThatThrownBy(() -> accesses.open(ISSUER, moved)).isInstanceOf(MasterKey.Unreadable.class);
    }

    @Test
    void open_for_no_other_platform() {
        assertThatThrownBy(() -> accesses.open("https://example", sealed())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> accesses.open("https://moodle.example:443", sealed()))
                .isInstanceOf(MasterKey.Unreadable.class);
    }

    @Test
    void do_without_a_token_where_the_platform_gave_none() {
        ClientAccess open = new ClientAccess(ISSUER, ACCESS.address(), Optional.empty());

        assertThat(accesses.open(ISSUER, accesses.seal(open).orElseThrow())).isEqualTo(open);
    }

    @Test
    void are_not_kept_where_they_are_too_long_to_be_meant() {
        URI endless = URI.create("https://moodle.example/" + "x".repeat(2_000));

        assertThat(accesses.seal(new ClientAccess(ISSUER, endless, Optional.empty())))
                .isEmpty();
        assertThat(accesses.seal(new ClientAccess(ISSUER, ACCESS.address(), Optional.of("x".repeat(5_001)))))
                .isEmpty();
    }

    private RenewalAccess sealed() {
        return accesses.seal(ACCESS).orElseThrow();
    }
}
