package org.sozialraum.lti.quirks.brightspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Quirks;

class BrightspaceQuirksTest {
    private static final URI TOKENS = URI.create("https://auth.brightspace.com/core/connect/token");

    private final Quirks brightspace = new BrightspaceQuirks();

    @Test
    void knows_the_audience_that_is_not_the_token_endpoint() {
        assertThat(brightspace.assertionAudience(Optional.empty(), TOKENS))
                .contains("https://api.brightspace.com/auth/token");
    }

    @Test
    void leaves_an_audience_that_somebody_has_stated() {
        assertThat(brightspace.assertionAudience(Optional.of("https://a.example"), TOKENS))
                .contains("https://a.example");
    }

    @Test
    void guesses_no_audience_for_another_endpoint() {
        assertThat(brightspace.assertionAudience(Optional.empty(), URI.create("https://school.example/token")))
                .isEmpty();
    }

    @Test
    void names_the_rules_of_a_registration() {
        assertThat(brightspace.registrationRefusal(400, "").orElseThrow()).contains("hour", "domain", "key set");
        assertThat(brightspace.registrationRefusal(502, "")).isEmpty();
    }
}
