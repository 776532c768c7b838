package org.sozialraum.lti.quirks.blackboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

class BlackboardQuirksTest {
    private final Quirks blackboard = new BlackboardQuirks();

    @Test
    void says_that_institutions_are_told_apart_by_their_deployments() {
        assertThat(blackboard.facts())
                .extracting(Fact::what)
                .anySatisfy(what -> assertThat(what).contains("https://blackboard.com", "deployment"));
    }

    @Test
    void is_known_by_the_gateway_of_its_portal() {
        assertThat(blackboard.hasTokenEndpoint(
                        URI.create("https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken")))
                .isTrue();
        assertThat(blackboard.hasTokenEndpoint(URI.create("https://developer.blackboard.com/learn/api/public/v1")))
                .isFalse();
    }
}
