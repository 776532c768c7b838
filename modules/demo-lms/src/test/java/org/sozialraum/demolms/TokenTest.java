package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.tool.Scope;

class TokenTest extends AgainstTheRunningPlatform {
    @Test
    void gives_a_token_for_the_scopes_that_it_knows() throws Exception {
        HttpResponse<String> answer = askForToken(assertion().build(), Scope.SCORE + " made-up");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(json(answer).get("scope").asText()).isEqualTo(Scope.SCORE);
        assertThat(json(answer).get("expires_in").asInt()).isEqualTo(3600);
        assertThat(lms.requests(EndpointGroup.TOKEN)).isEqualTo(1);
    }

    @Test
    void takes_the_issuer_for_the_audience_too() throws Exception {
        JWTClaimsSet claims = assertion().audience(lms.url()).build();

        assertThat(askForToken(claims, ALL_SCOPES).statusCode()).isEqualTo(200);
    }

    @Test
    void answers_json_as_html_like_moodle_where_the_switch_says_so() throws Exception {
        lms.set(Switches.moodle());

        HttpResponse<String> answer = askForToken(assertion().build(), ALL_SCOPES);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(json(answer).has("access_token")).isTrue();
    }

    @Test
    void allows_no_skew_of_clocks() throws Exception {
        JWTClaimsSet ahead =
                assertion().issueTime(Date.from(now.plusSeconds(2))).build();

        HttpResponse<String> answer = askForToken(ahead, ALL_SCOPES);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error_description").asText()).startsWith("Cannot handle token with iat");
    }

    @Test
    void refuses_a_good_assertion_when_its_own_clock_is_behind() throws Exception {
        lms.switches().change(switches -> switches.withClockSkew(java.time.Duration.ofSeconds(-5)));

        assertThat(askForToken(assertion().build(), ALL_SCOPES).statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_an_expired_assertion() throws Exception {
        JWTClaimsSet expired = assertion().expirationTime(Date.from(now)).build();

        HttpResponse<String> answer = askForToken(expired, ALL_SCOPES);

        assertThat(json(answer).get("error_description").asText()).isEqualTo("Expired token");
    }

    @Test
    void refuses_an_assertion_that_was_used_before() throws Exception {
        JWTClaimsSet once = assertion().jwtID("same").build();
        askForToken(once, ALL_SCOPES);

        HttpResponse<String> again = askForToken(once, ALL_SCOPES);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).get("error_description").asText()).contains("used before");
    }

    @Test
    void refuses_an_assertion_for_somebody_else() throws Exception {
        JWTClaimsSet elsewhere =
                assertion().audience("https://elsewhere.example").build();

        assertThat(askForToken(elsewhere, ALL_SCOPES).statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_client_that_it_does_not_know() throws Exception {
        JWTClaimsSet unknown = assertion().subject("nobody").build();

        assertThat(json(askForToken(unknown, ALL_SCOPES)).get("error").asText()).isEqualTo("invalid_client");
    }

    @Test
    void refuses_a_signature_that_is_not_the_tools() throws Exception {
        try (ToolDouble impostor = new ToolDouble()) {
            String forged = impostor.sign(assertion().build());

            HttpResponse<String> answer = new Browser()
                    .post(
                            lms.url() + "/lti/token",
                            Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "client_assertion_type",
                                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                    "client_assertion",
                                    forged,
                                    "scope",
                                    ALL_SCOPES));

            assertThat(json(answer).get("error").asText()).isEqualTo("invalid_client");
        }
    }

    @Test
    void refuses_scopes_that_nobody_has() throws Exception {
        assertThat(json(askForToken(assertion().build(), "made-up"))
                        .get("error")
                        .asText())
                .isEqualTo("invalid_scope");
    }
}
