package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Wishes;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.switches.Switches;

class DeepLinkingTest extends AgainstTheRunningPlatform {
    private String returnUrl = "";

    private JWTClaimsSet.Builder response(List<?> items) {
        follow(seatOf(teacher()), "/pick/demo/launch");
        Map<?, ?> settings = settings();
        returnUrl = String.valueOf(settings.get("deep_link_return_url"));
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        if (settings.get("data") instanceof String data) {
            claims.claim(LtiClaim.DEEP_LINKING_DATA, data);
        }
        return claims.issuer("demo")
                .audience(lms.url())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(LtiClaim.DEPLOYMENT_ID, "1")
                .claim(LtiClaim.MESSAGE_TYPE, "LtiDeepLinkingResponse")
                .claim(LtiClaim.VERSION, "1.3.0")
                .claim(LtiClaim.CONTENT_ITEMS, items);
    }

    private Map<?, ?> settings() {
        if (tool.launches.getLast().get(LtiClaim.DEEP_LINKING_SETTINGS) instanceof Map<?, ?> settings) {
            return settings;
        }
        throw new AssertionError("the launch is no request to pick");
    }

    private HttpResponse<String> send(JWTClaimsSet claims) throws Exception {
        return new Browser().post(returnUrl, Map.of("JWT", tool.sign(claims)));
    }

    private static Map<String, Object> quiz() {
        return Map.of(
                "type",
                "ltiResourceLink",
                "title",
                "Gewählt",
                "custom",
                Map.of("module", "imprint"),
                "lineItem",
                Map.of("scoreMaximum", 40, "resourceId", "u1", "tag", "grade"));
    }

    @Test
    void adds_what_was_picked_with_its_column() throws Exception {
        HttpResponse<String> answer = send(response(List.of(quiz())).build());

        Activity added = lms.activity("Gewählt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(added.custom()).containsEntry("module", "imprint");
        assertThat(lms.gradebook().itemsOf(added)).singleElement().satisfies(item -> {
            assertThat(item.content().scoreMaximum()).isEqualTo(40);
            assertThat(item.content().resourceId()).isEqualTo("u1");
        });
    }

    /** Deep Linking 2.0, LTI resource link: icon, iframe, window, available, submission. */
    @Test
    void keeps_and_shows_what_the_tool_says_beside_the_link() throws Exception {
        Map<String, Object> item = new HashMap<>(quiz());
        item.put("icon", Map.of("url", "https://tool.example/icon.png", "width", 64, "height", 64));
        item.put("iframe", Map.of("width", 800, "height", 600));
        item.put("window", Map.of("targetName", "lernen"));
        item.put("available", Map.of("startDateTime", "2026-12-01T08:00:00Z", "endDateTime", "2026-12-24T12:00:00Z"));
        item.put("submission", Map.of("endDateTime", "2026-12-24T12:00:00Z"));

        send(response(List.of(item)).build());

        Wishes wishes = lms.activity("Gewählt").wishes();
        assertThat(wishes.icon()).contains("https://tool.example/icon.png");
        assertThat(wishes.frame()).contains("800 × 600");
        assertThat(wishes.window()).contains("lernen");
        assertThat(wishes.available().flatMap(Wishes.Span::start)).contains(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(wishes.submission().flatMap(Wishes.Span::start)).isEmpty();
        assertThat(seatOf(teacher()).get(lms.url() + "/course").body())
                .contains("https://tool.example/icon.png", "800 × 600", "24.12.2026");
    }

    @Test
    void refuses_times_that_are_none_or_end_before_they_start() throws Exception {
        Map<String, Object> unzoned = new HashMap<>(quiz());
        unzoned.put("available", Map.of("startDateTime", "tomorrow"));
        Map<String, Object> backwards = new HashMap<>(quiz());
        backwards.put(
                "available", Map.of("startDateTime", "2026-12-24T12:00:00Z", "endDateTime", "2026-12-01T08:00:00Z"));

        assertThat(send(response(List.of(unzoned)).build()).statusCode()).isEqualTo(400);
        assertThat(send(response(List.of(backwards)).build()).statusCode()).isEqualTo(400);
        assertThat(lms.course().activities()).hasSize(3);
    }

    @Test
    void shows_what_went_wrong_in_the_tool() throws Exception {
        JWTClaimsSet wrong = response(List.of())
                .claim("https://purl.imsglobal.org/spec/lti-dl/claim/errormsg", "zu lange offen")
                .build();

        assertThat(send(wrong).body()).contains("zu lange offen");
    }

    @Test
    void adds_several_at_once_and_accepts_none() throws Exception {
        HttpResponse<String> two = send(response(List.of(quiz(), quiz())).build());
        HttpResponse<String> none = send(response(List.of()).build());

        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.body()).contains("Nothing was picked");
        assertThat(lms.course().activities()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "iss,http://localhost",
        "aud,elsewhere",
        "https://purl.imsglobal.org/spec/lti/claim/deployment_id,2",
        "https://purl.imsglobal.org/spec/lti/claim/message_type,LtiDeepLinkingRequest",
        "https://purl.imsglobal.org/spec/lti/claim/version,1.1",
        "https://purl.imsglobal.org/spec/lti-dl/claim/data,other"
    })
    void refuses_an_answer_with_a_wrong_claim(String claim, String value) throws Exception {
        JWTClaimsSet wrong = response(List.of(quiz())).claim(claim, value).build();

        assertThat(send(wrong).statusCode()).isEqualTo(400);
        assertThat(lms.course().activities()).hasSize(3);
    }

    @Test
    void refuses_an_expired_answer() throws Exception {
        JWTClaimsSet old = response(List.of(quiz()))
                .expirationTime(Date.from(now.minusSeconds(61)))
                .build();

        assertThat(send(old).statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_the_same_answer_twice() throws Exception {
        JWTClaimsSet once = response(List.of(quiz())).build();
        send(once);

        assertThat(send(once).statusCode()).isEqualTo(400);
        assertThat(lms.course().activities()).hasSize(4);
    }

    @Test
    void refuses_kinds_of_content_that_it_did_not_ask_for() throws Exception {
        JWTClaimsSet file = response(List.of(Map.of("type", "file", "url", "https://example.org")))
                .build();

        assertThat(send(file).statusCode()).isEqualTo(400);
    }

    @Test
    void sends_no_data_like_moodle_where_the_switch_says_so() throws Exception {
        lms.set(Switches.moodle());

        HttpResponse<String> answer = send(response(List.of(quiz())).build());

        assertThat(settings().containsKey("data")).isFalse();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(lms.course().activities()).hasSize(4);
    }

    @Test
    void lets_no_learner_pick() {
        HttpResponse<String> answer = seatOf(learner()).get(lms.url() + "/pick/demo/launch");

        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
