package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dynamic Registration 1.0, 3.5.1. */
class IssuerRuleTest {
    @ParameterizedTest
    @CsvSource({
        "https://moodle.example, https://moodle.example/c, true",
        "https://moodle.example, https://MOODLE.example:8443/c, true",
        "https://example/moodle, https://example/elsewhere/c, true",
        "https://school.example, https://lms.school.example/c, true",
        "https://lms.school.example, https://school.example/c, false",
        "https://moodle.example, https://notmoodle.example/c, false",
        "https://moodle.example, https://moodle.example.evil.example/c, false",
        "https://moodle.example, mailto:moodle.example, false",
        "moodle.example, https://moodle.example/c, false",
        "https://user@moodle.example, https://moodle.example/c, false",
    })
    void an_address_belongs_to_the_issuer_by_its_host(String issuer, String address, boolean belongs) {
        assertThat(IssuerRule.owns(issuer, URI.create(address))).isEqualTo(belongs);
    }
}
