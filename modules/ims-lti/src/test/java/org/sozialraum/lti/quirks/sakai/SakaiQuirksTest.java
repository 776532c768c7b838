package org.sozialraum.lti.quirks.sakai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Quirks;

class SakaiQuirksTest {
    private final Quirks sakai = new SakaiQuirks();

    @Test
    void does_not_believe_that_sakai_has_no_services() {
        assertThat(sakai.incompleteLists()).containsExactlyInAnyOrder("scopes_supported", "claims_supported");
    }

    @Test
    void explains_a_link_that_is_used_up_or_has_no_token() {
        assertThat(sakai.registrationRefusal(403, "").orElseThrow()).contains("hour");
        assertThat(sakai.registrationRefusal(400, "invalid_authorization").orElseThrow())
                .contains("token");
        assertThat(sakai.registrationRefusal(400, "Missing tool")).isEmpty();
    }

    @Test
    void names_the_switch_behind_a_refused_token() {
        assertThat(sakai.tokenRefusal(400, "{\"error\":\"invalid_scope\"}").orElseThrow())
                .contains("grade columns");
        assertThat(sakai.tokenRefusal(400, "Invalid tool key")).isEmpty();
    }
}
